import type { Segment } from "./piece.js";

/** A row of cells, or the line that parts the head of a table from its body. */
export type Row = "dashes" | readonly Segment[];

/** Lines that may be the rows of a table, from one index up to another. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly next: number;
}

/** Cuts a stretch of the text into cells. */
export function cut(from: number, end: number, separators: readonly number[]): readonly Segment[] {
  const starts = [from, ...separators.map((at) => at + 1)];
  return starts.map((start, index) => ({ from: start, start, end: separators[index] ?? end }));
}
