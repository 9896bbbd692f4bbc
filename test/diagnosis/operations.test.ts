import { describe, expect, test } from "vitest";
import { auditData, type Discrepancy, type ReportFile } from "../../src/index.js";

function exceptionsIn(file: Partial<ReportFile>, lang: "en" | "vi" = "en"): Discrepancy[] {
  const { discrepancies } = auditData({ report: { title: "r", date: "2026-05-24" }, ...file }, { lang });
  return discrepancies.filter(({ kind }) => kind === "exception");
}

const told = ({ figures, suspects }: Discrepancy): string[] =>
  suspects.map(
    ({ figure, repairedPrinted, operation, slip }) =>
      `${figures[figure]?.printed} → ${repairedPrinted} ${slip ?? operation}`,
  );

/** A table of two rows and two columns that adds up, but for its cells: 412 + 250 = 662, 318 + 130 = 448. */
const table = (cells: readonly [string, string, string, string]): Partial<ReportFile> => {
  const names = ["r1c1", "r1c2", "r2c1", "r2c2"];
  const lines: [string, string, [string, string]][] = [
    ["row1", "662", ["r1c1", "r1c2"]],
    ["row2", "448", ["r2c1", "r2c2"]],
    ["column1", "730", ["r1c1", "r2c1"]],
    ["column2", "380", ["r1c2", "r2c2"]],
  ];
  return {
    figures: names.map((id, index) => ({ id, printed: cells[index] ?? "" })),
    tallies: lines.map(([id, total, parts]) => ({
      ...{ id, total },
      dimensions: { part: { cells: Object.fromEntries(parts.map((part) => [part, { ref: part }])) } },
    })),
  };
};

describe("the suspects of an exception", () => {
  test("are two figures of a list that changed places, where their sum holds", () => {
    expect(exceptionsIn(table(["412", "250", "318", "130"]))).toEqual([]);
    const [exception, ...others] = exceptionsIn(table(["250", "412", "318", "130"]));
    expect(others).toEqual([]);
    expect(exception?.checks).toHaveLength(2);
    expect(told(exception as Discrepancy).slice(0, 2)).toEqual(["250 → 412 swap", "412 → 250 swap"]);
    expect(exception?.suspects[0]?.text).toBe("250 and 412 probably changed places");
  });

  test("are an amount in the wrong category, where the sum holds", () => {
    // 13 of the first row stand in the second column; 13 of the second row may do so as well: 331 + 117 = 448.
    const [exception, ...others] = exceptionsIn(table(["399", "263", "318", "130"]));
    expect(others).toEqual([]);
    expect(
      told(exception as Discrepancy)
        .slice(0, 4)
        .sort(),
    ).toEqual(["130 → 117 move", "263 → 250 move", "318 → 331 move", "399 → 412 move"]);
    const texts = exception?.suspects.map(({ text }) => text);
    expect(texts).toContain("13 of 263 may belong to 399: 263 → 250, 399 → 412");
    const [vi] = exceptionsIn(table(["399", "263", "318", "130"]), "vi");
    expect(vi?.suspects.map(({ text }) => text)).toContain(
      "cũng có thể 13 trong 263 thuộc về 399: 263 → 250, 399 → 412",
    );
  });

  test("are a movement booked to the wrong category, in both states", () => {
    const state = (id: string, total: string, cells: string, direct: string) => ({
      ...{ id, key: { concept: "organisations", ...(id === "after" && { time: "report" }) }, total },
      dimensions: { type: { cells: { cells, direct } } },
    });
    const [exception] = exceptionsIn({
      tallies: [state("before", "51", "07", "44"), state("after", "52", "08", "44")],
      statements: [
        {
          ...{ kind: "roll-forward", opening: "before", closing: "after", dimension: "type" },
          movements: [
            { in: "03", category: "cells" },
            { out: "02", category: "direct" },
          ],
        },
      ],
    });
    expect(exception?.rule).toBe("roll-forward/categories-reached");
    // 07 + 03 = 10 against 08, 44 - 02 = 42 against 44: two too few here, two too many there.
    expect(told(exception as Discrepancy)).toEqual(
      expect.arrayContaining(["08 → 10 move", "44 → 42 move", "07 → 05 move", "44 → 46 move"]),
    );
  });

  test.each([
    ["that leaves a part out", "640", "640 → 952 left out"],
    ["that counts a part twice", "1.264", "1.264 → 952 counted twice"],
  ])("are a total %s", (_, total, expected) => {
    // 427 + 213 + 312 = 952.
    const cells = { a: "427", b: "213", c: "312" };
    const [exception] = exceptionsIn({ tallies: [{ id: "t", total, dimensions: { kind: { cells } } }] });
    expect(told(exception as Discrepancy)[0]).toBe(expected);
  });

  test("say of figures beside them how many places were meant", () => {
    // 6 of 34 is 17,647 %, 27 of 34 is 79,412 %.
    const [exception] = exceptionsIn({
      report: { title: "r", date: "2026-05-24", lang: "vi" },
      statements: [
        { kind: "proportion", part: "06", base: "34", percent: { id: "p", printed: "17,5%" } },
        { kind: "shares", cells: { a: { ref: "p" }, b: "79,41%", c: "2,94%" } },
      ],
    });
    expect(told(exception as Discrepancy).slice(0, 2)).toEqual(["17,5% → 17,65% dropped", "17,5% → 17,6% replaced"]);
  });
});
