import type { Table, TextDocument } from "../../document/index.js";
import type { Figure, Statement, Tally } from "../../model/index.js";
import { balancesOf, rollForwards } from "./balances.js";
import { changesOf, differenceColumns } from "./changes.js";
import { columnTallies, footingsByColumns } from "./footing-columns.js";
import { footingsByRows, rowTallies } from "./footing-rows.js";
import { readGrid } from "./grid.js";
import { percentColumns, proportions, sharesOf } from "./percents.js";
import { seriesOf } from "./series.js";

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
  const byRows = footingsByRows(grid, series);
  const balances = balancesOf(grid, series);
  const differences = differenceColumns(grid, series);
  const moved = new Set(balances.flatMap(({ movements }) => movements.map((each) => each.series)));
  const taken = new Set([...moved, ...differences.map(({ difference }) => difference)]);
  const byColumns = footingsByColumns(grid, series, taken);
  const percents = percentColumns(grid, series, byRows);
  const rolled = rollForwards(balances, grid);
  const changed = changesOf(differences.filter(({ difference }) => !moved.has(difference)), percents, grid);
  return {
    figures: [...grid.figures],
    tallies: [...rowTallies(byRows, grid), ...columnTallies(byColumns, grid), ...rolled.tallies, ...changed.tallies],
    statements: [
      ...percents.flatMap((each) => [...proportions(each, grid), ...sharesOf(each)]),
      ...rolled.statements,
      ...changed.statements,
    ],
  };
}
