import { isDifference } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween, percentBehind } from "./words.js";

/** Words between `so với` and the earlier state. */
const MOST_LEAD = 14;

/** `so với năm 2024 (7.930,2 triệu đồng) tăng 626,3 triệu đồng, tương ứng 7,9%`: the earlier state stands before its change. */
export function fromBase(stretch: Stretch, difference: Mention): Weighed<ChangeReading>[] {
  const before = stretch.mentions[difference.order - 1];
  if (!before || measureOf(difference) === "percent" || !isDifference(stretch, difference)) return [];
  if (
    before.sentence !== difference.sentence ||
    stateOf(before) !== stateOf(difference) ||
    difference.from - before.to > 4
  )
    return [];
  // `(181 vụ/304 bị can) giảm 10 vụ`: of two in one bracket only that of its noun.
  const beside = stretch.mentions[before.order - 1];
  if (beside?.group === before.group && before.group >= 0 && before.noun !== difference.noun) return [];
  const lead = foldedBetween(stretch, before.from - MOST_LEAD, before.from);
  const percent = percentBehind(stretch, difference);
  const direction = directionBetween(stretch.words, before.to, difference.from);
  // `So với 37 đầu mối …, nay còn 11, giảm 26`: the state that it is compared with stands before another.
  const since = before.from - lead.length + lead.lastIndexOf("với");
  const between = stretch.mentions.some(
    ({ from, order, group }) => from > since && order < before.order && group === before.group,
  );
  if (!lead.join(" ").includes("so với") || between || !percent || direction === undefined) return [];
  return [weighedChange({ direction, before, after: null, difference, percent }, TIGHT)];
}
