import { isDifference } from "../breakdowns/items.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween } from "./words.js";

/** `so với cùng kỳ tăng 93 vụ (206/113 vụ)`: both states stand in brackets behind their difference, mostly the later one first. */
export function pairBehind(stretch: Stretch, difference: Mention): Weighed<ChangeReading>[] {
  const states = pairOf(stretch, difference);
  const direction = directionBetween(stretch.words, Math.max(difference.from - 3, 0), difference.from);
  if (!states || direction === undefined || !isDifference(stretch, difference)) return [];
  const [first, second] = states;
  return [
    weighedChange({ direction, before: second, after: first, difference, percent: null }, TIGHT),
    weighedChange({ direction, before: first, after: second, difference, percent: null }, 0.3),
  ];
}

/** The two figures with a stroke between them that a bracket behind a difference, or behind what it is compared with, holds. */
export function pairOf(stretch: Stretch, difference: Mention): [Mention, Mention] | undefined {
  const first = stretch.mentions[difference.order + 1];
  const second = first && strokePartner(stretch, first);
  if (!second || first.group < difference.to || first.from !== first.group + 1) return undefined;
  if (!leadsOn(stretch, difference.to, first.group)) return undefined;
  if (difference.noun === null || stretch.mentions[second.order + 1]?.group === first.group) return undefined;
  const alike = [first, second].every(
    (each) =>
      stateOf(each) === stateOf(difference) && (each.noun === null || nounsMatch(each.noun, difference.noun ?? "")),
  );
  return alike ? [first, second] : undefined;
}

const MOST_NOUN_WORDS = 2;
const MOST_WORDS = 12;

/** Whether nothing but a noun, or words of comparison, stand between. */
function leadsOn(stretch: Stretch, from: number, to: number): boolean {
  if (to - from <= MOST_NOUN_WORDS) return true;
  const words = foldedBetween(stretch, from, Math.min(to, from + MOST_WORDS));
  return to - from <= MOST_WORDS && !words.includes(",") && (words.includes("so") || words.includes("cùng"));
}
