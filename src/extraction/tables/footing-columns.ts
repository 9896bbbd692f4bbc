import type { Confidence, Tally } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import { hasPhrase, startsWithPhrase } from "./folded.js";
import type { Grid, Row } from "./grid.js";
import { sameMeasure, type Series } from "./series.js";
import { cellLabel, tallyOf } from "./statements.js";
import { believe, evidenceOf, type Naming, type Trial } from "./trial.js";
import { SPLIT_HEADS, SUBSET, TOTAL_HEADS } from "./vocabulary.js";

/** Columns that may add up to another. */
interface Candidate {
  readonly parts: readonly Series[];
  readonly naming: Naming;
}

/** A column that is believed to be the sum of others. */
export interface ColumnFooting extends Candidate {
  readonly total: Series;
  readonly confidence: Confidence;
}

const LONGEST_RUN = 10;

/** Columns that are the sum of others, in most rows. */
export function footingsByColumns({ rows }: Grid, series: readonly Series[], taken: ReadonlySet<Series>): ColumnFooting[] {
  const usable = series.filter((each) => each.additive && !taken.has(each));
  return usable.flatMap((total, index) => {
    const candidates = candidatesFor(total, index, usable, rows);
    let found: (Candidate & { confidence: Confidence; score: number }) | undefined;
    for (const candidate of candidates) {
      const trials = trialsOf(total, candidate.parts, rows);
      const confidence = believe(trials, candidate.naming, candidates.length);
      const misses = trials.filter(({ outcome }) => outcome !== "fits").length;
      const score = evidenceOf(trials) - misses * 2;
      if (confidence && (!found || score > found.score || (score === found.score && candidate.parts.length > found.parts.length)))
        found = { ...candidate, confidence, score };
    }
    return found ? [{ total, parts: found.parts, naming: found.naming, confidence: found.confidence }] : [];
  });
}

function candidatesFor(total: Series, index: number, usable: readonly Series[], rows: readonly Row[]): Candidate[] {
  const named = isTotal(total);
  const alike = (each: Series | undefined): each is Series => each !== undefined && sameMeasure(total, each, rows);
  const candidates: Candidate[] = [];
  const siblings = usable.filter((each) => each !== total && isSibling(total, each) && !isSubset(each) && alike(each));
  if (named && siblings.length > 1) candidates.push({ parts: siblings, naming: "named" });
  for (const group of groupsOf(usable)) if (!group.includes(total) && group.length > 1 && group.every(alike)) candidates.push({ parts: group, naming: named ? "named" : "open" });
  for (const step of [1, -1]) {
    const run: Series[] = [];
    for (let at = index + step; run.length < LONGEST_RUN; at += step) {
      const each = usable[at];
      if (!alike(each)) break;
      if (isSubset(each)) continue;
      run.push(each);
      if (run.length > 1) candidates.push({ parts: step > 0 ? [...run] : run.toReversed(), naming: isSexes(run) ? "plain" : named ? "named" : "open" });
    }
  }
  const totals = named ? usable.filter((each) => each !== total && isTotal(each) && each.column.index > total.column.index && alike(each)) : [];
  if (totals.length > 1) candidates.push({ parts: totals, naming: "open" });
  return candidates;
}

function isTotal({ column }: Series): boolean {
  return column.path.length > 0 && (startsWithPhrase(column.last, TOTAL_HEADS) || startsWithPhrase(column.folded, TOTAL_HEADS));
}

/** Whether two columns stand under one merged head. */
function isSibling(one: Series, other: Series): boolean {
  const [a, b] = [one.column.path, other.column.path];
  return a.length > 1 && a.length === b.length && a.slice(0, -1).join("|") === b.slice(0, -1).join("|");
}

/** Columns under one merged head such as `Trong đó`. */
function groupsOf(usable: readonly Series[]): Series[][] {
  const groups = new Map<string, Series[]>();
  for (const each of usable) {
    const key = each.column.path.slice(0, -1).join("|");
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** A column of its own that tells of a part only: `Trong đó nữ`. */
export function isSubset({ column }: Series): boolean {
  return startsWithPhrase(column.last, SUBSET) && !SPLIT_HEADS.includes(column.last);
}

function isSexes(run: readonly Series[]): boolean {
  const heads = run.map(({ column }) => column.last);
  return run.length === 2 && heads.some((head) => hasPhrase(head, ["nam"])) && heads.some((head) => hasPhrase(head, ["nữ"]));
}

function trialsOf(total: Series, parts: readonly Series[], rows: readonly Row[]): Trial[] {
  return rows.flatMap((row) => {
    const cells = cellsOf(total, parts, row);
    return (cells && trySum(cells.total, cells.parts.map(({ figure }) => figure))) ?? [];
  });
}

function cellsOf(total: Series, parts: readonly Series[], row: Row) {
  const whole = total.at(row);
  const figures = parts.map((part) => ({ label: part.label, figure: part.at(row) }));
  if (!whole || figures.some(({ figure }) => figure === null)) return undefined;
  const filled = figures.flatMap(({ label, figure }) => (figure ? [{ label, figure }] : []));
  return filled.length > 0 ? { total: whole, parts: filled } : undefined;
}

/** What believed sums of columns say, one tally a row. */
export function columnTallies(footings: readonly ColumnFooting[], { rows }: Grid): Tally[] {
  return footings.flatMap(({ total, parts, confidence }) =>
    rows.flatMap((row) => {
      const cells = cellsOf(total, parts, row);
      if (!cells || !trySum(cells.total, cells.parts.map(({ figure }) => figure))) return [];
      return tallyOf({
        by: "columns",
        label: cellLabel(row, total.label),
        dimension: parts[0]?.column.path.slice(0, -1).at(-1) ?? "cột",
        kind: "partition",
        total: cells.total,
        parts: cells.parts,
        confidence,
      });
    }),
  );
}
