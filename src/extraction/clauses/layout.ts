import type { Word } from "../tokens/words.js";

/** How the words of a passage hang together; each array has one entry a word. */
export interface Layout {
  /** Word of the innermost opening bracket around it, or -1. */
  readonly group: readonly number[];
  /** For an opening bracket: the word that closes its group. */
  readonly closing: ReadonlyMap<number, number>;
  /** Counts up at each end of a sentence. */
  readonly sentence: readonly number[];
  /** One number for all words between two semicolons of one group. */
  readonly clause: readonly number[];
  /** One number for all words between two commas, semicolons or colons of one group. */
  readonly piece: readonly number[];
}

const OPENING = new Set(["(", "[", "{"]);
const CLOSING = new Set([")", "]", "}"]);
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_START = /^[\p{Lu}“"(\d+\-–]/u;
const ABBREVIATION = /^(?:TP|TS|ThS|PGS|GS|BS|KS|Tx|Tp|tr|v|Mr|St|Q|P|H)$/;
/** More unclosed brackets than any writer leaves; what is beyond is taken for signs, so that none costs a pass. */
const MOST_UNCLOSED = 50;
const SENTENCE_END = new Set([".", "!", "?"]);

/** Lays out the words of a passage: brackets, sentences, clauses, pieces. */
export function layoutOf(words: readonly Word[]): Layout {
  const closing = matchBrackets(words);
  const group: number[] = [];
  const sentence: number[] = [];
  const clause: number[] = [];
  const piece: number[] = [];
  const stack: { open: number; close: number; clause: number; piece: number }[] = [];
  let [atSentence, atClause, atPiece] = [0, 0, 0];
  let [lastClause, lastPiece] = [0, 0];
  for (let index = 0; index < words.length; index += 1) {
    // Several that nobody closed end at one stop.
    for (let inner = stack.at(-1); inner?.close === index; inner = stack.at(-1)) {
      [atClause, atPiece] = [inner.clause, inner.piece];
      stack.pop();
    }
    group.push(stack.at(-1)?.open ?? -1);
    sentence.push(atSentence);
    clause.push(atClause);
    piece.push(atPiece);
    const word = words[index];
    if (word?.kind !== "sign") continue;
    const { text } = word;
    const close = closing.get(index);
    if (close !== undefined) {
      stack.push({ open: index, close, clause: atClause, piece: atPiece });
      atClause = lastClause += 1;
      atPiece = lastPiece += 1;
    } else if (endsSentence(words, index)) {
      atSentence += 1;
      atClause = lastClause += 1;
      atPiece = lastPiece += 1;
    } else if (text === ";") {
      atClause = lastClause += 1;
      atPiece = lastPiece += 1;
    } else if (text === "," || text === ":") {
      atPiece = lastPiece += 1;
    }
  }
  return { group, closing, sentence, clause, piece };
}

/**
 * Pairs of brackets.
 *
 * One that is never closed ends with its sentence; one that closes nothing, or only numbers a list (`1)`), is a sign like any other.
 */
function matchBrackets(words: readonly Word[]): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word?.kind !== "sign") continue;
    if (OPENING.has(word.text)) open.push(index);
    else if (CLOSING.has(word.text)) {
      const start = open.pop();
      if (start !== undefined) closing.set(start, index);
    }
  }
  for (const start of open.slice(0, MOST_UNCLOSED)) closing.set(start, endOfUnclosed(words, start, closing));
  return closing;
}

/** Where a group ends that nobody closed: with its sentence, or before a group that it would cut in two. */
function endOfUnclosed(words: readonly Word[], start: number, closing: ReadonlyMap<number, number>): number {
  let end = start + 1;
  while (end < words.length - 1 && !endsSentence(words, end) && !CLOSING.has(words[end]?.text ?? "")) {
    end = (closing.get(end) ?? end) + 1;
  }
  return Math.min(end, words.length - 1);
}

/** A full stop that ends a sentence: a capital or nothing follows, and it abbreviates nothing. */
export function endsSentence(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== "sign" || !SENTENCE_END.has(word.text)) return false;
  const [before, after] = [words[index - 1], words[index + 1]];
  if (after === undefined) return true;
  // Three dots leave something out; whether the sentence goes on is seen from what follows.
  if (after.text === "." || before?.text === ".") return after.text !== "." && CAPITAL.test(after.text);
  if (before && ABBREVIATION.test(before.text) && after.start - word.end <= 1) return false;
  // `A2.0`: a point inside a code.
  if (before?.kind === "word" && after.kind === "number" && after.start === word.end && /\d$/.test(before.text))
    return false;
  return SENTENCE_START.test(after.text);
}
