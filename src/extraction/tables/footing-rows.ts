import type { Confidence, Figure, Tally } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import type { Grid, Row } from "./grid.js";
import type { Series } from "./series.js";
import { tallyOf } from "./statements.js";
import { headsOf, type Node, outlineOf, summandsOf } from "./tree.js";
import { believe, evidenceOf, type Naming, type Trial } from "./trial.js";

/** A column of a total row with the cells that it sums up. */
export interface Sum {
  readonly series: Series;
  readonly total: Figure;
  readonly parts: readonly { row: Row; figure: Figure }[];
  readonly trial: Trial;
}

/** A row that is believed to sum up others. */
export interface Footing {
  readonly row: Row;
  readonly parts: readonly Node[];
  readonly sums: readonly Sum[];
  readonly confidence: Confidence;
}

/** Rows that sum up others: total rows, and rows that head others. */
export function footingsByRows(grid: Grid, series: readonly Series[]): Footing[] {
  const totals = grid.rows.filter(({ role }) => role === "total");
  const found = totals.flatMap((row) => best(row, candidatesOf(row, grid.rows), series) ?? []);
  const groups = groupFootings(grid.rows, series);
  const partials = grid.rows.filter(({ role }) => role === "partial");
  const taken = new Set([...found, ...groups].map(({ row }) => row.index));
  const runs = partials.filter(({ index }) => !taken.has(index)).flatMap((row) => best(row, runsAround(row, grid.rows), series, "open") ?? []);
  const edges = found.length === 0 && grid.rows.length > 3 ? edgeFootings(grid.rows, series, taken) : [];
  return [...found, ...groups, ...runs, ...edges];
}

/** What a total row may sum up, likeliest first. */
function candidatesOf(row: Row, rows: readonly Row[]): (readonly Node[])[] {
  const others = rows.filter(({ role }) => role !== "total");
  const at = row.index;
  const before = rows.findLast(({ index, role }) => index < at && role === "total")?.index ?? -1;
  const after = rows.find(({ index, role }) => index > at && role === "total")?.index ?? rows.length;
  const since = others.filter(({ index }) => index > before && index < at);
  const until = others.filter(({ index }) => index > at && index < after);
  const totals = rows.filter(({ index, role }) => role === "total" && index < at).map((each) => ({ row: each, children: [] }));
  const flat = others.map((each) => ({ row: each, children: [] }));
  const all = at === 0 || at === rows.length - 1 ? outlineOf(others) : [];
  return [all, outlineOf(since), outlineOf(until), totals, flat].filter((nodes) => nodes.length > 0);
}

const LONGEST_RUN = 10;

/** Rows right behind, or right before, a row: two of them or more. */
function runsAround({ index }: Row, rows: readonly Row[]): (readonly Node[])[] {
  const found: (readonly Node[])[] = [];
  for (let length = 2; length <= LONGEST_RUN; length += 1) {
    if (index + length < rows.length) found.push(outlineOf(rows.slice(index + 1, index + 1 + length)));
    if (index - length >= 0) found.push(outlineOf(rows.slice(index - length, index)));
  }
  return found;
}

/** A first or last row that sums up all others without saying so. */
function edgeFootings(rows: readonly Row[], series: readonly Series[], taken: ReadonlySet<number>): Footing[] {
  const edges = [rows[0], rows.at(-1)].filter((row) => row !== undefined && !taken.has(row.index));
  return edges.flatMap((row) => (row ? (best(row, [outlineOf(rows.filter((each) => each !== row))], series, "open") ?? []) : []));
}

function best(row: Row, candidates: readonly (readonly Node[])[], series: readonly Series[], naming: Naming = "plain"): Footing | undefined {
  let found: { parts: readonly Node[]; sums: readonly Sum[]; score: number } | undefined;
  for (const parts of candidates) {
    const sums = sumsOf(row, parts, series);
    const trials = sums.map(({ trial }) => trial);
    const misses = trials.filter(({ outcome }) => outcome !== "fits").length;
    const score = evidenceOf(trials) - misses * 2 + 0.01;
    if (sums.length > 0 && (!found || score > found.score)) found = { parts, sums, score };
  }
  if (!found) return undefined;
  const confidence = believe(found.sums.map(({ trial }) => trial), naming, candidates.length);
  return confidence ? { row, parts: found.parts, sums: found.sums, confidence } : undefined;
}

function sumsOf(row: Row, parts: readonly Node[], series: readonly Series[]): Sum[] {
  return series.flatMap((each) => {
    const total = each.at(row);
    const found = total ? summandsOf(parts, each) : null;
    if (!total || !found || found.length < 2 || !addsUp(each, total)) return [];
    const trial = trySum(total, found.map(({ figure }) => figure));
    return trial ? [{ series: each, total, parts: found, trial }] : [];
  });
}

/** Percentages add up where their total is all of them. */
function addsUp({ additive, percent, column }: Series, total: Figure): boolean {
  if (!additive && !percent) return false;
  return total.kind === "percent" ? total.value === "100" && column.unit === null : additive;
}

const NEAR = 0.15;

/** Rows that head others, judged together: where most of them are the sum of their rows, the rest are slips. */
function groupFootings(rows: readonly Row[], series: readonly Series[]): Footing[] {
  const outline = outlineOf(rows.filter(({ role }) => role !== "total"));
  const groups = headsOf(outline).map((node) => ({ node, sums: sumsOf(node.row, node.children, series) }));
  const pooled = believe(groups.flatMap(({ sums }) => sums.map(({ trial }) => trial)), "open");
  return groups.flatMap(({ node, sums }) => {
    const trials = sums.map(({ trial }) => trial);
    if (trials.length === 0) return [];
    const whole = sums.some(({ total }) => total.kind === "percent" && total.value === "100");
    const own = believe(trials, whole ? "plain" : "open");
    const close = sums.every(isClose) || trials.some(({ outcome, trivial }) => outcome === "fits" && !trivial);
    const confidence = own ?? (pooled && close ? pooled : null);
    return confidence ? [{ row: node.row, parts: node.children, sums, confidence }] : [];
  });
}

/** Whether one keystroke explains a miss, or the parts come near their total. */
function isClose({ trial, total, parts }: Sum): boolean {
  if (trial.outcome !== "misses") return true;
  const sum = parts.reduce((all, { figure }) => all + Number(figure.value), 0);
  return Math.abs(sum - Number(total.value)) <= Math.abs(Number(total.value)) * NEAR;
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
