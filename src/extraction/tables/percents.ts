import type { Confidence } from "../../model/index.js";
import type { Formulas } from "./formulas.js";
import type { Grid } from "./grid.js";
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
): PercentColumn[] {
  return series.flatMap((percent) => {
    if (!percent.percent) return [];
    const filled = rows.filter((row) => percent.at(row)?.kind === "percent");
    const readings = percentReadings(percent, series, filled, footings, formulas);
    const chosen = choose(readings, filled, (reading, row) => tryPercent(percent, reading, row));
    return chosen ? [{ percent, ...chosen }] : [];
  });
}
