import { describe, expect, test } from "vitest";
import { audit, configureRule, type Rule, type RuleSettings, type Severity } from "../../src/engine/index.js";
import type { ReportFile } from "../../src/model/index.js";
import { rules } from "../../src/shipped.js";
import { footing, reportOf, ruleOf } from "../support/report.js";

const SHORT: ReportFile = { tallies: [{ id: "a", total: "9", dimensions: { by: { cells: { x: "4", y: "4" } } } }] };

describe("the severity that is set", () => {
  test.each<[string, Partial<Rule>, Severity, Severity]>([
    ["raises", { severity: "info" }, "error", "error"],
    ["lowers", { severity: "error" }, "info", "info"],
    ["makes no error of a query", { kind: "query", severity: "info" }, "error", "warning"],
  ])("%s what a rule says", (_, { kind, severity }, set, expected) => {
    const rule = footing({ ...(kind && { kind }), ...(severity && { severity }) });

    expect(severities(rule, { severity: set }, SHORT)).toEqual([expected]);
  });

  test.each<[Severity, Severity]>([
    ["error", "info"],
    ["warning", "info"],
    ["info", "info"],
  ])("%s leaves a finding that is milder of itself", (set, expected) => {
    expect(severities(saying("info"), { severity: set }, SHORT)).toEqual([expected]);
  });

  test("above that of the rule holds for a finding that is milder of itself, and for a miss in the last place", () => {
    const mild = { ...saying("info"), severity: "warning" } as const;
    const cut = rules.find(({ id }) => id === "proportion/rounded-not-cut") as Rule;
    const file: ReportFile = { statements: [{ kind: "proportion", part: "10", base: "31", percent: "32,2%" }] };

    expect(severities(mild, { severity: "error" }, SHORT)).toEqual(["error"]);
    expect(severities(cut, { severity: "error" }, file)).toEqual(["error"]);
    expect(severities(cut, {}, file)).toEqual(["info"]);
  });

  test("caps a finding that is more serious of itself", () => {
    expect(severities(saying("error"), { severity: "warning" }, SHORT)).toEqual(["warning"]);
  });
});

describe("options", () => {
  test.each<[string, string, RuleSettings["options"], ReportFile, number]>([
    ["a small count", "approximation/round-number", {}, { figures: [{ id: "a", printed: "gần 43" }] }, 0],
    ["a smaller least", "approximation/round-number", { least: 40 }, { figures: [{ id: "a", printed: "gần 43" }] }, 1],
    ["a step of one", "approximation/round-number", { step: "1" }, { figures: [{ id: "a", printed: "gần 143" }] }, 0],
    ["a doubled word", "wording/word-once", {}, { wording: [{ kind: "repeated", words: "xanh xanh" }] }, 1],
    [
      "a word that may be doubled",
      "wording/word-once",
      { ignore: ["Xanh"] },
      { wording: [{ kind: "repeated", words: "xanh xanh" }] },
      0,
    ],
    ["another name", "naming/own-place", {}, places("Hòa Lac"), 1],
    ["a name that is right", "naming/own-place", { ignore: ["Hòa Lac"] }, places("Hòa Lac"), 0],
  ])("%s: %s", (_, id, options, file, expected) => {
    const rule = rules.find((each) => each.id === id);

    expect(severities(rule as Rule, { options }, file)).toHaveLength(expected);
  });

  test("that a rule does not know are refused by it", () => {
    const rule = rules.find(({ id }) => id === "wording/word-once") as Rule;

    expect(() => severities(rule, { options: { ignored: [] } }, SHORT)).toThrow("wording/word-once");
  });
});

function severities(rule: Rule, settings: RuleSettings, file: ReportFile): Severity[] {
  const configured = [configureRule(rule, settings)];
  return audit(reportOf(file), { rules: configured }).discrepancies.map(({ severity }) => severity);
}

/** A rule whose finding states its own severity. */
function saying(severity: Severity): Rule {
  const plain = footing();
  return ruleOf(function* (report, context) {
    for (const draft of plain.check(report, context)) {
      yield "skipped" in draft ? draft : { ...draft, finding: { message: "mismatch", severity } };
    }
  });
}

function places(odd: string): ReportFile {
  return { report: { place: "Hòa Lạc" }, names: ["Hòa Lạc", "Hòa Lạc", odd].map((name) => ({ name, of: "place" })) };
}
