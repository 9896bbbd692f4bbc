import { type Operand, type Quantity, type RuleContext, statementLabel, times } from "../../engine/index.js";
import type { Change } from "../../model/index.js";

/** The figures of a change as quantities. */
export interface ChangeFigures {
  readonly before: Quantity | null;
  readonly after: Quantity | null;
  readonly stated: Quantity | null;
  readonly percent: Quantity | null;
  readonly rising: boolean;
  readonly label: string;
}

/** Reads a change statement. */
export function changeOf(statement: Change, context: RuleContext): ChangeFigures {
  const quantity = (id: string | null, role: string): Quantity | null =>
    id === null ? null : context.quantity(id, role);
  return {
    before: quantity(statement.before, "before"),
    after: quantity(statement.after, "after"),
    stated: quantity(statement.difference, "difference"),
    percent: quantity(statement.percent, "percent"),
    rising: statement.direction === "increase",
    label: statementLabel(statement),
  };
}

/** A decrease may be printed with a minus sign (`giảm … (-8,74%)`): it is one decrease all the same. */
export function unsigned(quantity: Quantity, rising: boolean): Operand {
  return quantity.value.isNegative() && !rising ? times("-1", quantity) : quantity;
}
