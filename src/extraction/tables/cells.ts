import type { Passage, Table, TextDocument } from "../../document/index.js";
import type { Figure } from "../../model/index.js";
import { scanFigures } from "../tokens/figures.js";
import { wordsOf } from "../tokens/words.js";
import type { Amount } from "./prints.js";

/** Makes the figures of the cells of a table. */
export interface FigureMaker {
  /** A figure of a cell, by its position in the text of the cell. */
  make(cell: Passage, amount: Amount & { readonly start: number; readonly end: number }, rowHead: string): Figure;
}

const LONGEST_QUOTE = 120;

export function figureMaker(document: TextDocument, table: Table, ids: () => string): FigureMaker {
  return {
    make({ offsets }, { printed, value, upTo, decimals, approximator, unit, kind, start, end }, rowHead) {
      const place = document.locate(offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1);
      const quote = rowHead === "" ? printed : `${rowHead.slice(0, LONGEST_QUOTE)}: ${printed}`;
      const at = { ...place, section: table.section, footnote: table.note, quote, pointer: null, origin: null };
      return { id: ids(), printed, value, upTo, decimals, approximator, unit, kind, at };
    },
  };
}

/** The figures in a cell of prose. */
export function proseFigures(cell: Passage, rowHead: string, maker: FigureMaker): Figure[] {
  if (!/\d/.test(cell.text)) return [];
  return scanFigures(cell.text, wordsOf(cell.text)).tokens.map((token) =>
    maker.make(cell, { ...token, unit: token.unit ?? token.noun }, rowHead),
  );
}
