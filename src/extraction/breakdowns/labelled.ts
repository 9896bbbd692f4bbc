import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { nounEnd } from "../clauses/words.js";
import { NEW_THOUGHT } from "../vi/cues.js";
import { HAVING } from "../vi/outcomes.js";
import { addUp } from "./arithmetic.js";
import type { BesideSlot } from "./beside.js";
import { isState } from "./items.js";

/** Parts of one list, and words of one label. */
const [MOST_PARTS, MOST_LABEL] = [12, 7];

/**
 * `sử dụng 46 lao động, thường xuyên 18 và thời vụ 28 người`: behind a count with its noun, numbers with a label before each are its
 * parts, as the order of words changes. Only words of having before the count make a miss worth telling.
 */
export function labelledBehind(stretch: Stretch, total: Mention): BesideSlot[] {
  const { words, mentions } = stretch;
  if (total.noun === null || total.group >= 0 || words[total.from - 1]?.kind !== "word") return [];
  const parts: Mention[] = [];
  let from = nounEnd(total);
  for (const each of mentions.slice(total.order + 1, total.order + 1 + MOST_PARTS)) {
    if (each.clause !== total.clause || !isLabelled(stretch, from, each, total)) break;
    parts.push(each);
    from = nounEnd(each);
  }
  const next = mentions[total.order + 1 + parts.length];
  if (parts.length < 2 || next?.clause === total.clause) return [];
  const { outcome } = addUp(total, parts);
  const sure = HAVING.endingAt(words, total.from - 1) !== undefined;
  if (outcome !== "fits" && !(sure && endsWithJoint(stretch, parts))) return [];
  return [{ cue: "subset", options: [{ total, items: parts.map((each) => [each]), weight: sure ? 1 : 0.5 }] }];
}

/** Whether a separator and a label of plain words stand between two figures, and the second counts what the total counts. */
function isLabelled(stretch: Stretch, from: number, part: Mention, total: Mention): boolean {
  const { words } = stretch;
  if (measureOf(part) !== "count" || measureOf(total) !== "count" || !isState(stretch, part)) return false;
  if (part.noun !== null ? !nounsMatch(part.noun, total.noun ?? "") : !part.bare) return false;
  const [joint, first] = [words[from], words[from + 1]];
  if (joint?.text !== "," && joint?.folded !== "và") return false;
  if (first?.kind !== "word" || part.from - from - 1 > MOST_LABEL || NEW_THOUGHT.at(words, from + 1)) return false;
  return words.slice(from + 1, part.from).every(({ kind }) => kind === "word");
}

/** `…, thường xuyên 18 và thời vụ 28`: the last is joined to the others. */
function endsWithJoint({ words }: Stretch, parts: readonly Mention[]): boolean {
  const [before, last] = parts.slice(-2);
  if (!before || !last) return false;
  return words.slice(before.to, last.from).some(({ folded }) => folded === "và");
}
