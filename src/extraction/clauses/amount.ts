import {
  approximationInterval,
  type Decimal,
  decimal,
  type Interval,
  intervals,
  knownUnit,
  nearInterval,
  powerOfTen,
  roundingInterval,
} from "../../numeric/index.js";
import { once } from "./memo.js";
import type { Mention } from "./stretch.js";

/** A printed quantity. */
export type Amount = Pick<Mention, "value" | "upTo" | "decimals" | "approximator" | "unit">;

/** What kind of thing a figure measures: only figures of one measure are added or compared. */
export function measureOf(mention: Pick<Mention, "kind" | "unit">): string {
  return mention.kind === "count" || mention.kind === "percent" ? mention.kind : dimensionOf(mention);
}

const dimensionOf = once(({ kind, unit }: Pick<Mention, "kind" | "unit">): string => {
  const known = unit === null ? undefined : knownUnit(unit);
  const rate = unit?.includes("/") ? unit.slice(unit.indexOf("/")) : "";
  return `${known?.dimension ?? kind}${rate}`;
});

/** Values that a print stands for, in the smallest unit of its measure. */
export const intervalOf = once((amount: Amount): Interval => readAmount(amount, approximationInterval));

/** The same, but what is only bounded on one side is taken to be near its print. */
export const nearIntervalOf = once(
  (amount: Amount): Interval => (amount.approximator === null ? intervalOf(amount) : readAmount(amount, nearInterval)),
);

function readAmount(amount: Amount, approximate: typeof approximationInterval): Interval {
  const exponent = exponentOf(amount);
  const at = (text: string): Interval => {
    const value = decimal(text);
    const interval = amount.approximator
      ? approximate(value, amount.approximator)
      : roundingInterval(value, amount.decimals, "nearest");
    return exponent === 0 ? interval : intervals.scale(interval, powerOfTen(exponent));
  };
  const low = at(amount.value);
  return amount.upTo === null ? low : intervals.hull(low, at(amount.upTo));
}

/** The printed point in the smallest unit of its measure. */
export const pointOf = once((amount: Amount): Decimal => {
  const [value, exponent] = [decimal(amount.value), exponentOf(amount)];
  return exponent === 0 ? value : value.times(powerOfTen(exponent));
});

/** The power of ten between the unit of a print and the smallest of its measure. */
export function exponentOf({ unit }: Pick<Amount, "unit">): number {
  const known = unit === null ? undefined : knownUnit(unit);
  return known && known.dimension !== "share" ? known.exponent : 0;
}
