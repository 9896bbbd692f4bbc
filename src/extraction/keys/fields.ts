import type { Word } from "../tokens/words.js";
import { FIELDS } from "../vi/retelling.js";

/** Words of the name of a field that are compared. */
const NAME_WORDS = 2;

/** The words that name a field or level which some words confine to: `lĩnh vực đất đai`, `bậc mầm non`. */
export function fieldsIn(words: readonly Word[], from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let at = Math.max(from, 0); at < to; at += 1) {
    const field = FIELDS.at(words, at);
    if (!field) continue;
    for (const { kind, folded } of words.slice(at + field.length, at + field.length + NAME_WORDS))
      if (kind === "word" || kind === "number") found.add(folded);
    at += field.length;
  }
  return found;
}
