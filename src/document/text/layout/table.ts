import type { Ink } from "../ink.js";
import type { Line } from "./line.js";
import type { TablePiece } from "./piece.js";
import { pipeRows } from "./pipe-rows.js";
import type { Row } from "./rows.js";
import { tabRows } from "./tab-rows.js";

/** The tables of a text by the index of their first line, each with the index of the line behind it. */
export function tablesOf(lines: readonly Line[], ink: Ink): ReadonlyMap<number, { table: TablePiece; next: number }> {
  const tables = new Map<number, { table: TablePiece; next: number }>();
  for (let index = 0; index < lines.length; ) {
    const run = pipeRows(lines, index, ink) ?? tabRows(lines, index, ink);
    const first = lines[index];
    if (run && first && run.rows.length > 0) tables.set(index, { table: build(run.rows, first), next: run.next });
    index = run?.next ?? index + 1;
  }
  return tables;
}

function build(rows: readonly Row[], first: Line): TablePiece {
  const dashes = rows.indexOf("dashes", rows[0] === "dashes" ? 1 : 0) - (rows[0] === "dashes" ? 1 : 0);
  const cells = rows.filter((row) => row !== "dashes");
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { type: "table", rows: cells, width, headRows: Math.max(dashes, 0), at: first.from, indent: first.indent };
}
