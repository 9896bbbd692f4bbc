import type { Confidence, Figure, Tally } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import { type ColumnSum, columnSums } from "./column-sums.js";
import type { Formulas } from "./formulas.js";
import type { Grid, Row } from "./grid.js";
import type { Line } from "./lines.js";
import { hasOtherRest } from "./rests.js";
import { isPer, type Series } from "./series.js";
import { cellLabel, type Part, tallyOf } from "./statements.js";
import { choose, type Trial } from "./trial.js";

/** A column that is believed to be the sum of others. */
export interface ColumnFooting {
  readonly total: Series;
  readonly parts: readonly Series[];
  readonly confidence: Confidence;
}

/** Columns that are the sum of others, in most rows. */
export function footingsByColumns(
  { rows }: Grid,
  series: readonly Series[],
  formulas: Formulas,
  taken: ReadonlySet<Line<Row>>,
): ColumnFooting[] {
  const usable = series.filter((each) => each.additive && !taken.has(each));
  const declared = formulas.sums.filter(({ parts }) => !parts.some((part) => taken.has(part)));
  return usable.flatMap((total, index) => {
    const told = declared.filter((sum) => sum.total === total);
    return splitsOf(total, [...told, ...columnSums(total, index, usable)], rows);
  });
}

const MOST_SPLITS = 3;

/** The splits of a total that its rows bear out; each column is part of one of them. */
function splitsOf(total: Series, candidates: readonly ColumnSum[], rows: readonly Row[]): ColumnFooting[] {
  const found: ColumnFooting[] = [];
  const used = new Set<Series>();
  while (found.length < MOST_SPLITS) {
    const left = candidates.filter(({ parts }) => !parts.some((part) => used.has(part)));
    const readings = left.map(({ parts, ...rest }) => ({ reading: parts, ...rest }));
    const chosen = choose(readings, rows, (parts, row) => tryCells(total, parts, row, rows));
    if (!chosen) break;
    found.push({ total, parts: chosen.reading, confidence: chosen.confidence });
    for (const part of chosen.reading) used.add(part);
  }
  return found;
}

function tryCells(total: Series, parts: readonly Series[], row: Row, rows: readonly Row[]): Trial | null {
  const cells = cellsOf(total, parts, row);
  const trial = cells && !isPer(cells.total) ? trySum(cells.total, figuresOf(cells.parts)) : null;
  if (!trial || trial.fits) return trial;
  // An empty cell may hide a part.
  return parts.some((part) => part.isEmpty(row)) || hasOtherRest(total, parts, row, rows) ? null : trial;
}

function figuresOf(parts: readonly Part[]): Figure[] {
  return parts.map(({ figure }) => figure);
}

/** The figures of a row that take part; `undefined` where one is missing. */
export function cellsOf(
  total: Series,
  parts: readonly Series[],
  row: Row,
): { total: Figure; parts: Part[] } | undefined {
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
      if (!cells || !tryCells(total, parts, row, rows)) return [];
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
