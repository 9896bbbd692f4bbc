import { canonical } from "../numeric/index.js";
import type { Relation, Row } from "./check.js";
import type { Expression, Linear } from "./expression.js";
import type { Quantity } from "./quantity.js";
import type { TermResult } from "./result.js";

/** One figure, or constant, in one comparison of a check: which comparison, on which side of it, with what part and weight. */
export interface CheckItem {
  readonly slot: string;
  /** The value; empty for a constant, which no correction changes. */
  readonly value: string;
}

/** Everything that a comparison puts together, by what it is there; what is the same has no sides. */
export function itemsOf(row: Row, relation: Relation): CheckItem[] {
  const side = (expression: Expression, name: string): CheckItem[] =>
    slotsOf(expression).flatMap(({ linear: { terms, constant }, slot }) => [
      ...terms.flatMap(({ weight, mentions }) =>
        mentions.map((mention) => ({
          slot: `${name} ${slot} ${canonical(weight)} ${mention.role ?? ""}`,
          value: printOf(mention),
        })),
      ),
      ...(constant.isZero() ? [] : [{ slot: `${name} ${slot} ${canonical(constant)}`, value: "" }]),
    ]);
  return [...side(row.left, "left"), ...side(row.right, relation === "same" ? "left" : "right")];
}

function printOf({ value, upTo, approximator }: Quantity): string {
  return `=${canonical(value)}${upTo ? `..${canonical(upTo)}` : ""}${approximator ?? ""}`;
}

/** The sums that a side of a comparison is made of, and what each is there. */
export function slotsOf(side: Expression): { linear: Linear; slot: TermResult["slot"] }[] {
  switch (side.type) {
    case "linear":
      return [{ linear: side, slot: "sum" }];
    case "ratio":
      return [
        { linear: side.numerator, slot: "numerator" },
        { linear: side.denominator, slot: "base" },
      ];
    case "product":
      return [
        { linear: side.left, slot: "factor" },
        { linear: side.right, slot: "factor" },
      ];
  }
}
