import { isDifference, isState } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { opensEarlier } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { weighedChange } from "./compare.js";
import { stateBefore } from "./compared.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween } from "./words.js";

/** Words from the figure before a bracket to it, from the earlier state to its change, and of a verb. */
const [MOST_BEFORE, MOST_BETWEEN, MOST_VERB] = [4, 8, 4];

/** The rate before such a bracket: `154 ca, giảm 22% (cùng kỳ 197 ca - giảm 43 ca)`. */
export function rateBeforeBracket(stretch: Stretch, rate: Mention): Weighed<ChangeReading>[] {
  const { mentions, words } = stretch;
  const gap = mentions[rate.order + 2];
  if (!gap || measureOf(rate) !== "percent" || rate.unit !== "%" || gap.group < rate.to) return [];
  const [believed] = gapInBracket(stretch, gap);
  const direction = directionBetween(words, rate.from - MOST_VERB, rate.from);
  if (!believed || direction !== believed.reading.direction || mentions[gap.order - 2] !== rate) return [];
  return [weighedChange({ ...believed.reading, difference: null, percent: rate }, TIGHT)];
}

/** `154 ca, giảm 22% (cùng kỳ 197 ca - giảm 43 ca)`: a bracket with the earlier state of the figure before it, and by how much that changed. */
export function gapInBracket(stretch: Stretch, gap: Mention): Weighed<ChangeReading>[] {
  const { mentions, words } = stretch;
  const [before, head] = [mentions[gap.order - 1], mentions[gap.order - 2]];
  if (!before || !head || gap.group < 0 || before.group !== gap.group || head.group === gap.group) return [];
  if (!opensEarlier(words, gap.group) || gap.group - head.to > MOST_BEFORE || head.to > gap.group) return [];
  if (!isDifference(stretch, gap) || !isState(stretch, before) || gap.from - before.to > MOST_BETWEEN) return [];
  const direction = directionBetween(words, before.to, gap.from);
  const rate = measureOf(head) === "percent" && isDifference(stretch, head);
  const after = rate ? stateBefore(stretch, head) : head;
  if (!after || direction === undefined || !isState(stretch, after) || stateOf(after) !== stateOf(before)) return [];
  if (before.noun !== null && (after.noun === null || !nounsMatch(after.noun, before.noun))) return [];
  if (measureOf(gap) === "percent")
    return [weighedChange({ direction, before, after, difference: null, percent: gap }, TIGHT)];
  if (stateOf(gap) !== stateOf(before)) return [];
  return [weighedChange({ direction, before, after, difference: gap, percent: null }, TIGHT)];
}
