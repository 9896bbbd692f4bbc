import type { Word } from "../tokens/words.js";
import { SPELT_NUMBERING } from "../vi/listing.js";
import { type Item, type Region, standsIn, trimmed } from "./region.js";

type Style = "digits" | "roman" | "letters" | "words";

interface Marker {
  readonly style: Style;
  readonly value: number;
  readonly length: number;
}

/** Words before which the first number of a list must stand. */
const SOON = 4;

/** Things that are numbered in running text: `(1) …; (2) …`, `1) …`, `(i) …`, `a) …`, `một là …; hai là …`. */
export function numberedItems(region: Region): Item[] | undefined {
  const { stretch, from, to } = region;
  const { words } = stretch;
  let open: { style: Style; value: number; behind: number } | undefined;
  const items: (Item | undefined)[] = [];
  for (let index = from; index < to; index += 1) {
    if (!open && index >= from + SOON) return undefined;
    const marker = standsIn(region, index) ? markerAt(words, index, open?.style) : undefined;
    if (!marker || (open && marker.style !== open.style) || (!open && marker.value !== 1)) continue;
    // A number left out, or a second list: how many things there are is not plain.
    if (open && marker.value !== open.value + 1) return undefined;
    if (open) items.push(trimmed(stretch, { from: open.behind, to: index }));
    open = { style: marker.style, value: marker.value, behind: index + marker.length };
    index += marker.length - 1;
  }
  if (!open || open.value < 2) return undefined;
  items.push(trimmed(stretch, { from: open.behind, to }));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function markerAt(words: readonly Word[], index: number, style: Style | undefined): Marker | undefined {
  const [before, word, next, third] = [words[index - 1], words[index], words[index + 1], words[index + 2]];
  if (!word) return undefined;
  const spelt = SPELT_NUMBERING.at(words, index);
  if (spelt && (before === undefined || before.kind === "sign" || before.folded === "và"))
    return { style: "words", value: spelt.value, length: spelt.length };
  if (word.text === "(" && third?.text === ")" && next) return numberAt(next, style, 3);
  const opens = before === undefined || (before.kind === "sign" && before.text !== "(") || before.folded === "và";
  return next?.text === ")" && opens && word.kind !== "sign" ? numberAt(word, style, 2) : undefined;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const LETTERS = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n"];

function numberAt(word: Word, style: Style | undefined, length: number): Marker | undefined {
  if (/^[1-9]\d?$/.test(word.text)) return { style: "digits", value: Number(word.text), length };
  if (style === "letters" || (style === undefined && word.folded === "a")) {
    const at = LETTERS.indexOf(word.folded);
    return at < 0 ? undefined : { style: "letters", value: at + 1, length };
  }
  const at = ROMAN.indexOf(word.folded);
  return at < 0 ? undefined : { style: "roman", value: at + 1, length };
}
