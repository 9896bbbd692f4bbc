import { CrossfootError } from "../numeric/index.js";
import { type Expression, expression, linearParts, loneQuantity, type Operand } from "./expression.js";
import type { Quantity } from "./quantity.js";

/** How the two sides of a check relate; `same` is `equal` for two mentions of one quantity. */
export type Relation = "equal" | "same" | "atMost" | "atLeast" | "above" | "below";

/** One comparison; a check of several rows holds when all of them do. */
export interface Row {
  /** What the row is about, where there are several: `total`, a category. */
  readonly label: string | null;
  /** The same, told apart from other rows in every language and wording: for the identity of the check. */
  readonly key: string;
  readonly left: Expression;
  readonly right: Expression;
}

/** A statement turned into arithmetic. It is data: it can be evaluated, printed, solved and counted. */
export interface Check {
  readonly relation: Relation;
  readonly rows: readonly [Row, ...Row[]];
}

/** The two sides are one number. */
export function equal(left: Operand, right: Operand): Check {
  return check("equal", left, right);
}

/**
 * Mentions of one quantity agree.
 *
 * Two that are printed to the same precision must be equal; others must have a value in common. Each pair is compared,
 * so that a coarse mention never hides a clash of two fine ones.
 */
export function same(first: Operand, second: Operand, ...others: readonly Operand[]): Check {
  const all = [first, second, ...others].map(expression);
  const rows = all.flatMap((left, index) =>
    all.slice(index + 1).map((right) => ({ label: null, key: "", left, right })),
  );
  return checkOfRows("same", rows);
}

/** The left side is not greater than the right one. */
export function atMost(left: Operand, right: Operand): Check {
  return check("atMost", left, right);
}

/** The left side is not less than the right one. */
export function atLeast(left: Operand, right: Operand): Check {
  return check("atLeast", left, right);
}

/** The left side is greater than the right one. */
export function above(left: Operand, right: Operand): Check {
  return check("above", left, right);
}

/** The left side is less than the right one. */
export function below(left: Operand, right: Operand): Check {
  return check("below", left, right);
}

/** One check of several comparisons, such as two versions of a tally cell by cell. */
export function checkOfRows(relation: Relation, rows: readonly Row[]): Check {
  const [first, ...rest] = rows;
  if (!first)
    throw new CrossfootError("check/no-rows", "Unexpected check without rows, expected at least one comparison.");
  return { relation, rows: [first, ...rest] };
}

/** A row of `checkOfRows`. */
export function row(label: string | null, left: Operand, right: Operand, key: string = label ?? ""): Row {
  return { label, key, left: expression(left), right: expression(right) };
}

/** Every figure of a check, once each, in the order in which they stand. */
export function quantitiesOf({ rows }: Check): Quantity[] {
  const found = new Map<string | Quantity, Quantity>();
  for (const { left, right } of rows) {
    for (const part of [...linearParts(left), ...linearParts(right)]) {
      for (const quantity of part.terms.flatMap(({ mentions }) => mentions)) {
        const identity = identityOf(quantity);
        if (!found.has(identity)) found.set(identity, quantity);
      }
    }
  }
  return [...found.values()];
}

/** What makes two quantities the same figure. */
export function identityOf(quantity: Quantity): string | Quantity {
  return quantity.id ?? quantity;
}

/** The two figures that a row compares, if it compares nothing else. */
export function loneSides({ left, right }: Row): [Quantity, Quantity] | undefined {
  const [one, other] = [loneQuantity(left), loneQuantity(right)];
  return one && other ? [one, other] : undefined;
}

function check(relation: Relation, left: Operand, right: Operand): Check {
  return { relation, rows: [{ label: null, key: "", left: expression(left), right: expression(right) }] };
}
