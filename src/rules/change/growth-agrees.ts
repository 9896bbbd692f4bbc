import { defineRule, difference, type Expression, equal, share, sum } from "../../engine/index.js";
import { statementKey } from "../key.js";
import { type ChangeFigures, changeOf, unsigned } from "./change.js";

/** The stated percentage of change is the difference over the earlier state. */
export const growthAgrees = defineRule({
  id: "change/growth-agrees",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A stated rate of increase or decrease is the difference over the earlier state.",
    vi: "Tỷ lệ tăng, giảm đã nêu bằng chênh lệch chia cho số kỳ trước.",
  },
  rationale: {
    en: "A rate over the wrong base, or of other figures, misstates how fast things change.",
    vi: "Tỷ lệ tính trên sai gốc làm sai lệch tốc độ thay đổi.",
  },
  messages: {
    en: { mismatch: "{label}: {text}, off by {difference}." },
    vi: { mismatch: "{label}: {text}, lệch {difference}." },
  },
  examples: {
    holds: [
      {
        title: "a decrease in brackets with a minus sign",
        data: {
          statements: [
            {
              kind: "change",
              label: "cases",
              direction: "decrease",
              after: "2.172",
              difference: "208",
              percent: "-8,74%",
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "taken over the later state",
        data: {
          statements: [
            {
              kind: "change",
              label: "cases",
              direction: "decrease",
              before: "2.380",
              after: "2.172",
              percent: "9,58%",
            },
          ],
        },
        messages: ["cases: (2.380 − 2.172) / 2.380 = 8,7395%; stated: 9,58%, off by 0,8405%."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "change" || statement.percent === null) continue;
      const figures = changeOf(statement, context);
      const { percent, label } = figures;
      const growth = growthOf(figures);
      if (!growth || !percent) continue;
      yield {
        check: equal(growth, unsigned(percent, figures.rising)),
        key: [...statementKey(statement), statement.direction],
        confidence: statement.confidence,
        rounding: "nearest-or-truncation",
        primary: percent,
        finding: { message: "mismatch", args: { label } },
      };
    }
  },
});

/** The change over the earlier state, from whichever two of before, after and difference the report has. */
function growthOf({ before, after, stated, rising }: ChangeFigures): Expression | undefined {
  if (before && after) return share(rising ? difference(after, before) : difference(before, after), before);
  if (!stated) return undefined;
  const size = unsigned(stated, rising);
  if (before) return share(size, before);
  return after ? share(size, rising ? difference(after, size) : sum(after, size)) : undefined;
}
