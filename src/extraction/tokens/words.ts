import { foldWord } from "../vi/fold.js";
import type { PhraseTable } from "../vi/phrases.js";

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

/** How the words of one text are spelt, and the terms of the office that wrote it. */
export interface Spellings {
  /** Each spelling with its comparable form, folded once; a text has a few thousand. */
  readonly known: Map<string, Spelling>;
  readonly terms: OwnTerms | null;
}

/** Terms of an office of its own. */
export interface OwnTerms {
  /** Short forms and synonyms with the words that they are read as. */
  readonly phrases: PhraseTable<readonly Word[]>;
  /** Names that are right as they are. */
  readonly names: PhraseTable<string>;
}

/** The spellings of a text of which no word has been read. */
export function newSpellings(terms: OwnTerms | null = null): Spellings {
  return { known: new Map(), terms };
}

interface Spelling {
  readonly text: string;
  readonly folded: string;
}

const LETTER = /[\p{L}\p{M}]/u;
/** Digits glued to more letters are a number that lost its blank: `thôn7`. */
const LONGEST_CODE = 2;
/** So are digits behind a word that can be spoken (`có35`, `ở5`, `Én1`); codes are capitals, units have no vowel (`A4`, `m2`, `7h30`). */
const SPOKEN = /^(?:[aeiouy]\p{L}|\p{L}[aeiouy]|[AEIOUY][aeiouycmnpt])$|[^\P{Ll}a-zđ]|^[^\P{Lu}A-ZĐ]\p{Ll}$/u;

/** Splits a passage into words, numbers (digits with separators between them) and signs; blanks fall away. */
export function wordsOf(text: string, spellings: Spellings = newSpellings()): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      at += 1;
      continue;
    }
    const kind = isDigit(code) ? "number" : isLetter(code) ? "word" : "sign";
    const end = kind === "number" ? endOfNumber(text, at) : kind === "word" ? endOfWord(text, at) : at + 1;
    const slice = text.slice(at, end);
    // One string for all words that are alike: looked up in tables, only the first of them is hashed.
    const known = spellings.known.get(slice) ?? spell(spellings, slice, kind);
    words.push({ kind, text: known.text, folded: known.folded, start: at, end });
    at = end;
  }
  return spellings.terms ? inFull(words, spellings.terms) : words;
}

/** Words with the own terms among them written out: each word of a long form stands where the short one does. */
function inFull(words: readonly Word[], { phrases }: OwnTerms): Word[] {
  const full: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const found = phrases.at(words, index);
    const [first, last] = [words[index], words[index + (found?.length ?? 1) - 1]];
    if (!first || !last) continue;
    if (found) for (const word of found.value) full.push({ ...word, start: first.start, end: last.end });
    else full.push(first);
    index += (found?.length ?? 1) - 1;
  }
  return full;
}

function spell(spellings: Spellings, text: string, kind: Word["kind"]): Spelling {
  const spelling = { text, folded: kind === "word" ? foldWord(text) : text };
  spellings.known.set(text, spelling);
  return spelling;
}

const BLANK = 32;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** For each unit of text, whether it is a letter; asking the pattern for each anew would cost more than all the rest. */
const LETTERS = new Uint8Array(0x10000);
const [YES, NO] = [1, 2];

function isLetter(code: number): boolean {
  LETTERS[code] ||= LETTER.test(String.fromCharCode(code)) ? YES : NO;
  return LETTERS[code] === YES;
}

/** Digits and the dots and commas between them; `177 lượt,194` never starts here with its comma. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const character = text.charAt(end);
    const separates = (character === "." || character === ",") && isDigit(text.charCodeAt(end + 1));
    if (!isDigit(text.charCodeAt(end)) && !separates) break;
    end += 1;
  }
  return end;
}

/** Letters, and digits after them that are theirs: `m2`, `PM10`; a separator ends the word. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  if (end - start > LONGEST_CODE || SPOKEN.test(text.slice(start, end))) return end;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end += 1;
  return end;
}
