import { intervals } from "../../numeric/index.js";
import { grainOf } from "../breakdowns/arithmetic.js";
import { nearIntervalOf, pointOf } from "../clauses/amount.js";
import { likelier, shifted, slipOn, slipsOf } from "../judge/repair.js";
import type { Weighed } from "../judge/weigh.js";
import type { RollReading } from "./readings.js";

/** So far the result may lie from the closing for the two to have to do with each other. */
const FAR = 0.5;

/** So far, of its size, may an approximate result lie from what it is said to be. */
const NEAR = 0.05;

/** How a reading turns out, and whether more is left than the movements leave. */
type Rolled = Pick<Weighed<RollReading>, "outcome" | "chance"> & { readonly excess: boolean };

/** Leads the opening over its movements and compares the result with the closing. */
export function rollUp(reading: RollReading): Rolled {
  const { opening, closing, movements } = reading;
  let [sum, point] = [nearIntervalOf(opening), pointOf(opening)];
  for (const { mention, direction } of movements) {
    sum =
      direction === "in" ? intervals.plus(sum, nearIntervalOf(mention)) : intervals.minus(sum, nearIntervalOf(mention));
    point = direction === "in" ? point.plus(pointOf(mention)) : point.minus(pointOf(mention));
  }
  const stated = pointOf(closing);
  const figures = [opening, closing, ...movements.map(({ mention }) => mention)];
  const slots =
    figures.reduce((most, each) => Math.max(most, pointOf(each).toNumber()), 0) / grainOf(figures).toNumber();
  const approximate = figures.some(({ approximator }) => approximator !== null);
  const chance = approximate ? 0.5 : Math.min(figures.length / Math.max(slots * 0.7, 2) / 2, 0.5);
  const residual = stated.minus(point);
  const excess = residual.isPositive() && !residual.isZero();
  // What is only bounded meets almost anything; who rounds stays near.
  if (approximate && residual.abs().gt(stated.abs().times(NEAR))) return { outcome: "far", chance: 1, excess };
  if (intervals.intersect(sum, nearIntervalOf(closing)) !== null) return { outcome: "fits", chance, excess };
  if (approximate) return { outcome: "far", chance: 1, excess };
  const slip = [
    slipOn(closing, shifted(closing, residual.negated())),
    slipOn(opening, shifted(opening, residual)),
    ...movements.map(({ mention, direction }) =>
      slipOn(mention, shifted(mention, direction === "in" ? residual : residual.negated())),
    ),
  ].reduce(likelier);
  if (slip) return { outcome: "keystroke", chance: Math.min(chance * slipsOf(slip, figures), 0.9), excess };
  const near = residual.abs().lte(
    stated
      .abs()
      .plus(pointOf(opening).abs())
      .times(FAR / 2),
  );
  return { outcome: near ? "misses" : "far", chance: 1, excess };
}
