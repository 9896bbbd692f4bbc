import { atMost, defineRule, equal, statementLabel, sum } from "../../engine/index.js";
import { statementKey } from "../key.js";

/** The shares of one base total 100 %. */
export const sharesTotal = defineRule({
  id: "proportion/shares-total",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The shares of one base total 100 %, but for their rounding.",
    vi: "Các tỷ lệ trên cùng một tổng số cộng lại bằng 100%, trừ sai số làm tròn.",
  },
  rationale: {
    en: "Categories that cover everything leave nothing over and count nothing twice.",
    vi: "Các nhóm đã bao gồm tất cả thì không thừa, không thiếu và không tính trùng.",
  },
  messages: {
    en: {
      mismatch: "The shares of {label} total {computed}, not {stated} (off by {difference}).",
      excess: "The listed shares of {label} already exceed {stated}: {computed}.",
    },
    vi: {
      mismatch: "Các tỷ lệ của {label} cộng lại là {computed}, không phải {stated} (lệch {difference}).",
      excess: "Riêng các tỷ lệ được nêu của {label} đã vượt {stated}: {computed}.",
    },
  },
  examples: {
    holds: [
      {
        title: "cut shares total a little less",
        data: {
          statements: [
            {
              kind: "shares",
              label: "peoples",
              unit: "%",
              cells: { kinh: "12,03", thai: "70,14", mong: "9,71", other: "8,10" },
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a digit replaced",
        data: {
          statements: [
            {
              kind: "shares",
              label: "peoples",
              cells: { kinh: "12,03%", thai: "70,14%", mong: "9,71%", other: "9,12%" },
            },
          ],
        },
        messages: ["The shares of peoples total 101%, not 100% (off by 1%)."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "shares" || statement.cells.length === 0) continue;
      const shares = statement.cells.map(({ figure }) => context.quantity(figure, { role: "share", as: "share" }));
      const [primary] = shares;
      if (!primary) continue;
      yield {
        check: statement.complete ? equal(sum(...shares), "100") : atMost(sum(...shares), "100"),
        key: statementKey(statement),
        confidence: statement.confidence,
        rounding: "nearest-or-truncation",
        primary,
        finding: {
          message: statement.complete ? "mismatch" : "excess",
          args: { label: statementLabel(statement) },
        },
      };
    }
  },
});
