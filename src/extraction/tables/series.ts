import type { Figure } from "../../model/index.js";
import { measureOf } from "../clauses/amount.js";
import type { Column } from "./columns.js";
import { hasPhrase, withoutPhrases } from "./folded.js";
import type { Grid, Row } from "./grid.js";
import { DIFFERENCE_HEADS, NO_RATES, RATE_HEADS } from "./vocabulary.js";

/** The figures of one column; of a column that holds two in a cell, the first or the second ones. */
export interface Series {
  readonly column: Column;
  readonly slot: number;
  /** What the column is called, all its heads joined; the same folded. */
  readonly label: string;
  readonly folded: string;
  /** Whether most of its figures are percentages; whether its figures may be added. */
  readonly percent: boolean;
  readonly additive: boolean;
  readonly difference: boolean;
  /** What most of its figures measure. */
  readonly measure: string;
  /** The figure of a row; `null` where the number was left out, `undefined` where there is none. */
  at(row: Row): Figure | null | undefined;
  /** Whether the cell of a row is empty, so that nobody knows whether it stands for nothing. */
  isEmpty(row: Row): boolean;
}

/** The series of a grid from left to right. */
export function seriesOf({ columns, rows }: Grid): readonly Series[] {
  return columns.flatMap((column) => {
    const slots = rows.reduce((most, { cells }) => Math.max(most, slotsOf(cells[column.index])), 0);
    return Array.from({ length: slots }, (_, slot) => readSeries(column, slot, rows));
  });
}

function readSeries(column: Column, slot: number, rows: readonly Row[]): Series {
  const at = (row: Row): Figure | null | undefined => {
    const cell = row.cells[column.index];
    if (cell === "left out") return null;
    return typeof cell === "object" ? cell[slot] : undefined;
  };
  const isEmpty = (row: Row): boolean => row.cells[column.index] === "empty";
  const figures = rows.map(at).filter((figure) => figure != null);
  const percents = figures.filter(({ kind }) => kind === "percent").length;
  const percent = percents * 2 > figures.length;
  const difference = hasPhrase(column.folded, DIFFERENCE_HEADS);
  return {
    column,
    slot,
    label: column.path.join(", "),
    folded: column.folded,
    percent,
    additive: !percent && !isRate(column.folded),
    difference,
    measure: commonest(figures.map(measureOf)),
    at,
    isEmpty,
  };
}

/** Whether a figure counts so much of something for each of something else. */
export function isPer({ unit }: Figure): boolean {
  return unit?.includes("/") ?? false;
}

function isRate(head: string): boolean {
  return hasPhrase(withoutPhrases(head, NO_RATES), RATE_HEADS);
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ["", 0])[0];
}

function slotsOf(cell: Row["cells"][number] | undefined): number {
  return typeof cell === "object" ? cell.length : 0;
}
