import type { Confidence } from "../../model/index.js";
import type { Formulas } from "./formulas.js";
import type { Grid, Row } from "./grid.js";
import { type PercentReading, percentReadings, tryPercent } from "./percent-readings.js";
import type { Series } from "./series.js";
import type { Footing } from "./sums.js";
import { choose } from "./trial.js";

/** A column of percentages that is believed to be read right. */
export interface PercentColumn {
  readonly percent: Series;
  readonly reading: PercentReading;
  readonly confidence: Confidence;
}

/** How each column of percentages comes about, told by all its rows. */
export function percentColumns(
  { rows }: Grid,
  series: readonly Series[],
  footings: readonly Footing[],
  formulas: Formulas,
  differences: ReadonlySet<Series>,
): PercentColumn[] {
  const states = series.filter((each) => !differences.has(each));
  const columns = series.filter(({ percent }) => percent);
  const found = columns.map((percent): PercentColumn | undefined => {
    const filled = filledRows(percent, rows);
    const readings = percentReadings(percent, states, filled, footings, formulas);
    const chosen = choose(readings, filled, (reading, row) => tryPercent(percent, reading, row));
    return chosen && { percent, ...chosen };
  });
  return columns.flatMap((percent, index) => found[index] ?? likeOthers(percent, states, rows, found) ?? []);
}

function filledRows(percent: Series, rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => percent.at(row)?.kind === "percent");
}

/** A column that its own rows leave open may be read as the others are: of the count before it, over the same base. */
function likeOthers(
  percent: Series,
  states: readonly Series[],
  rows: readonly Row[],
  others: readonly (PercentColumn | undefined)[],
): PercentColumn | undefined {
  const part = countBefore(percent, states);
  const readings = others.flatMap((other) => {
    if (other?.reading.kind !== "ratio" || !part || other.reading.part !== countBefore(other.percent, states))
      return [];
    return { reading: { ...other.reading, part }, naming: "plain" as const, rivals: 1 };
  });
  const [reading] = readings;
  const chosen = reading && choose([reading], filledRows(percent, rows), (each, row) => tryPercent(percent, each, row));
  return chosen && { percent, ...chosen };
}

function countBefore(percent: Series, states: readonly Series[]): Series | undefined {
  const before = states[states.indexOf(percent) - 1];
  return before?.percent ? undefined : before;
}
