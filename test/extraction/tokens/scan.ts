import { type Scan, scanFigures } from "../../../src/extraction/tokens/figures.js";
import type { Span } from "../../../src/extraction/tokens/span.js";
import { type Word, wordsOf } from "../../../src/extraction/tokens/words.js";

/** The quantities of a text, and the numbers that are none. */
export function scan(text: string): Scan {
  return scanFigures(text, wordsOf(text));
}

/** The prints of all figures of a text. */
export function printsIn(text: string): string[] {
  return scan(text).tokens.map(({ printed }) => printed);
}

/** The numbers of a text that are no figures, as `number: reason`. */
export function rejectedIn(text: string): string[] {
  return scan(text).rejected.map((each) => `${each.text}: ${each.reason}`);
}

/** The text of each span of words. */
export function slicesOf(text: string, spansOf: (words: readonly Word[]) => readonly Span[]): string[] {
  const words = wordsOf(text);
  return spansOf(words).map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
}
