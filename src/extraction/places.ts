import { type Block, endOfCharacter, type Passage, type TextDocument } from "../document/index.js";
import type { Location } from "../model/index.js";
import type { Stretch } from "./clauses/stretch.js";

/** Characters of the report around a figure, cut at words. */
const QUOTE_BEFORE = 30;
const QUOTE_BEHIND = 25;

/** The place of some characters of a stretch in the file. */
export function locationOf(document: TextDocument, { block }: Stretch, start: number, end: number): Location {
  return locationIn(document, block, block.passage, start, end);
}

/** The place of some characters of a passage of a block in the file. */
export function locationIn(
  document: TextDocument,
  { section, note }: Block,
  { text, offsets }: Passage,
  start: number,
  end: number,
): Location {
  const place = document.locate(offsets[start] ?? 0, endOfCharacter(document.source, offsets[end - 1] ?? 0));
  return { ...place, section, footnote: note, quote: quoteAround(text, start, end), pointer: null, origin: null };
}

/** The passages of a block: a paragraph has one, a table one a cell. */
export function passagesOf(block: Block): readonly Passage[] {
  return block.type === "table" ? block.rows.flat() : [block.passage];
}

/** The blocks of a document in reading order: the body, then the notes. */
export function blocksOf({ body, notes }: TextDocument): Block[] {
  return [...body, ...notes.flatMap(({ blocks }) => blocks)];
}

function quoteAround(text: string, start: number, end: number): string {
  const from = start <= QUOTE_BEFORE ? 0 : text.indexOf(" ", start - QUOTE_BEFORE) + 1;
  const cut = text.lastIndexOf(" ", end + QUOTE_BEHIND);
  const to = end + QUOTE_BEHIND >= text.length ? text.length : Math.max(cut, end);
  return text.slice(Math.min(from, start), to).trim();
}
