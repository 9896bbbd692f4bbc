import * as z from "zod";
import { checkOfRows, defineRule, labelOf, placeText, type Row, type RuleContext, row } from "../../engine/index.js";
import { type Tally, wholeNumberSchema } from "../../model/index.js";
import { statementKey, tallyKey } from "../key.js";
import { rollForwardOf } from "./roll-forward.js";

/** A state that differs from an earlier one is explained by movements. */
export const changeExplained = defineRule({
  id: "roll-forward/change-explained",
  kind: "query",
  severity: "warning",
  summary: {
    en: "A state that differs from an earlier one is explained by movements.",
    vi: "Số liệu thay đổi so với kỳ trước thì phải nêu rõ biến động.",
  },
  rationale: {
    en: "Two states without what happened between them may be a change or a slip; only the author can say.",
    vi: "Hai số liệu khác nhau mà không nêu biến động thì có thể là thay đổi, có thể là ghi nhầm; chỉ người viết biết.",
  },
  messages: {
    en: {
      unexplained:
        "{label}: {opening} ({openingPlace}), then {closing} ({closingPlace}). The report does not say where the difference of {difference} comes from.",
      categories:
        "{label}: the total is {opening} in both places, but not its categories: {text}. The report does not say why.",
    },
    vi: {
      unexplained:
        "{label}: từ {opening} ({openingPlace}) thành {closing} ({closingPlace}). Báo cáo không nêu phần chênh lệch {difference} do đâu.",
      categories: "{label}: tổng số đều là {opening}, nhưng các loại khác nhau: {text}. Báo cáo không nêu lý do.",
    },
  },
  examples: {
    holds: [
      {
        title: "nothing changed",
        data: {
          tallies: [
            { id: "then", total: "731" },
            { id: "now", total: "731" },
          ],
          statements: [{ kind: "roll-forward", label: "members", opening: "then", closing: "now" }],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "more members, and no word of new ones",
        data: {
          tallies: [
            { id: "then", total: { printed: "731", section: "III" } },
            { id: "now", total: { printed: "748", section: "I" } },
          ],
          statements: [{ kind: "roll-forward", label: "members", opening: "then", closing: "now" }],
        },
        messages: [
          "members: 731 (section III), then 748 (section I). The report does not say where the difference of 17 comes from.",
        ],
      },
    ],
  },
  options: z.strictObject({
    atMost: wholeNumberSchema.default(0).describe("Differences of the totals up to this one need no explanation."),
  }),
  *check(report, context, { atMost }) {
    for (const statement of report.statements) {
      if (statement.kind !== "roll-forward" || statement.movements.length > 0) continue;
      const { opening, closing, label } = rollForwardOf(statement, context);
      if (opening.total === null || closing.total === null) {
        yield { skipped: `${label}: one of the two states has no total` };
        continue;
      }
      const [start, end] = [context.quantity(opening.total, "opening"), context.quantity(closing.total, "closing")];
      const change = end.value.minus(start.value).abs();
      if (change.gt(0) && change.lte(atMost)) continue;
      const place = (id: string): string => placeText(context.figure(id).at, context.lang);
      yield {
        check: checkOfRows("equal", [
          row(null, start, end, "total"),
          ...categoryRows(statement.dimension, opening, closing, context),
        ]),
        key: [...statementKey(statement), ...tallyKey(closing, report)],
        confidence: statement.confidence,
        primary: end,
        finding: {
          message: start.value.eq(end.value) ? "categories" : "unexplained",
          args: {
            label,
            opening: start.printed ?? "",
            closing: end.printed ?? "",
            openingPlace: place(opening.total),
            closingPlace: place(closing.total),
          },
        },
      };
    }
  },
});

/** Each category that both states list, where the roll-forward says by what they are split. */
function categoryRows(name: string | null, opening: Tally, closing: Tally, context: RuleContext): Row[] {
  const [before, after] = [opening, closing].map(({ dimensions }) =>
    dimensions.find((dimension) => dimension.name === name),
  );
  return (after?.cells ?? []).flatMap((end) => {
    const start = before?.cells.find(({ category }) => category === end.category);
    if (!start) return [];
    return [
      row(
        labelOf(end),
        context.quantity(start.figure, "opening"),
        context.quantity(end.figure, "closing"),
        end.category,
      ),
    ];
  });
}
