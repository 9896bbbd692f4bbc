import { defineRule, equal, type Operand, product, type Quantity, statementLabel, times } from "../../engine/index.js";
import { statementKey } from "../key.js";

/** Quantity times rate is the amount; an average is the rate. */
export const productAgrees = defineRule({
  id: "extension/product-agrees",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A quantity times its rate is the amount; an average times its base is the total.",
    vi: "Số lượng nhân mức bằng số tiền; bình quân nhân với số đơn vị bằng tổng số.",
  },
  rationale: {
    en: "Whoever pays or plans by the rate gets another amount than the report states.",
    vi: "Ai chi trả hoặc lập kế hoạch theo mức này sẽ ra số tiền khác với báo cáo.",
  },
  messages: {
    en: { mismatch: "{label}: {text}, off by {difference}." },
    vi: { mismatch: "{label}: {text}, lệch {difference}." },
  },
  examples: {
    holds: [
      {
        title: "four persons at one rate",
        data: {
          statements: [
            {
              kind: "extension",
              label: "support",
              quantity: "04",
              rate: "2.500.000 đồng/người",
              amount: "10.000.000 đồng",
            },
          ],
        },
        messages: [],
      },
      {
        title: "an average rounded to one decimal",
        data: {
          statements: [
            { kind: "extension", label: "yield", quantity: "120 ha", rate: "54,9 tạ/ha", amount: "6.588 tạ" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "three persons paid for four",
        data: {
          statements: [
            {
              kind: "extension",
              label: "support",
              quantity: "04",
              rate: "2.500.000 đồng/người",
              amount: "7.500.000 đồng",
            },
          ],
        },
        messages: [
          "support: 04 × 2.500.000 đồng/người = 10.000.000 đồng; stated: 7.500.000 đồng, off by 2.500.000 đồng.",
        ],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "extension") continue;
      const { quantity, rate, amount, confidence } = statement;
      const stated = context.quantity(amount, "amount");
      yield {
        check: equal(product(context.quantity(quantity, "quantity"), rateOf(context.quantity(rate, "rate"))), stated),
        key: statementKey(statement),
        confidence,
        primary: stated,
        finding: { message: "mismatch", args: { label: statementLabel(statement) } },
      };
    }
  },
});

/** A rate may be an average that was rounded to its last digit; a percentage is a hundredth. */
function rateOf(rate: Quantity): Operand {
  const rounded = { ...rate, decimals: rate.decimals ?? 0, exact: null };
  if (rate.unit === "%") return times("0.01", rounded);
  return rate.unit === "‰" ? times("0.001", rounded) : rounded;
}
