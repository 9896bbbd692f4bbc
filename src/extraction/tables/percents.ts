import type { Figure, Statement } from "../../model/index.js";
import { tryGrowth, tryShare } from "./arithmetic.js";
import { hasPhrase } from "./folded.js";
import type { Footing } from "./footing-rows.js";
import type { Grid, Row } from "./grid.js";
import type { Series } from "./series.js";
import { cellLabel, statementFields } from "./statements.js";
import { believe, evidenceOf, type Naming, type Trial } from "./trial.js";
import { COMPARING_HEADS } from "./vocabulary.js";

/** What the percentages of a column may be. */
export type PercentReading =
  | { readonly kind: "share"; readonly part: Series; readonly footing: Footing | null }
  | { readonly kind: "ratio"; readonly part: Series; readonly base: Series }
  | { readonly kind: "growth"; readonly before: Series; readonly after: Series; readonly signed: boolean };

/** A column of percentages that is believed to be read right. */
export interface PercentColumn {
  readonly percent: Series;
  readonly reading: PercentReading;
  readonly confidence: "certain" | "likely" | "possible";
}

const LEFT = 6;
const RIGHT = 2;

/** How each column of percentages comes about, told by all its rows. */
export function percentColumns(grid: Grid, series: readonly Series[], footings: readonly Footing[]): PercentColumn[] {
  return series.filter(({ percent }) => percent).flatMap((percent) => readPercents(percent, grid, series, footings) ?? []);
}

function readPercents(percent: Series, { rows }: Grid, series: readonly Series[], footings: readonly Footing[]): PercentColumn | undefined {
  const readings = readingsOf(percent, series, footings);
  const filled = rows.filter((row) => percent.at(row));
  let found: { reading: PercentReading; trials: readonly Trial[]; score: number } | undefined;
  for (const reading of readings) {
    const trials = trialsOf(percent, reading, filled);
    const misses = trials.filter(({ outcome }) => outcome !== "fits").length;
    const score = evidenceOf(trials) - misses;
    if (trials.length > 0 && (!found || score > found.score)) found = { reading, trials, score };
  }
  if (!found) return undefined;
  const confidence = believe(found.trials, namingOf(percent, found.reading), readings.length);
  return confidence ? { percent, reading: found.reading, confidence } : undefined;
}

function namingOf({ column }: Series, reading: PercentReading): Naming {
  if (reading.kind === "growth") return hasPhrase(column.folded, ["tăng", "giảm"]) ? "named" : "open";
  return hasPhrase(column.folded, ["tỷ lệ", "% so", "đạt", "cơ cấu", "tỷ trọng", "hoàn thành", "% kh", "th / kh", "th / dt"]) ? "named" : "open";
}

/** Readings from the columns around: nearest first, a bounded number. */
function readingsOf(percent: Series, series: readonly Series[], footings: readonly Footing[]): PercentReading[] {
  const at = series.indexOf(percent);
  const counts = (some: readonly Series[]): Series[] => some.filter((each) => !each.percent);
  const left = counts(series.slice(0, at)).toReversed().slice(0, LEFT);
  const near = [...left, ...counts(series.slice(at + 1)).slice(0, RIGHT)];
  const readings: PercentReading[] = [];
  for (const part of near.slice(0, 3)) {
    for (const footing of footings.filter(({ row }) => row.role === "total")) readings.push({ kind: "share", part, footing });
    if (footings.length === 0) readings.push({ kind: "share", part, footing: null });
    for (const base of near) if (base !== part) readings.push({ kind: "ratio", part, base });
  }
  for (const after of near.slice(0, 4)) {
    for (const before of near.slice(0, 5)) {
      if (before === after) continue;
      for (const signed of [true, false]) readings.push({ kind: "growth", before, after, signed });
    }
  }
  return readings;
}

function trialsOf(percent: Series, reading: PercentReading, rows: readonly Row[]): Trial[] {
  const trials: Trial[] = [];
  let misses = 0;
  for (const row of rows) {
    const trial = tryRow(percent, reading, row, rows);
    if (!trial) continue;
    trials.push(trial);
    if (trial.outcome !== "fits") misses += 1;
    // Most rows miss already: no need to look on.
    if (misses > rows.length * 0.4 + 1) break;
  }
  return trials;
}

function tryRow(percent: Series, reading: PercentReading, row: Row, rows: readonly Row[]): Trial | null {
  const figure = percent.at(row);
  if (!figure) return null;
  if (reading.kind === "growth") {
    const [before, after] = [reading.before.at(row), reading.after.at(row)];
    return before && after ? tryGrowth(figure, before, after, reading.signed) : null;
  }
  const parts = partsOf(reading, row, rows);
  return parts ? tryShare(figure, [parts.part], parts.base) : null;
}

function partsOf(reading: Exclude<PercentReading, { kind: "growth" }>, row: Row, rows: readonly Row[]): { part: Figure; base: Figure[] } | undefined {
  const part = reading.part.at(row);
  if (!part) return undefined;
  if (reading.kind === "ratio") {
    const base = reading.base.at(row);
    return base ? { part, base: [base] } : undefined;
  }
  const { footing } = reading;
  if (footing) {
    const base = reading.part.at(footing.row);
    return base ? { part, base: [base] } : undefined;
  }
  const all = rows.map((each) => reading.part.at(each));
  if (all.some((each) => !each)) return undefined;
  return { part, base: all.filter((each) => each != null) };
}

/** What a believed column of shares or ratios says, row by row. */
export function proportions({ percent, reading, confidence }: PercentColumn, { rows }: Grid): Statement[] {
  if (reading.kind === "growth") return [];
  const filled = rows.filter((row) => percent.at(row));
  const found = filled.flatMap((row) => {
    const figure = percent.at(row);
    const parts = partsOf(reading, row, filled);
    return figure && parts && tryShare(figure, [parts.part], parts.base) ? [{ row, figure, ...parts }] : [];
  });
  const within = reading.kind === "share" || isWithin(percent, found);
  return found.map(({ row, figure, part, base }) => ({
    kind: "proportion",
    ...statementFields("share", figure, cellLabel(row, percent.label), confidence),
    part: [part.id],
    base: base.map(({ id }) => id),
    percent: figure.id,
    within,
    candidates: [],
  }));
}

/** Whether the parts belong to their bases: no head compares, and no part is larger. */
function isWithin({ column }: Series, rows: readonly { part: Figure; base: Figure[] }[]): boolean {
  if (hasPhrase(column.folded, COMPARING_HEADS)) return false;
  return rows.every(({ part, base }) => Number(part.value) <= Number(base[0]?.value ?? 0));
}

/** Shares of one total that make up 100 %. */
export function sharesOf({ percent, reading, confidence }: PercentColumn): Statement[] {
  if (reading.kind !== "share" || !reading.footing) return [];
  return sharesOfRows(percent, reading.footing, confidence);
}

function sharesOfRows(percent: Series, footing: Footing, confidence: PercentColumn["confidence"]): Statement[] {
  const rows = footing.sums.find(({ series }) => series !== percent)?.parts.map(({ row }) => row) ?? [];
  const figures = rows.flatMap((row) => {
    const figure = percent.at(row);
    return figure ? [{ row, figure }] : [];
  });
  const total = percent.at(footing.row);
  const [first] = figures;
  if (!first || figures.length < 2 || figures.length < rows.length || (total && total.value !== "100")) return [];
  return [
    {
      kind: "shares",
      ...statementFields("shares", first.figure, percent.label, confidence),
      complete: true,
      cells: figures.map(({ row, figure }, index) => ({ category: `c${index + 1}`, label: row.label || null, figure: figure.id })),
    },
  ];
}
