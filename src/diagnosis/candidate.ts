import type { Quantity } from "../engine/index.js";
import { canonical, type Decimal, halfOf, type Interval, intervals, powerOfTen } from "../numeric/index.js";
import { type Meant, meantWithin, type Slip } from "./slips.js";

/** A value that a figure may have been meant to print, and the slip that explains what is printed, if one does. */
export interface Candidate {
  readonly value: Decimal;
  readonly slip: Slip | "scale" | null;
  /** Its print is exact to 10^-decimals. */
  readonly decimals: number | null;
}

/** Powers of ten between units that are taken for one another: thousand, million, billion. */
const SCALES = [3, -3, 6, -6, 9, -9];

/** More prints of one figure than a reviewer weighs. */
const MOST = 3;

/** How figures beside one are printed, as far as it has the same. */
export interface Usual {
  /** Places behind the decimal sign; `null` where the figure itself has none. */
  readonly decimals: number | null;
  /** Digits before the decimal sign that small numbers are filled up to with zeros. */
  readonly width: number;
}

/**
 * What a figure may have been meant to print where its true value lies in an interval: what one slip explains, the likeliest
 * first, of these what is as precise as the figures beside it; else what lies nearest to the print. None where nothing
 * printable lies there. Slips are listed once, however many intervals are tried.
 *
 * What no slip explains prints as `middle`, which the printed numbers themselves make, where that lies there.
 *
 * @param usual how the figures beside it are printed
 */
export function candidatesOf(
  quantity: Quantity,
  isCount: boolean,
  usual: Usual = { decimals: null, width: 1 },
): (values: Interval, middle?: Decimal) => Candidate[] {
  const places = new Set([quantity.decimals, usual.decimals]);
  const meantIn = meantWithin(quantity, usual.width);
  return (values, middle) => {
    const isPossible = ({ value, decimals = quantity.decimals }: Pick<Meant, "value"> & Partial<Meant>): boolean =>
      (!value.isNegative() || quantity.value.isNegative()) &&
      (!isCount || value.isInteger()) &&
      (decimals === null
        ? intervals.contains(values, value)
        : intervals.intersect(values, printedAs(value, decimals)) !== null);
    const typed = [...meantIn(values).values()].filter((meant) => places.has(meant.decimals) && isPossible(meant));
    const tenfold = typed.find((meant) => isTenfold(meant, quantity.value) && isMiddle(meant.value, values));
    if (tenfold) return [{ ...tenfold, slip: "scale" }];
    if (typed.length > 0) {
      const isUsual = ({ decimals }: Meant): boolean => usual.decimals === null || decimals === usual.decimals;
      const ordered = inOrder(typed, values);
      return [...ordered.filter(isUsual), ...ordered.filter((meant) => !isUsual(meant))].slice(0, MOST);
    }
    for (const exponent of SCALES) {
      const value = quantity.value.times(powerOfTen(exponent));
      if (!value.isZero() && isPossible({ value })) return [{ value, slip: "scale", decimals: quantity.decimals }];
    }
    const nearest = [middle && roundPrint(quantity, middle, isCount), nearestPrint(quantity, values, isCount)].find(
      (value) => value && isPossible({ value }) && !value.eq(quantity.value),
    );
    return nearest ? [{ value: nearest, slip: null, decimals: quantity.decimals }] : [];
  };
}

/** The value of an interval that lies nearest to what is printed and can be printed, as a candidate that no slip explains. */
export function nearestIn(quantity: Quantity, values: Interval, isCount: boolean): Candidate | null {
  const { value: printed, decimals } = quantity;
  const value = nearestPrint(quantity, values, isCount);
  const isPossible = value !== null && !value.eq(printed) && (!value.isNegative() || printed.isNegative());
  return isPossible ? { value, slip: null, decimals } : null;
}

/** What a value prints as, at the precision of a figure. */
function roundPrint({ decimals }: Quantity, value: Decimal, isCount: boolean): Decimal | null {
  const places = decimals ?? (isCount ? 0 : null);
  if (places === null) return digitsOf(value) <= 12 ? value : null;
  const unit = powerOfTen(-places);
  return value.dividedBy(unit).round().times(unit);
}

/** Whether a zero too few or too many explains a print: it is wrong by a power of ten. */
function isTenfold({ value, slip }: Meant, printed: Decimal): boolean {
  if (slip !== "dropped" && slip !== "added") return false;
  return !printed.isZero() && [10, 0.1].some((factor) => printed.times(factor).eq(value));
}

/** Whether a value is just what the printed numbers make, where these stand for more than themselves. */
function isMiddle(value: Decimal, { low, high }: Interval): boolean {
  return low.isFinite() && high.isFinite() && !low.eq(high) && low.plus(high).eq(value.times(2));
}

/** Of what one kind of slip explains, what lies nearest to the middle of an interval, or to the one end that it has. */
function inOrder(typed: readonly Meant[], { low, high }: Interval): Meant[] {
  const [from, to] = [low.isFinite() ? low : high, high.isFinite() ? high : low];
  if (!from.isFinite()) return [...typed];
  const middle = from.plus(to).dividedBy(2);
  const kinds = [...new Set(typed.map(({ slip }) => slip))];
  return kinds.flatMap((kind) =>
    typed
      .filter(({ slip }) => slip === kind)
      .sort((a, b) => a.value.minus(middle).abs().cmp(b.value.minus(middle).abs())),
  );
}

/** All true values that print so, to a precision. */
function printedAs(value: Decimal, decimals: number): Interval {
  const half = halfOf(-decimals);
  return { low: value.minus(half), high: value.plus(half), lowOpen: false, highOpen: false };
}

/** The printable value that lies nearest to what is printed. */
function nearestPrint({ value, decimals }: Quantity, { low, high }: Interval, isCount: boolean): Decimal | null {
  const end = value.lt(low) ? low : value.gt(high) ? high : value;
  if (!end.isFinite()) return null;
  const places = decimals ?? (isCount ? 0 : null);
  if (places === null) return digitsOf(end) <= 12 ? end : null;
  const unit = powerOfTen(-places);
  // What is rounded stands for the end itself, on whichever side of it it lies.
  if (decimals !== null) return end.dividedBy(unit).round().times(unit);
  const up = end.dividedBy(unit).ceil().times(unit);
  const down = end.dividedBy(unit).floor().times(unit);
  return value.lt(end) ? up : down.eq(up) ? down : value.gt(end) ? down : end;
}

function digitsOf(value: Decimal): number {
  return canonical(value).replace(/\D/g, "").length;
}
