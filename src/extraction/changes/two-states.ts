import { isDifference, isState } from "../breakdowns/items.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween, percentBehind } from "./words.js";

/** Figures before the earlier state among which the later one is looked for. */
const MOST_BEFORE = 8;
/** Words before a figure that may say it is of another time. */
const MOST_LEAD = 6;

/**
 * `65 giải, gồm …; năm học trước đạt 52 giải, như vậy tăng 13 giải (20,0%)`: both states stand before their difference.
 *
 * Which figure is the later state the words leave open; only one that the difference proves is taken.
 */
export function twoStates(stretch: Stretch, difference: Mention): Weighed<ChangeReading>[] {
  const before = stretch.mentions[difference.order - 1];
  const percent = percentBehind(stretch, difference);
  if (!before || !percent || measureOf(difference) === "percent" || !isDifference(stretch, difference)) return [];
  if (before.sentence !== difference.sentence || before.group !== difference.group || !isEarlier(stretch, before))
    return [];
  const direction = directionBetween(stretch.words, before.to, difference.from);
  if (direction === undefined || !countsAlike(before, difference)) return [];
  const change = pointOf(difference).times(direction === "increase" ? 1 : -1);
  const after = stretch.mentions
    .slice(Math.max(0, before.order - MOST_BEFORE), before.order)
    .find(
      (each) =>
        each.sentence >= before.sentence - 1 &&
        countsAlike(each, before) &&
        isState(stretch, each) &&
        pointOf(each).minus(pointOf(before)).eq(change),
    );
  return after ? [weighedChange({ direction, before, after, difference, percent }, TIGHT)] : [];
}

/** Whether the words right before a figure say that it is of a time before: `năm học trước đạt`, `cùng kỳ là`. */
function isEarlier(stretch: Stretch, { from }: Mention): boolean {
  const lead = foldedBetween(stretch, from - MOST_LEAD, from).join(" ");
  return / (?:trước|ngoái|cùng kỳ)(?: (?:đạt|có|là|được|xảy ra|chỉ có|chỉ đạt))?$/u.test(` ${lead}`);
}

function countsAlike(one: Mention, other: Mention): boolean {
  return stateOf(one) === stateOf(other) && (one.noun === other.noun || one.noun === null || other.noun === null);
}
