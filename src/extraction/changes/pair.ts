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
  const percent = rateBehind(stretch, second);
  return [
    weighedChange({ direction, before: second, after: first, difference, percent }, TIGHT),
    weighedChange({ direction, before: first, after: second, difference, percent }, 0.3),
  ];
}

/** `tăng 13 vụ (51/38), tức tăng 34,21%`: the rate behind the bracket of the two states. */
function rateBehind(stretch: Stretch, { order, group, sentence }: Mention): Mention | null {
  const rate = stretch.mentions[order + 1];
  const close = stretch.layout.closing.get(group);
  if (!rate || close === undefined || rate.sentence !== sentence || rate.kind !== "percent") return null;
  const between = foldedBetween(stretch, close + 1, rate.from);
  return between.length > 0 && between.every((word) => SAME.has(word)) ? rate : null;
}

const SAME = new Set([",", "tức", "tức là", "là", "tương", "ứng", "đương", "tăng", "giảm", "bằng", "với"]);

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

const MOST_NOUN_WORDS = 4;
const MOST_WORDS = 12;

/** Whether nothing but a noun, or words of comparison, stand between. */
function leadsOn(stretch: Stretch, from: number, to: number): boolean {
  const plain = stretch.words.slice(from, to).every(({ kind }) => kind === "word");
  if (to - from <= MOST_NOUN_WORDS && plain) return true;
  const words = foldedBetween(stretch, from, Math.min(to, from + MOST_WORDS));
  return to - from <= MOST_WORDS && !words.includes(",") && (words.includes("so") || words.includes("cùng"));
}
