import type { Header, Statement, Tally } from "../../model/index.js";
import { timeWords } from "../keys/times.js";
import { wordsOf } from "../tokens/words.js";
import type { Known, List } from "./index.js";

/** Figures beside more others than this are too many to be told apart from one another by name. */
const MOST_TOGETHER = 60;

/** A sum of prints may be off by their rounding; here it need not be told exactly. */
const ROUNDING = 1e-4;

/** What tallies and statements say of figures, for those who compare them. */
export function knownOf(
  tallies: readonly Tally[],
  statements: readonly Statement[],
  { title, date, place, body }: Pick<Header, "title" | "date" | "place" | "body">,
  valueIn: (figure: string) => number,
): Known {
  const together = new Map<string, Set<string>>();
  const settled = new Set<string>();
  const lists: List[] = [];
  for (const { id, total, dimensions, confidence } of tallies) {
    for (const { kind, cells } of dimensions) {
      const parts = cells.map(({ figure }) => figure);
      relate(together, total === null ? parts : [total, ...parts]);
      if (kind !== "partition" || total === null) continue;
      const sum = parts.reduce((all, part) => all + valueIn(part), 0);
      if (confidence !== "possible" && Math.abs(sum - valueIn(total)) <= ROUNDING * Math.abs(sum))
        for (const each of [total, ...parts]) settled.add(each);
      if (dimensions.length === 1) lists.push({ id, total, parts });
    }
  }
  const totals = new Map(tallies.map(({ id, total }) => [id, total]));
  for (const statement of statements) {
    const figures = figuresOf(statement);
    // An earlier state is no other version of a later one.
    if (statement.kind === "roll-forward")
      for (const state of [statement.opening, statement.closing]) figures.push(...named(totals.get(state) ?? null));
    relate(together, figures);
    if (statement.kind === "proportion" && figures.length > 2 && holds(statement, valueIn))
      for (const each of figures) settled.add(each);
  }
  return {
    period: timeWords(wordsOf(title ?? "")).map(({ name }) => name),
    year: Number(title?.match(/(?:19|20)\d\d/g)?.at(-1) ?? date?.slice(0, 4) ?? 0),
    own: wordsOf(`${place ?? ""} ${body ?? ""}`).map(({ folded }) => folded),
    related: (one, other) => together.get(one)?.has(other) ?? false,
    settled: (figure) => settled.has(figure),
    lists,
  };
}

function relate(together: Map<string, Set<string>>, figures: readonly string[]): void {
  if (figures.length > MOST_TOGETHER) return;
  for (const figure of figures) {
    const its = together.get(figure) ?? new Set();
    together.set(figure, its);
    for (const other of figures) its.add(other);
  }
}

/** The ids of the figures that a statement is about. */
function figuresOf(statement: Statement): string[] {
  switch (statement.kind) {
    case "proportion":
      return [...(statement.part ?? []), ...(statement.base ?? []), ...named(statement.percent)];
    case "shares":
      return statement.cells.map(({ figure }) => figure);
    case "change":
      return [statement.before, statement.after, statement.difference, statement.percent].flatMap(named);
    case "extension":
      return [statement.quantity, statement.rate, statement.amount];
    case "bound":
      return [statement.part, statement.whole];
    case "comparison":
      return [statement.figure, ...statement.others];
    case "claim":
      return [...statement.remainder, ...[statement.figure, statement.done, statement.base].flatMap(named)];
    case "enumeration":
      return [statement.count];
    case "roll-forward":
      return statement.movements.map(({ amount }) => amount);
  }
}

function named(figure: string | null): string[] {
  return figure === null ? [] : [figure];
}

/** Percentages are printed to whole ones at least. */
const HALF_PERCENT = 0.5;

function holds(
  { part, base, percent }: Extract<Statement, { kind: "proportion" }>,
  valueIn: (figure: string) => number,
): boolean {
  if (part === null || base === null || percent === null) return false;
  const sum = (figures: readonly string[]): number => figures.reduce((all, each) => all + valueIn(each), 0);
  return Math.abs((100 * sum(part)) / sum(base) - valueIn(percent)) <= HALF_PERCENT;
}
