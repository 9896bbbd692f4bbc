import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atMost,
  audit,
  type CheckDraft,
  type Discrepancy,
  defineRule,
  equal,
  figure,
  type Rule,
  type RuleDefinition,
  type Severity,
  same,
  sum,
} from "../../src/engine/index.js";
import type { Confidence, ReportFile } from "../../src/model/index.js";
import { codeOf, errorOf } from "../support/error.js";
import { footing, reportOf, ruleOf, type TestCode, type TestDraft } from "../support/report.js";

type TallyInput = NonNullable<ReportFile["tallies"]>[number];

const tallyOf = (id: string, total: string, parts: readonly string[], more: Partial<TallyInput> = {}): TallyInput => ({
  id,
  total,
  dimensions: { kind: { cells: Object.fromEntries(parts.map((part, index) => [`part${index}`, part])) } },
  ...more,
});

const organisations = tallyOf("organisations", "55", ["03", "07", "44"], {
  label: "tổ chức đảng",
  at: { line: 135, section: "III.1", quote: "có 55 tổ chức đảng" },
});

/** The discrepancies of some tallies. */
function found(tallies: TallyInput[], rules: readonly Rule[] = [footing()]): Discrepancy[] {
  return audit(reportOf({ tallies }), { rules, minConfidence: "possible" }).discrepancies;
}

/** A rule that compares two figures of the report. */
function compares(relate: typeof equal, one: string, other: string, draft: Partial<CheckDraft<TestCode>> = {}): Rule {
  return ruleOf(function* (_report, context): Generator<TestDraft> {
    const [left, right] = [context.quantity(one, "mention"), context.quantity(other, "mention")];
    yield { check: relate(left, right), key: [], primary: right, finding: { message: "mismatch" }, ...draft };
  });
}

const mentions = (one: string, other: string) =>
  reportOf({
    figures: [
      { id: "one", printed: one },
      { id: "other", printed: other },
    ],
  });

describe("a discrepancy", () => {
  const [discrepancy] = found([organisations]);

  test("says what: both sides in print and the difference", () => {
    expect(discrepancy).toMatchObject({
      kind: "exception",
      rule: "footing/test-total",
      severity: "error",
      status: "open",
      stated: "55",
      computed: "54",
      difference: "1",
      message: "not 55 but 54",
      help: "It matters.",
    });
  });

  test("says where: every figure, the primary first, with place and quote", () => {
    expect(discrepancy?.figures.map(({ printed, role }) => [printed, role])).toEqual([
      ["55", "total"],
      ["03", "part"],
      ["07", "part"],
      ["44", "part"],
    ]);
    expect(discrepancy?.figures[0]).toMatchObject({
      state: "disputed",
      section: "III.1",
      quote: "có 55 tổ chức đảng",
      origin: { line: 135 },
    });
  });

  test("names its check, which carries the arithmetic", () => {
    const { checks, discrepancies } = audit(reportOf({ tallies: [organisations] }), { rules: [footing()] });
    expect(discrepancies[0]?.checks).toEqual([checks[0]?.id]);
    expect(checks[0]).toMatchObject({
      rule: "footing/test-total",
      verdict: "inconsistent",
      relation: "equal",
      left: "54",
      right: "55",
      slack: "0",
      text: "03 + 07 + 44 = 54; stated: 55",
    });
    expect(checks[0]?.terms.map(({ role, weight, slot, row }) => [role, weight, slot, row])).toEqual([
      ["part", "1", "sum", 0],
      ["part", "1", "sum", 0],
      ["part", "1", "sum", 0],
      ["total", "-1", "sum", 0],
    ]);
  });

  test("speaks Vietnamese where asked", () => {
    const { checks, discrepancies } = audit(reportOf({ tallies: [organisations] }), { rules: [footing()], lang: "vi" });
    expect(discrepancies[0]).toMatchObject({ message: "không phải 55 mà 54", help: "Điều này quan trọng." });
    expect(checks[0]?.text).toBe("03 + 07 + 44 = 54; báo cáo ghi: 55");
  });

  test("states the same difference on whichever side the stated figure stands", () => {
    const rule = ruleOf(function* (_report, context): Generator<TestDraft> {
      const [a, b] = [context.quantity("one", "part"), context.quantity("other", "total")];
      yield { check: equal(b, sum(a, "2")), key: [], primary: b, finding: { message: "mismatch" } };
    });
    const { discrepancies } = audit(mentions("5", "9"), { rules: [rule] });
    expect(discrepancies[0]).toMatchObject({ stated: "9", computed: "7", difference: "2" });
  });

  test("does not read the words of a report as a template", () => {
    const rule = compares(same, "one", "other", { finding: { message: "mismatch", args: { stated: "{computed}" } } });
    expect(audit(mentions("5", "9"), { rules: [rule] }).discrepancies[0]?.message).toBe("not {computed} but 5");
  });
});

describe("the same input gives the same output", () => {
  const values = fc.integer({ min: 0, max: 30 }).map(String);
  const reports = fc
    .array(fc.tuple(values, fc.array(values, { minLength: 1, maxLength: 4 })), { maxLength: 6 })
    .map((all): ReportFile => ({ tallies: all.map(([total, parts], index) => tallyOf(`t${index}`, total, parts)) }));

  test("to the byte, whatever the report", () => {
    fc.assert(
      fc.property(reports, (file) => {
        const run = () => audit(reportOf(structuredClone(file)), { rules: [footing()], path: "report.yaml" });
        expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
      }),
    );
  });

  test("and leaves the report as it was", () => {
    fc.assert(
      fc.property(reports, (file) => {
        const report = reportOf(file);
        const before = structuredClone(report);
        audit(report, { rules: [footing()] });
        expect(report).toEqual(before);
      }),
    );
  });

  test("with every figure in one state", () => {
    fc.assert(
      fc.property(reports, (file) => {
        const { coverage, figures } = audit(reportOf(file), { rules: [footing()] });
        const { figures: total, ...states } = coverage;
        expect(total).toBe(figures.length);
        expect(states.verified + states.disputed + states.undetermined + states.unchecked).toBe(total);
        for (const [state, count] of Object.entries(states)) {
          expect(figures.filter((each) => each.state === state)).toHaveLength(count);
        }
      }),
    );
  });
});

describe("discrepancies come in order", () => {
  const broken = (id: string, line: number, confidence: Confidence = "certain"): TallyInput =>
    tallyOf(id, "5", ["1", "2"], { confidence, at: { line } });
  const ruleFor = (id: string, kind: "exception" | "query", severity: Severity): Rule =>
    footing({ id: `footing/${id}`, kind, severity });

  test("exceptions before queries, then the most severe, whatever the order of the rules", () => {
    const rules = [
      ruleFor("query-info", "query", "info"),
      ruleFor("query-warning", "query", "warning"),
      ruleFor("exception-info", "exception", "info"),
      ruleFor("exception-error", "exception", "error"),
      ruleFor("exception-warning", "exception", "warning"),
    ];
    expect(found([broken("a", 1)], rules).map(({ rule }) => rule)).toEqual([
      "footing/exception-error",
      "footing/exception-warning",
      "footing/exception-info",
      "footing/query-warning",
      "footing/query-info",
    ]);
  });

  test("then the surest, then as the report has them", () => {
    const tallies = [
      broken("last", 30, "likely"),
      broken("third", 5, "likely"),
      broken("second", 20),
      broken("first", 10),
      broken("hidden", 1, "possible"),
    ];
    expect(found(tallies).map(({ figures }) => figures[0]?.id)).toEqual([
      "first.total",
      "second.total",
      "third.total",
      "last.total",
      "hidden.total",
    ]);
  });
});

describe("confidence", () => {
  const tallies = (["certain", "likely", "possible"] as const).map((confidence) =>
    tallyOf(confidence, "5", ["1", "2"], { confidence }),
  );
  const shown = (minConfidence?: Confidence) =>
    audit(reportOf({ tallies }), { rules: [footing()], ...(minConfidence ? { minConfidence } : {}) });

  test("below the threshold is hidden, and possible readings are by default", () => {
    expect(shown().discrepancies.map(({ confidence }) => confidence)).toEqual(["certain", "likely"]);
    expect(shown("certain").discrepancies).toHaveLength(1);
    expect(shown("possible").discrepancies).toHaveLength(3);
  });

  test("hides no check", () => {
    expect(shown("certain").checks).toHaveLength(3);
  });
});

describe("severity", () => {
  const severityOf = (one: string, other: string, draft: Partial<CheckDraft<TestCode>> = {}) =>
    audit(mentions(one, other), { rules: [compares(same, "one", "other", draft)] }).discrepancies[0]?.severity;

  test.each([
    ["counts that differ by one", "52", "51", "error"],
    ["a miss of two units in the last place", "96,06%", "96,08%", "warning"],
    ["a miss of more", "96,06%", "96,09%", "error"],
    ["a miss of two units of the coarser print", "8,5 triệu", "8.700.000", "warning"],
    ["a miss of more than two units of the coarser print", "8,5 triệu", "8.700.001", "error"],
    ["a bound and the number itself", "trên 60", "60", "info"],
  ])("of %s: %s and %s is %s", (_title, one, other, severity) => {
    expect(severityOf(one, other)).toBe(severity);
  });

  test("of a query is never error, whichever of rule and finding says so", () => {
    const asFinding = severityOf("52", "51", { finding: { message: "mismatch", kind: "query", severity: "error" } });
    const asKind = severityOf("52", "51", { finding: { message: "mismatch", kind: "query" } });
    expect([asFinding, asKind]).toEqual(["warning", "warning"]);
  });
});

describe("a check that holds", () => {
  test("is no discrepancy", () => {
    const { checks, discrepancies } = audit(mentions("52", "52"), { rules: [compares(same, "one", "other")] });
    expect([checks.length, discrepancies.length]).toEqual([1, 0]);
  });

  test("is no discrepancy where it cannot be decided", () => {
    const { checks, discrepancies } = audit(mentions("trên 60", "90"), { rules: [compares(same, "one", "other")] });
    expect([checks[0]?.verdict, discrepancies.length]).toEqual(["undetermined", 0]);
  });

  test("is one where its rule asks a question in any case", () => {
    const draft = { report: "always", finding: { message: "mismatch", kind: "query" } } as const;
    const { discrepancies } = audit(mentions("52", "52"), { rules: [compares(same, "one", "other", draft)] });
    expect(discrepancies).toMatchObject([{ kind: "query", severity: "warning" }]);
  });
});

describe("a check read otherwise", () => {
  test("takes the rounding of its rule", () => {
    const cut = compares(equal, "one", "other", { rounding: "truncation" });
    expect(audit(mentions("57 ha", "57,9 ha"), { rules: [cut] }).checks[0]?.verdict).toBe("consistent");
    expect(audit(mentions("57 ha", "56,9 ha"), { rules: [cut] }).checks[0]?.verdict).toBe("inconsistent");
  });

  test("takes a bare 100 % as a claim, but not 100,0 %", () => {
    const verdictOf = (claimed: string, exact: string) => {
      const rule = ruleOf(function* (_report, context): Generator<TestDraft> {
        const claim = context.quantity("one", { role: "percent", as: "claim" });
        const check = equal(claim, figure(exact));
        yield { check, key: [], primary: claim, finding: { message: "mismatch" } };
      });
      return audit(mentions(claimed, "5"), { rules: [rule] }).checks[0]?.verdict;
    };
    expect(verdictOf("100%", "99.8")).toBe("inconsistent");
    expect(verdictOf("0%", "0.2")).toBe("inconsistent");
    expect(verdictOf("99%", "99.2")).toBe("consistent");
    expect(verdictOf("100,0%", "99.96")).toBe("consistent");
    expect(verdictOf("100,0%", "100.04")).toBe("inconsistent");
  });
});

describe("what a rule could not check", () => {
  test("is listed with its reason and is no check", () => {
    const rule = ruleOf(() => [{ skipped: "the base is too large" }]);
    expect(audit(reportOf({}), { rules: [rule] })).toMatchObject({
      skipped: [{ rule: "test/figures-agree", reason: "the base is too large" }],
      checks: [],
      discrepancies: [],
    });
  });
});

describe("words that are no figure", () => {
  test("can be the primary place of a discrepancy, and stand in no state", () => {
    const report = mentions("3", "9");
    const at = { ...report.figures[0]?.at, quote: "không còn hồ sơ tồn" };
    const rule = ruleOf(function* (each, context): Generator<TestDraft> {
      const place = each.figures[0]?.at;
      if (!place) return;
      const primary = { words: "không còn", at: { ...place, ...at } };
      const check = atMost(context.quantity("one", "remainder"), "0");
      yield { check, key: [], primary, finding: { message: "mismatch" } };
    });
    const { discrepancies, coverage } = audit(report, { rules: [rule] });
    expect(discrepancies[0]?.figures).toMatchObject([
      { id: null, printed: "không còn", value: null, state: null, role: "claim", quote: "không còn hồ sơ tồn" },
      { id: "one", role: "remainder" },
    ]);
    expect(coverage.disputed).toBe(0);
  });
});

describe("a rule that throws", () => {
  const cause = new Error("no such thing");
  const fail = (): never => {
    throw cause;
  };

  test.each<[string, RuleDefinition<TestCode>["check"]]>([
    ["at once", fail],
    [
      "after its first check",
      function* (): Generator<TestDraft> {
        const five = figure("5");
        yield { check: equal(five, "5"), key: [], primary: five, finding: { message: "mismatch" } };
        fail();
      },
    ],
    [
      "while it words its finding",
      function* (): Generator<TestDraft> {
        const five = figure("5");
        yield { check: equal(five, "6"), key: [], primary: five, finding: fail };
      },
    ],
  ])("%s fails the audit with its name and the cause", (_title, check) => {
    const error = errorOf(() => audit(reportOf({}), { rules: [ruleOf(check, { id: "test/broken" })] }));
    expect(error).toMatchObject({ code: "rule/failed", cause });
    expect(error?.message).toContain("test/broken");
    expect(error?.message).toContain("no such thing");
  });

  test("for a figure that is not there says which", () => {
    const error = errorOf(() => audit(mentions("5", "6"), { rules: [compares(same, "one", "missing")] }));
    expect(error).toMatchObject({ code: "rule/failed", cause: { code: "report/reference" } });
    expect(error?.message).toContain('"missing"');
  });
});

describe("defineRule", () => {
  const rule = ruleOf(() => []);

  test("keeps what it was given", () => {
    expect(defineRule(rule)).toEqual({ ...rule, check: expect.any(Function) });
  });

  test.each(["footing", "footing/", "/parts", "Footing/parts", "a/b/c", "footing/parts total", "1a/b", ""])(
    "refuses the id %j",
    (id) => {
      const error = errorOf(() => defineRule({ ...rule, id }));
      expect(error?.code).toBe("rule/definition");
      expect(error?.message).toContain(JSON.stringify(id));
    },
  );

  test("refuses a query that is an error", () => {
    expect(codeOf(() => defineRule({ ...rule, kind: "query", severity: "error" }))).toBe("rule/definition");
    expect(codeOf(() => defineRule({ ...rule, kind: "query", severity: "warning" }))).toBeUndefined();
  });

  test("refuses messages that one language lacks", () => {
    const messages = { en: { mismatch: "a", other: "b" }, vi: { mismatch: "a" } };
    expect(codeOf(() => defineRule<string>({ ...rule, messages }))).toBe("rule/definition");
  });
});
