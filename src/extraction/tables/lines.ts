import type { Figure } from "../../model/index.js";
import { folded } from "./folded.js";
import type { Grid, Row } from "./grid.js";
import type { Series } from "./series.js";
import { cellLabel } from "./statements.js";

/** Figures in a line, down a column or along a row. */
export interface Line<Position> {
  readonly label: string;
  /** Its heads, folded. */
  readonly folded: string;
  /** Whether its figures are percentages. */
  readonly percent: boolean;
  at(position: Position): Figure | null | undefined;
}

/** Lines that stand beside each other, with the positions that they have figures at. */
export interface Lines<Position> {
  readonly lines: readonly Line<Position>[];
  readonly positions: readonly Position[];
  /** What a figure is called. */
  labelAt(line: Line<Position>, position: Position): string;
}

/** The columns of a table, with its rows as positions. */
export function columnsAsLines({ rows }: Grid, series: readonly Series[]): Lines<Row> {
  return { lines: series, positions: rows, labelAt: ({ label }, row) => cellLabel(row, label) };
}

/** The rows of a table, with its columns of states as positions. */
export function rowsAsLines({ rows }: Grid, series: readonly Series[]): Lines<Series> {
  const lines = rows.map((row): Line<Series> => {
    return { label: row.label, folded: folded(row.label), percent: false, at: (each) => each.at(row) };
  });
  const positions = series.filter(({ percent, difference }) => !percent && !difference);
  return { lines, positions, labelAt: ({ label }, each) => (each.label === "" ? label : `${label}: ${each.label}`) };
}
