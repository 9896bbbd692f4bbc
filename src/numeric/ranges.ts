import { type Decimal, ZERO } from "./decimal.js";
import { hull, type Interval, isAbove, isBelow, plus, point, scale, UNBOUNDED } from "./interval.js";

/** One summand: a weight times a number that is known to lie in an interval. */
export interface WeightedInterval {
  readonly weight: Decimal;
  readonly interval: Interval;
}

/** All values of Σ weight · x + constant. Every x must stand once, then the result is exact. */
export function linearRange(terms: Iterable<WeightedInterval>, constant: Decimal = ZERO): Interval {
  let range = point(constant);
  for (const { weight, interval } of terms) {
    if (!weight.isZero()) range = plus(range, scale(interval, weight));
  }
  return range;
}

/** One summand of `k·N - P·B`: its weight in N (times k) and in B. */
export interface ShareTerm {
  readonly inNumerator: Decimal;
  readonly inBase: Decimal;
  readonly interval: Interval;
}

/**
 * All values of `N - P·B`, where N and B are linear forms that may share figures and P is independent of them.
 *
 * The expression is linear in each figure, so its extremes lie at the ends of P; for a fixed P it is one linear form
 * with weights `inNumerator - P·inBase`, in which every figure stands once. That is why the base may contain the part.
 */
export function shareRange(
  terms: readonly ShareTerm[],
  constants: { readonly numerator: Decimal; readonly base: Decimal },
  rate: Interval,
): Interval {
  const at = (end: Decimal, open: boolean): Interval => {
    const range = linearRange(
      terms.map(({ inNumerator, inBase, interval }) => ({ weight: inNumerator.minus(end.times(inBase)), interval })),
      constants.numerator.minus(end.times(constants.base)),
    );
    return open && !isNothing() ? { ...range, lowOpen: true, highOpen: true } : range;
  };
  const baseRange = (): Interval =>
    linearRange(
      terms.map(({ inBase, interval }) => ({ weight: inBase, interval })),
      constants.base,
    );
  // Of a base that is nothing every rate gives nothing, so that an open end of the rate leaves no gap.
  const isNothing = (): boolean => {
    const { low, high } = baseRange();
    return low.isZero() && high.isZero();
  };
  if (rate.low.isFinite() && rate.high.isFinite())
    return hull(at(rate.low, rate.lowOpen), at(rate.high, rate.highOpen));
  // An unbounded rate drags the expression along, in the direction that the sign of the base gives.
  const base = baseRange();
  const positive = isAbove(base, ZERO);
  if (!positive && !isBelow(base, ZERO)) return UNBOUNDED;
  const low = rate.low.isFinite() ? at(rate.low, rate.lowOpen) : UNBOUNDED;
  const high = rate.high.isFinite() ? at(rate.high, rate.highOpen) : UNBOUNDED;
  // A rising rate lowers N - P·B where B is positive.
  const [top, bottom] = positive ? [low, high] : [high, low];
  return { low: bottom.low, lowOpen: bottom.lowOpen, high: top.high, highOpen: top.highOpen };
}
