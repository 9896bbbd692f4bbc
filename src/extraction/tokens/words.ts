import { foldWord } from "../vi/fold.js";

/** A word, a number or a sign of a passage. */
export interface Word {
  readonly kind: "word" | "number" | "sign";
  /** As it stands, composed. */
  readonly text: string;
  /** For comparison: lower case, one spelling. */
  readonly folded: string;
  /** Position in the text of the passage. */
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{M}]/u;
/** Digits glued to more letters are a number that lost its blank: `thôn7`. */
const LONGEST_CODE = 2;
/** So are digits behind a word that can be spoken (`có35`, `ở5`); codes are capitals, units have no vowel (`A4`, `m2`, `7h30`). */
const LOWER_VOWEL = /^(?:[aeiouy]\p{L}|\p{L}[aeiouy])$|[^\P{Ll}a-zđ]/u;

/** Splits a passage into words, numbers (digits with separators between them) and signs; blanks fall away. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === " ") {
      at += 1;
      continue;
    }
    const kind = isDigit(character) ? "number" : LETTER.test(character) ? "word" : "sign";
    const end = kind === "number" ? endOfNumber(text, at) : kind === "word" ? endOfWord(text, at) : at + 1;
    const slice = text.slice(at, end);
    words.push({ kind, text: slice, folded: kind === "word" ? foldWord(slice) : slice, start: at, end });
    at = end;
  }
  return words;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** Digits and the dots and commas between them; `177 lượt,194` never starts here with its comma. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const character = text.charAt(end);
    const separates = (character === "." || character === ",") && isDigit(text.charAt(end + 1));
    if (!isDigit(character) && !separates) break;
    end += 1;
  }
  return end;
}

/** Letters, and digits after them that are theirs: `m2`, `PM10`; a separator ends the word. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
  if (end - start > LONGEST_CODE || LOWER_VOWEL.test(text.slice(start, end))) return end;
  while (end < text.length && (isDigit(text.charAt(end)) || LETTER.test(text.charAt(end)))) end += 1;
  return end;
}
