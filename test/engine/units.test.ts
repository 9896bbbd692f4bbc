import { describe, expect, test } from "vitest";
import { auditData, type ReportFile } from "../../src/index.js";

const audited = (data: ReportFile) => auditData(data, { minConfidence: "possible" });
const found = (data: ReportFile): string[] => audited(data).discrepancies.map(({ message }) => message);
const tallies = (one: string, other: string): ReportFile => ({
  tallies: [
    { id: "one", key: { concept: "yield" }, total: one },
    { id: "two", key: { concept: "yield" }, total: other },
  ],
});

describe("units of one kind are converted", () => {
  test("3 tấn and 30 tạ are one quantity", () => {
    expect(found(tallies("3 tấn", "30 tạ"))).toEqual([]);
  });

  test("17.239 ha and 172,39 km² are one area, and 1.723,9 km² is another", () => {
    expect(found(tallies("17.239 ha", "172,39 km2"))).toEqual([]);
    expect(found(tallies("17.239 ha", "1.723,9 km2"))).toHaveLength(1);
  });

  test("parts in ha reach a total in km²", () => {
    const land = (fields: string): ReportFile => ({
      tallies: [{ id: "land", total: "2 km2", dimensions: { use: { cells: { fields, forest: "1 km2" } } } }],
    });
    expect(found(land("100 ha"))).toEqual([]);
    expect(found(land("300 ha"))).toHaveLength(1);
  });

  test("a yield in tạ a ha gives an amount in tấn", () => {
    const harvest = (amount: string): ReportFile => ({
      statements: [{ kind: "extension", quantity: "120 ha", rate: "54,9 tạ/ha", amount }],
    });
    // 120 · 54.9 = 6588 tạ = 658.8 tấn
    expect(found(harvest("658,8 tấn"))).toEqual([]);
    expect(found(harvest("6.588 tạ"))).toEqual([]);
    expect(found(harvest("6.588 tấn"))).toHaveLength(1);
  });

  test("a share of an area in another unit", () => {
    // 50 ha of 2 km² (200 ha) is 25 %
    const forest = (percent: string): ReportFile => ({
      statements: [{ kind: "proportion", part: "50 ha", base: "2 km2", percent }],
    });
    expect(found(forest("25,0%"))).toEqual([]);
    expect(found(forest("52,0%"))).toHaveLength(1);
  });
});

describe("units that do not convert", () => {
  test("are never set against each other, and the result says so", () => {
    const { discrepancies, skipped, checks } = audited(tallies("3 tấn", "30 ha"));

    expect(discrepancies).toEqual([]);
    expect(checks).toEqual([]);
    expect(skipped).toEqual([{ rule: "tie-out/versions-agree", reason: expect.stringContaining("3 tấn, 30 ha") }]);
  });

  test("leave counts and bare numbers alone", () => {
    expect(found(tallies("35 bản", "36"))).toHaveLength(1);
  });
});
