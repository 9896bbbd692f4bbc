import type { Table, TextDocument } from "../../document/index.js";
import type { Figure, Statement, Tally } from "../../model/index.js";
import { balancesOf, rollForwards } from "./balances.js";
import { openSplits, ratios, subsetColumns, subsetRows } from "./bounds.js";
import { changesOf, differenceColumns } from "./changes.js";
import { folded } from "./folded.js";
import { columnTallies, footingsByColumns } from "./footing-columns.js";
import { footingsByRows, rowTallies } from "./footing-rows.js";
import { readFormulas } from "./formulas.js";
import { type Grid, type Row, readGrid } from "./grid.js";
import { percentColumns } from "./percents.js";
import { type Line, productsOf } from "./products.js";
import { type Series, seriesOf } from "./series.js";
import { proportions, sharesOf } from "./shares.js";
import { cellLabel } from "./statements.js";
import { structures } from "./structures.js";

/** What a table holds and what it says about its figures. */
export interface TableReading {
  readonly figures: Figure[];
  readonly tallies: Tally[];
  readonly statements: Statement[];
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
  const byRows = footingsByRows(grid, series);
  const balances = balancesOf(grid, series, formulas);
  const moved = new Set(balances.flatMap(({ movements }) => movements.map((each) => each.series)));
  const differences = differenceColumns(grid, series).filter(({ difference }) => !moved.has(difference));
  const changes = new Set(differences.map(({ difference }) => difference));
  const taken = new Set([...moved, ...changes]);
  const byColumns = footingsByColumns(grid, series, formulas, taken);
  const percents = percentColumns(grid, series, byRows, formulas, changes);
  const rolled = rollForwards(balances, grid);
  const changed = changesOf(differences, percents, grid);
  const read = new Set(percents.map(({ percent }) => percent));
  return {
    figures: [...grid.figures],
    tallies: unique([
      ...rowTallies(byRows, grid),
      ...columnTallies(byColumns, grid),
      ...rolled.tallies,
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
      ...rolled.statements,
      ...changed.statements,
      ...products(grid, series),
    ]),
  };
}

const REACH_ACROSS = 4;
const REACH_DOWN = 2;

/** Products of columns in each row, and of rows in each column. */
function products({ rows }: Grid, series: readonly Series[]): Statement[] {
  const across = series.map(
    (each): Line<Row> => ({ label: each.label, folded: each.column.folded, percent: each.percent, at: each.at }),
  );
  const down = rows.map(
    (row): Line<Series> => ({
      label: row.label,
      folded: folded(row.label),
      percent: false,
      at: (each) => each.at(row),
    }),
  );
  const counts = series.filter(({ percent, difference }) => !percent && !difference);
  return [
    ...productsOf(across, rows, REACH_ACROSS, (line, row) => cellLabel(row, line.label)),
    ...productsOf(down, counts, REACH_DOWN, (line, each) => `${line.label}: ${each.label}`),
  ];
}

/** The first of those that have one id. */
function unique<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.toReversed().map((each) => [each.id, each])).values()].toReversed();
}
