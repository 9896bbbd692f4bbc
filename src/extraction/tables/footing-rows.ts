import type { Tally } from "../../model/index.js";
import type { Grid, Row } from "./grid.js";
import type { Series } from "./series.js";
import { tallyOf } from "./statements.js";
import { bestFooting, type Footing, isClose, isLikeASum, isProven, sumsOf, trialsOf } from "./sums.js";
import { runsAround, totalFootings } from "./total-rows.js";
import { headsOf, outlineOf } from "./tree.js";
import { believe } from "./trial.js";

/** Rows that sum up others: total rows, and rows that head others. */
export function footingsByRows({ rows }: Grid, series: readonly Series[]): Footing[] {
  const found = totalFootings(rows, series);
  const groups = groupFootings(rows, series);
  const taken = new Set([...found, ...groups].map(({ row }) => row.index));
  const partials = rows.filter(({ role, index }) => role === "partial" && !taken.has(index));
  const runs = partials.flatMap((row) => bestFooting(row, runsAround(row, rows), series) ?? []);
  const edges = found.length === 0 && rows.length > 3 ? edgeFootings(rows, series, taken) : [];
  return [...found, ...groups, ...runs, ...edges];
}

/** A first or last row that sums up all others without saying so. */
function edgeFootings(rows: readonly Row[], series: readonly Series[], taken: ReadonlySet<number>): Footing[] {
  const edges = [rows[0], rows.at(-1)].filter((row) => row !== undefined && !taken.has(row.index));
  return edges.flatMap((row) => {
    const others = outlineOf(rows.filter((each) => each !== row));
    return (row && bestFooting(row, [{ nodes: others, naming: "open" }], series)) ?? [];
  });
}

/** Rows that head others, judged together: where most of them are the sum of their rows, the rest are slips. */
function groupFootings(rows: readonly Row[], series: readonly Series[]): Footing[] {
  const outline = outlineOf(rows.filter(({ role }) => role !== "total" && role !== "subtotal"));
  const groups = headsOf(outline).map((node) => ({ node, sums: sumsOf(node.row, node.children, series) }));
  const pooled = believe(
    groups.flatMap(({ sums }) => trialsOf(sums)),
    "open",
  );
  return groups.flatMap(({ node, sums }) => {
    const naming = sums.some(({ total }) => total.kind === "percent") ? "plain" : "open";
    if (sums.length === 0 || (!pooled && !believe(trialsOf(sums), naming))) return [];
    const likely = sums.filter(isLikeASum);
    const held = isProven(likely) || (likely.length === sums.length && likely.every(isClose));
    const confidence = believe(trialsOf(likely), naming) ?? (held ? pooled : null);
    return confidence ? [{ row: node.row, parts: node.children, sums: likely, confidence }] : [];
  });
}

/** What believed sums of rows say, one tally a column. */
export function rowTallies(footings: readonly Footing[], grid: Grid): Tally[] {
  return footings.flatMap(({ row, sums, confidence }) =>
    sums.map(({ series, total, parts }) =>
      tallyOf({
        by: "rows",
        label: series.label === "" ? row.label : row.role === "total" ? series.label : `${row.label}: ${series.label}`,
        dimension: grid.rowsHead ?? "hàng",
        kind: "partition",
        total,
        parts: parts.map(({ row: { label }, figure }) => ({ label, figure })),
        confidence,
      }),
    ),
  );
}
