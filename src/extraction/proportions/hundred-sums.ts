import { type Decimal, HUNDRED, intervals, powerOfTen, ZERO } from "../../numeric/index.js";
import { pointOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import { keystrokesOf, oneKeystrokeAway } from "../judge/repair.js";
import type { Outcome, Weighed } from "../judge/weigh.js";

/** Percentages with how well they total a hundred. */
export function weighed(percents: readonly Mention[], prior: number): Weighed<readonly Mention[]> & { above: boolean } {
  let [sum, slack] = [ZERO, ZERO];
  for (const percent of percents) {
    sum = sum.plus(pointOf(percent));
    slack = slack.plus(powerOfTen(-(percent.decimals ?? 0)));
  }
  // Each share is rounded by half a unit, or cut by less than one.
  const band = intervals.between(HUNDRED.minus(slack), HUNDRED.plus(slack.dividedBy(2)));
  const chance = Math.min(slack.times(1.5).toNumber() / 60, 0.5);
  const residual = HUNDRED.minus(sum);
  const outcome: Outcome = intervals.contains(band, sum)
    ? "fits"
    : percents.some((each) => isTyped(each, residual, slack))
      ? "keystroke"
      : "misses";
  // Percentages of different things seldom total so nearly a hundred.
  const nearness = Math.max(residual.abs().toNumber() / 30, chance);
  const typed = Math.min(chance * keystrokesOf(percents), nearness, 0.9);
  return {
    reading: percents,
    prior,
    outcome,
    above: sum.gt(HUNDRED),
    chance: outcome === "fits" ? chance : outcome === "keystroke" ? typed : 1,
  };
}

/** Most values within rounding that one percentage is compared with. */
const MOST_STEPS = 60;

/** Whether one keystroke on a percentage brings the sum within rounding of a hundred. */
function isTyped(percent: Mention, residual: Decimal, slack: Decimal): boolean {
  const step = powerOfTen(-(percent.decimals ?? 0));
  const wanted = pointOf(percent).plus(residual);
  const steps = Math.min(slack.dividedBy(step).toNumber(), MOST_STEPS);
  for (let at = -steps; at <= steps; at += 1) {
    if (oneKeystrokeAway(percent, wanted.plus(step.times(Math.round(at))))) return true;
  }
  return false;
}
