import { defineRule, statementLabel } from "../../engine/index.js";
import { statementKey } from "../key.js";
import { printsOf, shareOf } from "./proportion.js";

/** A count, its base and the printed percentage agree. */
export const shareAgrees = defineRule({
  id: "proportion/share-agrees",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A printed percentage is what its count and its base give, rounded or cut.",
    vi: "Tỷ lệ phần trăm đúng bằng số lượng chia cho tổng số, sau khi làm tròn hoặc cắt bớt.",
  },
  rationale: {
    en: "A percentage that its own count and base do not give is wrong, or one of the two counts is.",
    vi: "Tỷ lệ không khớp với số lượng và tổng số của nó thì một trong ba số sai.",
  },
  messages: {
    en: { mismatch: "{label}: {part} of {base} is {computed}, not {stated} (off by {difference})." },
    vi: { mismatch: "{label}: {part} trên {base} là {computed}, không phải {stated} (lệch {difference})." },
  },
  examples: {
    holds: [
      {
        title: "rounded to one decimal",
        data: { statements: [{ kind: "proportion", label: "women", part: "19", base: "47", percent: "40,4%" }] },
        messages: [],
      },
      {
        title: "a result beyond its plan",
        data: {
          statements: [
            { kind: "proportion", label: "planting", part: "107 ha", base: "100 ha", percent: "107%", of: "plan" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "two digits swapped",
        data: { statements: [{ kind: "proportion", label: "women", part: "19", base: "47", percent: "44,0%" }] },
        messages: ["women: 19 of 47 is 40,426%, not 44,0% (off by 3,574%)."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      const arithmetic = statement.kind === "proportion" ? shareOf(statement, context) : undefined;
      if (!arithmetic) continue;
      const { percent, parts, bases } = arithmetic;
      yield {
        check: arithmetic.check,
        key: statementKey(statement),
        confidence: statement.confidence,
        rounding: "nearest-or-truncation",
        primary: percent,
        finding: {
          message: "mismatch",
          args: { label: statementLabel(statement), part: printsOf(parts), base: printsOf(bases) },
        },
      };
    }
  },
});
