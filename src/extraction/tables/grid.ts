import type { Table, TextDocument } from "../../document/index.js";
import type { Figure } from "../../model/index.js";
import { figureMaker, proseFigures } from "./cells.js";
import { type Column, readColumns } from "./columns.js";
import { folded, hasPhrase } from "./folded.js";
import { readHead } from "./head.js";
import { withPeriods } from "./periods.js";
import { isEnglish, type Print, printsOf } from "./prints.js";
import { type RowHead, readRowHead } from "./rows.js";
import { columnUnit, declaredUnit, rowUnit } from "./units.js";
import { DIFFERENCE_HEADS, NAMED_BY_NUMBER } from "./vocabulary.js";

const LETTERS = /^\D*\p{L}{2}/u;

/** What a cell without a figure says: that there is nothing (`-`), nothing at all, that a number was left out (`…`), or words. */
export type Blank = "nothing" | "empty" | "left out" | "words";

/** A cell of figures: one, or two as in `35/40`; else why there is none. */
export type Cell = readonly [Figure, ...Figure[]] | Blank;

export interface Row extends RowHead {
  /** Position in the body. */
  readonly index: number;
  /** A cell for each column. */
  readonly cells: readonly Cell[];
}

/** A table whose heads, rows and figures are told apart. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly numbers: readonly string[] | null;
  /** Head of the column that names the rows. */
  readonly rowsHead: string | null;
  /** Every figure, in the order of the cells. */
  readonly figures: readonly Figure[];
}

/** Reads the cells of a table. */
export function readGrid(document: TextDocument, table: Table, before: readonly string[], ids: () => string): Grid {
  const texts = table.rows.map((row) => row.map(({ text }) => text.trim()));
  const { paths, numbers, unitLine, body } = readHead(texts, table.headRows);
  const bodyTexts = body.map((row) => texts[row] ?? []);
  const columns = readColumns(paths, bodyTexts, declaredUnit(before, unitLine));
  const [first] = columns.filter(({ role }) => role === "label");
  const number = columns.find(({ role }) => role === "number")?.index ?? -1;
  const unitAt = columns.find(({ role }) => role === "unit")?.index ?? -1;
  const romans = texts.some((row) => row.some((text) => /^(?:II|III|IV)[.)]?(?:\s|$)/.test(text)));
  const english = isEnglish(bodyTexts.flat());
  const maker = figureMaker(document, table, ids);
  const figures: Figure[] = [];
  let unitAbove: string | null = null;
  let unitOfHead: string | null = null;
  const rows = body.map((at, index): Row => {
    const cells = table.rows[at] ?? [];
    const line = bodyTexts[index] ?? [];
    const head = readRowHead(line[number] ?? "", nameOf(labelOf(line, columns, first), first), romans);
    const printed: string | null = unitAt < 0 ? rowUnit(head.label) : columnUnit(line[unitAt] ?? "", unitAbove);
    unitAbove = printed;
    // `- Dịch vụ` below `Cơ cấu (%)` is a percentage as well.
    const isBelow = head.marker.kind === "dash" || head.marker.kind === "plus";
    if (!isBelow) unitOfHead = printed;
    const ofRow = printed ?? (isBelow ? unitOfHead : null);
    const read = columns.map(({ role, unit, folded: name }, column): Cell => {
      const cell = cells[column];
      if (cell && role === "prose") figures.push(...proseFigures(cell, head.label, maker));
      if (!cell || role !== "data") return "words";
      const text = cell.text;
      const differs = hasPhrase(name, DIFFERENCE_HEADS);
      const blank = blankOf(text);
      if (blank) return blank;
      const prints = printsOf(text, unitsOf(unit, ofRow, text), english).map((print) =>
        differs ? signed(print) : print,
      );
      const made = prints.map((print) => maker.make(cell, print, head.label));
      const found = made.length > 0 ? made : proseFigures(cell, head.label, maker);
      for (const figure of found) figures.push(figure);
      const [one, ...others] = made;
      return one ? [one, ...others] : "words";
    });
    return { ...head, index, cells: read };
  });
  return { columns, rows: withPeriods(rows), numbers, rowsHead: first?.path.at(-1) ?? null, figures };
}

/** Among differences, what stands in brackets is a decrease. */
function signed(print: Print): Print {
  return print.bracketed && !print.value.startsWith("-") ? { ...print, value: `-${print.value}` } : print;
}

/** `6` below `Khối` is `Khối 6`. */
function nameOf(label: string, column: Column | undefined): string {
  const head = column?.path.at(-1) ?? "";
  return /^\d+$/.test(label) && NAMED_BY_NUMBER.includes(folded(head)) ? `${head} ${label}` : label;
}

/** The words that name a row: of the columns before its figures, the first filled one from the label on. */
function labelOf(line: readonly string[], columns: readonly Column[], label: Column | undefined): string {
  const own = line[label?.index ?? -1] ?? "";
  if (own !== "" || !label) return own;
  for (const { index, role } of columns) {
    const text = line[index] ?? "";
    if (role === "number" || index <= label.index || text === "") continue;
    return LETTERS.test(text) ? text : "";
  }
  return "";
}

/** Of two numbers in a cell, a percentage is the second. */
function unitsOf(column: string | null, row: string | null, text: string): [string | null, string | null] {
  if (column === "%" && /\(/.test(text) && !/^\s*\(/.test(text)) return [row, "%"];
  return [column ?? row, column ?? row];
}

function blankOf(text: string): Blank | undefined {
  if (text.trim() === "") return "empty";
  if (/^\s*(?:…|\.{3,}|\?)\s*$/.test(text)) return "left out";
  return /^[\s\-–—−._x×/]*$/i.test(text) ? "nothing" : undefined;
}
