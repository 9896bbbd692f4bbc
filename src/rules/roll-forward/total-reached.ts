import { defineRule, equal, type RuleContext, sum } from "../../engine/index.js";
import { statementKey, tallyKey } from "../key.js";
import { movedAmount, type RollForwardParts, rollForwardOf } from "./roll-forward.js";

/** Opening plus additions less removals is the closing total. */
export const totalReached = defineRule({
  id: "roll-forward/total-reached",
  kind: "exception",
  severity: "error",
  summary: {
    en: "Opening + additions - removals = closing, in total.",
    vi: "Số đầu kỳ + tăng - giảm = số cuối kỳ, tính chung.",
  },
  rationale: {
    en: "Movements that do not lead from one state to the next leave something out or state it wrongly.",
    vi: "Biến động không đưa được số đầu kỳ tới số cuối kỳ thì có chỗ nêu thiếu hoặc nêu sai.",
  },
  messages: {
    en: { mismatch: "{label}: the movements lead to {computed}, not {stated} (off by {difference}): {text}." },
    vi: {
      mismatch: "{label}: theo các biến động thì phải là {computed}, không phải {stated} (lệch {difference}): {text}.",
    },
  },
  examples: {
    holds: [
      {
        title: "four came, three were dissolved",
        data: {
          tallies: [
            { id: "then", total: "61" },
            { id: "now", total: "62" },
          ],
          statements: [
            {
              kind: "roll-forward",
              label: "organisations",
              opening: "then",
              closing: "now",
              movements: [{ in: "04" }, { out: "03" }],
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "one is missing",
        data: {
          tallies: [
            { id: "then", total: "61" },
            { id: "now", total: "63" },
          ],
          statements: [
            {
              kind: "roll-forward",
              label: "organisations",
              opening: "then",
              closing: "now",
              movements: [{ in: "04" }, { out: "03" }],
            },
          ],
        },
        messages: ["organisations: the movements lead to 62, not 63 (off by 1): 61 + 04 − 03 = 62; stated: 63."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "roll-forward" || statement.movements.length === 0) continue;
      const parts = rollForwardOf(statement, context);
      const check = totalCheck(parts, context);
      if (!check) {
        yield { skipped: `${parts.label}: one of the two states has no total` };
        continue;
      }
      yield {
        check: check.check,
        key: [...statementKey(statement), ...tallyKey(parts.closing, report)],
        confidence: statement.confidence,
        primary: check.closing,
        finding: { message: "mismatch", args: { label: parts.label } },
      };
    }
  },
});

/** The roll-forward in total, where both states have one. */
export function totalCheck({ opening, closing, events }: RollForwardParts, context: RuleContext) {
  if (opening.total === null || closing.total === null) return undefined;
  const movements = events.map(([first]) => movedAmount(first, context));
  const end = context.quantity(closing.total, "closing");
  return { check: equal(sum(context.quantity(opening.total, "opening"), ...movements), end), closing: end };
}
