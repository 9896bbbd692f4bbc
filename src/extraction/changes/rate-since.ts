import { isDifference } from "../breakdowns/items.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, opensEarlier } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { TIGHT } from "./tight.js";
import { directionBetween, POINTS } from "./words.js";

/** Words between two rates, and from the change to the bracket of the earlier one. */
const [MOST_BETWEEN, MOST_TO_BRACKET] = [14, 10];

/**
 * `đạt 115,7% kế hoạch, tăng 25,3% so với cùng kỳ (năm 2017 đạt 90,4%)`: two rates and the change between them, which who writes per
 * cent may mean in points.
 */
export function rateSince(stretch: Stretch, change: Mention): Weighed<ChangeReading>[] {
  const { mentions, words } = stretch;
  const [after, before] = [mentions[change.order - 1], mentions[change.order + 1]];
  if (change.kind !== "percent" || change.unit === POINTS || !after || !before) return [];
  if (![after, before].every((each) => each.kind === "percent" && each.upTo === null)) return [];
  if (after.sentence !== change.sentence || after.group !== change.group || !isDifference(stretch, change)) return [];
  if (isDifference(stretch, after) || change.from - after.to > MOST_BETWEEN) return [];
  const bracketed = before.group >= change.to && before.group - change.to <= MOST_TO_BRACKET;
  if (!bracketed || !opensEarlier(words, before.group)) return [];
  if (foldedBetween(stretch, change.to, before.group).includes(",")) return [];
  const direction = directionBetween(words, after.to, change.from);
  if (direction === undefined) return [];
  const growth = weighedChange({ direction, before, after, difference: null, percent: change }, TIGHT);
  return growth.outcome === "fits"
    ? [growth]
    : [weighedChange({ direction, before, after, difference: change, percent: null }, TIGHT)];
}
