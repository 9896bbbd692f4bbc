import type { Figure, Statement } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import { hasPhrase } from "./folded.js";
import type { Grid } from "./grid.js";
import type { Series } from "./series.js";
import { shareStatement } from "./shares.js";
import { outlineOf, type Summand, summandsOf } from "./tree.js";
import type { Trial } from "./trial.js";

/** A column of percentages that may make up 100. */
interface Structure {
  readonly percent: Series;
  readonly parts: readonly Summand[];
  /** Whether a total row prints 100, and whether the head calls it a structure. */
  readonly total: boolean;
  readonly named: boolean;
  readonly trial: Trial;
}

const FEWEST = 3;

/** Percentages without counts that make up 100: a total row prints it, or they are called a structure. */
export function structures(series: readonly Series[], read: ReadonlySet<Series>, grid: Grid): Statement[] {
  const found = series.flatMap((each) => (read.has(each) ? [] : (structureOf(each, grid) ?? [])));
  const proven = found.some(({ trial, named }) => trial.fits && named);
  return found.flatMap(({ percent, parts, total, named, trial }) => {
    const believed = trial.fits ? total || named : named && (total || proven) && trial.typed();
    if (!believed) return [];
    const labelled = parts.map(({ row, figure }) => ({ label: row.label, figure }));
    return shareStatement(percent.label, labelled, "likely");
  });
}

function structureOf(percent: Series, { rows }: Grid): Structure | undefined {
  if (!percent.percent || percent.column.unit === null) return undefined;
  const totals = rows.filter(({ role }) => role === "total").flatMap((row) => percent.at(row) ?? []);
  const parts =
    summandsOf(outlineOf(rows.filter(({ role }) => role !== "total" && role !== "subtotal")), percent) ?? [];
  const [first] = parts;
  if (!first || parts.length < FEWEST || totals.some(({ value }) => value !== "100")) return undefined;
  const hundred: Figure = { ...first.figure, value: "100", decimals: null };
  const trial = trySum(
    hundred,
    parts.map(({ figure }) => figure),
  );
  const named = hasPhrase(percent.column.folded, ["cơ cấu", "tỷ trọng"]);
  return trial ? { percent, parts, total: totals.length > 0, named, trial } : undefined;
}
