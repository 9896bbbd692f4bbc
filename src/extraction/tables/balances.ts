import type { Confidence, Figure, Statement, Tally } from "../../model/index.js";
import { trySum } from "./arithmetic.js";
import { hasPhrase } from "./folded.js";
import type { Line, Lines } from "./lines.js";
import { statementFields, tallyOf } from "./statements.js";
import { choose, type Naming, type Trial } from "./trial.js";
import {
  ADDITION_HEADS,
  CLOSING_HEADS,
  CUMULATED_HEADS,
  OPENING_HEADS,
  REMOVAL_HEADS,
  SUBSET,
  TOTAL_HEADS,
} from "./vocabulary.js";

type Direction = "in" | "out";

/** Lines that lead from an opening state to a closing one. */
export interface Movements<Position> {
  readonly opening: Line<Position>;
  readonly closing: Line<Position>;
  readonly movements: readonly { readonly line: Line<Position>; readonly direction: Direction }[];
}

export interface Balance<Position> extends Movements<Position> {
  readonly confidence: Confidence;
}

const MOST_MOVEMENTS = 6;
/** How far behind its opening a closing may stand. */
const REACH = MOST_MOVEMENTS + 4;

/** Finds `Đầu năm | Tăng | Giảm | Cuối năm`, beside or below each other; `declared` are those that formulas tell of. */
export function balancesOf<Position>(
  { lines, positions }: Pick<Lines<Position>, "lines" | "positions">,
  declared: readonly Movements<Position>[] = [],
): Balance<Position>[] {
  const judge = (readings: readonly Movements<Position>[], naming: Naming): Balance<Position>[] => {
    const candidates = readings.map((reading) => ({ reading, naming }));
    const chosen = choose(candidates, positions, tryAt);
    return chosen ? [{ ...chosen.reading, confidence: chosen.confidence }] : [];
  };
  const found = declared.flatMap((each) => judge([each], "plain"));
  if (found.length > 0) return found;
  return lines.flatMap((opening, at) => {
    if (!hasPhrase(opening.folded, OPENING_HEADS)) return [];
    const behind = lines.slice(at + 1, at + 1 + REACH);
    const end = behind.findIndex(({ folded }) => hasPhrase(folded, CLOSING_HEADS));
    const closing = behind[end];
    if (!closing) return [];
    const between = end > 0 ? behind.slice(0, end) : behind.slice(end + 1, end + 3);
    const candidates = movementsAmong(between).map((movements) => ({ opening, closing, movements }));
    return judge(candidates, positions.length > 1 ? "plain" : "named");
  });
}

/** The lines that move something: all of them, or only the sums of those that stand with their parts. */
function movementsAmong<Position>(lines: readonly Line<Position>[]): Movements<Position>["movements"][] {
  const moving = lines.filter(({ percent, folded }) => !percent && !hasPhrase(folded, CUMULATED_HEADS));
  const whole = moving.filter(({ folded }) => !hasPhrase(folded, SUBSET));
  const sums = (direction: Direction) =>
    whole.filter((line) => directed(line)?.direction === direction && hasPhrase(line.folded, TOTAL_HEADS));
  const [added, removed] = [sums("in"), sums("out")];
  const summed = whole.filter((line) => {
    const own = directed(line)?.direction === "in" ? added : removed;
    return own.length === 0 || own.includes(line);
  });
  const readings = [moving, whole, summed].flatMap((some) => {
    const movements = some.flatMap((line) => directed(line) ?? []);
    const all = movements.length === some.length && some.length > 0 && some.length <= MOST_MOVEMENTS;
    return all ? [movements] : [];
  });
  // Each leaves out more than the one before it.
  return readings.filter(({ length }, at) => length !== readings[at - 1]?.length);
}

function directed<Position>(line: Line<Position>): Movements<Position>["movements"][number] | undefined {
  const [adds, removes] = [hasPhrase(line.folded, ADDITION_HEADS), hasPhrase(line.folded, REMOVAL_HEADS)];
  return adds === removes || line.percent ? undefined : { line, direction: adds ? "in" : "out" };
}

interface Cells {
  readonly opening: Figure;
  readonly closing: Figure;
  readonly movements: readonly { readonly label: string; readonly direction: Direction; readonly figure: Figure }[];
}

function cellsAt<Position>(
  { opening, closing, movements }: Movements<Position>,
  position: Position,
): Cells | undefined {
  const [first, last] = [opening.at(position), closing.at(position)];
  const moved = movements.map(({ line, direction }) => ({ label: line.label, direction, figure: line.at(position) }));
  if (!first || !last || moved.some(({ figure }) => figure === null)) return undefined;
  const filled = moved.flatMap(({ label, direction, figure }) => (figure ? [{ label, direction, figure }] : []));
  return filled.length > 0 ? { opening: first, closing: last, movements: filled } : undefined;
}

function tryAt<Position>(movements: Movements<Position>, position: Position): Trial | null {
  const cells = cellsAt(movements, position);
  if (!cells) return null;
  const of = (direction: Direction) =>
    cells.movements.filter((each) => each.direction === direction).map(({ figure }) => figure);
  return trySum(cells.closing, [cells.opening, ...of("in")], of("out"));
}

/** What believed balances say, position by position. */
export function rollForwards<Position>(
  balances: readonly Balance<Position>[],
  { positions, labelAt }: Lines<Position>,
): { statements: Statement[]; tallies: Tally[] } {
  const [statements, tallies]: [Statement[], Tally[]] = [[], []];
  for (const balance of balances) {
    const { confidence } = balance;
    for (const position of positions) {
      const cells = tryAt(balance, position) && cellsAt(balance, position);
      if (!cells) continue;
      const state = (line: Line<Position>, total: Figure): Tally => {
        const label = labelAt(line, position);
        return tallyOf({ by: "columns", label, dimension: "", kind: "partition", total, parts: [], confidence });
      };
      const [opening, closing] = [state(balance.opening, cells.opening), state(balance.closing, cells.closing)];
      tallies.push(opening, closing);
      statements.push({
        kind: "roll-forward",
        ...statementFields("balance", cells.closing, labelAt(balance.closing, position), confidence),
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
