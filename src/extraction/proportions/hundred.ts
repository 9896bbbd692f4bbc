import { type Decimal, HUNDRED, intervals, powerOfTen, ZERO } from "../../numeric/index.js";
import type { Believed } from "../breakdowns/index.js";
import { isDifference } from "../breakdowns/items.js";
import { isComplement, isRemainder } from "../breakdowns/labels.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import { keystrokesOf, oneKeystrokeAway } from "../judge/repair.js";
import { type Outcome, type Weighed, weigh } from "../judge/weigh.js";
import type { BelievedShare } from "./index.js";

/** Percentages that are all the shares of one base. */
export interface BelievedShares {
  readonly percents: readonly Mention[];
  readonly confidence: "certain" | "likely" | "possible";
}

/** Groups of percentages of a stretch that total 100 %. */
export function hundredsOf(
  stretch: Stretch,
  breakdowns: readonly Believed[],
  shares: readonly BelievedShare[],
  listen?: Listen<readonly Mention[]>,
): BelievedShares[] {
  const groups = [...ofPartitions(breakdowns, shares), ...sideBySide(stretch)];
  const seen = new Set<string>();
  return groups.flatMap(({ percents, prior }) => {
    const name = percents.map(({ id }) => id).join(" ");
    if (seen.has(name)) return [];
    seen.add(name);
    const reading = weighed(percents, prior);
    // Shares of one base never exceed it, and those of different bases seldom stand in one list.
    const judgement = weigh([reading], Math.max((1 - prior) * (reading.above && prior > 0.5 ? 0.2 : 1), 0.01));
    const { chosen, odds } = judgement;
    const told = chosen !== null && (chosen.outcome === "fits" || odds >= 1.5);
    listen?.({ readings: [reading], judgement, told });
    if (!told) return [];
    return [{ percents, confidence: odds > 8 ? "certain" : odds >= 1.5 ? "likely" : "possible" }];
  });
}

/** The percentages beside the parts of a complete breakdown. */
function ofPartitions(breakdowns: readonly Believed[], shares: readonly BelievedShare[]) {
  return breakdowns.flatMap(({ kind, parts, total, holds }) => {
    if (kind !== "partition" || !holds) return [];
    const percents = parts.map(
      (part) => shares.find(({ share }) => share.part[0] === part && share.base[0] === total)?.share.percent,
    );
    const all = percents.filter((each) => each !== undefined);
    return all.length === parts.length && all.length > 1 ? [{ percents: all, prior: 0.97 }] : [];
  });
}

/** Percentages that follow one another in a sentence, a clause or a bracket. */
function sideBySide(stretch: Stretch) {
  const percents = stretch.mentions.filter(
    (each) =>
      measureOf(each) === "percent" &&
      each.upTo === null &&
      each.approximator === null &&
      !isDifference(stretch, each) &&
      pointOf(each).lt(HUNDRED),
  );
  const groups = [
    ...grouped(percents, ({ sentence, group }) => `${sentence} ${group}`),
    ...grouped(percents, ({ clause, group }) => `${clause} ${group}`),
  ];
  // `32,28% số hồ sơ trực tuyến …, 67,72% còn lại`: the rest may stand outside the brackets of the first.
  const rest = percents.slice(1).flatMap((each, at) => {
    const before = percents[at];
    return before && before.sentence === each.sentence && before.group !== each.group && isRemainder(stretch, each)
      ? [[before, each]]
      : [];
  });
  const halves = percents.slice(1).flatMap((each, at) => {
    const before = percents[at];
    return before && areHalves(stretch, before, each) ? [[before, each]] : [];
  });
  // `45 kiến nghị (39,1%); 70 kiến nghị (60,9%)`: each alone in its bracket.
  const alone = percents.filter(
    (each) => each.group >= 0 && stretch.mentions.every((other) => other === each || other.group !== each.group),
  );
  const bracketed = grouped(alone, ({ sentence }) => `${sentence}`);
  return [...groups, ...rest, ...bracketed, ...halves]
    .filter((some) => some.length > 1)
    .map((some) => {
      const last = some.at(-1);
      const [first, second] = some;
      const paired =
        some.length === 2 && first !== undefined && second !== undefined && areHalves(stretch, first, second);
      const closed = paired || (last !== undefined && isRemainder(stretch, last));
      const introduced = some.length > 2 && isIntroduced(stretch, some);
      return {
        percents: some,
        prior: closed
          ? some.length > 4
            ? 0.985
            : some.length > 2
              ? 0.95
              : 0.85
          : introduced
            ? 0.75
            : some.length > 3
              ? 0.6
              : 0.35,
      };
    });
}

/** `thành thị 33 triệu người, chiếm 34,4%; nông thôn 63 triệu người, chiếm 65,6%`: shares of two halves. */
function areHalves(stretch: Stretch, one: Mention, other: Mention): boolean {
  const [first, second] = [countBefore(stretch, one), countBefore(stretch, other)];
  if (!first || !second || one.sentence !== other.sentence || first === second) return false;
  return isComplement(stretch, first, second);
}

/** The count that a percentage behind `chiếm` is the share of. */
function countBefore({ mentions, words }: Stretch, percent: Mention): Mention | undefined {
  const before = mentions[percent.order - 1];
  if (!before || measureOf(before) === "percent" || words[percent.from - 1]?.folded !== "chiếm") return undefined;
  return before;
}

/** `tỷ lệ phân luồng là: 51,1% luồng Xanh, …`: a colon opens the list. */
function isIntroduced({ words }: Stretch, [first, ...rest]: readonly Mention[]): boolean {
  if (!first || words[first.from - 1]?.text !== ":") return false;
  return rest.every((each, at) => each.order === ([first, ...rest][at]?.order ?? 0) + 1);
}

function grouped(mentions: readonly Mention[], by: (mention: Mention) => string): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = by(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}

function weighed(percents: readonly Mention[], prior: number): Weighed<readonly Mention[]> & { above: boolean } {
  let [sum, slack] = [ZERO, ZERO];
  for (const percent of percents) {
    sum = sum.plus(pointOf(percent));
    slack = slack.plus(powerOfTen(-(percent.decimals ?? 0)));
  }
  // Each share is rounded by half a unit, or cut by less than one.
  const band = { ...intervals.between(HUNDRED.minus(slack), HUNDRED.plus(slack.dividedBy(2))) };
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
