import type { ReportFile } from "../../src/index.js";
import { randomOf } from "./random.js";

/** A consistent table that adds up by rows and by columns: all of its figures hang together. */
export function generateTable(side: number, seed: number): ReportFile {
  const random = randomOf(seed);
  const sides = Array.from({ length: side }, (_, index) => index);
  const values = sides.map(() => sides.map(() => 100 + Math.floor(random() * 800)));
  const cellOf = (row: number, column: number): string => `r${row}c${column}`;
  const figures = sides.flatMap((row) =>
    sides.map((column) => ({ id: cellOf(row, column), printed: String(values[row]?.[column] ?? 0) })),
  );
  const totals = [
    ...sides.map((row) => ({ id: `row${row}`, cells: sides.map((column) => [row, column] as const) })),
    ...sides.map((column) => ({ id: `column${column}`, cells: sides.map((row) => [row, column] as const) })),
  ].map(({ id, cells }) => ({
    id,
    sum: cells.reduce((sum, [row, column]) => sum + (values[row]?.[column] ?? 0), 0),
    cells: cells.map(([row, column]) => cellOf(row, column)),
  }));
  for (const { id, sum } of totals) figures.push({ id: `${id}sum`, printed: print(sum) });
  const all = totals.slice(0, side).reduce((sum, row) => sum + row.sum, 0);
  figures.push({ id: "all", printed: print(all) });
  const tally = (id: string, total: string, cells: readonly string[]): NonNullable<ReportFile["tallies"]>[number] => ({
    id,
    total: { ref: total },
    dimensions: { part: { cells: Object.fromEntries(cells.map((cell) => [cell, { ref: cell }])) } },
  });
  const tallies = [
    ...totals.map(({ id, cells }) => tally(id, `${id}sum`, cells)),
    ...[totals.slice(0, side), totals.slice(side)].map((half, at) =>
      tally(
        `sums${at}`,
        "all",
        half.map(({ id }) => `${id}sum`),
      ),
    ),
  ];
  return { report: { title: "generated", date: "2026-05-24" }, figures, tallies };
}

function print(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
}
