import { canonical, Decimal, MINUS_ONE, ONE, ZERO } from "./decimal.js";

/** A non-empty set of numbers between two ends, each open or closed, finite or infinite (an infinite end is open). */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** An interval in canonical decimal strings; `null` is an infinite end. */
export interface IntervalText {
  low: string | null;
  high: string | null;
  lowOpen: boolean;
  highOpen: boolean;
}

/** Digits kept when a quotient does not end; rounding is outward, so nothing is lost. */
const QUOTIENT_DIGITS = 40;

/** Few digits, as dividing to the full precision of sums and products would cost much and tell nothing more. */
const Floored = Decimal.clone({ precision: QUOTIENT_DIGITS, rounding: Decimal.ROUND_FLOOR });
const Raised = Decimal.clone({ precision: QUOTIENT_DIGITS, rounding: Decimal.ROUND_CEIL });

const NEGATIVE_INFINITY = new Decimal(-Infinity);
const POSITIVE_INFINITY = new Decimal(Infinity);

/** Everything. */
export const UNBOUNDED: Interval = {
  low: NEGATIVE_INFINITY,
  high: POSITIVE_INFINITY,
  lowOpen: true,
  highOpen: true,
};

/** The interval that holds one number. */
export function point(value: Decimal): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** Everything from `low` on, or above it where `open`. */
export function from(low: Decimal, open = false): Interval {
  return { low, high: POSITIVE_INFINITY, lowOpen: open, highOpen: true };
}

/** Everything up to `high`, or below it where `open`. */
export function upTo(high: Decimal, open = false): Interval {
  return { low: NEGATIVE_INFINITY, high, lowOpen: true, highOpen: open };
}

/** The closed interval between two numbers, in either order. */
export function between(a: Decimal, b: Decimal): Interval {
  return a.lte(b)
    ? { low: a, high: b, lowOpen: false, highOpen: false }
    : { low: b, high: a, lowOpen: false, highOpen: false };
}

/** Whether both ends are finite. */
export function isBounded(interval: Interval): boolean {
  return interval.low.isFinite() && interval.high.isFinite();
}

/** Whether a number lies in the interval. */
export function contains(interval: Interval, value: Decimal): boolean {
  return !isBelow(interval, value) && !isAbove(interval, value);
}

/** Whether the whole interval lies below a number. */
export function isBelow(interval: Interval, value: Decimal): boolean {
  const order = interval.high.cmp(value);
  return order < 0 || (order === 0 && interval.highOpen);
}

/** Whether the whole interval lies above a number. */
export function isAbove(interval: Interval, value: Decimal): boolean {
  const order = interval.low.cmp(value);
  return order > 0 || (order === 0 && interval.lowOpen);
}

/** Whether the interval holds one number only. */
export function isPoint(interval: Interval): boolean {
  return interval.low === interval.high || interval.low.eq(interval.high);
}

/** All sums of a member of one and a member of the other. */
export function plus(a: Interval, b: Interval): Interval {
  // Most figures are counts, so most sums are sums of points.
  if (a.low === a.high && b.low === b.high) return point(a.low.plus(b.low));
  return {
    low: a.low.plus(b.low),
    high: a.high.plus(b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** All members times one finite number. */
export function scale(interval: Interval, factor: Decimal): Interval {
  if (factor.isZero()) return point(ZERO);
  if (factor.eq(ONE)) return interval;
  if (interval.low === interval.high) return point(interval.low.times(factor));
  const low = interval.low.times(factor);
  const high = interval.high.times(factor);
  return factor.isNegative()
    ? { low: high, high: low, lowOpen: interval.highOpen, highOpen: interval.lowOpen }
    : { low, high, lowOpen: interval.lowOpen, highOpen: interval.highOpen };
}

/** All differences of a member of one and a member of the other. */
export function minus(a: Interval, b: Interval): Interval {
  return plus(a, scale(b, MINUS_ONE));
}

/** All products of a member of one and a member of the other. */
export function times(a: Interval, b: Interval): Interval {
  return spanOf([
    cornerProduct(a.low, a.lowOpen, b.low, b.lowOpen),
    cornerProduct(a.low, a.lowOpen, b.high, b.highOpen),
    cornerProduct(a.high, a.highOpen, b.low, b.lowOpen),
    cornerProduct(a.high, a.highOpen, b.high, b.highOpen),
  ]);
}

/**
 * A superset of all quotients, at most 10⁻⁴⁰ (relative) wider than needed.
 *
 * Returns `null` where the divisor may be zero.
 */
export function divide(a: Interval, b: Interval): Interval | null {
  if (contains(b, ZERO)) return null;
  if (isBounded(a) && isBounded(b) && isPoint(a) && isPoint(b)) return quotientOf(a.low, b.low);
  const corners: Corner[] = [];
  for (const [numerator, numeratorOpen] of endsOf(a)) {
    for (const [denominator, denominatorOpen] of endsOf(b)) {
      if (numerator.isZero()) {
        // Zero by anything is zero, whatever end the divisor has.
        corners.push({ value: ZERO, open: numeratorOpen });
      } else if (denominator.isZero()) {
        // An open end at zero: quotients grow without bound, towards the sign of numerator and divisor.
        const positive = numerator.isNegative() === isBelow(b, ZERO);
        corners.push({ value: positive ? POSITIVE_INFINITY : NEGATIVE_INFINITY, open: true });
      } else if (!denominator.isFinite()) {
        corners.push({ value: ZERO, open: true });
      } else if (!numerator.isFinite()) {
        corners.push({ value: numerator.times(denominator.isNegative() ? -1 : 1), open: true });
      } else {
        const { low, high } = quotientOf(numerator, denominator);
        const open = numeratorOpen || denominatorOpen;
        corners.push({ value: low, open }, { value: high, open });
      }
    }
  }
  return spanOf(corners);
}

/** One end of an interval; an open end keeps the interval open there, so that nothing computed from it is closed. */
export function endOf({ low, high, lowOpen, highOpen }: Interval, end: "low" | "high"): Interval {
  const [value, open] = end === "low" ? [low, lowOpen] : [high, highOpen];
  return { low: value, high: value, lowOpen: open, highOpen: open };
}

/** What both hold, or `null` where they share nothing. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const lowOrder = a.low.cmp(b.low);
  const highOrder = a.high.cmp(b.high);
  const low = lowOrder >= 0 ? a.low : b.low;
  const high = highOrder <= 0 ? a.high : b.high;
  const lowOpen = lowOrder > 0 ? a.lowOpen : lowOrder < 0 ? b.lowOpen : a.lowOpen || b.lowOpen;
  const highOpen = highOrder < 0 ? a.highOpen : highOrder > 0 ? b.highOpen : a.highOpen || b.highOpen;
  const order = low.cmp(high);
  return order < 0 || (order === 0 && !lowOpen && !highOpen) ? { low, high, lowOpen, highOpen } : null;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return spanOf([
    { value: a.low, open: a.lowOpen },
    { value: a.high, open: a.highOpen },
    { value: b.low, open: b.lowOpen },
    { value: b.high, open: b.highOpen },
  ]);
}

/** Half the distance between the ends, or `null` where one is infinite. */
export function halfWidth(interval: Interval): Decimal | null {
  return isBounded(interval) ? interval.high.minus(interval.low).dividedBy(2) : null;
}

/** Writes an interval in canonical decimal strings. */
export function intervalText(interval: Interval): IntervalText {
  return {
    low: interval.low.isFinite() ? canonical(interval.low) : null,
    high: interval.high.isFinite() ? canonical(interval.high) : null,
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
  };
}

interface Corner {
  value: Decimal;
  open: boolean;
}

function endsOf(interval: Interval): [Decimal, boolean][] {
  return [
    [interval.low, interval.lowOpen],
    [interval.high, interval.highOpen],
  ];
}

function cornerProduct(a: Decimal, aOpen: boolean, b: Decimal, bOpen: boolean): Corner {
  // A closed zero end gives zero with every member of the other side, so zero is reached; zero times infinity is zero here.
  if (a.isZero() || b.isZero()) {
    return { value: ZERO, open: !((a.isZero() && !aOpen) || (b.isZero() && !bOpen)) };
  }
  return { value: a.times(b), open: aOpen || bOpen };
}

/** The narrowest interval between numbers of `QUOTIENT_DIGITS` digits that holds a quotient. */
function quotientOf(a: Decimal, b: Decimal): Interval {
  const low = new Decimal(new Floored(a).dividedBy(b));
  return low.times(b).eq(a) ? point(low) : between(low, new Decimal(new Raised(a).dividedBy(b)));
}

function spanOf(corners: Corner[]): Interval {
  const [first, ...rest] = corners as [Corner, ...Corner[]];
  let { value: low, open: lowOpen } = first;
  let { value: high, open: highOpen } = first;
  for (const { value, open } of rest) {
    const lowOrder = value.cmp(low);
    if (lowOrder < 0) [low, lowOpen] = [value, open];
    else if (lowOrder === 0) lowOpen &&= open;
    const highOrder = value.cmp(high);
    if (highOrder > 0) [high, highOpen] = [value, open];
    else if (highOrder === 0) highOpen &&= open;
  }
  return { low, high, lowOpen, highOpen };
}

/** Writes an interval for people: `17`, `[9.5, 10.5]`, `(2300, ∞)`; ends that go on are cut after twelve places. */
export function intervalString({ low, high, lowOpen, highOpen }: Interval): string {
  const short = (end: Decimal): string => canonical(end.toDecimalPlaces(12));
  if (low.eq(high)) return short(low);
  const [from, to] = [low.isFinite() ? short(low) : "-∞", high.isFinite() ? short(high) : "∞"];
  return `${lowOpen ? "(" : "["}${from}, ${to}${highOpen ? ")" : "]"}`;
}
