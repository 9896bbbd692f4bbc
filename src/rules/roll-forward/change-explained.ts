import { defineRule, equal, placeText } from "../../engine/index.js";
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
    },
    vi: {
      unexplained:
        "{label}: từ {opening} ({openingPlace}) thành {closing} ({closingPlace}). Báo cáo không nêu phần chênh lệch {difference} do đâu.",
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
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "roll-forward" || statement.movements.length > 0) continue;
      const { opening, closing, label } = rollForwardOf(statement, context);
      if (opening.total === null || closing.total === null) {
        yield { skipped: `${label}: one of the two states has no total` };
        continue;
      }
      const [start, end] = [context.quantity(opening.total, "opening"), context.quantity(closing.total, "closing")];
      const place = (id: string): string => placeText(context.figure(id).at, context.lang);
      yield {
        check: equal(start, end),
        key: [...statementKey(statement), ...tallyKey(closing, report)],
        confidence: statement.confidence,
        primary: end,
        finding: {
          message: "unexplained",
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
