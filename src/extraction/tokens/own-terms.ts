import type { Terms } from "../../model/index.js";
import { PhraseTable } from "../vi/phrases.js";
import { type OwnTerms, type Word, wordsOf } from "./words.js";

/** The terms of an office in the form in which they are found in its texts; `null` where there are none. */
export function ownTerms({ abbreviations = {}, synonyms = [], names = [] }: Terms): OwnTerms | null {
  const same = synonyms.flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const));
  const phrases = [...Object.entries(abbreviations), ...same];
  if (phrases.length === 0 && names.length === 0) return null;
  return {
    phrases: new PhraseTable(phrases.map(([phrase, means]) => [spaced(phrase), wordsOf(means)])),
    names: new PhraseTable(names.map((name) => [spaced(name), name])),
  };
}

/** Positions of words that stand in a name of the office. */
export function inNames(words: readonly Word[], terms: OwnTerms | null | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  if (!terms) return found;
  for (let index = 0; index < words.length; index += 1) {
    const length = terms.names.at(words, index)?.length ?? 0;
    for (let at = index; at < index + length; at += 1) found.add(at);
  }
  return found;
}

/** A phrase with a blank between its words and signs, as tables have it: `đ / c`. */
function spaced(phrase: string): string {
  return wordsOf(phrase.normalize("NFC"))
    .map(({ text }) => text)
    .join(" ");
}
