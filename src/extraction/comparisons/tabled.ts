import { ZERO } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import type { TableCell } from "../tables/index.js";
import { type Word, wordsOf } from "../tokens/words.js";
import { CHANGE_HEADS, KINDS, PLAIN_WORDS } from "../vi/comparisons.js";
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
  const [ordered] = tables.flatMap((table) => inOrder(superlative, table));
  if (ordered || superlative.names.length > 0) return ordered;
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

function ofColumn(superlative: Superlative, { own, others: cells }: Column): ComparisonReading | undefined {
  const { stretch, from, to, order } = superlative;
  const others = cells.map((cell) => cell.figure);
  const all = [own.figure, ...others];
  // Of differences the greatest may be the smallest.
  if (all.some((each) => each.upTo !== null || (!isGrowth(superlative) && pointOf(each).isNegative())))
    return undefined;
  const holds = others.every((other) => standsSo(order, own.figure, other));
  return { stretch, from, to, order, figure: own.figure, others, holds };
}

function isGrowth({ by }: Superlative): boolean {
  return by.includes("tăng");
}

/** `nhiều hồ sơ nhất theo thứ tự là chứng thực, đất đai, hộ tịch`, wherever a table has rows of all these names: each has no less than the rest. */
function inOrder(superlative: Superlative, table: PlacedTable): ComparisonReading[] {
  const { names, by } = superlative;
  const { cells, before } = table;
  if (names.length < 2 || !isFlat(cells)) return [];
  const firsts = cells.filter((cell, at) => !cell.isTotal && cells.findIndex(({ row }) => row === cell.row) === at);
  const rows = names.map((name) => {
    const found = firsts.filter((cell) => isNamed(name, rowName(cell), false));
    return found.length === 1 ? found[0]?.row : undefined;
  });
  if (rows.includes(undefined) || new Set(rows).size < rows.length) return [];
  const said = by.filter((word) => !PLAIN_WORDS.has(word) && !KINDS.has(word));
  const columns = [...new Set(cells.map(({ column }) => column))].map((column) =>
    cells.filter((cell) => cell.column === column && !cell.isTotal),
  );
  const headed = columns.filter((all) => holdsAll(said, all[0]?.columnHeads ?? []));
  const chosen = headed.length > 0 ? headed : holdsAll(said, before) ? columns : [];
  const readings = chosen.map((all) => orderIn(superlative, all, rows));
  const denied = readings.map((each) => each.find(({ holds }) => !holds));
  const [first] = denied;
  // Words that fit several columns are denied only where each of them denies them.
  return first && !denied.includes(undefined) ? [first] : readings.flat().slice(0, 1);
}

function orderIn(superlative: Superlative, cells: readonly TableCell[], rows: readonly (number | undefined)[]) {
  return rows.flatMap((row, at) => {
    const own = cells.find((cell) => cell.row === row);
    const others = cells.filter((cell) => !rows.slice(0, at + 1).includes(cell.row));
    return own && others.length > 0 ? (ofColumn(superlative, { own, others }) ?? []) : [];
  });
}

/** Whether the rows of some column that are no sums add up to its sum, so that they stand beside each other. */
const isFlat = once((cells: readonly TableCell[]): boolean => {
  const totals = cells.filter(({ isTotal }) => isTotal);
  return totals.some((total) => {
    const parts = cells.filter(({ column, isTotal }) => column === total.column && !isTotal);
    const sum = parts.reduce((all, { figure }) => all.plus(pointOf(figure)), ZERO);
    return parts.length > 2 && sum.eq(pointOf(total.figure));
  });
});

function isSame({ figure }: TableCell, other: NonNullable<Superlative["figure"]>): boolean {
  const measure = figure.kind === "count" || measureOf(figure) === measureOf(other);
  return measure && pointOf(figure).eq(pointOf(other));
}

/** For each column the cell of the row that a superlative names, and those of the rows named alike. */
function columnsOf(superlative: Superlative, cells: readonly TableCell[]): Column[] {
  const { name, open } = superlative;
  if (name.length === 0) return [];
  // Rates of growth stand beside each other whatever grows.
  const growing = isGrowth(superlative) && !cells.some(({ isTotal }) => isTotal);
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
          each.column === cell.column &&
          each.row !== cell.row &&
          !each.isTotal &&
          (isFlat(cells) || growing || headOf(rowName(each)) === head),
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
  // `nước sạch` of `Nước sạch, vệ sinh môi trường`.
  if (!open && name.length > 1 && sharedWords(name, row) === name.length) return true;
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
  if (isGrowth(superlative)) {
    const changes = columns.filter(({ own: cell }) =>
      headWords(cell.columnHeads).some((word) => CHANGE_HEADS.has(word)),
    );
    const named = changes.some(({ own: cell }) => headWords(cell.columnHeads).includes("tăng"));
    if (!named || !words.every((word) => CHANGE_WORDS.has(word))) return [];
    const heads = ({ own: cell }: Column): number =>
      headWords(cell.columnHeads).filter((word) => words.includes(word)).length;
    return changes.toSorted((one, other) => heads(other) - heads(one));
  }
  const headed = words.length === 0 ? [] : columns.filter(({ own: cell }) => holdsAll(words, cell.columnHeads));
  // The plainest head first.
  if (headed.length > 0) return headed.toSorted((one, other) => headLength(one) - headLength(other));
  const [only, second] = columns;
  return only && !second && holdsAll(words, [...only.own.columnHeads, ...before]) ? [only] : [];
}

const CHANGE_WORDS: ReadonlySet<string> = new Set([
  "tăng",
  "theo",
  "tỷ",
  "lệ",
  "tốc",
  "độ",
  "so",
  "cùng",
  "kỳ",
  "trưởng",
]);

function headWords(texts: readonly string[]): string[] {
  return texts.flatMap((text) => wordsOf(text)).map(({ folded }) => folded);
}

function holdsAll(words: readonly string[], texts: readonly string[]): boolean {
  const found = new Set(headWords(texts));
  return words.every((word) => found.has(word));
}

function headLength({ own }: Column): number {
  return own.columnHeads.join(" ").length;
}

/** What the superlative before in the same sentence says: `nhiều hộ nghèo nhất là A, ít nhất là B`. */
export function leadOf(superlatives: readonly Superlative[], index: number): readonly string[] {
  const [own, before] = [superlatives[index], superlatives[index - 1]];
  return own && before && own.sentence === before.sentence ? before.by.filter((word) => !KINDS.has(word)) : [];
}
