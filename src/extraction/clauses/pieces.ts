import type { Paragraph } from "../../document/index.js";

/** Three times what the longest paragraphs of reports have; within a piece the cost may be the square of its length. */
const MOST_CHARACTERS = 6_000;
const MOST_NUMBERS = 100;

/** A part of a paragraph that is read by itself. */
export interface Piece {
  readonly block: Paragraph;
  /** Whether its last sentence goes on in the next piece. */
  readonly cut: boolean;
}

const INSIDE_WORD = /[\p{L}\p{M}\p{N}.,]/u;
const OPENS_SENTENCE = /[\p{Lu}\p{N}“"(\-–]/u;

/** Cuts a paragraph longer than any writer makes: at the end of a sentence, else at a semicolon, a comma, a blank. */
export function piecesOf(block: Paragraph): Piece[] {
  const { text } = block.passage;
  const pieces: Piece[] = [];
  let from = 0;
  while (from < text.length || from === 0) {
    const { at, sentence } = from === 0 && isShort(text) ? { at: text.length, sentence: true } : cutBehind(text, from);
    if (from === 0 && at === text.length) return [{ block, cut: false }];
    pieces.push({ block: partOf(block, from, at), cut: !sentence });
    from = at;
  }
  return pieces;
}

function isShort(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  let numbers = 0;
  for (let at = 0; at < text.length; at += 1) if (startsNumber(text, at)) numbers += 1;
  return numbers <= MOST_NUMBERS;
}

/** Whether a number begins here; `1.284` is one. */
function startsNumber(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at - 1)) && !".,".includes(text.charAt(at - 1) || " ")
  );
}

/** The best place to cut a piece that begins at `from`; the end of the text where no cut is needed. */
function cutBehind(text: string, from: number): { at: number; sentence: boolean } {
  let [numbers, depth] = [0, 0];
  let [best, bestRank] = [-1, -1];
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    const late = at - from > MOST_CHARACTERS / 2 || numbers > MOST_NUMBERS / 2;
    const rank = late ? rankOf(text, at) + (depth === 0 ? INSIDE_BRACKETS : 0) : -1;
    if (late && rank >= bestRank && isGap(text, at)) [best, bestRank] = [at, rank];
    if (startsNumber(text, at)) numbers += 1;
    if ((at - from >= MOST_CHARACTERS || numbers > MOST_NUMBERS) && best > from)
      return { at: best, sentence: bestRank % INSIDE_BRACKETS === SENTENCE };
    if (character === "(") depth += 1;
    else if (character === ")" && depth > 0) depth -= 1;
  }
  return { at: text.length, sentence: true };
}

const SENTENCE = 4;
/** A cut between brackets is better than any inside them. */
const INSIDE_BRACKETS = 5;

/** How well a paragraph can be cut before a character. */
function rankOf(text: string, at: number): number {
  if (text.charAt(at - 1) !== " ") return 0;
  const before = text.charAt(at - 2);
  if (".!?".includes(before)) return OPENS_SENTENCE.test(text.charAt(at)) ? SENTENCE : 1;
  return before === ";" ? 3 : before === "," ? 2 : 1;
}

/** Whether no word or number lies across a place. */
function isGap(text: string, at: number): boolean {
  return !INSIDE_WORD.test(text.charAt(at - 1)) || !INSIDE_WORD.test(text.charAt(at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A part of a paragraph with its own marks; only the first has the paragraph's marker. */
function partOf(block: Paragraph, from: number, to: number): Paragraph {
  const text = block.passage.text.slice(from, to).trimEnd();
  const marks = block.marks
    .filter(({ at }) => (from === 0 || at > from) && at <= to)
    .map(({ label, at }) => ({ label, at: Math.min(at - from, text.length) }));
  const passage = { text, offsets: block.passage.offsets.subarray(from, from + text.length + 1) };
  return { ...block, passage, marks, marker: from === 0 ? block.marker : null };
}
