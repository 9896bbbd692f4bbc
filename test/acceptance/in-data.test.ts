import { describe, expect, test } from "vitest";
import { auditData, communeReview } from "../../src/index.js";
import type { ReportFile } from "../../src/model/index.js";

const REASON = "the commune counts two of them twice";

const file = (accept: ReportFile["accept"]): ReportFile => ({
  tallies: [
    { id: "petitions", total: "52", dimensions: { kind: { cells: { a: "45", b: "05", c: "03" } } } },
    { id: "visits", total: "20", dimensions: { kind: { cells: { a: "11", b: "08" } } } },
  ],
  citations: [{ id: "plan", number: "74", symbol: "KH/ĐU", dated: "31/4/2026" }],
  ...(accept && { accept }),
});

describe("the key accept", () => {
  test("accepts the discrepancy of a rule in a tally", () => {
    const { discrepancies } = auditData(
      file([{ rule: "footing/parts-total", of: "petitions", reason: REASON, author: "Office", date: "2026-05-24" }]),
    );

    const accepted = discrepancies.filter(({ status }) => status === "accepted");
    expect(discrepancies).toHaveLength(3);
    expect(accepted.map(({ rule, stated }) => [rule, stated])).toEqual([["footing/parts-total", "52"]]);
    expect(accepted[0]?.acceptances).toMatchObject([{ reason: REASON, author: "Office", date: "2026-05-24" }]);
  });

  test.each([
    ["a figure", { rule: "footing/parts-total", of: "visits.total" }, "footing/parts-total"],
    ["a citation", { rule: "citation/day-exists", of: "plan" }, "citation/day-exists"],
  ])("names %s as well", (_, named, rule) => {
    const { discrepancies } = auditData(file([{ ...named, reason: REASON }]));

    expect(discrepancies.filter(({ status }) => status === "accepted").map((each) => each.rule)).toEqual([rule]);
  });

  test("stands beside the sections of a model", () => {
    const { discrepancies } = auditData(
      communeReview.schema.parse({
        model: "commune-review",
        petitions: { total: "52", kind: { proposals: "45", complaints: "05", denunciations: "03" } },
        accept: [{ rule: "footing/parts-total", of: "petitions", reason: REASON }],
      }),
    );

    expect(discrepancies.map(({ status }) => status)).toEqual(["accepted"]);
  });

  test.each([
    ["no reason", { rule: "footing/parts-total", of: "visits" }, "/accept/0/reason"],
    ["a reason that says nothing", { rule: "footing/parts-total", of: "visits", reason: "-" }, "/accept/0/reason"],
    ["a rule for the whole report", { rule: "footing/parts-total", reason: REASON }, "/accept/0"],
    ["an id that is not there", { rule: "footing/parts-total", of: "visit", reason: REASON }, 'mean "visits"'],
  ])("with %s is refused", (_, entry, said) => {
    expect(() => auditData({ ...file(undefined), accept: [entry] })).toThrow(said);
  });
});
