import { once } from "../clauses/memo.js";
import type { Stretch } from "../clauses/stretch.js";
import { CHANGE_WORDS } from "../vi/changes.js";
import { FILLERS } from "../vi/retelling.js";
import { SHORT_FORMS } from "../vi/short-forms.js";
import { MEASURE_WORDS, STOP_WORDS } from "../vi/stop-words.js";

/** For each word of a paragraph whether it belongs to a figure. */
const countedWords = once(({ words, mentions }: Stretch): readonly boolean[] => {
  const counted = new Array<boolean>(words.length).fill(false);
  for (const { from, to } of mentions) counted.fill(true, from, to);
  return counted;
});

/** The words from one position to another that tell what is spoken of, short forms in full, without figures and particles. */
export function tellingWords(stretch: Stretch, from: number, to: number): Set<string> {
  const found = new Set<string>();
  const counted = countedWords(stretch);
  for (let at = Math.max(from, 0); at < Math.min(to, stretch.words.length); at += 1) {
    const word = stretch.words[at];
    if (!word || word.kind === "sign" || counted[at]) continue;
    // `Số hồ sơ còn lại` are no `hồ sơ`.
    if (word.folded === "lại" && stretch.words[at - 1]?.folded === "còn") found.add("còn lại");
    for (const each of SHORT_FORMS.get(word.folded) ?? [word.folded]) if (isTelling(each)) found.add(each);
  }
  return found;
}

function isTelling(word: string): boolean {
  return ![STOP_WORDS, FILLERS, MEASURE_WORDS, CHANGE_WORDS].some((some) => some.has(word));
}

/** First word of the sentence that a word stands in, and the one behind its last. */
export function sentenceAround({ layout }: Stretch, at: number): { from: number; to: number } {
  let [from, to] = [at, at + 1];
  while (from > 0 && layout.sentence[from - 1] === layout.sentence[at]) from -= 1;
  while (to < layout.sentence.length && layout.sentence[to] === layout.sentence[at]) to += 1;
  return { from, to };
}

/** Whether all words of one set stand in another. */
export function holdsAll(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}
