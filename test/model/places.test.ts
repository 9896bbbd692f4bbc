import { describe, expect, test } from "vitest";
import { figureIn, reportOf, reportOfYaml } from "./parsed.js";

const place = { line: 173, section: "III.2", footnote: "26", quote: "31 người" };

describe("a figure", () => {
  test("has the place that it names itself", () => {
    const report = reportOf({ tallies: [{ id: "staff", total: { printed: "31", ...place } }] });

    expect(figureIn(report, "staff.total").at.origin).toEqual(place);
  });

  test("inherits from its block what it does not name itself", () => {
    const report = reportOf({
      tallies: [
        {
          id: "staff",
          at: { line: 17, section: "I" },
          total: { printed: "97", quote: "97 đồng chí" },
          dimensions: { block: { cells: { party: { printed: "31", line: 173 }, office: "66" } } },
        },
      ],
    });

    expect(figureIn(report, "staff.total").at.origin).toMatchObject({ line: 17, section: "I", quote: "97 đồng chí" });
    expect(figureIn(report, "staff.block.party").at.origin).toMatchObject({ line: 173, section: "I", quote: null });
    expect(figureIn(report, "staff.block.office").at.origin).toMatchObject({ line: 17, section: "I", footnote: null });
  });

  test("inherits from the cell that it stands in, as its share and its parts do", () => {
    const report = reportOf({
      tallies: [
        {
          id: "staff",
          at: { line: 17, section: "I" },
          total: "97",
          dimensions: {
            block: {
              cells: {
                party: {
                  ...{ printed: "31", line: 173, section: "III.2", share: "32%" },
                  parts: { degree: { cells: { master: "10", other: "21" } } },
                },
                office: "66",
              },
            },
          },
        },
      ],
    });

    for (const id of ["staff.block.party.share", "staff.block.party.degree.master"]) {
      expect(figureIn(report, id).at.origin).toMatchObject({ line: 173, section: "III.2" });
    }
  });

  test("of a statement or a movement inherits from the statement", () => {
    const report = reportOf({
      tallies: [{ id: "before" }, { id: "after" }],
      statements: [
        { kind: "bound", at: { line: 9, footnote: 4 }, part: "1", whole: { printed: "2", line: 8 } },
        { kind: "roll-forward", at: { line: 7 }, opening: "before", closing: "after", movements: [{ in: "3" }] },
      ],
    });

    expect(figureIn(report, "bound-1.part").at.origin).toMatchObject({ line: 9, footnote: "4" });
    expect(figureIn(report, "bound-1.whole").at.origin).toMatchObject({ line: 8, footnote: "4" });
    expect(figureIn(report, "roll-forward-2.movements.0.in").at.origin).toMatchObject({ line: 7 });
  });

  test("stands where its print stands in the file, beside its place in the report", () => {
    const report = reportOfYaml(`tallies:
  - id: staff
    at: { line: 17 }
    total: { quote: "97 đồng chí", printed: "97" }
    dimensions: { block: { cells: { party: "31", office: "66" } } }
`);

    expect(figureIn(report, "staff.total").at).toMatchObject({
      ...{ line: 4, column: 45, endLine: 4, endColumn: 49 },
      origin: { line: 17 },
    });
    expect(figureIn(report, "staff.block.office").at).toMatchObject({ line: 5, column: 58, endColumn: 62 });
  });

  test("of an object has no line of a file", () => {
    const report = reportOf({ tallies: [{ id: "staff", at: { line: 17, section: "I" }, total: "97" }] });

    expect(figureIn(report, "staff.total").at).toMatchObject({
      ...{ line: null, column: null, endLine: null, endColumn: null },
      ...{ section: "I", pointer: "/tallies/0/total", origin: { line: 17, section: "I" } },
    });
  });
});

test("a tally and a statement have the place of their block", () => {
  const { tallies, statements } = reportOf({
    tallies: [{ id: "staff", at: { line: 17, section: "I" } }],
    statements: [{ kind: "bound", at: { line: 9 }, part: "1", whole: "2" }],
  });

  expect(tallies[0]?.at).toMatchObject({ pointer: "/tallies/0", section: "I", origin: { line: 17 } });
  expect(statements[0]?.at).toMatchObject({ pointer: "/statements/0", origin: { line: 9 } });
});
