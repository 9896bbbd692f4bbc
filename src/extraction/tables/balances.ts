import type { Confidence, Figure, Statement, Tally } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import { hasPhrase } from "./folded.js";
import type { Formulas } from "./formulas.js";
import type { Grid, Row } from "./grid.js";
import type { Series } from "./series.js";
import { cellLabel, statementFields, tallyOf } from "./statements.js";
import { believe, type Naming } from "./trial.js";
import { ADDITION_HEADS, CLOSING_HEADS, OPENING_HEADS, REMOVAL_HEADS } from "./vocabulary.js";

type Direction = "in" | "out";

/** Columns that lead from an opening state to a closing one. */
interface Columns {
  readonly opening: Series;
  readonly closing: Series;
  readonly movements: readonly { readonly series: Series; readonly direction: Direction }[];
}

export interface Balance extends Columns {
  readonly confidence: Confidence;
}

const MOST_MOVEMENTS = 4;

/** Finds `Đầu năm | Tăng | Giảm | Cuối năm`, and what formulas declare. */
export function balancesOf({ rows }: Grid, series: readonly Series[], formulas: Formulas): Balance[] {
  const declared = formulas.balances.flatMap(({ opening, additions, removals, closing }) => {
    const directed = (direction: Direction) => (each: Series) => ({ series: each, direction });
    const movements = [...additions.map(directed("in")), ...removals.map(directed("out"))];
    return judge({ opening, closing, movements }, rows, "plain") ?? [];
  });
  if (declared.length > 0) return declared;
  return series.flatMap((opening, from) => {
    if (!hasPhrase(opening.column.folded, OPENING_HEADS)) return [];
    const to = series.findIndex(({ column }, index) => index > from && hasPhrase(column.folded, CLOSING_HEADS));
    const closing = series[to];
    if (!closing) return [];
    const between = to - from > 1 ? series.slice(from + 1, to) : series.slice(to + 1, to + 3);
    const movements = between.flatMap((each) => directionOf(each) ?? []);
    if (movements.length === 0 || movements.length > MOST_MOVEMENTS || movements.length < between.length) return [];
    return judge({ opening, closing, movements }, rows, "named") ?? [];
  });
}

function directionOf(series: Series): { series: Series; direction: Direction } | undefined {
  const { folded } = series.column;
  const [adds, removes] = [hasPhrase(folded, ADDITION_HEADS), hasPhrase(folded, REMOVAL_HEADS)];
  return adds === removes || series.percent ? undefined : { series, direction: adds ? "in" : "out" };
}

function judge(columns: Columns, rows: readonly Row[], naming: Naming): Balance | undefined {
  const trials = rows.flatMap((row) => {
    const cells = cellsOf(columns, row);
    return cells ? (tryCells(cells) ?? []) : [];
  });
  const confidence = believe(trials, naming);
  return confidence ? { ...columns, confidence } : undefined;
}

interface Cells {
  readonly opening: Figure;
  readonly closing: Figure;
  readonly movements: readonly { readonly label: string; readonly direction: Direction; readonly figure: Figure }[];
}

function cellsOf({ opening, closing, movements }: Columns, row: Row): Cells | undefined {
  const [first, last] = [opening.at(row), closing.at(row)];
  const moved = movements.map(({ series, direction }) => ({ label: series.label, direction, figure: series.at(row) }));
  if (!first || !last || moved.some(({ figure }) => figure === null)) return undefined;
  const filled = moved.flatMap(({ label, direction, figure }) => (figure ? [{ label, direction, figure }] : []));
  return filled.length > 0 ? { opening: first, closing: last, movements: filled } : undefined;
}

function tryCells({ opening, closing, movements }: Cells) {
  const of = (direction: Direction) =>
    movements.filter((each) => each.direction === direction).map(({ figure }) => figure);
  return trySum(closing, [opening, ...of("in")], of("out"));
}

/** What believed balances say, row by row. */
export function rollForwards(
  balances: readonly Balance[],
  { rows }: Grid,
): { statements: Statement[]; tallies: Tally[] } {
  const [statements, tallies]: [Statement[], Tally[]] = [[], []];
  for (const balance of balances) {
    for (const row of rows) {
      const cells = cellsOf(balance, row);
      if (!cells || !tryCells(cells)) continue;
      const state = (series: Series, total: Figure): Tally =>
        tallyOf({
          by: "columns",
          label: cellLabel(row, series.label),
          dimension: "",
          kind: "partition",
          total,
          parts: [],
          confidence: balance.confidence,
        });
      const [opening, closing] = [state(balance.opening, cells.opening), state(balance.closing, cells.closing)];
      tallies.push(opening, closing);
      statements.push({
        kind: "roll-forward",
        ...statementFields("balance", cells.closing, row.label || balance.closing.label, balance.confidence),
        opening: opening.id,
        closing: closing.id,
        dimension: null,
        movements: cells.movements.map(({ label, direction, figure }) => ({
          id: `table.movement.${figure.id}`,
          label: label || null,
          direction,
          amount: figure.id,
          category: null,
          sameAs: null,
        })),
      });
    }
  }
  return { statements, tallies };
}
