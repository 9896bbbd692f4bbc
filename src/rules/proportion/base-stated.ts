import {
  atLeast,
  atMost,
  defineRule,
  equal,
  evaluateCheck,
  type RuleContext,
  share,
  statementLabel,
  sum,
} from "../../engine/index.js";
import type { Proportion } from "../../model/index.js";
import { attainable } from "../../numeric/index.js";
import { statementKey } from "../key.js";
import { percentOf, printedPercent } from "./proportion.js";

/** A percentage says what it is a percentage of. */
export const baseStated = defineRule({
  id: "proportion/base-stated",
  kind: "query",
  severity: "info",
  summary: {
    en: "A percentage names its base where several could be meant.",
    vi: "Tỷ lệ phần trăm nêu rõ tính trên tổng số nào khi có thể hiểu nhiều cách.",
  },
  rationale: {
    en: "A percentage without its base cannot be checked, and two bases give it two meanings.",
    vi: "Tỷ lệ không nêu tổng số thì không kiểm tra được, và hai tổng số cho hai ý nghĩa khác nhau.",
  },
  messages: {
    en: {
      fits: "{label}: {stated} of what? Of the figures nearby, {bases} would give it.",
      none: "{label}: {stated} of what? None of the figures nearby ({bases}) gives it.",
    },
    vi: {
      fits: "{label}: {stated} của tổng số nào? Trong các số ở gần, {bases} cho ra tỷ lệ này.",
      none: "{label}: {stated} của tổng số nào? Không số nào ở gần ({bases}) cho ra tỷ lệ này.",
    },
  },
  examples: {
    holds: [
      {
        title: "the base is stated",
        data: {
          statements: [
            { kind: "proportion", label: "women", part: "19", base: "47", percent: "40,4%", candidates: ["52"] },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "one of two totals nearby fits",
        data: {
          statements: [{ kind: "proportion", label: "women", part: "19", percent: "40,4%", candidates: ["47", "52"] }],
        },
        messages: ["women: 40,4% of what? Of the figures nearby, 47 would give it."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "proportion" || statement.base !== null || statement.candidates.length === 0) continue;
      const percent = percentOf(statement, context);
      if (!percent) continue;
      const fitting = statement.candidates.filter((id) => fits(statement, id, percent, context));
      const named = (fitting.length > 0 ? fitting : statement.candidates).map((id) => context.figure(id));
      yield {
        // All that is known without a base: a share of anything is at most all of it.
        check: statement.within ? atMost(percent, "100") : atLeast(percent, "0"),
        key: statementKey(statement),
        confidence: statement.confidence,
        report: "always",
        primary: percent,
        context: named.map((item) => ({ role: "candidate", item })),
        finding: {
          message: fitting.length > 0 ? "fits" : "none",
          args: {
            label: statementLabel(statement),
            stated: percent.printed ?? "",
            bases: named.map(({ printed }) => printed).join(", "),
          },
        },
      };
    }
  },
});

function fits(
  { part }: Proportion,
  candidate: string,
  percent: ReturnType<RuleContext["quantity"]>,
  context: RuleContext,
): boolean {
  const base = context.quantity(candidate, "base");
  if (part !== null) {
    const parts = sum(...part.map((id) => context.quantity(id, "part")));
    return (
      evaluateCheck(equal(share(parts, base), percent), { rounding: "nearest-or-truncation" }).verdict === "consistent"
    );
  }
  const size = base.value.toNumber();
  if (!Number.isSafeInteger(size) || size < 1) return false;
  return attainable(printedPercent(percent), { base: size, per: 100 }).verdict === "consistent";
}
