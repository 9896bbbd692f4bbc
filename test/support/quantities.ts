import type { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { figure, type Quantity } from "../../src/engine/index.js";
import { canonical, Decimal, powerOfTen } from "../../src/numeric/index.js";

/** Precisions from hundreds to hundredths, and exact. */
export const precisions = fc.constantFrom<number | null>(null, -2, -1, 0, 1, 2);

/** Figures with up to two decimals, exact or rounded. */
export const quantities: fc.Arbitrary<Quantity> = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), precisions)
  .map(([units, decimals]) => figure(canonical(new Decimal(units).dividedBy(100)), { decimals }));

/** Figures whose true value is above zero. */
export const positives: fc.Arbitrary<Quantity> = fc
  .tuple(fc.integer({ min: 100, max: 5000 }), fc.constantFrom<number | null>(null, 0, 1, 2))
  .map(([units, decimals]) => figure(canonical(new Decimal(units).dividedBy(100)), { decimals }));

/** Factors other than zero. */
export const factors = fc.constantFrom("-1000", "-2.5", "-1", "0.01", "1", "3", "1000000");

/** How decimal.js rounds. */
export type RoundingMode = DecimalJs.Rounding;

/** A number, and the figure that prints it. */
export interface Truth {
  readonly exact: Decimal;
  readonly printed: Quantity;
}

/** Prints a number to a precision. */
export function printOf(exact: Decimal, decimals: number, mode: RoundingMode): Truth {
  const value = exact.toNearest(powerOfTen(-decimals), mode);
  return { exact, printed: figure(canonical(value), { decimals }) };
}
