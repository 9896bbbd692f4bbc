import type { Tally } from "../../model/index.js";
import type { Grid, Row } from "./grid.js";
import type { Series } from "./series.js";
import { tallyOf } from "./statements.js";
import { bestFooting, type Footing, isClose, type Parts, sumsOf } from "./sums.js";
import { flat, headsOf, outlineOf } from "./tree.js";
import { believe } from "./trial.js";

/** Rows that sum up others: total rows, and rows that head others. */
export function footingsByRows({ rows }: Grid, series: readonly Series[]): Footing[] {
  const found = rows.filter(({ role }) => role === "total").flatMap((row) => totalFootings(row, rows, series));
  const groups = groupFootings(rows, series);
  const taken = new Set([...found, ...groups].map(({ row }) => row.index));
  const partials = rows.filter(({ role, index }) => role === "partial" && !taken.has(index));
  const runs = partials.flatMap((row) => bestFooting(row, runsAround(row, rows), series) ?? []);
  const edges = found.length === 0 && rows.length > 3 ? edgeFootings(rows, series, taken) : [];
  return [...found, ...groups, ...runs, ...edges];
}

/** A total row with what it sums up; where headings split it in several ways, with each. */
function totalFootings(row: Row, rows: readonly Row[], series: readonly Series[]): Footing[] {
  const whole = bestFooting(row, candidatesOf(row, rows), series);
  if (whole) return [whole];
  const others = rows.filter(({ role }) => role !== "total");
  const headings = headsOf(outlineOf(others)).filter((node) =>
    node.row.cells.every((cell) => typeof cell === "string"),
  );
  return headings.flatMap(({ row: heading, children }) => {
    const naming = heading.role === "subset" ? "open" : "named";
    return bestFooting(row, [{ nodes: children, naming }], series) ?? [];
  });
}

/** What a total row may sum up. */
function candidatesOf(row: Row, rows: readonly Row[]): readonly Parts[] {
  const others = rows.filter(({ role }) => role !== "total");
  const at = row.index;
  const before = rows.findLast(({ index, role }) => index < at && role === "total")?.index ?? -1;
  const after = rows.find(({ index, role }) => index > at && role === "total")?.index ?? rows.length;
  const since = others.filter(({ index }) => index > before && index < at);
  const until = others.filter(({ index }) => index > at && index < after);
  const totals = rows.filter(({ index, role }) => role === "total" && index < at);
  const isEdge = at === 0 || at === rows.length - 1;
  const plain = [isEdge ? outlineOf(others) : [], outlineOf(since), outlineOf(until), flat(totals), flat(others)];
  const named = plain.filter((nodes) => nodes.length > 0).map((nodes): Parts => ({ nodes, naming: "plain" }));
  return [...named, ...runsAround(row, rows)];
}

const LONGEST_RUN = 10;

/** Rows right behind, or right before, a row: two of them or more. */
function runsAround({ index }: Row, rows: readonly Row[]): readonly Parts[] {
  const found: Parts[] = [];
  for (let length = 2; length <= LONGEST_RUN; length += 1) {
    if (index + length < rows.length)
      found.push({ nodes: outlineOf(rows.slice(index + 1, index + 1 + length)), naming: "open" });
    if (index - length >= 0) found.push({ nodes: outlineOf(rows.slice(index - length, index)), naming: "open" });
  }
  return found;
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
  const outline = outlineOf(rows.filter(({ role }) => role !== "total"));
  const groups = headsOf(outline).map((node) => ({ node, sums: sumsOf(node.row, node.children, series) }));
  const pooled = believe(
    groups.flatMap(({ sums }) => sums.map(({ trial }) => trial)),
    "open",
  );
  return groups.flatMap(({ node, sums }) => {
    const trials = sums.map(({ trial }) => trial);
    if (trials.length === 0) return [];
    const whole = sums.some(({ total }) => total.kind === "percent");
    const close =
      sums.every((sum) => isClose(sum, node.row)) ||
      trials.some(({ outcome, trivial }) => outcome === "fits" && !trivial);
    const confidence = believe(trials, whole ? "plain" : "open") ?? (close ? pooled : null);
    return confidence ? [{ row: node.row, parts: node.children, sums, confidence }] : [];
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
