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

/** The id of what a rule finds, as lists for people show it. */
function idOf(rule: string, stated: string): string {
  const found = auditData(file(undefined)).discrepancies.find((each) => each.rule === rule && each.stated === stated);
  return found?.id.slice(0, 9) ?? "";
}

describe("the key accept", () => {
  test("accepts the discrepancy of a rule in a tally", () => {
    const id = idOf("footing/parts-total", "52");
    const { discrepancies } = auditData(
      file([
        { id, rule: "footing/parts-total", of: "petitions", reason: REASON, author: "Office", date: "2026-05-24" },
      ]),
    );

    const accepted = discrepancies.filter(({ status }) => status === "accepted");
    expect(discrepancies).toHaveLength(3);
    expect(accepted.map(({ rule, stated }) => [rule, stated])).toEqual([["footing/parts-total", "52"]]);
    expect(accepted[0]?.acceptances).toMatchObject([{ reason: REASON, author: "Office", date: "2026-05-24" }]);
  });

  test.each([
    ["a figure", { rule: "footing/parts-total", of: "visits.total" }],
    ["a citation", { rule: "citation/day-exists", of: "plan" }],
  ])("of a rule and %s accepts the one that is there", (_, named) => {
    const { discrepancies, acceptances } = auditData(file([{ ...named, reason: REASON }]));
    const there = discrepancies.find(({ rule, stated }) => rule === named.rule && stated !== "52");
    const accepted = discrepancies.filter(({ status }) => status === "accepted");

    expect(accepted.map(({ id }) => id)).toEqual([there?.id]);
    expect(acceptances).toMatchObject([{ state: "used" }]);
  });

  test("never swallows the slip that another value makes", () => {
    const before = file([{ id: idOf("footing/parts-total", "52"), reason: REASON }]);
    const { discrepancies, acceptances } = auditData({
      ...before,
      tallies: [{ id: "petitions", total: "54", dimensions: { kind: { cells: { a: "45", b: "05", c: "03" } } } }],
    });

    expect(discrepancies.filter(({ status }) => status === "accepted")).toEqual([]);
    expect(acceptances.map(({ state }) => state)).toEqual(["gone"]);
  });

  test("never swallows, with the mark of its id, what two amounts in each other's place make", () => {
    const found = auditData(file(undefined)).discrepancies.find(({ stated }) => stated === "52");
    const accept = [{ id: `${idOf("footing/parts-total", "52")}w${found?.mark}`, of: "petitions", reason: REASON }];
    const [petitions] = file(undefined).tallies ?? [];
    const exchanged = { ...petitions, dimensions: { kind: { cells: { a: "05", b: "45", c: "03" } } } };
    const after = auditData({ ...file(accept), tallies: [exchanged] } as ReportFile);

    expect(auditData(file(accept)).acceptances).toMatchObject([{ state: "used" }]);
    expect(after.discrepancies.filter(({ status }) => status === "accepted")).toEqual([]);
    expect(after.acceptances).toMatchObject([{ state: "gone" }]);
  });

  test("stands beside the sections of a model", () => {
    const review = {
      model: "commune-review",
      petitions: { total: "52", kind: { proposals: "45", complaints: "05", denunciations: "03" } },
    };
    const [open] = auditData(communeReview.schema.parse(review)).discrepancies;
    const accept = [{ id: open?.id ?? "", of: "petitions", reason: REASON }];

    const { discrepancies } = auditData(communeReview.schema.parse({ ...review, accept }));

    expect(discrepancies.map(({ status }) => status)).toEqual(["accepted"]);
  });

  test.each([
    ["an id of another form", { id: "footing", reason: REASON }, "such as d64abcdc8"],
    ["no reason", { rule: "footing/parts-total", of: "visits" }, "/accept/0/reason"],
    ["a reason that says nothing", { rule: "footing/parts-total", of: "visits", reason: "-" }, "/accept/0/reason"],
    ["a rule for the whole report", { rule: "footing/parts-total", reason: REASON }, "/accept/0"],
    [
      "lines from the last to the first",
      { rule: "footing/parts-total", lines: "14-12", reason: REASON },
      "expected the first line before the last",
    ],
    ["an id that is not there", { rule: "footing/parts-total", of: "visit", reason: REASON }, 'mean "visits"'],
  ])("with %s is refused", (_, entry, said) => {
    expect(() => auditData({ ...file(undefined), accept: [entry] })).toThrow(said);
  });

  test("of lines of the report accepts what stands there, figures or not, and nothing elsewhere", () => {
    const placed = file(undefined);
    const [petitions, visits] = placed.tallies ?? [];
    const [plan] = placed.citations ?? [];
    const accepting = (rule: string, stated: string, lines: string) =>
      auditData({
        tallies: [
          { ...petitions, at: { line: 12 } },
          { ...visits, at: { line: 20 } },
        ],
        citations: [{ ...plan, at: { line: 31 } }],
        accept: [{ id: idOf(rule, stated), lines, reason: REASON }],
      }).acceptances.map(({ state }) => state);

    expect(accepting("footing/parts-total", "52", "12")).toEqual(["used"]);
    expect(accepting("footing/parts-total", "52", "20")).toEqual(["unused"]);
    expect(accepting("footing/parts-total", "52", "900-901")).toEqual(["unused"]);
    expect(accepting("citation/day-exists", "31/4/2026", "30-31")).toEqual(["used"]);
    expect(accepting("citation/day-exists", "31/4/2026", "12")).toEqual(["unused"]);
  });
});
