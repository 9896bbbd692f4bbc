import type { Confidence, Figure, Statement } from "../../model/index.js";
import { tryShare } from "./arithmetic.js";
import { hasPhrase } from "./folded.js";
import type { ColumnFooting } from "./footing-columns.js";
import type { Grid, Row } from "./grid.js";
import { shareCells } from "./percent-readings.js";
import type { PercentColumn } from "./percents.js";
import type { Series } from "./series.js";
import { cellLabel, type Part, statementFields } from "./statements.js";
import type { Footing } from "./sums.js";
import { summandsOf } from "./tree.js";
import { COMPARING_HEADS } from "./vocabulary.js";

/** What a believed column of shares or ratios says, row by row. */
export function proportions({ percent, reading, confidence }: PercentColumn, { rows }: Grid): Statement[] {
  if (reading.kind === "growth") return [];
  const found = rows.flatMap((row) => {
    const cells = shareCells(percent, reading, row);
    return cells && tryShare(cells.percent, cells.part, cells.base) && !isCapped(cells) ? [{ row, ...cells }] : [];
  });
  const within = reading.kind === "share" || isWithin(percent, found);
  return found.map(({ row, percent: figure, part, base }) => ({
    kind: "proportion",
    ...statementFields("share", figure, cellLabel(row, percent.label), confidence),
    part: [part.id],
    base: base.map(({ id }) => id),
    percent: figure.id,
    within,
    candidates: [],
  }));
}

/** Whoever has reached more than all is often given 100 %. */
function isCapped({ percent, part, base }: { percent: Figure; part: Figure; base: readonly Figure[] }): boolean {
  const whole = base.reduce((sum, { value }) => sum + Number(value), 0);
  return percent.value === "100" && Number(part.value) > whole;
}

/** Whether the parts belong to their bases: no head compares, and no part is larger. */
function isWithin({ column }: Series, rows: readonly { part: Figure; base: Figure[] }[]): boolean {
  if (hasPhrase(column.folded, COMPARING_HEADS)) return false;
  return rows.every(({ part, base }) => Number(part.value) <= Number(base[0]?.value ?? 0));
}

/** Shares of one total that make up 100 %: down a column of shares, and along the rows of a split. */
export function sharesOf(
  percents: readonly PercentColumn[],
  byColumns: readonly ColumnFooting[],
  { rows }: Grid,
): Statement[] {
  const down = percents.flatMap(({ percent, reading, confidence }) => {
    if (reading.kind !== "share") return [];
    const { footing } = reading;
    return footing ? complete(percent, partsBelow(percent, reading.part, footing), footing.row, confidence) : [];
  });
  return [...down, ...byColumns.flatMap((footing) => along(footing, percents, rows))];
}

/** The shares of the rows that a total sums up. */
function partsBelow(percent: Series, counts: Series, { parts }: Footing): Part[] | null {
  const summands = summandsOf(parts, counts) ?? [];
  const shares = summands.map(({ row }) => ({ label: row.label, figure: percent.at(row) }));
  const found = shares.flatMap(({ label, figure }) => (figure ? [{ label, figure }] : []));
  return found.length === shares.length && found.length > 1 ? found : null;
}

function complete(percent: Series, parts: readonly Part[] | null, total: Row, confidence: Confidence): Statement[] {
  const printed = percent.at(total);
  return parts && (!printed || printed.value === "100") ? shareStatement(percent.label, parts, confidence) : [];
}

/** `Trước hạn | % | Đúng hạn | % | Trễ hạn | %`: where the counts make up their total, the percentages make up 100. */
function along(
  { total, parts, confidence }: ColumnFooting,
  percents: readonly PercentColumn[],
  rows: readonly Row[],
): Statement[] {
  const columns = parts.map(
    (part) =>
      percents.find(({ reading }) => reading.kind === "ratio" && reading.part === part && reading.base === total)
        ?.percent,
  );
  if (columns.some((column) => column === undefined)) return [];
  return rows.flatMap((row) => {
    const shares = columns.flatMap((column, index) => {
      const figure = column?.at(row);
      return figure ? [{ label: parts[index]?.label ?? "", figure }] : [];
    });
    return shares.length === columns.length ? shareStatement(cellLabel(row, total.label), shares, confidence) : [];
  });
}

export function shareStatement(label: string, parts: readonly Part[], confidence: Confidence): Statement[] {
  const [first] = parts;
  if (!first) return [];
  const cells = parts.map(({ label: name, figure }, index) => ({
    category: `c${index + 1}`,
    label: name || null,
    figure: figure.id,
  }));
  return [{ kind: "shares", ...statementFields("shares", first.figure, label, confidence), complete: true, cells }];
}
