import type { Check, Expression, Quantity, Term } from "../engine/index.js";
import { type Decimal, intervals } from "../numeric/index.js";

/** A check with other values in the place of some figures, printed to the same precision. */
export function withFigures(check: Check, values: ReadonlyMap<string, Decimal>): Check {
  if (values.size === 0) return check;
  return mapFigures(check, (quantity) => {
    const value = quantity.id === null ? undefined : values.get(quantity.id);
    if (value === undefined) return quantity;
    return { ...quantity, value, upTo: null, approximator: null, exact: quantity.exact && intervals.point(value) };
  });
}

/** A check with every figure changed. */
export function mapFigures(check: Check, change: (quantity: Quantity) => Quantity): Check {
  const [first, ...rest] = check.rows.map((row) => ({
    ...row,
    left: mapExpression(row.left, change),
    right: mapExpression(row.right, change),
  }));
  return first ? { ...check, rows: [first, ...rest] } : check;
}

function mapExpression(expression: Expression, change: (quantity: Quantity) => Quantity): Expression {
  const linear = <L extends { readonly terms: readonly Term[] }>(each: L): L => ({
    ...each,
    terms: each.terms.map(({ weight, mentions: [first, ...others] }) => ({
      weight,
      mentions: [change(first), ...others.map(change)],
    })),
  });
  switch (expression.type) {
    case "linear":
      return linear(expression);
    case "ratio":
      return { ...expression, numerator: linear(expression.numerator), denominator: linear(expression.denominator) };
    case "product":
      return { ...expression, left: linear(expression.left), right: linear(expression.right) };
  }
}
