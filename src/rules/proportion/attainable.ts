import { defineRule, equal, share, statementLabel } from "../../engine/index.js";
import { attainable, decimal, HUNDRED } from "../../numeric/index.js";
import { statementKey } from "../key.js";
import { percentOf, printedPercent } from "./proportion.js";

/** Some whole count of the stated base gives the printed percentage: the GRIM test. */
export const attainableShare = defineRule({
  id: "proportion/attainable",
  kind: "exception",
  severity: "error",
  summary: {
    en: "Some whole count of the stated base gives the printed percentage.",
    vi: "Phải có một số nguyên trên tổng số đã nêu cho ra đúng tỷ lệ đã ghi.",
  },
  rationale: {
    en: "Persons and cases come in whole numbers, so of a small base only some percentages can be had (Brown and Heathers, 2017).",
    vi: "Người và vụ việc là số nguyên, nên với tổng số nhỏ chỉ có một số tỷ lệ có thể xảy ra (Brown và Heathers, 2017).",
  },
  messages: {
    en: { impossible: "{label}: no whole number out of {base} is {stated}; the nearest are {neighbours}." },
    vi: { impossible: "{label}: không có số nào trong {base} cho tỷ lệ {stated}; gần nhất là {neighbours}." },
  },
  examples: {
    holds: [
      {
        title: "19 of 47",
        data: { statements: [{ kind: "proportion", label: "women", base: "47", percent: "40,4%" }] },
        messages: [],
      },
      {
        title: "a base so large that every percentage can be had",
        data: { statements: [{ kind: "proportion", label: "voters", base: "21.000", percent: "45,3%" }] },
        messages: [],
      },
    ],
    fails: [
      {
        title: "between 19 and 20 of 47",
        data: { statements: [{ kind: "proportion", label: "women", base: "47", percent: "41,5%" }] },
        messages: ["women: no whole number out of 47 is 41,5%; the nearest are 19, 20."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "proportion" || statement.part !== null || statement.base?.length !== 1) continue;
      const percent = percentOf(statement, context);
      if (!percent) continue;
      const base = context.quantity(statement.base[0] ?? "", "base");
      const label = statementLabel(statement);
      if (percent.approximator || percent.upTo || base.approximator || base.upTo || base.decimals !== null) {
        yield { skipped: `${label}: the base or the percentage is not exact enough to tell which counts give it` };
        continue;
      }
      const size = base.value.toNumber();
      if (!Number.isSafeInteger(size) || size < 1) {
        yield { skipped: `${label}: the base is no positive whole number` };
        continue;
      }
      const printed = printedPercent(percent);
      const tests = (["nearest", "truncation"] as const).map((rounding) =>
        attainable(printed, { base: size, per: 100, rounding }),
      );
      if (tests.some(({ testable }) => !testable)) {
        yield { skipped: `${label}: the base ${base.printed} is too large to rule out any percentage` };
        continue;
      }
      // That some count fits proves little; only its absence is worth a check.
      if (tests.some(({ verdict }) => verdict === "consistent")) continue;
      const [low = "0", high = "0"] = tests[0]?.neighbours ?? [];
      yield {
        check: equal(share(nearer(low, high, percent.value, size), base), percent),
        key: statementKey(statement),
        confidence: statement.confidence,
        rounding: "nearest-or-truncation",
        primary: percent,
        finding: {
          message: "impossible",
          arithmetic: false,
          args: {
            label,
            base: base.printed ?? String(size),
            stated: percent.printed ?? printed,
            neighbours: `${low}, ${high}`,
          },
        },
      };
    }
  },
});

function nearer(low: string, high: string, percent: ReturnType<typeof decimal>, base: number): string {
  const miss = (count: string) => decimal(count).times(HUNDRED).minus(percent.times(base)).abs();
  return miss(low).lte(miss(high)) ? low : high;
}
