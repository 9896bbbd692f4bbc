import type { Confidence, Figure, Statement, Tally } from "../../model/index.js";
import { measureOf } from "../clauses/amount.js";
import { isSubset } from "./column-sums.js";
import type { ColumnFooting } from "./footing-columns.js";
import type { Grid, Row } from "./grid.js";
import type { PercentColumn } from "./percents.js";
import type { Series } from "./series.js";
import { cellLabel, statementFields, tallyOf } from "./statements.js";

/** Of parts that stay within their wholes, so many must show it before one that does not is a slip. */
const ENOUGH = 8;

function believeBound(pairs: readonly (readonly [part: Figure, whole: Figure])[]): Confidence | null {
  const within = pairs.filter(([part, whole]) => Number(part.value) <= Number(whole.value)).length;
  if (pairs.length === 0 || pairs.some(([part, whole]) => measureOf(part) !== measureOf(whole))) return null;
  return within === pairs.length || (pairs.length >= ENOUGH && within === pairs.length - 1) ? "likely" : null;
}

/** `35/40` in a cell: a part and its whole, where that holds down the column. */
export function ratios(series: readonly Series[], { rows }: Grid): Statement[] {
  return series.flatMap((second, index) => {
    const first = series[index - 1];
    if (second.slot !== 1 || !first || second.percent) return [];
    const cells = rows.flatMap((row) => pairAt(first, second, row));
    const confidence = believeBound(cells.map(({ part, whole }) => [part, whole]));
    if (!confidence) return [];
    return cells.map(({ row, part, whole }): Statement => {
      const fields = statementFields("ratio", part, cellLabel(row, first.label), confidence);
      return {
        kind: "proportion",
        ...fields,
        part: [part.id],
        base: [whole.id],
        percent: null,
        within: true,
        candidates: [],
      };
    });
  });
}

function pairAt(part: Series, whole: Series, row: Row) {
  const [one, other] = [part.at(row), whole.at(row)];
  return one && other ? [{ row, part: one, whole: other }] : [];
}

/** `Trong đó nữ` beside a total: at most the total. */
export function subsetColumns(series: readonly Series[], { rows }: Grid): Tally[] {
  return series.flatMap((part, index) => {
    if (!isSubset(part) || part.percent) return [];
    const whole = series.slice(0, index).findLast((each) => each.additive && !isSubset(each));
    if (!whole) return [];
    const cells = rows.flatMap((row) => pairAt(part, whole, row));
    return overlaps(
      cells,
      (row) => cellLabel(row, whole.label),
      () => part.label,
      "columns",
    );
  });
}

/** `Trong đó: nữ` below a row: at most that row, column by column. */
export function subsetRows(series: readonly Series[], { rows }: Grid): Tally[] {
  let above: Row | undefined;
  return rows.flatMap((row) => {
    if (row.role !== "subset") above = row;
    const whole = above;
    if (row.role !== "subset" || !whole) return [];
    const cells = series
      .filter(({ additive }) => additive)
      .flatMap((each) => {
        const [part, total] = [each.at(row), each.at(whole)];
        return part && total ? [{ row: whole, part, whole: total }] : [];
      });
    return overlaps(
      cells,
      () => whole.label,
      () => row.label,
      "rows",
    );
  });
}

function overlaps(
  cells: readonly { row: Row; part: Figure; whole: Figure }[],
  labelOf: (row: Row) => string,
  partLabel: () => string,
  by: "rows" | "columns",
): Tally[] {
  const confidence = believeBound(cells.map(({ part, whole }) => [part, whole]));
  if (!confidence) return [];
  return cells.map(({ row, part, whole }) =>
    tallyOf({
      by,
      label: labelOf(row),
      dimension: "trong đó",
      kind: "overlap",
      total: whole,
      parts: [{ label: partLabel(), figure: part }],
      confidence,
    }),
  );
}

/** Columns whose percentages have one base, but which do not make it up: an open list. */
export function openSplits(
  percents: readonly PercentColumn[],
  footings: readonly ColumnFooting[],
  { rows }: Grid,
): Tally[] {
  const parts = new Map<Series, Series[]>();
  for (const { reading } of percents) {
    if (reading.kind !== "ratio" || footings.some(({ total }) => total === reading.base)) continue;
    parts.set(reading.base, [...(parts.get(reading.base) ?? []), reading.part]);
  }
  return [...parts].flatMap(([whole, series]) => {
    if (series.length < 2) return [];
    const cells = rows.flatMap((row) => {
      const total = whole.at(row);
      const found = series.flatMap((each) => {
        const figure = each.at(row);
        return figure ? [{ label: each.label, figure }] : [];
      });
      return total && found.length === series.length ? [{ row, total, parts: found }] : [];
    });
    const within = cells.every(
      ({ total, parts: some }) =>
        some.reduce((sum, { figure }) => sum + Number(figure.value), 0) <= Number(total.value),
    );
    if (!within) return [];
    return cells.map(({ row, total, parts: some }) =>
      tallyOf({
        by: "columns",
        label: cellLabel(row, whole.label),
        dimension: "cột",
        kind: "open",
        total,
        parts: some,
        confidence: "likely",
      }),
    );
  });
}
