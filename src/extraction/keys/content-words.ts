import type { Word } from "../tokens/words.js";
import { OFFICE_WORDS } from "../vi/bodies.js";
import { SHORT_FORMS } from "../vi/short-forms.js";
import { STOP_WORDS } from "../vi/stop-words.js";

/** Adds the words from one position to another that say what is meant: short forms in full, numbers of names, no particles. */
export function addContent(found: Set<string>, words: readonly Word[], from: number, to: number): void {
  for (let index = Math.max(from, 0); index < Math.min(to, words.length); index += 1) {
    const word = words[index];
    if (word?.kind === "number") found.add(word.folded);
    if (word?.kind !== "word") continue;
    const long = SHORT_FORMS.get(word.folded);
    for (const each of long ?? [word.folded]) if (!STOP_WORDS.has(each)) found.add(each);
  }
}

/** Words that begin with a capital and not because a sentence begins: names. */
export function addNames(
  found: Set<string>,
  words: readonly Word[],
  from: number,
  to: number,
  belongs: (index: number) => boolean = () => true,
): void {
  for (let index = Math.max(from, 1); index < Math.min(to, words.length); index += 1) {
    const [before, word] = [words[index - 1], words[index]];
    if (word?.kind !== "word" || !NAME.test(word.text) || OFFICE_WORDS.has(word.folded)) continue;
    if (!belongs(index)) continue;
    if (before?.kind === "word" || before?.text === "," || before?.text === "-") found.add(word.folded);
  }
}

const NAME = /^\p{Lu}\p{Ll}/u;
