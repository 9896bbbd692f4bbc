import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditText } from "../../src/index.js";
import { ROOT } from "../cli/process.js";

const REPORTS = ["truong-hoc", "y-te-tram"].map((name) =>
  readFileSync(`${ROOT}fixtures/reports/${name}/report.md`, "utf8"),
);

/** Paragraphs that relate to nothing else in any report. */
const INSERTED = [
  "Công tác phối hợp được duy trì nền nếp.",
  "Trong tuần, có 7 lượt khách tham quan làng nghề (4 nam, 3 nữ).",
  "Đã trồng 1.310 cây sưa, gồm: 900 cây vụ xuân, 410 cây vụ thu; so với cùng kỳ tăng 12 cây.",
  "<!-- ghi chú của người soạn -->",
];

describe("the identity of a check", { timeout: 60_000 }, () => {
  test.each(REPORTS)("outlives whatever paragraph is inserted", (text) => {
    const before = idsOf(text);
    // Before a heading no list or sentence is torn apart.
    const parts = text.split(/\n(?=#)/);

    fc.assert(
      fc.property(fc.nat(parts.length - 2), fc.constantFrom(...INSERTED), (at, paragraph) => {
        const after = idsOf([...parts.slice(0, at + 1), `\n${paragraph}\n`, ...parts.slice(at + 1)].join("\n"));

        expect(before.filter((id) => !after.includes(id))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("outlives a corrected separator, and another line", () => {
    const written = (total: string): string =>
      `Xã tiếp nhận ${total} đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 112 đơn tố cáo.`;

    expect(idsOf(written("1252"))).toEqual(idsOf(`\n\n${written("1.252")}`));
  });

  test("does not outlive another value", () => {
    const written = (part: string): string => `Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, ${part} đơn khiếu nại.`;

    expect(idsOf(written("305"))).not.toEqual(idsOf(written("306")));
  });
});

function idsOf(text: string): string[] {
  return auditText(text).checks.map(({ id }) => id);
}
