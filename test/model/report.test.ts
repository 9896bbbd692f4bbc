import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { communeReview } from "../../src/commune-review/index.js";
import { reportSchema } from "../../src/model/index.js";
import { reportOf } from "./parsed.js";

describe("a report", () => {
  test("is in Vietnamese and says nothing of itself unless it does", () => {
    expect(reportOf({})).toEqual({
      header: { title: null, symbol: null, date: null, lang: "vi", place: null, body: null },
      ...{
        figures: [],
        tallies: [],
        statements: [],
        citations: [],
        foundings: [],
        outline: [],
        dates: [],
        names: [],
        wording: [],
      },
      annotations: [],
      acceptances: [],
    });
  });

  test("keeps its citations, headings and names with their places", () => {
    const { citations, outline, names } = reportOf({
      citations: [
        { number: "05", symbol: "NQ/TW", at: { line: 3 } },
        { id: "law", number: "30", year: "2020", symbol: "30/2020/NĐ-CP", date: "2020-03-05", basis: ["citation-1"] },
      ],
      outline: [
        { title: "Đánh giá", number: "III.1", level: "2", line: 131 },
        { kind: "footnote", title: "x", footnote: 26 },
      ],
      names: [{ name: "Bình Lư", line: 1 }],
    });

    expect(citations).toMatchObject([
      { id: "citation-1", number: "05", year: null, date: null, basis: [], at: { origin: { line: 3 } } },
      { id: "law", number: "30", year: "2020", date: "2020-03-05", basis: ["citation-1"] },
    ]);
    expect(outline).toMatchObject([
      { kind: "heading", level: 2, number: "III.1", title: "Đánh giá", at: { origin: { line: 131 } } },
      { kind: "footnote", level: null, number: null, at: { footnote: "26" } },
    ]);
    expect(names).toMatchObject([{ name: "Bình Lư", at: { pointer: "/names/0", origin: { line: 1 } } }]);
  });

  test("that was read from data has the form of every report", () => {
    const data = new URL("../../fixtures/binh-lu-2026/report.yaml", import.meta.url);
    const { report } = communeReview.parse(parse(readFileSync(data, "utf8"), { schema: "failsafe" }));
    if (!report) throw new Error("The fixture is data of the model.");

    expect(reportSchema.parse(report)).toEqual(report);
    expect(new Set(report.figures.map(({ id }) => id)).size).toBe(report.figures.length);
  }, 30_000);
});
