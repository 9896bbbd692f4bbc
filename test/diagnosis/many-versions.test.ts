import { expect, test } from "vitest";
import { auditData, communeReview } from "../../src/index.js";

/** Petitions of one body and period that no two places count alike. */
function contradicting(places: number): unknown {
  return communeReview.file({
    report: { date: "2026-05-24" },
    petitions: Array.from({ length: places }, (_, at) => ({
      id: `p${at}`,
      key: { body: "UBND" },
      total: String(162 + 4 * at),
      kind: { proposals: String(100 + 3 * at), complaints: String(50 + at), denunciations: "02" },
    })),
  });
}

/** Milliseconds of processor time that an audit takes. */
function costOf(places: number): number {
  const data = contradicting(places);
  const before = process.cpuUsage();
  auditData(data);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test("a quantity told in hundreds of places, each time otherwise, costs in proportion to the places", () => {
  const found = auditData(contradicting(40)).discrepancies;
  expect(found.length).toBeGreaterThanOrEqual(39);

  costOf(100);
  const [few, many] = [costOf(150), costOf(600)];
  // Four times the places: four times the cost, where every pair of places was compared sixteen times.
  expect(many / few).toBeLessThan(9);
}, 120_000);
