import { folded } from "../../engine/index.js";

/** Words on each side that tell one place from another. */
const WORDS = 3;

/**
 * The words on both sides of some words in their quote, for the identity of what is found there: no other place has them, and
 * neither what is inserted elsewhere nor another separator in a number changes them.
 */
export function wordsBeside(words: string, quote: string | null): string {
  const text = folded(quote ?? "");
  const at = text.indexOf(folded(words));
  const before = at < 0 ? [] : wordsOf(text.slice(0, at)).slice(-WORDS);
  const behind = at < 0 ? [] : wordsOf(text.slice(at + folded(words).length)).slice(0, WORDS);
  return [...before, "…", ...behind].join(" ");
}

/** Words and numbers without the signs around and within them. */
function wordsOf(text: string): string[] {
  return text.replace(/(\d)[.,\s](?=\d)/g, "$1").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
