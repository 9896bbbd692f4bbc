import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import {
  type AcceptanceResult,
  type AuditResult,
  type AuditTextOptions,
  auditData,
  auditFile,
  auditText,
  type Config,
  type Discrepancy,
  defineConfig,
  defineRule,
  type Evaluation,
  type Example,
  equal,
  evaluate,
  figure,
  type Plugin,
  type Proportion,
  parsePrinted,
  type Quantity,
  type Report,
  type ReportFile,
  type Rule,
  type RuleEntry,
  type RuleSeverity,
  type reportSchema,
  type Statement,
  share,
  type Tally,
  type TextDocument,
} from "../src/index.js";

describe("the public types", () => {
  test("of an audit are what the contract names", () => {
    expectTypeOf(auditData).parameter(0).toBeUnknown();
    expectTypeOf(auditData).returns.toEqualTypeOf<AuditResult>();
    expectTypeOf(auditText).parameter(0).toBeString();
    expectTypeOf(auditText).returns.toEqualTypeOf<AuditResult>();
    expectTypeOf<AuditResult["document"]>().toEqualTypeOf<TextDocument | undefined>();
    expectTypeOf(auditFile).returns.resolves.toEqualTypeOf<AuditResult>();
    expectTypeOf<Discrepancy["kind"]>().toEqualTypeOf<"exception" | "query">();
    expectTypeOf<Discrepancy["severity"]>().toEqualTypeOf<"error" | "warning" | "info">();
    expectTypeOf<AuditResult["figures"][number]["state"]>().toEqualTypeOf<
      "verified" | "disputed" | "undetermined" | "unchecked" | null
    >();
  });

  test("of the model are inferred from its schemas", () => {
    expectTypeOf<z.infer<typeof reportSchema>>().toEqualTypeOf<Report>();
    expectTypeOf<Report["tallies"][number]>().toEqualTypeOf<Tally>();
    expectTypeOf<Extract<Statement, { kind: "proportion" }>>().toEqualTypeOf<Proportion>();
  });

  test("of data files take prints, places and references, and refuse numbers", () => {
    expectTypeOf<{ tallies: [{ id: string; total: string }] }>().toExtend<ReportFile>();
    expectTypeOf<{ tallies: [{ id: string; total: { ref: string } }] }>().toExtend<ReportFile>();
    expectTypeOf<{ tallies: [{ id: string; total: number }] }>().not.toExtend<ReportFile>();
    expectTypeOf<{ statements: [{ kind: "proportoin" }] }>().not.toExtend<ReportFile>();
  });

  test("of examples take data or a text, one of them", () => {
    expectTypeOf<{ title: string; text: string; messages: [] }>().toExtend<Example>();
    expectTypeOf<{ title: string; data: ReportFile; messages: [] }>().toExtend<Example>();
    expectTypeOf<{ title: string; data: ReportFile; text: string; messages: [] }>().not.toExtend<Example>();
    expectTypeOf<{ title: string; messages: [] }>().not.toExtend<Example>();
    expectTypeOf<Example["text"]>().toEqualTypeOf<string | undefined>();
  });

  test("of checks without a report hold decimals as strings", () => {
    expectTypeOf(figure("05")).toEqualTypeOf<Quantity>();
    expectTypeOf(evaluate(equal(share(figure("1"), figure("2")), "50"))).toEqualTypeOf<Evaluation>();
    expectTypeOf<Evaluation["slack"]>().toEqualTypeOf<string | null>();
    // @ts-expect-error a figure is a canonical decimal string, never a binary float
    expectTypeOf(figure).toBeCallableWith(0.1);
  });

  test("of a print tell its three forms apart", () => {
    const printed = parsePrinted("05", { lang: "vi" });
    expectTypeOf(printed.form).toEqualTypeOf<"number" | "range" | "ratio">();
    if (printed.form === "number") expectTypeOf(printed.value).toBeString();
    if (printed.form === "ratio") expectTypeOf(printed.left.decimals).toEqualTypeOf<number | null>();
  });

  test("of a configuration take what a file takes, and refuse what it does not have", () => {
    expectTypeOf(defineConfig).returns.toEqualTypeOf<Config>();
    expectTypeOf<AuditTextOptions["config"]>().toEqualTypeOf<Config | undefined>();
    expectTypeOf<RuleSeverity>().toEqualTypeOf<"off" | "info" | "warning" | "error">();
    expectTypeOf<"off" | { least: 50 } | ["warning"] | ["warning", { least: 50 }]>().toExtend<RuleEntry>();
    expectTypeOf<{ rules: Rule[] }>().toExtend<Plugin>();
    expectTypeOf<{
      extends: ["strict", { rules: { "footing/*": "off" } }];
      plugins: ["./rules.mjs", { rules: Rule[] }];
      rules: { "*": "off"; "wording/word-once": ["info", { ignore: ["xanh"] }] };
      overrides: [{ files: ["drafts/**"]; minConfidence: "possible"; terms: { names: ["Chương trình 135"] } }];
      lang: "vi";
      failOn: "never";
      maxWarnings: 0;
      baseline: "accepted.json";
    }>().toExtend<Config>();
    expectTypeOf<{ rules: { "footing/parts-total": "warn" } }>().not.toExtend<Config>();
    expectTypeOf<{ rules: { "footing/parts-total": ["off", 1] } }>().not.toExtend<Config>();
    expectTypeOf<{ overrides: [{ rules: { "footing/*": "off" } }] }>().not.toExtend<Config>();
    expectTypeOf<{ failOn: "fatal" }>().not.toExtend<Config>();
    // @ts-expect-error there is no such key
    expectTypeOf(defineConfig).toBeCallableWith({ rule: {} });
  });

  test("of acceptances say what became of each", () => {
    expectTypeOf<AuditResult["acceptances"]>().toEqualTypeOf<AcceptanceResult[]>();
    expectTypeOf<AcceptanceResult["id"]>().toEqualTypeOf<string | null>();
    expectTypeOf<AuditResult["leftOut"]>().toEqualTypeOf<
      { milder: number; accepted: number; checks: string[] } | undefined
    >();
  });

  test("of a rule of one's own know its message codes", () => {
    const definition = {
      id: "bound/some",
      kind: "query",
      severity: "info",
      summary: { en: "", vi: "" },
      rationale: { en: "", vi: "" },
      messages: { en: { some: "" }, vi: { some: "" } },
      examples: { holds: [{ title: "", data: {}, messages: [] }], fails: [{ title: "", data: {}, messages: [] }] },
      check: () => [],
    } as const;
    expectTypeOf(defineRule(definition)).toExtend<Rule>();
    const lacking = { ...definition, messages: { en: { some: "" }, vi: {} } };
    // @ts-expect-error the languages have the same messages
    expect(() => defineRule<"some">(lacking)).toThrow("same messages");
  });
});
