import { countLeading } from "../../numeric/index.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { COMPOUND_NAMES } from "../vi/listing.js";

/** Words that may list things. */
export interface Region {
  readonly stretch: Stretch;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Bracket that the list stands in, or -1. */
  readonly group: number;
}

/** The words of one thing listed; `to` is exclusive. */
export interface Item {
  readonly from: number;
  readonly to: number;
}

/** Most words that a list is followed over. */
export const MOST_WORDS = 400;
/** Words within which a quotation must end to be one. */
const MOST_QUOTED = 40;
const CAPITAL = /^\p{Lu}/u;

const known = new WeakMap<Stretch, Uint8Array>();

/** Marks the words at which nothing is divided: within quotations, and within names such as `Giáo dục và Đào tạo`. */
export function undivided(stretch: Stretch): Uint8Array {
  const found = known.get(stretch) ?? markUndivided(stretch);
  known.set(stretch, found);
  return found;
}

function markUndivided({ words }: Stretch): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index += 1) {
    const name = COMPOUND_NAMES.at(words, index);
    if (name) marks.fill(1, index, index + name.length);
    const closing = QUOTES.get(words[index]?.text ?? "");
    if (closing === undefined || marks[index] === 2) continue;
    const end = closingQuote(words, index, closing);
    if (end > 0 && !isMotto(words, index, end)) marks.fill(2, index, end + 1);
  }
  return marks;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["‘", "’"],
]);

/** `“6 rõ: rõ người, rõ việc, …”`: a quotation that is itself a count with its list. */
function isMotto(words: Stretch["words"], open: number, close: number): boolean {
  return words[open + 1]?.kind === "number" && open + 4 < close && words[open + 3]?.text === ":";
}

function closingQuote(words: Stretch["words"], open: number, closing: string): number {
  for (let index = open + 1; index <= open + MOST_QUOTED; index += 1) if (words[index]?.text === closing) return index;
  return -1;
}

/** Where the sentence of a word ends, or its bracket; exclusive, and the word itself where that is too far off to be one list. */
export function endOfRegion({ words, layout }: Stretch, at: number): number {
  const group = layout.group[at] ?? -1;
  if (group >= 0) return near(layout.closing.get(group) ?? words.length, at);
  let end = at;
  while (end < words.length && end <= at + MOST_WORDS && layout.sentence[end] === layout.sentence[at]) end += 1;
  return near(end, at);
}

/** The end of a list, or its beginning where there are too many words between. */
export function near(end: number, from: number): number {
  return end - from > MOST_WORDS ? from : end;
}

/** Whether a word stands in the region itself, not in deeper brackets. */
export function standsIn({ stretch, group }: Region, index: number): boolean {
  return stretch.layout.group[index] === group;
}

export function textOf({ text, words }: Stretch, { from, to }: Item): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

/** An item without the signs and `và` around it, or `undefined` where nothing is left. */
export function trimmed({ words }: Stretch, { from, to }: Item): Item | undefined {
  let [first, behind] = [from, to];
  const idle = (index: number, inner: string): boolean => {
    const word = words[index];
    return word !== undefined && ((word.kind === "sign" && !inner.includes(word.text)) || word.folded === "và");
  };
  while (first < behind && idle(first, '“"«‘([')) first += 1;
  while (behind > first && idle(behind - 1, '”"»’)]%')) behind -= 1;
  return first < behind ? { from: first, to: behind } : undefined;
}

export function isCapital(text: string | undefined): boolean {
  return text !== undefined && CAPITAL.test(text);
}

/** The figures between two words; `to` is exclusive. */
export function mentionsIn({ mentions }: Stretch, from: number, to: number): readonly Mention[] {
  const first = countLeading(mentions, (mention) => mention.from < from);
  let end = first;
  while (end < mentions.length && (mentions[end]?.from ?? to) < to) end += 1;
  return mentions.slice(first, end);
}
