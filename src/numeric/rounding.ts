import { type Decimal, halfOf, powerOfTen } from "./decimal.js";
import { hull, type Interval, point } from "./interval.js";

/**
 * How a true value became the printed one.
 *
 * - `nearest`: rounded to nearest, an exact half in either direction (XBRL Calculations 1.1)
 * - `truncation`: cut towards zero
 * - `nearest-or-truncation`: one of the two
 * - `half-up`, `half-down`, `half-even`: to nearest, an exact half upwards, downwards, to the even digit
 * - `ceiling`, `floor`, `away`, `directed`: upwards, downwards, away from zero, upwards or downwards
 */
export type Rounding =
  | "nearest"
  | "truncation"
  | "nearest-or-truncation"
  | "half-up"
  | "half-down"
  | "half-even"
  | "ceiling"
  | "floor"
  | "away"
  | "directed";

/**
 * The true values that print as `value`.
 *
 * @param decimals the place of the last printed digit: the print is exact to 10^-decimals; `null` where it is exact
 */
export function roundingInterval(value: Decimal, decimals: number | null, rounding: Rounding = "nearest"): Interval {
  if (decimals === null) return point(value);
  const unit = powerOfTen(-decimals);
  const half = halfOf(-decimals);
  const span = (below: Decimal | 0, above: Decimal | 0, lowOpen: boolean, highOpen: boolean): Interval => ({
    low: value.minus(below),
    high: value.plus(above),
    lowOpen,
    highOpen,
  });
  switch (rounding) {
    case "nearest":
      return span(half, half, false, false);
    case "truncation":
      if (value.isZero()) return span(unit, unit, true, true);
      return value.isNegative() ? span(unit, 0, true, false) : span(0, unit, false, true);
    case "nearest-or-truncation":
      return hull(roundingInterval(value, decimals, "nearest"), roundingInterval(value, decimals, "truncation"));
    case "half-up":
      return span(half, half, false, true);
    case "half-down":
      return span(half, half, true, false);
    case "half-even": {
      const even = value.dividedBy(unit).modulo(2).isZero();
      return span(half, half, !even, !even);
    }
    case "ceiling":
      return span(unit, 0, true, false);
    case "floor":
      return span(0, unit, false, true);
    case "away":
      if (value.isZero()) return point(value);
      return value.isNegative() ? span(0, unit, false, true) : span(unit, 0, true, false);
    case "directed":
      return span(unit, unit, true, true);
  }
}

/** Whether a value has digits beyond the place that its print vouches for. */
export function hasExcessDigits(value: Decimal, decimals: number | null): boolean {
  return decimals !== null && !value.modulo(powerOfTen(-decimals)).isZero();
}
