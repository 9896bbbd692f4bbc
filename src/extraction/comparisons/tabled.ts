import { measureOf, pointOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import type { TableCell } from "../tables/index.js";
import { type Word, wordsOf } from "../tokens/words.js";
import { KINDS, PLAIN_WORDS } from "../vi/comparisons.js";
import { headOf, sharedWords } from "./members.js";
import { standsSo } from "./order.js";
import type { ComparisonReading } from "./reading.js";
import type { Superlative } from "./superlatives.js";

/** A table between two paragraphs. */
export interface PlacedTable {
  readonly cells: readonly TableCell[];
  /** The lines before it, the nearest last. */
  readonly before: readonly string[];
  /** Position of the paragraph behind it. */
  readonly next: number;
}

/** Paragraphs between a table and one that speaks of it. */
const MOST_APART = 2;

/** A superlative against a column of a table beside its paragraph, where a row has the name and one column what is said. */
export function amongRows(
  tables: readonly PlacedTable[],
  superlative: Superlative,
  lead: readonly string[],
): ComparisonReading | undefined {
  const { index } = superlative.stretch;
  const near = tables.filter(({ next }) => index >= next - MOST_APART - 1 && index <= next + MOST_APART);
  const readings = near.flatMap((table) => readingOf(superlative, table, lead) ?? []);
  const [first] = readings;
  return first && (readings.find(({ holds }) => holds) ?? first);
}

interface Column {
  readonly own: TableCell;
  readonly others: readonly TableCell[];
}

function readingOf(
  superlative: Superlative,
  table: PlacedTable,
  lead: readonly string[],
): ComparisonReading | undefined {
  const { figure } = superlative;
  const columns = columnsOf(superlative, table.cells);
  const chosen = figure ? columns.filter(({ own }) => isSame(own, figure)) : saidBy(superlative, columns, table, lead);
  if (figure && chosen.length > 1) return undefined;
  const readings = chosen.map((column) => ofColumn(superlative, column));
  // `Hộ nghèo đầu năm`, `Hộ nghèo cuối năm`: words that fit several columns are denied only where each of them denies them.
  return readings.includes(undefined) ? undefined : (readings.find((each) => each?.holds) ?? readings[0]);
}

function ofColumn(
  { stretch, from, to, order }: Superlative,
  { own, others: cells }: Column,
): ComparisonReading | undefined {
  const others = cells.map((cell) => cell.figure);
  // Of differences the greatest may be the smallest.
  if ([own.figure, ...others].some((each) => pointOf(each).isNegative() || each.upTo !== null)) return undefined;
  const holds = others.every((other) => standsSo(order, own.figure, other));
  return { stretch, from, to, order, figure: own.figure, others, holds };
}

function isSame({ figure }: TableCell, other: NonNullable<Superlative["figure"]>): boolean {
  const measure = figure.kind === "count" || measureOf(figure) === measureOf(other);
  return measure && pointOf(figure).eq(pointOf(other));
}

/** For each column the cell of the row that a superlative names, and those of the rows named alike. */
function columnsOf({ name, open }: Superlative, cells: readonly TableCell[]): Column[] {
  if (name.length === 0) return [];
  const rows = new Map(cells.filter(({ isTotal }) => !isTotal).map((cell) => [cell.row, cell]));
  const own = [...rows.values()].filter((cell) => isNamed(name, rowName(cell), open));
  const [one, second] = own;
  if (!one || second) return [];
  const head = headOf(rowName(one));
  return cells
    .filter(({ row }) => row === one.row)
    .flatMap((cell): Column[] => {
      const others = cells.filter(
        (each) =>
          each.column === cell.column && each.row !== cell.row && !each.isTotal && headOf(rowName(each)) === head,
      );
      return others.length > 0 ? [{ own: cell, others }] : [];
    });
}

const rowName = once(({ rowHead }: TableCell): readonly Word[] =>
  wordsOf(rowHead).filter(({ kind }) => kind !== "sign"),
);

/** Whether a row has the name: all of its words, or those behind the word for its kind. */
function isNamed(name: readonly Word[], row: readonly Word[], open: boolean): boolean {
  const end = endOfName(name, row);
  return end > 0 && (open || end === name.length);
}

/** How many words of a name with what follows are that of a row; none where the row has another. */
function endOfName(name: readonly Word[], row: readonly Word[]): number {
  const all = sharedWords(name, row);
  if (all > 0 && all === row.length) return all;
  const [behindKind, ofRow] = [sharedWords(name.slice(1), row), sharedWords(name, row.slice(1))];
  if (behindKind > 0 && behindKind === row.length) return behindKind + 1;
  return ofRow > 0 && ofRow === row.length - 1 ? ofRow : 0;
}

/** The columns whose heads say all that a superlative does; of a table with one column the lines before it may as well. */
function saidBy(
  superlative: Superlative,
  columns: readonly Column[],
  { before }: PlacedTable,
  lead: readonly string[],
): readonly Column[] {
  const { by, name, open } = superlative;
  const own = columns[0] ? rowName(columns[0].own) : [];
  const behind = open ? name.slice(endOfName(name, own)) : [];
  const said = [...by, ...behind.map(({ folded }) => folded)].filter(
    (word) => !PLAIN_WORDS.has(word) && !KINDS.has(word) && word !== headOf(own),
  );
  const words = said.length > 0 ? said : lead;
  const holdsAll = (texts: readonly string[]): boolean => {
    const found = new Set(texts.flatMap((text) => wordsOf(text)).map(({ folded }) => folded));
    return words.every((word) => found.has(word));
  };
  const headed = words.length === 0 ? [] : columns.filter(({ own: cell }) => holdsAll(cell.columnHeads));
  // The plainest head first.
  if (headed.length > 0) return headed.toSorted((one, other) => headLength(one) - headLength(other));
  const [only, second] = columns;
  return only && !second && holdsAll([...only.own.columnHeads, ...before]) ? [only] : [];
}

function headLength({ own }: Column): number {
  return own.columnHeads.join(" ").length;
}

/** What the superlative before in the same sentence says: `nhiều hộ nghèo nhất là A, ít nhất là B`. */
export function leadOf(superlatives: readonly Superlative[], index: number): readonly string[] {
  const [own, before] = [superlatives[index], superlatives[index - 1]];
  return own && before && own.sentence === before.sentence ? before.by.filter((word) => !KINDS.has(word)) : [];
}
