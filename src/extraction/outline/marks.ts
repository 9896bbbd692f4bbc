import type { Block, Passage, TextDocument } from "../../document/index.js";
import type { OutlineEntry } from "../../model/index.js";
import { passagesOf } from "../places.js";
import { entryIn } from "./entry.js";

/** Characters before a mark that tell where it stands. */
const BEFORE = 30;

/** The marks of a block that refer to footnotes, with the words that they stand behind. */
export function marksOf(document: TextDocument, block: Block): OutlineEntry[] {
  if (block.type === "paragraph")
    return block.marks.map(({ label, at }) => markIn(document, block, block.passage, label, at));
  return block.marks.flatMap(({ label, at, row, cell }) => {
    const passage = block.rows[row]?.[cell];
    return passage ? markIn(document, block, passage, label, at) : [];
  });
}

/** A number glued to a word: a mark that has lost its raising, if a note waits for it. */
const LOST = /(?<=\p{Ll}|[)”"%])(\d{1,3})(?=[\s.,;:)]|$)/gu;

/** What may be the marks of notes that have none. */
export function lostMarks(document: TextDocument, marks: readonly OutlineEntry[]): OutlineEntry[] {
  const known = new Set(marks.map(({ number }) => number));
  const awaited = new Set(document.notes.map(({ label }) => label).filter((label) => !known.has(label)));
  if (awaited.size === 0) return [];
  return document.body.flatMap((block) =>
    passagesOf(block).flatMap((passage) =>
      [...passage.text.matchAll(LOST)].flatMap(({ 1: label = "", index }): OutlineEntry[] =>
        awaited.has(label) ? [{ ...markIn(document, block, passage, label, index), confidence: "possible" }] : [],
      ),
    ),
  );
}

function markIn(document: TextDocument, block: Block, passage: Passage, label: string, at: number): OutlineEntry {
  const title = wordsBefore(passage.text, at) || label;
  const end = Math.max(at, 1);
  const start = Math.max(0, Math.min(passage.text.lastIndexOf(" ", at - 2) + 1, end - 1));
  return entryIn(document, block, passage, { kind: "mark", number: label, printed: label, title, start, end });
}

/** The last words before a place in a text. */
export function wordsBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - BEFORE), at).trimEnd();
  return before.slice(at > BEFORE ? before.indexOf(" ") + 1 : 0);
}
