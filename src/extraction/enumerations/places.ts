import { countLeading } from "../../numeric/index.js";
import type { Stretch } from "../clauses/stretch.js";
import { LISTING_CUES, NAMED_AT_ONCE, OPEN_LISTING, REGIONS, SPELT_NUMBERING } from "../vi/listing.js";
import { endOfRegion, isCapital, MOST_WORDS, near, type Region } from "./region.js";

const CAPITALS = /^\p{Lu}{2,}$/u;

/** Where the things of a count may be listed. */
export interface Place {
  readonly cue: "bracket" | "colon" | "closed" | "copula" | "loose" | "note" | "at once" | "numbering" | "dash";
  /** The words that say what is counted end before this one. */
  readonly at: number;
  readonly region: Region;
  /** The same from there to the end of the paragraph, for numbered things, which may be sentences. */
  readonly onward: Region;
}

/** Notes of a document by their labels. */
export type Notes = ReadonlyMap<string, readonly Stretch[]>;

/** Every bracket, cue, colon and note mark of a stretch that may open the list of what is counted before it. */
export function placesOf(stretch: Stretch, notes: Notes): Place[] {
  const { words, layout } = stretch;
  const places: Place[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const close = layout.closing.get(index);
    if (close !== undefined) {
      const inner = isOther(stretch, index + 1) ? undefined : LISTING_CUES.at(words, index + 1);
      const from = skipSigns(stretch, index + 1 + (inner?.length ?? 0));
      const region = { stretch, from, to: near(close, from), group: index };
      if (words[index]?.text === "(" && !startsNumbering(stretch, index))
        places.push({ cue: inner ? "closed" : "bracket", at: index, region, onward: region });
      else if (isFirstNumber(stretch, index)) places.push(behind(stretch, "numbering", index, index));
      continue;
    }
    if (SPELT_NUMBERING.at(words, index)?.value === 1 && words[index - 1]?.kind === "sign")
      places.push(behind(stretch, "numbering", beforeComma(stretch, index), index));
    const cue = LISTING_CUES.at(words, index);
    if (cue && !isOther(stretch, index)) {
      const from = skipSigns(stretch, index + cue.length);
      const listed = words[from - 1]?.text === ":";
      if (listed || cue.value !== "loose")
        places.push(
          behind(stretch, listed && cue.value === "copula" ? "closed" : cue.value, beforeComma(stretch, index), from),
        );
      index = from - 1;
    } else if (words[index]?.text === ":" && !OPEN_LISTING.endingAt(words, index - 1)) {
      places.push(behind(stretch, "colon", index, index + 1));
    } else if ((words[index]?.text === "–" || words[index]?.text === "-") && isDash(stretch, index)) {
      places.push(behind(stretch, "dash", index, index + 1));
    }
  }
  return [...places, ...namedAtOnce(stretch), ...inNotes(stretch, notes)];
}

function behind(stretch: Stretch, cue: Place["cue"], at: number, from: number): Place {
  const group = stretch.layout.group[Math.max(from - 1, 0)] ?? -1;
  const outer = cue === "numbering" ? (stretch.layout.group[at] ?? -1) : group;
  const to = endOfRegion(stretch, at);
  const end = outer >= 0 ? to : Math.min(stretch.words.length, from + 4 * MOST_WORDS);
  return { cue, at, region: { stretch, from, to, group: outer }, onward: { stretch, from, to: end, group: outer } };
}

/** `là` and `sau` are everyday words. */
function isOther({ words }: Stretch, index: number): boolean {
  const word = words[index]?.folded;
  if (word === "sau") return words[index + 1]?.text !== ":";
  if (word !== "là") return false;
  return (
    ["hai", "một", "ba", "bốn", "đó", "tức", "nghĩa", "với", "nhất"].includes(words[index - 1]?.folded ?? "") &&
    words[index + 1]?.text !== ":"
  );
}

function skipSigns({ words }: Stretch, index: number): number {
  let at = index;
  while (words[at]?.text === ":" || words[at]?.text === "," || words[at]?.text === "-") at += 1;
  return at;
}

function beforeComma({ words }: Stretch, index: number): number {
  return words[index - 1]?.text === "," ? index - 1 : index;
}

/** A dash with blanks around it. */
function isDash({ words }: Stretch, index: number): boolean {
  const [before, dash, after] = [words[index - 1], words[index], words[index + 1]];
  return (
    before?.kind === "word" &&
    dash !== undefined &&
    after !== undefined &&
    dash.start > before.end &&
    after.start > dash.end
  );
}

/** `(1)` is a number of a list, not a bracket of its own. */
function startsNumbering({ words, layout }: Stretch, open: number): boolean {
  return (
    layout.closing.get(open) === open + 2 &&
    (words[open + 1]?.kind === "number" || /^[ivxa-zđ]{1,4}$/.test(words[open + 1]?.folded ?? ""))
  );
}

/** `05 khâu đột phá (1) …`: a list that begins without a colon. */
function isFirstNumber({ words }: Stretch, open: number): boolean {
  return (
    /^(?:1|i|a)$/.test(words[open + 1]?.folded ?? "") && words[open + 2]?.text === ")" && words[open - 1]?.text !== ":"
  );
}

/** `04 nước Lào, Thái Lan, Malaysia, Indonesia`. */
function namedAtOnce(stretch: Stretch): Place[] {
  const { words } = stretch;
  return stretch.mentions.flatMap((mention) => {
    let from = mention.to;
    for (let more = NAMED_AT_ONCE.at(words, from); more; more = NAMED_AT_ONCE.at(words, from)) {
      from += more.length;
      if (words[from]?.text === "," && NAMED_AT_ONCE.at(words, from + 1)) from += 1;
    }
    if (from === mention.to) return [];
    while (["cũ", "cũ:", "là", "mới"].includes(words[from]?.folded ?? "")) from += 1;
    if (!isCapital(words[from]?.text) || REGIONS.at(words, from) || CAPITALS.test(words[from]?.text ?? "")) return [];
    return [behind(stretch, "at once", from, from)];
  });
}

/** The note whose mark stands behind the words that say what is counted. */
function inNotes(stretch: Stretch, notes: Notes): Place[] {
  const { block, words } = stretch;
  if (block.type !== "paragraph") return [];
  return block.marks.flatMap(({ label, at }): Place[] => {
    const [note, more] = notes.get(label) ?? [];
    const mark = lastWordBefore(words, at);
    if (!note || more || mark < 0) return [];
    const from = listInNote(note);
    const region = { stretch: note, from, to: endOfRegion(note, from), group: -1 };
    return [{ cue: "note", at: mark + 1, region, onward: { ...region, to: note.words.length } }];
  });
}

function lastWordBefore(words: Stretch["words"], at: number): number {
  return countLeading(words, (word) => word.end <= at) - 1;
}

/** A note may begin with `Gồm:` or `Các đơn vị:`. */
function listInNote({ words, layout }: Stretch): number {
  const cue = LISTING_CUES.at(words, 0);
  if (cue) return words[cue.length]?.text === ":" ? cue.length + 1 : cue.length;
  const colons = words.flatMap(({ text }, index) => (text === ":" && layout.group[index] === -1 ? [index] : []));
  const [only = -1, second] = colons;
  return second === undefined && only >= 0 && only <= 8 ? only + 1 : 0;
}
