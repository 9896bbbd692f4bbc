import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditData, type ReportFile } from "../../src/index.js";
import { generateReport } from "../bench/generate.js";

const reports = fc
  .record({ size: fc.integer({ min: 25, max: 150 }), seed: fc.nat() })
  .map(({ size, seed }) => generateReport(size, seed));

describe("a consistent report", () => {
  test("gives no discrepancy", () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(auditData(report, { minConfidence: "possible" }).discrepancies).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("stays consistent when its blocks and categories are reordered", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const checks = (audited: ReportFile): string[] =>
          auditData(audited)
            // What tells equal checks apart is where they stand, which another order changes.
            .checks.map(({ id }) => id.replace(/-.*$/, ""))
            .sort();
        expect(checks(reversed(report))).toEqual(checks(report));
      }),
      { numRuns: 30 },
    );
  });

  test("is noticed when one total is changed", () => {
    fc.assert(
      fc.property(reports, fc.nat(), fc.integer({ min: 1, max: 9 }), (report, pick, by) => {
        const tallies = report.tallies ?? [];
        const index = pick % tallies.length;
        const changed = tallies.map((tally, at) =>
          at === index && typeof tally.total === "string"
            ? { ...tally, total: String(Number(tally.total.replaceAll(".", "")) + by) }
            : tally,
        );
        const { discrepancies } = auditData({ ...report, tallies: changed });
        expect(
          discrepancies.some(({ figures }) => figures.some(({ id }) => id === `${tallies[index]?.id}.total`)),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

/** The same report told backwards. */
function reversed(report: ReportFile): ReportFile {
  const backwards = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).reverse());
  return {
    ...report,
    tallies: (report.tallies ?? []).toReversed().map((tally) => ({
      ...tally,
      ...(tally.dimensions && {
        dimensions: Object.fromEntries(
          Object.entries(tally.dimensions).map(([name, dimension]) => [
            name,
            { ...dimension, cells: backwards(dimension.cells) },
          ]),
        ),
      }),
    })),
    statements: (report.statements ?? []).toReversed(),
  };
}
