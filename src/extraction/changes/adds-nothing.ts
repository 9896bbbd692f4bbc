import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { CONCLUDING } from "../vi/changes.js";

/** Words behind a figure to the end of its noun. */
const MOST_NOUN = 8;

/**
 * Whether the words of a change, from the beginning of its sentence unless another word is given, name nothing that the sentence of
 * its states does not: no part, no other place.
 */
export function addsNothing(stretch: Stretch, change: Mention, state: Mention, from?: number): boolean {
  const { words, layout } = stretch;
  const opening = from ?? layout.sentence.indexOf(change.sentence);
  const told = new Set(words.flatMap(({ folded }, at) => (layout.sentence[at] === state.sentence ? [folded] : [])));
  let end = change.to;
  while (end - change.to < MOST_NOUN && words[end]?.kind === "word") end += 1;
  const own = [...foldedBetween(stretch, opening, change.from), ...foldedBetween(stretch, change.to, end)];
  return own.every((word) => told.has(word) || CONCLUDING.has(word) || !/^\p{L}{2,}/u.test(word));
}

/** Words behind a figure that may say what kind of its noun is meant. */
const MOST_KIND = 6;

/** `200 hồ sơ đất đai`, `300 hồ sơ hộ tịch`: both say of what kind, and of different ones. */
export function areOfOtherKinds(stretch: Stretch, one: Mention, other: Mention): boolean {
  const [own, others] = [kindOf(stretch, one), kindOf(stretch, other)];
  return own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word));
}

function kindOf({ words }: Stretch, { to, noun }: Mention): string[] {
  const named = new Set(noun?.split(" "));
  const found: string[] = [];
  for (let at = to; at < to + MOST_KIND && words[at]?.kind === "word"; at += 1) {
    const word = words[at]?.folded ?? "";
    if (!named.has(word) && !CONCLUDING.has(word)) found.push(word);
  }
  return found;
}
