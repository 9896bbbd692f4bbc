import type { Figure, Tally } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import { hasPhrase } from "./folded.js";
import type { Grid, Row } from "./grid.js";
import type { Series } from "./series.js";
import { cellLabel, type Part, tallyOf } from "./statements.js";
import { choose, type Trial } from "./trial.js";
import { RUNNING_HEADS } from "./vocabulary.js";

/** A column that counts on, with the one that tells how much each row adds. */
interface Running {
  readonly sum: Series;
  readonly added: Series;
}

const NEAR = 2;

/** `Trong tháng | Lũy kế`: each row is the row above it and what it adds itself. */
export function runningTotals({ rows }: Grid, series: readonly Series[]): Tally[] {
  return series.flatMap((sum, at) => {
    if (!sum.additive || !hasPhrase(sum.column.last, RUNNING_HEADS)) return [];
    const near = series
      .slice(Math.max(0, at - NEAR), at)
      .filter((each) => each.additive && !each.difference && each.measure === sum.measure);
    const candidates = near.map((added) => ({ reading: { sum, added }, naming: "told" as const, rivals: 1 }));
    const chosen = choose(candidates, rows, (reading, row) => tryAt(reading, row, rows));
    if (!chosen) return [];
    const { reading, confidence } = chosen;
    return rows.flatMap((row) => {
      const cells = cellsAt(reading, row, rows);
      if (!cells || !tryAt(reading, row, rows)) return [];
      const label = cellLabel(row, sum.label);
      return tallyOf({ by: "rows", label, dimension: "hàng", kind: "partition", ...cells, confidence });
    });
  });
}

/** A row with the one above it; the first row counts from nothing, or from before the table. */
function cellsAt(
  { sum, added }: Running,
  row: Row,
  rows: readonly Row[],
): { total: Figure; parts: Part[] } | undefined {
  const above = rows[row.index - 1];
  if (!above || row.role !== "item" || above.role !== "item") return undefined;
  const [total, before, own] = [sum.at(row), sum.at(above), added.at(row)];
  if (!total || !before || !own) return undefined;
  const parts = [
    { label: cellLabel(above, sum.label), figure: before },
    { label: cellLabel(row, added.label), figure: own },
  ];
  return { total, parts };
}

function tryAt(reading: Running, row: Row, rows: readonly Row[]): Trial | null {
  const cells = cellsAt(reading, row, rows);
  const trial =
    cells &&
    trySum(
      cells.total,
      cells.parts.map(({ figure }) => figure),
    );
  return trial ?? null;
}
