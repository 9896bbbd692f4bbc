import { type Decimal, intervals, ONE, powerOfTen, ZERO } from "../../numeric/index.js";
import { intervalOf, pointOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import type { Mention } from "../clauses/stretch.js";
import { likelier, shifted, slipOn, slipsOf } from "../judge/repair.js";
import type { Outcome } from "../judge/weigh.js";
import { inUnitOf } from "./bare.js";

/** What adding the parts of a reading shows. */
export interface Sum {
  readonly outcome: Outcome;
  readonly chance: number;
  /** How likely parts of something else come so near above the total. */
  readonly nearness: number;
  /** Sum of the parts over the total. */
  readonly ratio: number;
  /** Whether one keystroke on a part explains a miss. */
  readonly partTyped: boolean;
}

/** What the parts make as they are printed, in the unit of a total. */
export function totalOf(total: Mention, parts: readonly Mention[]): Decimal {
  return parts.reduce((all, part) => all.plus(pointOf(inUnitOf(total, part))), ZERO);
}

/** Adds the parts and compares them with their total. */
export function addUp(total: Mention, stated: readonly Mention[]): Sum {
  const parts = stated.map((part) => inUnitOf(total, part));
  const sum = parts.reduce((all, part) => intervals.plus(all, intervalOf(part)), intervals.point(ZERO));
  // Where every part is exact, so is the sum.
  const point = sum.low === sum.high ? sum.low : parts.reduce((all, part) => all.plus(pointOf(part)), ZERO);
  const whole = intervalOf(total);
  const meets = intervals.intersect(sum, whole) !== null;
  const statedPoint = pointOf(total);
  const residual = statedPoint.minus(point);
  const size = largest(statedPoint, point);
  // Figures printed in thousands can only miss by thousands.
  const grain = grainOf([total, ...parts]);
  const slots = size.dividedBy(grain).plus(ONE).toNumber();
  const slack =
    intervals.isBounded(sum) && intervals.isBounded(whole)
      ? widthOf(sum).plus(widthOf(whole)).dividedBy(grain).toNumber()
      : slots / 4;
  const approximate = [total, ...parts].some(({ approximator }) => approximator !== null);
  const units = residual.abs().dividedBy(grain).toNumber();
  // Words such as `hơn` promise little, but who uses them stays within a unit or two.
  const near = approximate && units <= parts.length + 1;
  const width = near ? 2 * parts.length + 3 : approximate ? slots / 4 : 1 + slack;
  const chance = Math.min(width / Math.max(slots * 0.7, 2), 0.5);
  const ratio = statedPoint.isZero() ? (point.isZero() ? 1 : 99) : point.toNumber() / statedPoint.toNumber();
  const nearness = ratio > 1 ? Math.max((2 * units) / Math.max(slots * 0.7, 2), chance) : 1;
  if (meets) return { outcome: "fits", chance, nearness, ratio, partTyped: false };
  const onPart = parts.map((part) => slipOn(part, shifted(part, residual))).reduce(likelier, null);
  const partTyped = onPart !== null;
  const slip = likelier(onPart, slipOn(total, shifted(total, residual.negated())));
  if (!slip) return { outcome: ratio > 0.85 && ratio < 1.4 ? "misses" : "far", chance: 1, nearness, ratio, partTyped };
  // A keystroke leads to one value, however roughly the others are printed.
  const exact = Math.min(1 / Math.max(slots * 0.7, 2), 0.5);
  return {
    outcome: "keystroke",
    chance: Math.min(exact * slipsOf(slip, [total, ...parts]), 0.9),
    nearness,
    ratio,
    partTyped,
  };
}

function widthOf({ low, high }: { low: Decimal; high: Decimal }): Decimal {
  return high.minus(low);
}

function largest(a: Decimal, b: Decimal): Decimal {
  return a.abs().gt(b.abs()) ? a.abs() : b.abs();
}

/** The finest step in which the figures are printed. */
export function grainOf(mentions: readonly Mention[]): Decimal {
  let grain: Decimal | null = null;
  for (const mention of mentions) {
    const step = stepOf(mention);
    if (grain === null || step.lt(grain)) grain = step;
  }
  return grain ?? ONE;
}

const stepOf = once((mention: Mention): Decimal => {
  const { decimals } = mention;
  const exponent = decimals === null ? 0 : -decimals;
  const value = pointOf(mention);
  const own = mention.value === "0" ? ONE : value.dividedBy(mention.value);
  return own.times(powerOfTen(exponent)).abs();
});
