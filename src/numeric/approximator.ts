import { type Decimal, powerOfTen } from "./decimal.js";
import { between, from, type Interval, upTo } from "./interval.js";

/** A word before a number that says it is not exact: `trên`, `gần`, `khoảng`, `ít nhất`, `không quá` … */
export const APPROXIMATORS = [
  "above",
  "below",
  "about",
  "at-least",
  "at-most",
  "about-or-above",
  "about-or-below",
] as const;
export type Approximator = (typeof APPROXIMATORS)[number];

/**
 * The unit of the last non-zero digit: 1000 for 18000, 0.1 for 4.8.
 *
 * It measures how far from the printed point an author who approximates may be.
 */
export function lastDigitUnit(value: Decimal): Decimal {
  if (value.isZero()) return powerOfTen(0);
  const [digits = "", fraction = ""] = value.abs().toFixed().split(".");
  if (fraction !== "") return powerOfTen(-fraction.length);
  let zeros = 0;
  while (digits[digits.length - 1 - zeros] === "0") zeros += 1;
  return powerOfTen(zeros);
}

/** What the words promise of a number printed as `value`. */
export function approximationInterval(value: Decimal, approximator: Approximator): Interval {
  const unit = lastDigitUnit(value);
  switch (approximator) {
    case "above":
      return from(value, true);
    case "at-least":
      return from(value);
    case "below":
      return upTo(value, true);
    case "at-most":
      return upTo(value);
    case "about":
      return between(value.minus(unit), value.plus(unit));
    case "about-or-above":
      return from(value.minus(unit));
    case "about-or-below":
      return upTo(value.plus(unit));
  }
}

/** What a reader takes the words to mean: on the promised side, within one unit of the last non-zero digit. */
export function nearInterval(value: Decimal, approximator: Approximator): Interval {
  const promise = approximationInterval(value, approximator);
  const unit = lastDigitUnit(value);
  return {
    low: promise.low.isFinite() ? promise.low : value.minus(unit),
    high: promise.high.isFinite() ? promise.high : value.plus(unit),
    lowOpen: promise.low.isFinite() && promise.lowOpen,
    highOpen: promise.high.isFinite() && promise.highOpen,
  };
}
