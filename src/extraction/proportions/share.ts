import {
  type Decimal,
  decimal,
  HUNDRED,
  type Interval,
  intervals,
  ONE,
  powerOfTen,
  ZERO,
} from "../../numeric/index.js";
import { exponentOf, intervalOf, nearIntervalOf, pointOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import type { Mention } from "../clauses/stretch.js";
import { likelier, type Slip, slipOn, slipsOf } from "../judge/repair.js";
import type { Outcome } from "../judge/weigh.js";

export interface Compared {
  readonly outcome: Outcome;
  readonly chance: number;
}

/** Misses of at most so many units in the last place are slips of rounding, not of reading. */
const NEAR_UNITS = 2;

/**
 * Compares a printed percentage with a part of a base; rounding to nearest and cutting off are both accepted.
 *
 * Where no words behind the percentage name another base (`sole`), a share that comes near is hardly one of something else.
 */
export function compareShare(
  percent: Mention,
  part: readonly Mention[],
  base: readonly Mention[],
  sole = false,
): Compared {
  const numerator = addIntervals(part);
  const denominator = addIntervals(base);
  const ratio = intervals.divide(intervals.scale(numerator, HUNDRED), denominator);
  if (ratio === null) return { outcome: "misses", chance: 1 };
  const rate = compareRate(percent, ratio, [...part, ...base], () => repaired(percent, part, base));
  const compared =
    sole && rate.outcome !== "fits" ? { ...rate, chance: Math.min(rate.chance, nearMiss(percent, ratio)) } : rate;
  const whole =
    percent.value === "100" && numerator.low === numerator.high && numerator.low?.eq(denominator.low ?? ZERO);
  return whole ? { ...compared, chance: Math.min(compared.chance, sameBy(numerator.low)) } : compared;
}

/** Whether a share rounded to nearest, not cut off, is the percentage: for bases that nothing but their fit speaks for. */
export function fitsRounded(percent: Mention, part: Mention, base: readonly Mention[]): boolean {
  if (compareShare(percent, [part], base).outcome !== "fits") return false;
  const whole = base.reduce((sum, each) => sum.plus(pointOf(each)), ZERO);
  const share = pointOf(part).times(HUNDRED).dividedBy(whole);
  return share
    .minus(pointOf(percent))
    .abs()
    .times(2)
    .lte(powerOfTen(-(percent.decimals ?? 0)));
}

/** How likely a count comes back by chance: the larger it is, the less. */
function sameBy(count: Decimal): number {
  return 10 / Math.max(count.toNumber(), 1);
}

/** Whether a percentage may be the share of a part in a base: cheaper than to compare them, where hardly any of many bases fits. */
export function mayBeShare(percent: Mention, part: Mention, base: Mention): boolean {
  const [numerator, denominator] = [nearIntervalOf(part), nearIntervalOf(base)];
  const exact = numerator.low === numerator.high && denominator.low === denominator.high;
  return !exact || stillFits(percent, numerator.low, denominator.low);
}

/** Compares a printed percentage with the values that it may have; `typed` says which keystroke on another figure explains a miss. */
export function compareRate(
  percent: Mention,
  ratio: Interval,
  others: readonly Mention[],
  typed: () => Slip | null,
): Compared {
  if (intervals.intersect(percentRange(percent), ratio) !== null)
    return { outcome: "fits", chance: chanceOf(ratio, percent) };
  const slip = likelier(keystrokeOnPercent(percent, ratio), typed());
  if (slip)
    return {
      outcome: "keystroke",
      chance: Math.min(chanceOf(ratio, percent) * slipsOf(slip, [percent, ...others]), 0.9),
    };
  if (percent.approximator === null && intervals.intersect(rangeAround(percent), ratio) !== null)
    return { outcome: "keystroke", chance: Math.min(chanceOf(ratio, percent) * 6, 0.9) };
  return { outcome: "misses", chance: 1 };
}

/** All shares that print as the percentage, rounded or cut off. */
const percentRange = once((percent: Mention): Interval => {
  if (percent.approximator !== null || percent.upTo !== null) return intervalOf(percent);
  const value = decimal(percent.value).abs();
  const unit = unitOf(percent);
  return { low: value.minus(unit.times(HALF)), high: value.plus(unit), lowOpen: false, highOpen: true };
});

/** Shares so near the percentage that only rounding can have gone wrong. */
const rangeAround = once((percent: Mention): Interval => {
  const [value, unit] = [decimal(percent.value), unitOf(percent)];
  return intervals.between(value.minus(unit.times(NEAR_UNITS + 0.5)), value.plus(unit.times(NEAR_UNITS + 1)));
});

/** One in the last place of a percentage. */
function unitOf({ decimals }: Mention): Decimal {
  return powerOfTen(-(decimals ?? 0));
}

const HALF = decimal("0.5");

/** How likely a share that has nothing to do with the percentage meets it: shares crowd at both ends of the scale. */
function chanceOf(ratio: Interval, percent: Mention): number {
  if (percent.approximator !== null) return 0.3;
  const width = intervals.isBounded(ratio) ? ratio.high.minus(ratio.low) : HUNDRED;
  const scale = percent.value === "100" || percent.value === "0" ? 6 : 60;
  return Math.min(unitOf(percent).times(1.5).plus(width).toNumber() / scale, 0.6);
}

/** How likely a share of something else comes as near to a percentage as this one. */
function nearMiss(percent: Mention, ratio: Interval): number {
  if (percent.approximator !== null || percent.decimals === null || !intervals.isBounded(ratio)) return 1;
  const middle = ratio.low.plus(ratio.high).dividedBy(2);
  const apart = middle.minus(decimal(percent.value)).abs().toNumber();
  return Math.min(1, Math.max(NEAR * apart, 6 * chanceOf(ratio, percent)));
}

/** Shares lie thickest where most are: one in so many parts of the scale falls to a point. */
const NEAR = 0.05;

/** Whether one keystroke on the percentage makes it the share of a part in a base. */
export function isPercentTyped(percent: Mention, part: Mention, base: Mention): boolean {
  const ratio = intervals.divide(intervals.scale(nearIntervalOf(part), HUNDRED), nearIntervalOf(base));
  return ratio !== null && keystrokeOnPercent(percent, ratio) !== null;
}

function keystrokeOnPercent(percent: Mention, ratio: Interval): Slip | null {
  if (!intervals.isBounded(ratio)) return null;
  // `2 nghìn %` is exact to thousands only; no share is that large.
  const places = Math.max(percent.decimals ?? 0, 0);
  const middle = ratio.low.plus(ratio.high).dividedBy(2);
  const rounded = [
    ratio.low.toDecimalPlaces(places, 4),
    ratio.low.toDecimalPlaces(places, 3),
    middle.toDecimalPlaces(places, 4),
  ];
  return rounded.map((value) => slipOn(percent, value)).reduce(likelier);
}

/** The keystroke on the part or the base that makes the percentage right. */
function repaired(percent: Mention, part: readonly Mention[], base: readonly Mention[]): Slip | null {
  const [p, [count], [whole]] = [decimal(percent.value).abs(), part, base];
  if (part.length !== 1 || base.length !== 1 || !count || !whole || p.isZero()) return null;
  const counts = stepsAround(pointOf(whole).times(p), HUNDRED)
    .filter((value) => stillFits(percent, value, pointOf(whole)))
    .map((value) => slipOn(count, scaledTo(count, value)));
  const wholes = stepsAround(pointOf(count).times(HUNDRED), p)
    .filter((value) => stillFits(percent, pointOf(count), value))
    .map((value) => slipOn(whole, scaledTo(whole, value)));
  return [...counts, ...wholes].reduce(likelier, null);
}

/** The whole numbers below and above a quotient. */
function stepsAround(numerator: Decimal, denominator: Decimal): Decimal[] {
  const low = numerator.dividedToIntegerBy(denominator);
  if (low.times(denominator).eq(numerator)) return [low];
  return numerator.isNegative() ? [low.minus(ONE), low] : [low, low.plus(ONE)];
}

function stillFits(percent: Mention, part: Decimal, base: Decimal): boolean {
  if (!base.isPositive() || base.isZero()) return false;
  return intervals.contains(intervals.scale(percentRange(percent), base), part.times(HUNDRED));
}

function scaledTo(mention: Mention, value: Decimal): Decimal {
  const point = pointOf(mention);
  return point.isZero() || exponentOf(mention) === 0 ? value : value.times(mention.value).dividedBy(point);
}

/** Sums of some figures; who writes `hơn` is taken to be near. */
function addIntervals(mentions: readonly Mention[]): Interval {
  return mentions.reduce((sum, mention) => intervals.plus(sum, nearIntervalOf(mention)), intervals.point(ZERO));
}
