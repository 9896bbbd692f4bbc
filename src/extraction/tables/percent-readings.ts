import type { Figure } from "../../model/index.js";
import { tryGrowth, tryShare } from "./arithmetic.js";
import { hasPhrase } from "./folded.js";
import type { Formulas } from "./formulas.js";
import type { Row } from "./grid.js";
import type { Series } from "./series.js";
import type { Footing } from "./sums.js";
import type { Candidate, Naming, Trial } from "./trial.js";
import { PLAN_HEADS, RESULT_HEADS } from "./vocabulary.js";

/**
 * What the percentages of a column may be.
 *
 * - `share`: of the total of a column, of what heads each row, or of all rows together
 * - `ratio`: of another column; `growth`: from one column to another
 */
export type PercentReading =
  | {
      readonly kind: "share";
      readonly part: Series;
      readonly baseOf: (row: Row) => readonly Row[];
      readonly footing: Footing | null;
    }
  | { readonly kind: "ratio"; readonly part: Series; readonly base: Series }
  | { readonly kind: "growth"; readonly before: Series; readonly after: Series; readonly signed: boolean };

const LEFT = 6;
const RIGHT = 2;
/** A base of more rows than these would have to be printed somewhere. */
const MOST_ROWS = 30;

/** Readings from the columns around: nearest first, a bounded number. */
export function percentReadings(
  percent: Series,
  series: readonly Series[],
  rows: readonly Row[],
  footings: readonly Footing[],
  formulas: Formulas,
): readonly Candidate<PercentReading>[] {
  const declared = formulas.ratios.filter((ratio) => ratio.percent === percent);
  if (declared.length > 0)
    return declared.map(({ part, base }) => ({ reading: { kind: "ratio", part, base }, naming: "plain" }));
  const at = series.indexOf(percent);
  const left = series
    .slice(Math.max(0, at - 2 * LEFT), at)
    .filter((each) => !each.percent)
    .toReversed()
    .slice(0, LEFT);
  const right = series
    .slice(at + 1, at + 1 + 2 * RIGHT)
    .filter((each) => !each.percent)
    .slice(0, RIGHT);
  const near = [...left, ...right];
  const [share, growth] = [shareNaming(percent), growthNaming(percent)];
  const readings: Candidate<PercentReading>[] = [];
  const told = toldRatio(percent, left.toReversed());
  if (told) readings.push({ reading: told, naming: "told", rivals: 1 });
  const bases = basesOf(rows, footings);
  for (const part of near.slice(0, 3)) {
    for (const base of bases) readings.push({ reading: { kind: "share", part, ...base }, naming: share });
    for (const base of near)
      if (base !== part) readings.push({ reading: { kind: "ratio", part, base }, naming: share });
  }
  for (const after of near.slice(0, 4)) {
    for (const before of near.slice(0, 5)) {
      if (before === after) continue;
      for (const signed of [true, false])
        readings.push({ reading: { kind: "growth", before, after, signed }, naming: growth });
    }
  }
  return readings;
}

/** Rows whose sum may be the base of each row: a total row, the row above in the outline, or all rows where there is no total. */
function basesOf(rows: readonly Row[], footings: readonly Footing[]) {
  const totals = footings.filter(({ row }) => row.role !== "item" || footings.length === 1);
  const bases: { baseOf: (row: Row) => readonly Row[]; footing: Footing | null }[] = totals
    .slice(0, 3)
    .map((footing) => ({ baseOf: () => [footing.row], footing }));
  const parents = new Map(
    footings.flatMap(({ row, parts }) => parts.map((part): [number, Row] => [part.row.index, row])),
  );
  if (footings.length > 1) bases.push({ baseOf: (row) => [parents.get(row.index) ?? row], footing: null });
  if (footings.length === 0 && rows.length > 2 && rows.length <= MOST_ROWS)
    bases.push({ baseOf: () => rows, footing: null });
  return bases;
}

function shareNaming({ column }: Series): Naming {
  const named = [
    "tỷ lệ",
    "% so",
    "đạt",
    "cơ cấu",
    "tỷ trọng",
    "hoàn thành",
    "% kh",
    "th / kh",
    "th / dt",
    "so với",
    "so sánh",
    "%",
  ];
  return hasPhrase(column.folded, named) ? "named" : "open";
}

/** What the heads of a few columns say that a percentage is of: `Tỷ lệ có mặt` beside `Có mặt`, `Đạt` beside plan and result. */
function toldRatio(percent: Series, states: readonly Series[]): PercentReading | undefined {
  if (shareNaming(percent) === "open" || growthNaming(percent) !== "open" || states.length > MOST_STATES)
    return undefined;
  const named = states.filter((each) => hasPhrase(percent.folded, [nameOf(each)]));
  const results = states.filter(({ folded }) => hasPhrase(folded, RESULT_HEADS));
  const plans = states.filter(({ folded }) => hasPhrase(folded, PLAN_HEADS));
  const base = plans[0] ?? states[0];
  const others = [...named.toReversed(), ...results, ...(states.length === 2 ? states : [])];
  const part = others.find((each) => !plans.includes(each) && each !== base);
  return base && part && { kind: "ratio", part, base };
}

const MOST_STATES = 4;

/** A head without its unit. */
function nameOf({ column }: Series): string {
  return column.last.replace(/ ?\([^()]*\)/g, "").trim();
}

function growthNaming({ column }: Series): Naming {
  return hasPhrase(column.folded, ["tăng", "giảm", "tốc độ", "so với", "so sánh"]) ? "named" : "open";
}

/** What a row says about a reading. */
export function tryPercent(percent: Series, reading: PercentReading, row: Row): Trial | null {
  const figure = percent.at(row);
  if (!figure) return null;
  if (reading.kind === "growth") {
    const [before, after] = [reading.before.at(row), reading.after.at(row)];
    return before && after ? tryGrowth(figure, before, after, reading.signed) : null;
  }
  const cells = shareCells(percent, reading, row);
  if (!cells) return null;
  const trial = tryShare(figure, cells.part, cells.base);
  const isOwn = cells.base[0] === cells.part;
  return trial && { ...trial, trivial: trial.trivial || (trial.fits && isOwn) };
}

/** Percentage, part and base of a row; `undefined` where one is missing. */
export function shareCells(
  percent: Series,
  reading: Exclude<PercentReading, { kind: "growth" }>,
  row: Row,
): { percent: Figure; part: Figure; base: Figure[] } | undefined {
  const [figure, part] = [percent.at(row), reading.part.at(row)];
  if (!figure || !part) return undefined;
  const found =
    reading.kind === "ratio" ? [reading.base.at(row)] : reading.baseOf(row).map((each) => reading.part.at(each));
  const base = found.filter((each) => each != null);
  if (base.length < found.length || base.length === 0) return undefined;
  return reading.kind === "ratio" && isUpsideDown(figure, part, base) ? undefined : { percent: figure, part, base };
}

/** Whether less is better in a row: what was planned, as a percentage of what came of it. */
function isUpsideDown(percent: Figure, part: Figure, base: readonly Figure[]): boolean {
  const [only] = base;
  return (
    only !== undefined &&
    tryShare(percent, part, base)?.fits === false &&
    tryShare(percent, only, [part])?.fits === true
  );
}
