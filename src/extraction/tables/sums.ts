import type { Confidence, Figure } from "../../model/index.js";
import { keystrokesOf } from "../judge/repair.js";
import { trySum } from "./arithmetic.js";
import type { Row } from "./grid.js";
import { isPer, type Series } from "./series.js";
import { sizeOf } from "./sizes.js";
import { type Node, type Summand, summandsOf } from "./tree.js";
import { believe, exchangedIn, type Naming, type Trial } from "./trial.js";

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
  /** Whether they surely leave nothing out. */
  readonly isSure?: boolean;
}

/** The reading of a total row that its columns bear out best, where they bear out any. */
export function bestFooting(row: Row, candidates: readonly Parts[], series: readonly Series[]): Footing | undefined {
  let found: (Parts & { sums: readonly Sum[]; score: number }) | undefined;
  for (const parts of candidates) {
    const sums = sumsOf(row, parts.nodes, series);
    const score = columnsFor(sums);
    if (sums.length > 0 && (!found || score > found.score)) found = { ...parts, sums, score };
  }
  if (!found) return undefined;
  const exchanged = exchangedIn(trialsOf(found.sums));
  const sums = found.sums.filter((sum) => isLikeASum(sum) || exchanged.includes(sum.trial));
  const confidence = believe(trialsOf(sums), found.naming, candidates.length);
  const isPlausible = (sum: Sum): boolean => isClose(sum) || exchanged.includes(sum.trial);
  if (!confidence || !(isProven(sums) ? sums.every(isPlausible) : found.isSure || isHeld(sums, found.sums, row)))
    return undefined;
  return { row, parts: found.nodes, sums, confidence };
}

/** How many columns speak for a reading; one that misses outweighs two that fit. */
function columnsFor(sums: readonly Sum[]): number {
  return sums.reduce((score, { trial }) => score + (trial.fits ? Number(!trial.trivial) : -2), 0);
}

/** Whether a column shows that a row sums up others. */
export function isProven(sums: readonly Sum[]): boolean {
  return sums.some(({ trial }) => trial.fits && !trial.trivial);
}

/** How seldom a keystroke may explain figures that have nothing to do with each other. */
const SELDOM = 0.1;

/** Whether a row that no column proves is held to its name: behind its parts it is, before them where a keystroke explains it. */
function isHeld(sums: readonly Sum[], all: readonly Sum[], row: Row): boolean {
  if (sums.length < all.length || row.role === "partial") return false;
  return sums.every(({ trial, total, parts }) => {
    if (trial.fits || parts.every((part) => part.row.index < row.index)) return true;
    const { point, grain } = sizeOf(total);
    const slips = keystrokesOf([total, ...parts.map(({ figure }) => figure)]);
    return trial.typed() && (slips * grain) / Math.abs(point) < SELDOM;
  });
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
    const isOpen = trial !== null && !trial.fits && hasGap(nodes, each);
    return trial && !isOpen ? [{ series: each, total, parts, trial }] : [];
  });
}

/** Whether an empty cell may hide a part. */
function hasGap(nodes: readonly Node[], series: Series): boolean {
  return nodes.some(({ row, children }) => series.isEmpty(row) && (children.length === 0 || hasGap(children, series)));
}

/** Percentages add up where their total is all of them. */
function addsUp({ additive, percent, column }: Series, total: Figure): boolean {
  if (total.kind !== "percent") return additive && !isPer(total);
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

/** Whether one keystroke explains a miss, or the parts come near their total. */
export function isClose({ trial, total, parts }: Sum): boolean {
  return trial.fits || distance(total, parts) <= NEAR || trial.typed();
}
