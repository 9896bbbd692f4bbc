import type { Figure, Report } from "../../../model/index.js";
import { lineOf } from "./places.js";

/** More than so many are no account of one thing. */
const MOST = 12;

/**
 * Counts in the lines of some figures that the model has no name for: where one of them closes a gap, a category is told in
 * words that are not known.
 */
export function unnamedBeside(report: Report, figures: readonly Figure[]): Figure[] {
  const lines = new Set(figures.flatMap((figure) => lineOf(figure) ?? []));
  const named = new Set(
    report.annotations.flatMap(({ total, cells }) => [total, ...cells.flatMap(({ figure, share }) => [figure, share])]),
  );
  return report.figures
    .filter((figure) => lines.has(lineOf(figure) ?? 0) && !named.has(figure.id) && figure.unit !== "%")
    .slice(0, MOST);
}
