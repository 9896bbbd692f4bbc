import { type DateToken, dateTokens } from "./tokens.js";

/** A sentence, or a part of one between semicolons, with its dates. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly DateToken[];
  /** Whether it stands under a heading of what is still to be done. */
  readonly ahead: boolean;
}

/** Dates of a sentence that are looked at for one that its end would cut. */
const MOST = 40;
const END = /(?:[.!?…]["”)]?\s+(?=["“(]?[\p{Lu}\d-])|;\s)/gu;

/** The sentences of a text that hold dates. */
export function sentencesOf(text: string, ahead: boolean): Sentence[] {
  const tokens = dateTokens(text);
  if (tokens.length === 0) return [];
  const ends = [...text.matchAll(END)].map(({ index, 0: sign }) => index + sign.length);
  const sentences: Sentence[] = [];
  let [start, next] = [0, 0];
  for (const end of [...ends, text.length]) {
    // A full stop within a date ends nothing.
    const last = tokens.slice(next, next + MOST).findLast((token) => token.start < end);
    if (last && last.end > end) continue;
    const first = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next += 1;
    sentences.push({ text, start, end, tokens: tokens.slice(first, next), ahead });
    start = end;
  }
  return sentences;
}
