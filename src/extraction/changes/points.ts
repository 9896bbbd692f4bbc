import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, opensEarlier } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { directionBetween } from "./words.js";

/** `62,02%, vượt 2,02 điểm % so với chỉ tiêu (60%)`: percentage points between the two percentages next to them. */
export function pointsBetween(stretch: Stretch, difference: Mention): Weighed<ChangeReading>[] {
  if (difference.unit !== POINTS) return [];
  const { words, mentions } = stretch;
  const percents = mentions
    .slice(Math.max(0, difference.order - 4), difference.order + 3)
    .filter(
      (each) =>
        each !== difference &&
        each.sentence === difference.sentence &&
        measureOf(each) === "percent" &&
        each.unit !== POINTS,
    );
  const before = percents.filter(({ order }) => order < difference.order).slice(-2);
  const [behind] = percents.filter(({ order }) => order > difference.order);
  const last = before.at(-1);
  const pairs: [Mention | undefined, Mention | undefined][] = [
    [last, behind],
    [before[0], last],
  ];
  return pairs.flatMap(([after, base], rank) => {
    if (!after || !base || after === base) return [];
    const direction = directionBetween(words, after.to, difference.from);
    if (direction === undefined) return [];
    // `98,2%, cao hơn 9,7 điểm phần trăm so với nông thôn (90,3%)`.
    const named = foldedBetween(stretch, difference.to, base.from).join(" ").includes("so với");
    const compared = rank === 0 && (named || (base.group >= difference.to && opensEarlier(words, base.group)));
    const prior = compared && difference.order === after.order + 1 ? 0.99 : 0.85;
    return [weighedChange({ direction, before: base, after, difference, percent: null }, prior)];
  });
}

const POINTS = "điểm %";
