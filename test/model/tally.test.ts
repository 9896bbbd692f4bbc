import { describe, expect, test } from "vitest";
import { figureIn, problemsIn, reportOf } from "./parsed.js";

describe("the figures of a tally", () => {
  test("have ids made of the names on the way to them", () => {
    const report = reportOf({
      tallies: [
        {
          id: "petitions",
          total: "52",
          dimensions: {
            kind: { cells: { proposals: "45", complaints: { printed: "05", id: "kept" }, denunciations: "02" } },
            outcome: { cells: { resolved: "45", pending: "07" } },
          },
        },
      ],
    });

    expect(report.figures.map(({ id }) => id)).toEqual([
      "petitions.total",
      ...["petitions.kind.proposals", "kept", "petitions.kind.denunciations"],
      ...["petitions.outcome.resolved", "petitions.outcome.pending"],
    ]);
    expect(report.tallies[0]).toMatchObject({
      id: "petitions",
      total: "petitions.total",
      dimensions: [
        { name: "kind", kind: "partition", cells: [{ category: "proposals" }, { figure: "kept" }, {}] },
        { name: "outcome", kind: "partition", cells: [{ figure: "petitions.outcome.resolved" }, {}] },
      ],
    });
  });

  test("keep their print, with the unit of the tally where they have none", () => {
    const report = reportOf({
      tallies: [{ id: "staff", unit: "người", total: "05", dimensions: { d: { cells: { a: "3 bản", b: "10.223" } } } }],
    });

    expect(figureIn(report, "staff.total")).toMatchObject({ printed: "05", value: "5", unit: "người", decimals: null });
    expect(figureIn(report, "staff.d.a")).toMatchObject({ printed: "3 bản", value: "3", unit: "bản" });
    expect(figureIn(report, "staff.d.b")).toMatchObject({ printed: "10.223", value: "10223" });
  });

  test("are read in the language of the report", () => {
    const total = (lang: "en" | "vi"): string =>
      figureIn(reportOf({ report: { lang }, tallies: [{ id: "area", total: "1.850 ha" }] }), "area.total").value;

    expect(total("vi")).toBe("1850");
    expect(total("en")).toBe("1.85");
  });
});

describe("the key of a tally", () => {
  test("is of the report's date where it names no time", () => {
    expect(reportOf({ tallies: [{ id: "a", key: { concept: "staff" } }] }).tallies[0]?.key).toEqual({
      ...{ concept: "staff", body: null, scope: null, aspect: null },
      time: { from: "report", to: "report" },
    });
  });

  test("leaves open a time that the report leaves open", () => {
    expect(reportOf({ tallies: [{ id: "a", key: { time: "unstated" } }] }).tallies[0]?.key.time).toBeNull();
  });
});

describe("shares beside the cells", () => {
  const staff = (dimension: object) =>
    reportOf({
      tallies: [{ id: "staff", unit: "người", total: "31", dimensions: { degree: { cells: {}, ...dimension } } }],
    });

  test("become proportions of the total, and one group of shares", () => {
    const report = staff({
      cells: { master: { printed: "10", share: "32,3%" }, other: { printed: "21", share: "67,7%" } },
    });

    expect(figureIn(report, "staff.degree.master.share")).toMatchObject({ value: "32.3", kind: "percent", unit: "%" });
    expect(report.statements).toMatchObject([
      {
        ...{ kind: "proportion", id: "staff.degree.master.proportion", within: true, candidates: [] },
        ...{ part: ["staff.degree.master"], base: ["staff.total"], percent: "staff.degree.master.share" },
      },
      { kind: "proportion", part: ["staff.degree.other"], percent: "staff.degree.other.share" },
      {
        ...{ kind: "shares", id: "staff.degree.shares", complete: true },
        cells: [
          { category: "master", figure: "staff.degree.master.share" },
          { category: "other", figure: "staff.degree.other.share" },
        ],
      },
    ]);
  });

  test("are no group where a category has none", () => {
    const report = staff({ cells: { master: { printed: "10", share: "32,3%" }, other: "21" } });

    expect(report.statements.map(({ kind }) => kind)).toEqual(["proportion"]);
  });

  test.each(["overlap", "open"] as const)("are no group in a dimension that is %s", (kind) => {
    const cells = { women: { printed: "10", share: "32,3%" }, minority: { printed: "21", share: "67,7%" } };

    expect(staff({ kind, cells }).statements.map((each) => each.kind)).toEqual(["proportion", "proportion"]);
  });

  test("have no stated base where the tally has no total", () => {
    const { statements } = reportOf({
      tallies: [{ id: "a", dimensions: { d: { cells: { x: { printed: "10", share: "32,3%" } } } } }],
    });

    expect(statements).toMatchObject([{ kind: "proportion", part: ["a.d.x"], base: null }]);
  });
});

describe("the parts of a cell", () => {
  const report = reportOf({
    tallies: [
      {
        id: "organisations",
        key: { concept: "party-organisations", body: "xã" },
        total: "55",
        dimensions: {
          type: {
            cells: {
              committees: "03",
              direct: {
                printed: "44",
                label: "chi bộ",
                parts: { place: { cells: { villages: "35", schools: "09" } } },
              },
            },
          },
        },
      },
    ],
  });

  test("become a tally of their own, whose total is the cell", () => {
    expect(report.tallies).toHaveLength(2);
    expect(report.tallies[1]).toMatchObject({
      ...{ id: "organisations.type.direct", label: "chi bộ", total: "organisations.type.direct" },
      parent: { tally: "organisations", dimension: "type", category: "direct" },
      dimensions: [
        { name: "place", cells: [{ category: "villages", figure: "organisations.type.direct.place.villages" }, {}] },
      ],
      ...{ crossings: [], exclusive: [] },
    });
  });

  test("count another concept than the whole", () => {
    expect(report.tallies[1]?.key).toMatchObject({ concept: "party-organisations/type/direct", body: "xã" });
  });
});

describe("the crossings of a tally", () => {
  const petitions = (rows: string, cells: Record<string, Record<string, string>>) => ({
    tallies: [
      {
        id: "petitions",
        total: "52",
        dimensions: {
          kind: { cells: { proposals: "45", complaints: "07" } },
          outcome: { cells: { resolved: "45", pending: "07" } },
        },
        crossings: [{ rows, columns: "outcome", cells }],
      },
    ],
  });

  test("hold a figure for each pair of categories", () => {
    const report = reportOf(petitions("kind", { proposals: { resolved: "43" }, complaints: { resolved: "02" } }));

    expect(report.tallies[0]?.crossings).toEqual([
      {
        ...{ rows: "kind", columns: "outcome" },
        cells: [
          { row: "proposals", column: "resolved", figure: "petitions.kind.proposals.outcome.resolved" },
          { row: "complaints", column: "resolved", figure: "petitions.kind.complaints.outcome.resolved" },
        ],
      },
    ]);
    expect(figureIn(report, "petitions.kind.proposals.outcome.resolved").printed).toBe("43");
  });

  test.each([
    ["dimension", petitions("kinds", {}), "/tallies/0/crossings/0/rows", '"kinds"'],
    ["row", petitions("kind", { others: {} }), "/tallies/0/crossings/0/cells/others", '"others"'],
    [
      "column",
      petitions("kind", { proposals: { lost: "1" } }),
      "/tallies/0/crossings/0/cells/proposals/lost",
      '"lost"',
    ],
  ])("refuse an unknown %s", (_, data, pointer, name) => {
    expect(problemsIn(data)).toMatchObject([{ pointer, message: expect.stringContaining(name) }]);
  });
});

describe("categories that exclude each other", () => {
  const tally = (one: string, other: string) => ({
    tallies: [
      {
        id: "a",
        dimensions: { d: { cells: { x: "1" } }, e: { cells: { y: "1" } } },
        exclusive: [[one, other] as [string, string]],
      },
    ],
  });

  test("are kept as pairs", () => {
    expect(reportOf(tally("d/x", "e/y")).tallies[0]?.exclusive).toEqual([
      [
        { dimension: "d", category: "x" },
        { dimension: "e", category: "y" },
      ],
    ]);
  });

  test("must be written as dimension/category, and exist", () => {
    expect(problemsIn(tally("d/x", "y"))).toMatchObject([{ pointer: "/tallies/0/exclusive/0/1" }]);
    expect(problemsIn(tally("d/z", "e/y"))).toMatchObject([
      { pointer: "/tallies/0/exclusive/0/0", message: expect.stringContaining('"d/z"') },
    ]);
  });
});
