import { defineRule, placeText, same } from "../../engine/index.js";
import type { Movement } from "../../model/index.js";
import { statementKey } from "../key.js";
import { movementLabel, rollForwardOf } from "./roll-forward.js";

/** A movement that is told of twice has one category and one amount. */
export const oneCategory = defineRule({
  id: "roll-forward/one-category",
  kind: "query",
  severity: "warning",
  summary: {
    en: "A movement that the report tells of in several places has one category and one amount.",
    vi: "Một biến động nêu ở nhiều chỗ phải cùng loại và cùng số lượng.",
  },
  rationale: {
    en: "Which category grew cannot be told while the report names two.",
    vi: "Không biết loại nào tăng khi báo cáo nêu hai loại khác nhau.",
  },
  messages: {
    en: {
      categories:
        "{label}: {amount} as {category} ({place}), {otherAmount} as {otherCategory} ({otherPlace}). Which is it?",
      amounts: "{label}: {amount} ({place}), but {otherAmount} ({otherPlace}).",
    },
    vi: {
      categories:
        "{label}: {amount} thuộc {category} ({place}), {otherAmount} thuộc {otherCategory} ({otherPlace}). Đúng là loại nào?",
      amounts: "{label}: {amount} ({place}), nhưng {otherAmount} ({otherPlace}).",
    },
  },
  examples: {
    holds: [{ title: "told of twice alike", data: twice("05", "large"), messages: [] }],
    fails: [
      {
        title: "told of as two kinds",
        data: twice("05", "small"),
        messages: ["new cells: 05 as large (section II), 05 as small (section III). Which is it?"],
      },
      {
        title: "told of with two amounts",
        data: twice("06", "large"),
        messages: ["new cells: 05 (section II), but 06 (section III)."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "roll-forward") continue;
      const { events, opening, closing } = rollForwardOf(statement, context);
      const cells = [...closing.dimensions, ...opening.dimensions]
        .filter(({ name }) => name === statement.dimension)
        .flatMap((each) => each.cells);
      const categoryLabel = ({ category }: Movement): string =>
        cells.find((cell) => cell.category === category)?.label ?? category ?? "?";
      const place = ({ amount }: Movement): string => placeText(context.figure(amount).at, context.lang);
      for (const [first, ...others] of events) {
        for (const other of others) {
          const [one, two] = [context.quantity(first.amount, "movement"), context.quantity(other.amount, "movement")];
          const alike = one.value.eq(two.value);
          yield {
            check: same(one, two),
            key: [...statementKey(statement), first.category ?? "", other.category ?? ""],
            confidence: statement.confidence,
            report: alike && other.category !== null && first.category !== other.category ? "always" : "inconsistent",
            primary: two,
            finding: {
              message: alike ? "categories" : "amounts",
              kind: alike ? "query" : "exception",
              severity: alike ? "warning" : "error",
              args: {
                label: movementLabel(first),
                amount: one.printed ?? "",
                otherAmount: two.printed ?? "",
                category: categoryLabel(first),
                otherCategory: categoryLabel(other),
                place: place(first),
                otherPlace: place(other),
              },
            },
          };
        }
      }
    }
  },
});

function twice(amount: string, category: string) {
  return {
    tallies: [
      { id: "then", total: "61" },
      { id: "now", total: "66" },
    ],
    statements: [
      {
        kind: "roll-forward" as const,
        opening: "then",
        closing: "now",
        dimension: "size",
        movements: [
          { id: "new", label: "new cells", in: { printed: "05", section: "II" }, category: "large" },
          { in: { printed: amount, section: "III" }, category, sameAs: "new" },
        ],
      },
    ],
  };
}
