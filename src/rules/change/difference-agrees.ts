import { above, below, defineRule, difference, equal, evaluateCheck } from "../../engine/index.js";
import { statementKey } from "../key.js";
import { changeOf, unsigned } from "./change.js";

/** The stated difference is what two states differ by, in the stated direction. */
export const differenceAgrees = defineRule({
  id: "change/difference-agrees",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A stated increase or decrease is what the two states differ by.",
    vi: "Mức tăng, giảm đã nêu bằng chênh lệch giữa hai thời điểm.",
  },
  rationale: {
    en: "A difference that its own two figures do not give misstates the trend.",
    vi: "Chênh lệch không khớp với hai số của nó làm sai lệch xu hướng.",
  },
  messages: {
    en: {
      mismatch: "{label}: {text}, off by {difference}.",
      notIncreased: "{label}: said to increase, but {before} became {after}.",
      notDecreased: "{label}: said to decrease, but {before} became {after}.",
    },
    vi: {
      mismatch: "{label}: {text}, lệch {difference}.",
      notIncreased: "{label}: nói là tăng, nhưng từ {before} thành {after}.",
      notDecreased: "{label}: nói là giảm, nhưng từ {before} thành {after}.",
    },
  },
  examples: {
    holds: [
      {
        title: "an increase",
        data: {
          statements: [
            { kind: "change", label: "cases", direction: "increase", before: "866", after: "1.012", difference: "146" },
          ],
        },
        messages: [],
      },
      {
        title: "a decrease printed with a minus sign",
        data: {
          statements: [
            { kind: "change", label: "cases", direction: "decrease", before: "30", after: "28", difference: "-2" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a wrong difference",
        data: {
          statements: [
            { kind: "change", label: "cases", direction: "increase", before: "866", after: "1.012", difference: "164" },
          ],
        },
        messages: ["cases: 1.012 − 866 = 146; stated: 164, off by 18."],
      },
      {
        title: "an increase that is none",
        data: {
          statements: [{ kind: "change", label: "households", direction: "increase", before: "28", after: "23" }],
        },
        messages: ["households: said to increase, but 28 became 23."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "change") continue;
      const { before, after, stated, rising, label } = changeOf(statement, context);
      if (!before || !after) continue;
      const common = { key: [...statementKey(statement), statement.direction], confidence: statement.confidence };
      const direction = rising ? above(after, before) : below(after, before);
      const turned = evaluateCheck(direction).verdict === "inconsistent";
      if (turned || !stated) {
        yield {
          ...common,
          check: direction,
          primary: after,
          finding: {
            message: rising ? "notIncreased" : "notDecreased",
            args: { label, before: before.printed ?? "", after: after.printed ?? "" },
          },
        };
      } else {
        yield {
          ...common,
          check: equal(rising ? difference(after, before) : difference(before, after), unsigned(stated, rising)),
          primary: stated,
          finding: { message: "mismatch", args: { label } },
        };
      }
    }
  },
});
