import { Decimal as DecimalJs } from "decimal.js";
import { CrossfootError } from "./error.js";
import { smallOf, withShortcuts } from "./shortcuts.js";

/** More digits than any figure of a report has; more are refused, so that no input makes arithmetic expensive. */
export const MAX_DIGITS = 40;

/**
 * Decimal numbers wide enough that sums and products of figures are exact.
 *
 * A product of two figures and a weight has at most 3 × 40 digits; 200 leaves room for the sums of such products.
 */
export const Decimal = withShortcuts(DecimalJs.clone({ precision: 200, toExpNeg: -1000, toExpPos: 1000 }));
export type Decimal = DecimalJs;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);
export const MINUS_ONE = new Decimal(-1);
export const HUNDRED = new Decimal(100);

const CANONICAL = /^-?\d{1,40}(?:\.\d{1,40})?$/;

/**
 * Reads a canonical decimal string, such as `-2500000` or `85.4`.
 *
 * @throws {CrossfootError} `decimal/not-canonical` for anything else: exponents, separators, blanks, too many digits.
 */
export function decimal(text: string): Decimal {
  if (typeof text !== "string" || !CANONICAL.test(text)) {
    throw new CrossfootError(
      "decimal/not-canonical",
      `Unexpected ${JSON.stringify(text)}, expected a decimal string such as "2300" or "-85.4" of at most ${MAX_DIGITS} digits; parsePrinted reads printed forms.`,
    );
  }
  // A short whole number is read faster as a number.
  return new Decimal(text.length < SHORT && !text.includes(".") ? Number(text) : text);
}

const SHORT = 8;

/** Writes a decimal without exponent and without needless zeros. */
export function canonical(value: Decimal): string {
  const small = smallOf(value);
  if (!Number.isNaN(small)) return String(small);
  return value.isZero() ? "0" : value.toFixed();
}

/** Ten to the power of a (small, whole) exponent. */
export function powerOfTen(exponent: number): Decimal {
  return POWERS[exponent + MOST_POWERS] ?? new Decimal(`1e${exponent}`);
}

/** Half a unit of the place that a power of ten stands for. */
export function halfOf(exponent: number): Decimal {
  return HALVES[exponent + MOST_POWERS] ?? powerOfTen(exponent).dividedBy(2);
}

const MOST_POWERS = 20;
const POWERS = Array.from({ length: 2 * MOST_POWERS + 1 }, (_, at) => new Decimal(`1e${at - MOST_POWERS}`));
const HALVES = POWERS.map((power) => power.dividedBy(2));
