import type { Passage, Table, TextDocument } from "../../document/index.js";
import type { WordingNote } from "../../model/index.js";
import type { Stretch } from "../clauses/stretch.js";
import { blocksOf, locationIn, locationOf } from "../places.js";
import { repeatedIn, type WordSpan } from "./repeated.js";
import { foreignCellsOf, foreignNumbersIn } from "./separators.js";

/** What stands out in a text by how it is printed: in prose, then in tables, each in reading order. */
export function wordingOf(document: TextDocument, stretches: readonly Stretch[]): WordingNote[] {
  const inProse = stretches.flatMap((stretch) => [
    ...repeatedIn(stretch).map((span) => noteOf(document, stretch, span, "repeated")),
    ...foreignNumbersIn(stretch).map((span) => noteOf(document, stretch, span, "separators")),
  ]);
  const inTables = blocksOf(document).flatMap((block) =>
    block.type === "table" ? foreignCellsOf(block).map((cell) => noteOfCell(document, block, cell)) : [],
  );
  return [...inProse, ...inTables];
}

function noteOfCell(document: TextDocument, table: Table, cell: Passage): WordingNote {
  const words = cell.text.trim();
  const start = cell.text.indexOf(words);
  return { kind: "separators", words, at: locationIn(document, table, cell, start, start + words.length) };
}

function noteOf(
  document: TextDocument,
  stretch: Stretch,
  { from, to }: WordSpan,
  kind: WordingNote["kind"],
): WordingNote {
  const [start, end] = [stretch.words[from]?.start ?? 0, stretch.words[to - 1]?.end ?? 0];
  return { kind, words: stretch.text.slice(start, end), at: locationOf(document, stretch, start, end) };
}
