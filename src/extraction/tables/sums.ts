import type { Confidence, Figure } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import type { Row } from "./grid.js";
import type { Series } from "./series.js";
import { type Node, type Summand, summandsOf } from "./tree.js";
import { believe, type Naming, scoreOf, type Trial } from "./trial.js";

/** A column of a total row with the cells that it sums up. */
export interface Sum {
  readonly series: Series;
  readonly total: Figure;
  readonly parts: readonly Summand[];
  readonly trial: Trial;
}

/** A row that is believed to sum up others. */
export interface Footing {
  readonly row: Row;
  readonly parts: readonly Node[];
  readonly sums: readonly Sum[];
  readonly confidence: Confidence;
}

/** Rows that a total may sum up. */
export interface Parts {
  readonly nodes: readonly Node[];
  readonly naming: Naming;
}

/** The reading of a total row that its columns bear out best, where they bear out any. */
export function bestFooting(row: Row, candidates: readonly Parts[], series: readonly Series[]): Footing | undefined {
  let found: (Parts & { sums: readonly Sum[]; score: number }) | undefined;
  for (const { nodes, naming } of candidates) {
    const sums = sumsOf(row, nodes, series);
    const score = scoreOf(trialsOf(sums));
    if (sums.length > 0 && (!found || score > found.score)) found = { nodes, naming, sums, score };
  }
  if (!found) return undefined;
  const sums = found.sums.filter(isLikeASum);
  const confidence = believe(trialsOf(sums), found.naming, candidates.length);
  if (!confidence || (confidence === "likely" && !sums.every((sum) => isClose(sum, row)))) return undefined;
  return { row, parts: found.nodes, sums, confidence };
}

export function trialsOf(sums: readonly Sum[]): Trial[] {
  return sums.map(({ trial }) => trial);
}

/** What a row sums up in each column. */
export function sumsOf(row: Row, nodes: readonly Node[], series: readonly Series[]): Sum[] {
  return series.flatMap((each) => {
    const total = each.at(row);
    const parts = total ? summandsOf(nodes, each) : null;
    if (!total || !parts || parts.length < 2 || !addsUp(each, total)) return [];
    const trial = trySum(
      total,
      parts.map(({ figure }) => figure),
    );
    return trial ? [{ series: each, total, parts, trial }] : [];
  });
}

/** Percentages add up where their total is all of them. */
function addsUp({ additive, percent, column }: Series, total: Figure): boolean {
  if (total.kind !== "percent") return additive;
  return (additive || percent) && total.value === "100" && column.unit === null;
}

const FARTHEST = 0.5;

/**
 * Whether a column may be summed up at all: a total that is no larger than one of its parts is a mean or a most, one that is
 * far from their sum something else, unless one keystroke explains it.
 */
export function isLikeASum({ trial, total, parts }: Sum): boolean {
  if (trial.fits) return true;
  const most = Math.max(...parts.map(({ figure }) => Number(figure.value)));
  return (Number(total.value) > most && distance(total, parts) <= FARTHEST) || trial.typed();
}

function distance(total: Figure, parts: readonly Summand[]): number {
  const sum = parts.reduce((all, { figure }) => all + Number(figure.value), 0);
  return Math.abs(sum - Number(total.value)) / Math.max(Math.abs(Number(total.value)), 1e-9);
}

const NEAR = 0.15;

/** Whether one keystroke explains a miss, or the parts come near a total; what stands above its parts may list but some. */
export function isClose({ trial, total, parts }: Sum, row: Row): boolean {
  if (trial.fits || trial.typed()) return true;
  const isBehind = row.role === "total" && parts.every((part) => part.row.index < row.index);
  return isBehind || distance(total, parts) <= NEAR;
}
