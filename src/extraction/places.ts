import { endOfCharacter, type TextDocument } from "../document/index.js";
import type { Location } from "../model/index.js";
import type { Stretch } from "./clauses/stretch.js";

/** Characters of the report around a figure, cut at words. */
const QUOTE_BEFORE = 30;
const QUOTE_BEHIND = 25;

/** The place of some characters of a stretch in the file. */
export function locationOf(document: TextDocument, { block, text }: Stretch, start: number, end: number): Location {
  const { offsets } = block.passage;
  const place = document.locate(offsets[start] ?? 0, endOfCharacter(document.source, offsets[end - 1] ?? 0));
  const quote = quoteAround(text, start, end);
  return { ...place, section: block.section, footnote: block.note, quote, pointer: null, origin: null };
}

function quoteAround(text: string, start: number, end: number): string {
  const from = start <= QUOTE_BEFORE ? 0 : text.indexOf(" ", start - QUOTE_BEFORE) + 1;
  const cut = text.lastIndexOf(" ", end + QUOTE_BEHIND);
  const to = end + QUOTE_BEHIND >= text.length ? text.length : Math.max(cut, end);
  return text.slice(Math.min(from, start), to).trim();
}
