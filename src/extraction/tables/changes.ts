import type { Confidence, Figure, Statement, Tally } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import { hasPhrase } from "./folded.js";
import type { Grid, Row } from "./grid.js";
import type { PercentColumn } from "./percents.js";
import type { Series } from "./series.js";
import { cellLabel, statementFields, tallyOf } from "./statements.js";
import { choose, type Trial } from "./trial.js";

/** A column of differences that is believed to be that of two others. */
export interface DifferenceColumn {
  readonly difference: Series;
  readonly before: Series;
  readonly after: Series;
  /** Whether a decrease is printed with a minus or in brackets; else all are printed without. */
  readonly signed: boolean;
  readonly confidence: Confidence;
}

const NEAR = 5;

/** Columns that print the difference of two others. */
export function differenceColumns({ rows }: Grid, series: readonly Series[]): DifferenceColumn[] {
  return series.flatMap((difference, at) => {
    if (!difference.difference) return [];
    const near = [...series.slice(0, at).toReversed().slice(0, NEAR), ...series.slice(at + 1, at + 3)].filter(
      (each) => !each.difference,
    );
    const pairs = near.flatMap((after) =>
      near.filter((before) => before !== after).map((before) => ({ before, after })),
    );
    const readings = pairs.flatMap((pair) => [true, false].map((signed): Reading => ({ difference, ...pair, signed })));
    // What it is the difference of stands right before it.
    const states = series.slice(Math.max(0, at - 2), at);
    const isTold = ({ before, after }: Reading): boolean => states.includes(before) && states.includes(after);
    const candidates = readings
      .filter((reading) => reading.signed || !isBackwards(reading, rows))
      .map((reading) =>
        isTold(reading) ? { reading, naming: "told" as const, rivals: 1 } : { reading, naming: "named" as const },
      );
    const chosen = choose(candidates, rows, tryDifference);
    return chosen ? [{ ...chosen.reading, confidence: chosen.confidence }] : [];
  });
}

type Reading = Omit<DifferenceColumn, "confidence">;

function tryDifference({ difference, before, after, signed }: Reading, row: Row): Trial | null {
  const [from, to, printed] = [before.at(row), after.at(row), difference.at(row)];
  if (!from || !to || !printed) return null;
  const sized = signed ? printed : unsigned(printed);
  // A column of increases has none where the state falls.
  const isLess = Number(to.value) < Number(from.value);
  if (printed.value === "0" && isLess && isRise(difference)) return null;
  const falls = !signed && isLess && !isRise(difference);
  const trial = falls ? trySum(from, [to, sized]) : trySum(to, [from, sized]);
  return trial && { ...trial, trivial: trial.trivial || (trial.fits && printed.value === "0") };
}

/** Whether printed signs mostly say the opposite: then the newer column stands first. */
function isBackwards({ difference, before, after }: Reading, rows: readonly Row[]): boolean {
  let opposite = 0;
  for (const row of rows) {
    const [from, to, printed] = [before.at(row), after.at(row), difference.at(row)];
    if (!from || !to || !printed || !/^[+-]/.test(printed.printed)) continue;
    opposite += Number(to.value) < Number(from.value) === printed.printed.startsWith("+") ? 1 : -1;
  }
  return opposite > 0;
}

function isRise({ column }: Series): boolean {
  return hasPhrase(column.folded, ["tăng"]) && !hasPhrase(column.folded, ["giảm"]);
}

function unsigned(figure: Figure): Figure {
  return figure.value.startsWith("-") ? { ...figure, value: figure.value.slice(1) } : figure;
}

/** What believed differences and growth rates say, row by row; those of the same two columns in one statement. */
export function changesOf(
  differences: readonly DifferenceColumn[],
  percents: readonly PercentColumn[],
  { rows }: Grid,
): { statements: Statement[]; tallies: Tally[] } {
  const [statements, tallies]: [Statement[], Tally[]] = [[], []];
  const growths = percents.flatMap(({ percent, reading, confidence }) =>
    reading.kind === "growth" ? [{ percent, ...reading, confidence }] : [],
  );
  const used = new Set<Series>();
  for (const { difference, before, after, signed, confidence } of differences) {
    const growth = growths.find((each) => each.before === before && each.after === after && !used.has(each.percent));
    if (growth) used.add(growth.percent);
    for (const row of rows) {
      const cells = {
        before: before.at(row),
        after: after.at(row),
        difference: difference.at(row),
        percent: growth?.percent.at(row),
      };
      if (cells.difference && cells.before && cells.after && cells.difference.value === "0")
        tallies.push(unchanged(row, after, cells.after, [cells.before, cells.difference], confidence));
      else statements.push(...change(row, cells, signed, difference.label, confidence));
    }
  }
  for (const { percent, before, after, signed, confidence } of growths) {
    if (used.has(percent)) continue;
    for (const row of rows)
      statements.push(
        ...change(
          row,
          { before: before.at(row), after: after.at(row), difference: undefined, percent: percent.at(row) },
          signed,
          percent.label,
          confidence,
        ),
      );
  }
  return { statements, tallies };
}

type Cells = Readonly<Record<"before" | "after" | "difference" | "percent", Figure | null | undefined>>;

function change(
  row: Row,
  { before, after, difference, percent }: Cells,
  signed: boolean,
  label: string,
  confidence: Confidence,
): Statement[] {
  const shown = difference ?? percent;
  if (!before || !after || !shown || (!difference && percent?.value === "0")) return [];
  const falls = Number(after.value) < Number(before.value);
  const minus = shown.value.startsWith("-");
  if (Number(after.value) === Number(before.value) && !difference) return [];
  const direction = (signed ? minus : falls) ? "decrease" : "increase";
  return [
    {
      kind: "change",
      ...statementFields("change", shown, cellLabel(row, label), confidence),
      direction,
      before: before.id,
      after: after.id,
      difference: difference?.id ?? null,
      percent: percent?.id ?? null,
    },
  ];
}

/** A difference of nothing says that both states are one number. */
function unchanged(row: Row, series: Series, after: Figure, parts: readonly Figure[], confidence: Confidence): Tally {
  const named = parts.map((figure) => ({ label: figure.printed, figure }));
  return tallyOf({
    by: "columns",
    label: cellLabel(row, series.label),
    dimension: "cột",
    kind: "partition",
    total: after,
    parts: named,
    confidence,
  });
}
