import type { Paragraph } from "../../document/index.js";
import { SPELT_ITEMS } from "../vi/spelt-numbers.js";
import { type FoundEntry, firstWords } from "./entry.js";

/** A list marker that counts: `1)`, `(ii)`, `a.`, `2.1.`. */
const MARKER = /^\(?(\d{1,2}(?:\.\d{1,2}){0,4}|[ivx]{1,5}|[a-zđ])[).\-–/]*$/u;
/** The same within a paragraph, behind a sign that ends what stands before it. */
const INLINE =
  /(?<=^|[:;,.…–”"]\s?|\sva?à\s)(?:\((\d{1,2}|[ivx]{1,5}|[a-zđ])\)|(\d{1,2}|[ivx]{1,5}|[a-zđ])\))(?=\s?["“‘(]?\p{L}|\s\d{1,9} \p{L})/gu;
const SPELT = /(?<=^|[.;:,]\s)(?:(\p{L}{2,4}) là(?=[,:\s])|thứ (\p{L}{2,4})(?=[,:]\s(?!ngày)))/giu;
/** What may be the number of a heading or an item that was not read as one. */
const LOOSE = /^(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[A-HĐ])(?![\p{L}\d])[^\p{L}\d%]{0,3}(?=\p{L})/u;
const HIDDEN = /(?<=[.;:!?”)\p{L}]\s)(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5})(?:[.)]\s?|\s[-–]\s)(?=["“‘]?\p{Lu})/gu;

/** The numbered items that a paragraph is, or holds in its running text, in reading order. */
export function itemsOf({ passage: { text }, marker, depth, heading }: Paragraph): FoundEntry[] {
  const found: FoundEntry[] = [];
  const number = MARKER.exec(marker ?? "")?.[1];
  if (number !== undefined) {
    const title = firstWords(text);
    found.push({ kind: "item", level: depth, number, printed: marker, title, start: 0, end: title.length });
  }
  const level = null;
  const inline = [
    ...(heading ? [] : inlineItems(text, level)),
    ...hiddenItems(text, level, number === undefined && !heading),
  ];
  return [...found, ...inline.sort((one, other) => one.start - other.start)];
}

function inlineItems(text: string, level: null): FoundEntry[] {
  const found: FoundEntry[] = [];
  for (const { 0: printed, 1: enclosed, 2: open, index } of text.matchAll(INLINE)) {
    found.push({ ...itemAt(text, level, enclosed ?? open ?? "", printed, index) });
  }
  for (const { 0: printed, 1: cardinal, 2: ordinal = "", index } of text.matchAll(SPELT)) {
    const value = SPELT_ITEMS.get((cardinal ?? ordinal).toLowerCase());
    if (value !== undefined) found.push(itemAt(text, level, String(value), printed, index));
  }
  return found;
}

/** Numbers that may have been meant to begin a paragraph: they explain a gap, and prove nothing. */
function hiddenItems(text: string, level: null, opens: boolean): FoundEntry[] {
  const found: FoundEntry[] = [];
  const loose = opens ? LOOSE.exec(text) : null;
  if (loose) found.push({ ...itemAt(text, level, loose[1] ?? "", loose[0].trim(), 0), confidence: "possible" });
  for (const { 0: printed, 1: number = "", index } of text.matchAll(HIDDEN)) {
    if (endsCounts(text, index)) continue;
    found.push({ ...itemAt(text, level, number, printed.trim(), index), confidence: "possible" });
  }
  return found;
}

/** `nhân sự 11, kinh tế 8, khác 3. Một số …`: the last of several counts. */
function endsCounts(text: string, index: number): boolean {
  return /\d[^.;:\d]*, ?[^.;:,\d]*\p{L} $/u.test(text.slice(Math.max(0, index - COUNTS), index));
}

/** Letters that two counts and their labels take at most. */
const COUNTS = 60;

function itemAt(text: string, level: null, number: string, printed: string, start: number): FoundEntry {
  const title = firstWords(text.slice(start + printed.length).trimStart());
  return { kind: "item", level, number, printed, title, start, end: start + printed.length };
}
