import { isState } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween } from "./words.js";

/** Words of the noun between a figure and its bracket, and from a rate to the state that it is compared with. */
const [MOST_NOUN_WORDS, MOST_WORDS] = [3, 8];

/** `5.713 lượt (giảm 23,1% so với cùng kỳ, 7.034 lượt)`: one bracket holds the rate and the earlier state of the figure before it. */
export function withinBracket(stretch: Stretch, percent: Mention): Weighed<ChangeReading>[] {
  const { group } = percent;
  const [after, before] = [stretch.mentions[percent.order - 1], stretch.mentions[percent.order + 1]];
  if (!after || !before || group < 0 || measureOf(percent) !== "percent" || before.group !== group) return [];
  if (after.to > group || group - after.to > MOST_NOUN_WORDS || before.from - percent.to > MOST_WORDS) return [];
  const direction = directionBetween(stretch.words, group, percent.from);
  const between = foldedBetween(stretch, percent.to, before.from);
  if (direction === undefined || between[0] !== "so" || between[1] !== "với") return [];
  if (stateOf(after) !== stateOf(before) || before.noun !== after.noun || !isState(stretch, before)) return [];
  // `so với cùng kỳ, gồm 12 lượt …`: only words for a time stand before the earlier state.
  if (!between.slice(2).every((word) => OF_TIME.has(word) || /^\d{4}$/.test(word))) return [];
  return [weighedChange({ direction, before, after, difference: null, percent }, TIGHT)];
}

const OF_TIME = new Set(["cùng", "kỳ", "năm", "trước", "ngoái", "học", "quý", "tháng", "đầu", ",", ":", "là", "đạt"]);
