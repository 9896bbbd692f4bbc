import type { Block, Note, TextDocument } from "../document/index.js";
import type { OutlineEntry } from "../model/index.js";
import { appendicesIn } from "./appendices.js";
import { letterheadOf } from "./letterhead.js";
import { locationIn, passagesOf } from "./places.js";
import { titleLines } from "./title.js";

/** Characters of a footnote that stand for its title, cut at a word. */
const FIRST_WORDS = 60;

/** The headings and references to appendices of a document in reading order, then its footnotes. */
export function outlineOf(document: TextDocument): OutlineEntry[] {
  const above = blocksAbove(document);
  return [
    ...document.body.flatMap((block) => [...headingOf(document, block, above), ...appendicesOf(document, block)]),
    ...document.notes.flatMap((note) => [
      ...footnoteOf(document, note),
      ...note.blocks.flatMap((block) => appendicesOf(document, block)),
    ]),
  ];
}

/** What looks like a heading and is the letterhead, the kind or the title behind it. */
function blocksAbove(document: TextDocument): Set<Block> {
  const letterhead = letterheadOf(document);
  const { lines, above, kind } = letterhead;
  const head = lines.slice(0, Math.max(above, kind + 1));
  return new Set([...head, ...(kind < 0 ? [] : titleLines(letterhead))].map(({ block }) => block));
}

function headingOf(document: TextDocument, block: Block, above: ReadonlySet<Block>): OutlineEntry[] {
  if (block.type === "table" || !block.heading || above.has(block)) return [];
  const { passage, heading } = block;
  const at = locationIn(document, block, passage, 0, passage.text.length);
  return [{ kind: "heading", level: heading.level, number: heading.number, title: passage.text, at }];
}

function footnoteOf(document: TextDocument, { label, blocks }: Note): OutlineEntry[] {
  const [block] = blocks;
  const passage = block && passagesOf(block).find(({ text }) => text !== "");
  if (!block || !passage) return [];
  const title = firstWords(passage.text);
  const at = locationIn(document, block, passage, 0, title.length);
  return [{ kind: "footnote", level: null, number: label, title, at }];
}

function firstWords(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  const cut = text.lastIndexOf(" ", FIRST_WORDS);
  return text.slice(0, cut > 0 ? cut : FIRST_WORDS);
}

function appendicesOf(document: TextDocument, block: Block): OutlineEntry[] {
  // The heading of an appendix is no reference to it.
  if (block.type === "paragraph" && block.heading && /^phụ lục/iu.test(block.passage.text)) return [];
  return passagesOf(block).flatMap((passage) =>
    appendicesIn(passage.text).map(({ number, title, start, end }): OutlineEntry => {
      const at = locationIn(document, block, passage, start, end);
      return { kind: "appendix", level: null, number, title, at };
    }),
  );
}
