import { defineRule, equal, type Quantity, statementLabel, sum } from "../../engine/index.js";
import { type Decimal, ZERO } from "../../numeric/index.js";
import { statementKey } from "../key.js";
import { percentOf, printsOf, shareOf } from "./proportion.js";

/** A hundred per cent of a count is all of it. */
export const hundredIsAll = defineRule({
  id: "proportion/hundred-is-all",
  kind: "query",
  severity: "warning",
  summary: {
    en: "100 % of a count is all of it, not what rounds to 100 %.",
    vi: "100% là toàn bộ số đếm, không phải số làm tròn thành 100%.",
  },
  rationale: {
    en: "Readers take 100 % for all; the few that are left are those they would ask about.",
    vi: "Người đọc hiểu 100% là toàn bộ; số ít còn lại chính là chỗ cần hỏi.",
  },
  messages: {
    en: { left: "{label}: 100% stated, while {part} of {base} leaves {difference}." },
    vi: { left: "{label}: nêu 100% trong khi {part} trên {base} còn thiếu {difference}." },
  },
  examples: {
    holds: [
      {
        title: "all of them",
        data: {
          statements: [{ kind: "proportion", label: "answered", part: "1.208", base: "1.208", percent: "100%" }],
        },
        messages: [],
      },
      {
        title: "nearly all of them, with the digits that say so",
        data: {
          statements: [{ kind: "proportion", label: "answered", part: "1.205", base: "1.208", percent: "99,75%" }],
        },
        messages: [],
      },
      {
        title: "nearly all of them, where percentages are printed without decimals",
        data: {
          statements: [{ kind: "proportion", label: "answered", part: "1.205", base: "1.208", percent: "100%" }],
        },
        messages: [],
      },
      {
        title: "a plan that was all but met",
        data: {
          statements: [
            { kind: "proportion", label: "harvest", part: "1.205", base: "1.208", percent: "100%", of: "plan" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "three are left",
        data: {
          statements: [
            { kind: "proportion", label: "on paper", part: "317", base: "1.208", percent: "26,24%" },
            { kind: "proportion", label: "answered", part: "1.205", base: "1.208", percent: "100%" },
          ],
        },
        messages: ["answered: 100% stated, while 1.205 of 1.208 leaves 3."],
      },
    ],
  },
  *check(report, context) {
    // Who prints no digits behind the sign of a decimal anywhere may round to 100 %.
    const fine = report.statements.some(
      (each) => each.kind === "proportion" && (percentOf(each, context)?.decimals ?? 0) > 0,
    );
    if (!fine) return;
    for (const statement of report.statements) {
      if (statement.kind !== "proportion" || !statement.within) continue;
      const { percent, parts, bases } = shareOf(statement, context) ?? {};
      if (!percent || !parts || !bases || !percent.value.eq(100) || (percent.decimals ?? 0) > 0) continue;
      if ([...parts, ...bases].some(({ value, approximator }) => approximator !== null || !value.isInteger())) continue;
      // What falls short by more than rounding is a plain mismatch.
      const [part, base] = [sizeOf(parts), sizeOf(bases)];
      if (part.gt(base) || part.times(200).lt(base.times(199))) continue;
      yield {
        check: equal(sum(...parts), sum(...bases)),
        key: statementKey(statement),
        confidence: statement.confidence,
        primary: percent,
        finding: {
          message: "left",
          arithmetic: false,
          args: { label: statementLabel(statement), part: printsOf(parts), base: printsOf(bases) },
        },
      };
    }
  },
});

function sizeOf(quantities: readonly Quantity[]): Decimal {
  return quantities.reduce((all, { value }) => all.plus(value), ZERO);
}
