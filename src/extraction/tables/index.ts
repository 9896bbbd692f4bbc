import type { Table, TextDocument } from "../../document/index.js";
import type { Figure, Statement, Tally } from "../../model/index.js";
import { balancesOf, rollForwards } from "./balances.js";
import { openSplits, ratios, subsetColumns, subsetRows } from "./bounds.js";
import { changesOf, differenceColumns } from "./changes.js";
import { columnTallies, footingsByColumns } from "./footing-columns.js";
import { footingsByRows, rowTallies } from "./footing-rows.js";
import { readFormulas } from "./formulas.js";
import { type Grid, readGrid } from "./grid.js";
import { columnsAsLines, rowsAsLines } from "./lines.js";
import { percentColumns } from "./percents.js";
import { productsOf } from "./products.js";
import { runningTotals } from "./running.js";
import { seriesOf } from "./series.js";
import { proportions, sharesOf } from "./shares.js";
import { structures } from "./structures.js";

/** What a table holds and what it says about its figures. */
export interface TableReading {
  readonly figures: Figure[];
  readonly tallies: Tally[];
  readonly statements: Statement[];
  /** For each figure the heads of its row and of its column. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  /** The figures by row and column. */
  readonly cells: readonly TableCell[];
}

/** A figure in the row and the column of a table. */
export interface TableCell {
  readonly figure: Figure;
  readonly row: number;
  readonly column: number;
  readonly rowHead: string;
  /** Whether its row sums up others by name. */
  readonly isTotal: boolean;
  /** The heads of its column from top to bottom. */
  readonly columnHeads: readonly string[];
}

/**
 * Reads a table: its figures, and the sums, shares, changes and products that its columns prove.
 *
 * @param before the last paragraphs before it, for its unit
 * @param ids gives each figure the next id
 */
export function readTable(
  document: TextDocument,
  table: Table,
  before: readonly string[],
  ids: () => string,
): TableReading {
  const grid = readGrid(document, table, before, ids);
  const series = seriesOf(grid);
  const formulas = readFormulas(grid, series);
  const [across, down] = [columnsAsLines(grid, series), rowsAsLines(grid, series)];
  const byRows = footingsByRows(grid, series);
  const balances = balancesOf(across, formulas.balances);
  const moved = new Set(balances.flatMap(({ movements }) => movements.map(({ line }) => line)));
  const differences = differenceColumns(grid, series).filter(({ difference }) => !moved.has(difference));
  const changes = new Set(differences.map(({ difference }) => difference));
  const byColumns = footingsByColumns(grid, series, formulas, new Set([...moved, ...changes]));
  const percents = percentColumns(grid, series, byRows, formulas, changes);
  const read = new Set(percents.map(({ percent }) => percent));
  const rolled = [rollForwards(balances, across), rollForwards(balancesOf(down), down)];
  const changed = changesOf(differences, percents, grid);
  return {
    figures: [...grid.figures],
    heads: headsOf(grid),
    cells: cellsOf(grid),
    tallies: unique([
      ...rowTallies(byRows, grid),
      ...columnTallies(byColumns, grid),
      ...runningTotals(grid, series),
      ...rolled.flatMap(({ tallies }) => tallies),
      ...changed.tallies,
      ...subsetColumns(series, grid),
      ...subsetRows(series, grid),
      ...openSplits(percents, byColumns, grid),
    ]),
    statements: unique([
      ...percents.flatMap((each) => proportions(each, grid)),
      ...sharesOf(percents, byColumns, grid),
      ...structures(series, read, grid),
      ...ratios(series, grid),
      ...rolled.flatMap(({ statements }) => statements),
      ...changed.statements,
      ...productsOf(across, REACH_ACROSS),
      ...productsOf(down, REACH_DOWN),
    ]),
  };
}

function headsOf({ rows, columns }: Grid): Map<string, readonly string[]> {
  const heads = new Map<string, readonly string[]>();
  for (const { label, role, cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (typeof cell === "string") continue;
      for (const { id } of cell) heads.set(id, [...(role === "total" ? [] : [label]), ...(columns[index]?.path ?? [])]);
    }
  }
  return heads;
}

/** The first figure of each cell: a second is what it is of, or its share. */
function cellsOf({ rows, columns }: Grid): TableCell[] {
  return rows.flatMap(({ index: row, label, role, cells }) =>
    cells.flatMap((cell, column) => {
      if (typeof cell === "string") return [];
      const columnHeads = columns[column]?.path ?? [];
      return [{ figure: cell[0], row, column, rowHead: label, isTotal: role === "total", columnHeads }];
    }),
  );
}

/** How far apart the factors of a product stand. */
const REACH_ACROSS = 4;
const REACH_DOWN = 2;

/** The first of those that have one id. */
function unique<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.toReversed().map((each) => [each.id, each])).values()].toReversed();
}
