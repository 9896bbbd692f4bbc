import type { Figure } from "../../model/index.js";
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
import { intervalOf, measureOf, pointOf } from "../clauses/amount.js";
import { oneKeystrokeAway } from "../judge/repair.js";
import type { Trial } from "./trial.js";

const MISS: Trial = { outcome: "misses", chance: 1, trivial: false };
const SLIP: Trial = { outcome: "keystroke", chance: 1, trivial: false };

/** Whether some parts, less others, reach a total; `null` where they do not measure one thing. */
export function trySum(total: Figure, parts: readonly Figure[], less: readonly Figure[] = []): Trial | null {
  const measure = measureOf(total);
  const all = [...parts, ...less];
  if (all.length === 0 || all.some((part) => measureOf(part) !== measure)) return null;
  let sum = intervals.point(ZERO);
  let point = ZERO;
  for (const part of parts) [sum, point] = [intervals.plus(sum, intervalOf(part)), point.plus(pointOf(part))];
  for (const part of less) [sum, point] = [intervals.minus(sum, intervalOf(part)), point.minus(pointOf(part))];
  const stated = intervalOf(total);
  const size = pointOf(total).abs();
  const filled = all.filter(({ value }) => value !== "0").length;
  const trivial = filled < 2 || (size.isZero() && point.isZero());
  if (intervals.intersect(sum, stated) !== null) {
    const grain = grainOf([total, ...all]);
    const width = intervals.isBounded(sum) ? sum.high.minus(sum.low) : size;
    const chance = Math.min(grain.plus(width).dividedBy(size.plus(grain)).toNumber() * 1.5, 0.5);
    return { outcome: "fits", chance, trivial };
  }
  const residual = pointOf(total).minus(point);
  const typed =
    oneKeystrokeAway(total, moved(total, residual.negated())) ||
    parts.some((part) => oneKeystrokeAway(part, moved(part, residual))) ||
    less.some((part) => oneKeystrokeAway(part, moved(part, residual.negated())));
  return typed ? SLIP : MISS;
}

/** What a figure should be, in the unit of its print, for a residual in the smallest unit of its measure. */
function moved(figure: Figure, residual: Decimal): Decimal {
  const point = pointOf(figure);
  return point.isZero() ? residual : point.plus(residual).times(decimal(figure.value)).dividedBy(point);
}

/** The finest step in which some figures are printed. */
function grainOf(figures: readonly Figure[]): Decimal {
  let grain: Decimal | null = null;
  for (const figure of figures) {
    if (figure.value === "0") continue;
    const own = pointOf(figure).dividedBy(decimal(figure.value)).abs();
    const step = own.times(powerOfTen(-(figure.decimals ?? -zerosOf(figure.value))));
    if (grain === null || step.lt(grain)) grain = step;
  }
  return grain ?? ONE;
}

function zerosOf(value: string): number {
  return value.includes(".") ? 0 : (/0*$/.exec(value)?.[0].length ?? 0);
}

/** Whether a percentage is a part of a base, rounded or cut. */
export function tryShare(percent: Figure, part: readonly Figure[], base: readonly Figure[]): Trial | null {
  const measure = base[0] && measureOf(base[0]);
  if ([...part, ...base].some((figure) => measureOf(figure) !== measure)) return null;
  const [one, whole] = [part[0], base[0]];
  if (
    one &&
    whole &&
    base.length === 1 &&
    isFarOff(percent, (Number(one.value) / Number(whole.value)) * 100, one, whole)
  )
    return MISS;
  return tryRate(percent, intervals.scale(addUp(part), HUNDRED), addUp(base));
}

/** Whether a percentage is the growth from one state to another; `signed` where a decrease is printed with a minus. */
export function tryGrowth(percent: Figure, before: Figure, after: Figure, signed: boolean): Trial | null {
  if (measureOf(before) !== measureOf(after)) return null;
  const growth = (Number(after.value) / Number(before.value) - 1) * 100;
  if (isFarOff(percent, signed ? growth : Math.abs(growth), before, after)) return MISS;
  const rise = intervals.minus(intervalOf(after), intervalOf(before));
  const falling = pointOf(after).lt(pointOf(before));
  const difference = falling && !signed ? intervals.scale(rise, ONE.negated()) : rise;
  return tryRate(percent, intervals.scale(difference, HUNDRED), intervalOf(before));
}

/** Whether floating-point numbers suffice to see a miss; what they leave open is computed exactly. */
function isFarOff(percent: Figure, rate: number, one: Figure, other: Figure): boolean {
  if (
    !Number.isFinite(rate) ||
    one.unit !== other.unit ||
    percent.approximator ||
    one.approximator ||
    other.approximator
  )
    return false;
  const unit = 10 ** -(percent.decimals ?? 0);
  const slack = (Math.abs(rate) + 100) * (roughness(one) + roughness(other));
  return Math.abs(rate - Number(percent.value)) > 4 * unit + slack;
}

/** How far a figure may be from its print, over its size. */
function roughness({ value, decimals, upTo }: Figure): number {
  if (upTo !== null) return 1;
  return decimals === null ? 0 : 10 ** -decimals / Math.abs(Number(value));
}

function tryRate(percent: Figure, numerator: Interval, denominator: Interval): Trial | null {
  const ratio = intervals.divide(numerator, denominator);
  if (ratio === null || percent.upTo !== null) return null;
  const unit = powerOfTen(-(percent.decimals ?? 0));
  const value = decimal(percent.value);
  const half = unit.dividedBy(2);
  const printed: Interval = percent.approximator
    ? intervalOf(percent)
    : value.isNegative()
      ? { low: value.minus(unit), high: value.plus(half), lowOpen: true, highOpen: false }
      : { low: value.minus(half), high: value.plus(unit), lowOpen: false, highOpen: true };
  const whole = value.isZero() || value.eq(HUNDRED);
  if (intervals.intersect(printed, ratio) === null) {
    const near = intervals.between(value.minus(unit.times(3)), value.plus(unit.times(3)));
    return intervals.intersect(near, ratio) === null ? MISS : SLIP;
  }
  const width = intervals.isBounded(ratio) ? ratio.high.minus(ratio.low) : HUNDRED;
  const chance = whole ? 0.4 : Math.min(unit.times(1.5).plus(width).toNumber() / 50, 0.5);
  return { outcome: "fits", chance, trivial: whole && value.isZero() };
}

function addUp(figures: readonly Figure[]): Interval {
  return figures.reduce((sum, figure) => intervals.plus(sum, intervalOf(figure)), intervals.point(ZERO));
}
