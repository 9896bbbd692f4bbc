import { HUNDRED, type Interval, intervals, ONE } from "../../numeric/index.js";
import { grainOf } from "../breakdowns/arithmetic.js";
import { intervalOf, measureOf, pointOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import { oneKeystrokeAway, shifted } from "../judge/repair.js";
import type { Weighed } from "../judge/weigh.js";
import { compareRate } from "../proportions/share.js";
import type { ChangeReading } from "./index.js";

/** A change with how well its figures go together. */
export function weighedChange(reading: ChangeReading, prior: number): Weighed<ChangeReading> {
  const results = [differenceResult(reading), growthResult(reading)].filter((each) => each !== null);
  const worst =
    results.find(({ outcome }) => outcome === "misses") ??
    results.find(({ outcome }) => outcome === "keystroke") ??
    results[0];
  // A direction alone is checked by its rule; there is nothing to weigh.
  if (!worst) return { reading, prior, outcome: "fits", chance: 0.5 };
  return { reading, prior, outcome: worst.outcome, chance: results.reduce((all, { chance }) => all * chance, 1) };
}

type Result = Pick<Weighed<ChangeReading>, "outcome" | "chance"> | null;

function differenceResult({ direction, before, after, difference }: ChangeReading): Result {
  if (!before || !after || !difference) return null;
  const [high, low] = direction === "increase" ? [after, before] : [before, after];
  const computed = intervals.minus(intervalOf(high), intervalOf(low));
  // Of `2,87%` and `1,75%` the hundredths are what may go wrong.
  const grain = grainOf([high, low, difference]);
  const size = pointOf(high)
    .abs()
    .dividedBy(grain.lt(ONE) ? grain : ONE)
    .plus(1)
    .toNumber();
  const chance = Math.min(2 / size, 0.5);
  if (intervals.intersect(computed, absolute(intervalOf(difference))) !== null) return { outcome: "fits", chance };
  const residual = pointOf(high).minus(pointOf(low)).minus(pointOf(difference).abs());
  const typed =
    oneKeystrokeAway(difference, shifted(difference, residual)) ||
    oneKeystrokeAway(high, shifted(high, residual.negated())) ||
    oneKeystrokeAway(low, shifted(low, residual));
  return typed ? { outcome: "keystroke", chance: Math.min(chance * 60, 0.9) } : { outcome: "misses", chance: 1 };
}

function growthResult({ direction, before, after, difference, percent }: ChangeReading): Result {
  if (!percent || measureOf(percent) !== "percent") return null;
  const change = before && after ? signed(direction, before, after) : difference && absolute(intervalOf(difference));
  if (!change) return null;
  const base = before ? intervalOf(before) : after ? fromLater(direction, intervalOf(after), change) : null;
  const ratio = base && intervals.divide(intervals.scale(change, HUNDRED), base);
  if (!ratio) return null;
  const others = [before, after, difference].filter((each) => each !== null);
  return compareRate(percent, ratio, others, () => null);
}

function signed(direction: ChangeReading["direction"], before: Mention, after: Mention): Interval {
  const [high, low] = direction === "increase" ? [after, before] : [before, after];
  return intervals.minus(intervalOf(high), intervalOf(low));
}

function fromLater(direction: ChangeReading["direction"], after: Interval, change: Interval): Interval {
  return direction === "increase" ? intervals.minus(after, change) : intervals.plus(after, change);
}

function absolute(interval: Interval): Interval {
  return interval.high.isNegative()
    ? intervals.scale(interval, interval.high.dividedBy(interval.high.abs()))
    : interval;
}
