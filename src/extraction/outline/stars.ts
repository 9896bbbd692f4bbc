import type { Block, Passage, TextDocument } from "../../document/index.js";
import type { OutlineEntry } from "../../model/index.js";
import { passagesOf } from "../places.js";
import { entryIn, firstWords } from "./entry.js";
import { wordsBefore } from "./marks.js";

/** What a bracket of stars leaves in a text, which may have lost them as emphasis. */
const BRACKET = /\(\**\)/gu;
const STARS = /^\*{1,5}$/;

/** Marks such as `(**)` with the words before them, and the paragraphs that begin with one: their notes. */
export function starsOf(document: TextDocument, block: Block): OutlineEntry[] {
  return passagesOf(block).flatMap((passage) =>
    [...passage.text.matchAll(BRACKET)].flatMap(({ 0: print, index }): OutlineEntry[] => {
      const number = starsAt(document, passage, index, index + print.length - 1);
      if (number === null) return [];
      const end = index + print.length;
      const behind = passage.text.slice(end).replace(/^[\s:.-]+/u, "");
      const isNote = index === 0 && block.type === "paragraph";
      if (isNote && behind === "") return [];
      const title = isNote ? firstWords(behind) : wordsBefore(passage.text, index) || number;
      const kind = isNote ? "footnote" : "mark";
      return [entryIn(document, block, passage, { kind, number, printed: `(${number})`, title, start: index, end })];
    }),
  );
}

/** The stars between two brackets as the file has them. */
function starsAt({ source }: TextDocument, { offsets }: Passage, open: number, close: number): string | null {
  const stars = source.slice((offsets[open] ?? 0) + 1, offsets[close]).replaceAll("\\", "");
  return STARS.test(stars) ? stars : null;
}
