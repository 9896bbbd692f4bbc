import type { Block, Note, Paragraph, Table, TextDocument } from "../../document/index.js";
import type { OutlineEntry } from "../../model/index.js";
import { groupBy } from "../group.js";
import { letterheadOf } from "../letterhead.js";
import { passagesOf } from "../places.js";
import { titleLines } from "../title.js";
import { appendicesIn, appendixSeriesIn } from "./appendices.js";
import { type Attachment, attachmentsOf } from "./attachments.js";
import { entryIn, firstWords } from "./entry.js";
import { itemsOf } from "./items.js";
import { lostMarks, marksOf } from "./marks.js";
import { starsOf } from "./stars.js";

/** The line of a table of contents: dots lead to the number of a page. */
const OF_CONTENTS = /(?:\.{3}|…|_{3})[.…_\s]*\d{1,3}$/u;
/** The titles of attached appendices by the blocks that hold them. */
type Titles = ReadonlyMap<Block, readonly Attachment[]>;
/** What the first cell of a row may begin with. */
const CELL_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5})(?![\p{L}\d])[.)/-]?(?:\s*$|\s*(?=\p{L}))/u;

/**
 * The outline of a document: headings, numbered items, marks and references to appendices in reading order, then its
 * footnotes with what stands in them.
 */
export function outlineOf(document: TextDocument): OutlineEntry[] {
  const above = blocksAbove(document);
  const attached = attachmentsOf(document);
  const titles = groupBy(attached, ({ block }) => block);
  const entries = [
    ...document.body.flatMap((block) => [
      ...(above.has(block) ? [] : headingOf(document, block)),
      ...entriesOf(document, block, titles),
    ]),
    ...document.notes.flatMap((note) => [
      ...footnoteOf(document, note),
      ...note.blocks.flatMap((block) => entriesOf(document, block, titles)),
    ]),
  ];
  const marks = entries.filter(({ kind }) => kind === "mark");
  return [...entries, ...lostMarks(document, marks), ...attached.map(({ entry }) => entry)];
}

/** What looks like a heading and is the letterhead, the kind or the title behind it. */
function blocksAbove(document: TextDocument): Set<Block> {
  const letterhead = letterheadOf(document);
  const { lines, above, kind } = letterhead;
  const head = lines.slice(0, Math.max(above, kind + 1));
  return new Set([...head, ...(kind < 0 ? [] : titleLines(letterhead))].map(({ block }) => block));
}

function headingOf(document: TextDocument, block: Block): OutlineEntry[] {
  if (block.type === "table" || !block.heading) return [];
  const { passage, heading } = block;
  const title = passage.text;
  const confidence = OF_CONTENTS.test(title) ? "possible" : "certain";
  return [
    entryIn(document, block, passage, { kind: "heading", ...heading, title, confidence, start: 0, end: title.length }),
  ];
}

function footnoteOf(document: TextDocument, { label, blocks }: Note): OutlineEntry[] {
  const [block] = blocks;
  const passage = block && passagesOf(block).find(({ text }) => text !== "");
  if (!block || !passage) return [];
  const title = firstWords(passage.text);
  return [entryIn(document, block, passage, { kind: "footnote", number: label, title, start: 0, end: title.length })];
}

function entriesOf(document: TextDocument, block: Block, titles: Titles): OutlineEntry[] {
  const items = block.type === "table" ? rowNumbers(document, block) : numbersOf(document, block);
  return [...items, ...marksOf(document, block), ...starsOf(document, block), ...appendicesOf(document, block, titles)];
}

function numbersOf(document: TextDocument, block: Paragraph): OutlineEntry[] {
  return itemsOf(block).map((item) => entryIn(document, block, block.passage, item));
}

/** Headings that a converter has put into a table; most are no more than the numbers of its rows. */
function rowNumbers(document: TextDocument, block: Table): OutlineEntry[] {
  return block.rows.flatMap((row) => {
    const cell = row.find(({ text }) => text !== "");
    const number = CELL_NUMBER.exec(cell?.text ?? "")?.[1];
    if (!cell || number === undefined) return [];
    const { text } = cell;
    return entryIn(document, block, cell, {
      kind: "item",
      ...{ number, title: firstWords(text), confidence: "possible", start: 0, end: text.length },
    });
  });
}

function appendicesOf(document: TextDocument, block: Block, titles: Titles): OutlineEntry[] {
  // The title of an appendix is no reference to it.
  const isTitle = (at: number): boolean =>
    titles.get(block)?.some(({ start, end }) => at >= start && at < end) ?? false;
  return passagesOf(block).flatMap((passage) => [
    ...appendicesIn(passage.text)
      .filter(({ start }) => !isTitle(start))
      .map((reference) => entryIn(document, block, passage, { kind: "appendix", ...reference })),
    ...appendixSeriesIn(passage.text).map((series) =>
      entryIn(document, block, passage, {
        kind: "appendices",
        title: passage.text.slice(series.start, series.end),
        ...series,
      }),
    ),
  ]);
}
