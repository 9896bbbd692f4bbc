import { defineRule, evaluateCheck, statementLabel } from "../../engine/index.js";
import { statementKey } from "../key.js";
import { printsOf, shareOf } from "./proportion.js";

/** A percentage is rounded to nearest, not cut off. */
export const roundedNotCut = defineRule({
  id: "proportion/rounded-not-cut",
  kind: "exception",
  severity: "info",
  summary: {
    en: "A percentage is rounded to nearest, not cut off after its last digit.",
    vi: "Tỷ lệ phần trăm được làm tròn, không cắt bớt chữ số.",
  },
  rationale: {
    en: "Cut shares do not total 100 %, and a figure forced to make them do so no longer says what was counted.",
    vi: "Các tỷ lệ bị cắt bớt chữ số không cộng đủ 100%; tỷ lệ bị sửa cho đủ 100% thì không còn đúng với số đếm.",
  },
  messages: {
    en: {
      cut: "{label}: {part} of {base} is {computed}, which rounds to {rounded}; {stated} is cut off, not rounded.",
    },
    vi: { cut: "{label}: {part} trên {base} là {computed}, làm tròn là {rounded}; {stated} là do cắt bớt chữ số." },
  },
  examples: {
    holds: [
      {
        title: "rounded up",
        data: {
          statements: [{ kind: "proportion", label: "senior training", part: "12", base: "35", percent: "34,3%" }],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "cut off",
        data: {
          statements: [{ kind: "proportion", label: "senior training", part: "12", base: "35", percent: "34,2%" }],
        },
        messages: ["senior training: 12 of 35 is 34,286%, which rounds to 34,3%; 34,2% is cut off, not rounded."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      const arithmetic = statement.kind === "proportion" ? shareOf(statement, context) : undefined;
      if (!arithmetic) continue;
      const { check, percent, parts, bases } = arithmetic;
      // What rounding explains needs no second check, and what cutting does not explain is a plain mismatch.
      if (evaluateCheck(check).verdict !== "inconsistent") continue;
      if (evaluateCheck(check, { rounding: "truncation" }).verdict !== "consistent") continue;
      yield {
        check,
        key: statementKey(statement),
        confidence: statement.confidence,
        primary: percent,
        finding: {
          message: "cut",
          arithmetic: false,
          args: { label: statementLabel(statement), part: printsOf(parts), base: printsOf(bases) },
        },
      };
    }
  },
});
