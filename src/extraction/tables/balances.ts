import type { Confidence, Statement, Tally } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import { hasPhrase } from "./folded.js";
import type { Grid } from "./grid.js";
import type { Series } from "./series.js";
import { cellLabel, statementFields, tallyOf } from "./statements.js";
import { believe } from "./trial.js";
import { ADDITION_HEADS, CLOSING_HEADS, OPENING_HEADS, REMOVAL_HEADS } from "./vocabulary.js";

/** Columns that lead from an opening state to a closing one. */
export interface Balance {
  readonly opening: Series;
  readonly closing: Series;
  readonly movements: readonly { series: Series; direction: "in" | "out" }[];
  readonly confidence: Confidence;
}

const MOST_MOVEMENTS = 4;

/** Finds `Đầu năm | Tăng | Giảm | Cuối năm`. */
export function balancesOf({ rows }: Grid, series: readonly Series[]): Balance[] {
  const openings = series.filter(({ column }) => hasPhrase(column.folded, OPENING_HEADS));
  return openings.flatMap((opening) => {
    const from = series.indexOf(opening);
    const to = series.findIndex(({ column }, index) => index > from && hasPhrase(column.folded, CLOSING_HEADS));
    const closing = series[to];
    if (!closing) return [];
    const between = to - from > 1 ? series.slice(from + 1, to) : series.slice(to + 1, to + 3);
    const movements = between.filter(({ percent }) => !percent).flatMap((each) => directed(each) ?? []);
    if (movements.length === 0 || movements.length > MOST_MOVEMENTS || movements.length < between.length) return [];
    const trials = rows.flatMap((row) => {
      const cells = cellsOf({ opening, closing, movements }, row);
      return cells ? (trySum(cells.closing, [cells.opening, ...cells.of("in")], cells.of("out")) ?? []) : [];
    });
    const confidence = believe(trials, "named");
    return confidence ? [{ opening, closing, movements, confidence }] : [];
  });
}

function directed(series: Series): { series: Series; direction: "in" | "out" } | undefined {
  const { folded } = series.column;
  const [adds, removes] = [hasPhrase(folded, ADDITION_HEADS), hasPhrase(folded, REMOVAL_HEADS)];
  if (adds === removes) return undefined;
  return { series, direction: adds ? "in" : "out" };
}

function cellsOf({ opening, closing, movements }: Omit<Balance, "confidence">, row: Grid["rows"][number]) {
  const [first, last] = [opening.at(row), closing.at(row)];
  const moved = movements.map(({ series, direction }) => ({ label: series.label, direction, figure: series.at(row) }));
  if (!first || !last || moved.some(({ figure }) => figure === null)) return undefined;
  const filled = moved.flatMap(({ label, direction, figure }) => (figure ? [{ label, direction, figure }] : []));
  if (filled.length === 0) return undefined;
  const of = (direction: "in" | "out") => filled.filter((each) => each.direction === direction).map(({ figure }) => figure);
  return { opening: first, closing: last, movements: filled, of };
}

/** What believed balances say, row by row. */
export function rollForwards(balances: readonly Balance[], { rows }: Grid): { statements: Statement[]; tallies: Tally[] } {
  const [statements, tallies]: [Statement[], Tally[]] = [[], []];
  for (const balance of balances) {
    for (const row of rows) {
      const cells = cellsOf(balance, row);
      if (!cells || !trySum(cells.closing, [cells.opening, ...cells.of("in")], cells.of("out"))) continue;
      const state = (series: Series, total: typeof cells.opening): Tally =>
        tallyOf({ by: "columns", label: cellLabel(row, series.label), dimension: "", kind: "partition", total, parts: [], confidence: balance.confidence });
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
