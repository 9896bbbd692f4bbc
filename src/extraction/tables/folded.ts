import { wordsOf } from "../tokens/words.js";

/** A text as its folded words and signs with one blank between them, so that phrases can be looked up in it. */
export function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(" ");
}

/** Whether one of some phrases stands in a folded text, word by word. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const padded = ` ${text} `;
  return phrases.some((phrase) => padded.includes(` ${phrase} `));
}

/** A folded text without some phrases. */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  let padded = ` ${text} `;
  for (const phrase of phrases) padded = padded.replaceAll(` ${phrase} `, " ");
  return padded.trim();
}

/** Whether a folded text begins with one of some phrases, word by word. */
export function startsWithPhrase(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => `${text} `.startsWith(`${phrase} `));
}

/** Phrases of a list written with commas. */
export function phrases(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => folded(phrase))
    .filter((phrase) => phrase !== "");
}
