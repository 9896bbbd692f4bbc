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

/** One quantity told twice, differently. */
const MENTIONS = [
  "Tổng sản lượng lương thực có hạt năm 2025 đạt 5.630,7 tấn.",
  "Xã đã họp.",
  "Sản lượng lương thực có hạt 5.603,7 tấn, vượt kế hoạch đề ra.",
].join("\n\n");

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

  test.each(REPORTS)("outlives a copy of any paragraph at the end", (text) => {
    const before = brokenIn(text);
    // A note again is another note of the same mark.
    const paragraphs = text.split("\n").filter((each) => /^[\p{L}*-].{60}/u.test(each));

    expect(paragraphs.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), (paragraph) => {
        const after = new Set(brokenIn(`${text.trimEnd()}\n\n${paragraph}\n`));

        expect(before.filter((id) => !after.has(id))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("outlives another telling of the same list, and its rewording", () => {
    const list = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 112 đơn tố cáo.";
    const [id = ""] = brokenIn(list);

    expect(brokenIn(`${list}\n\nXã đã họp.\n\n${list}`)).toContain(id);
    expect(brokenIn(`${list}\n\nXã đã họp.\n\n${list.replace("Xã tiếp nhận", "Xã đã tiếp nhận")}`)).toContain(id);
  });

  test("of mentions outlives one more", () => {
    const [id = ""] = brokenIn(MENTIONS);

    expect(id).not.toBe("");
    expect(brokenIn(`${MENTIONS}\n\n${MENTIONS.split("\n\n")[2]}`)).toContain(id);
  });

  test("of a slip told once beside two that agree is one, wherever the slip stands", () => {
    const [slip = "", between = "", right = ""] = MENTIONS.split("\n\n");
    const orders = [
      [slip, right, right],
      [right, slip, right],
      [right, right, slip],
    ];

    const broken = orders.map((order) => brokenIn(order.join(`\n\n${between}\n\n`)));

    expect(broken.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(new Set(broken.flat()).size).toBe(1);
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

function brokenIn(text: string): string[] {
  return auditText(text, { minConfidence: "possible" }).checks.flatMap(({ id, verdict }) =>
    verdict === "inconsistent" ? id : [],
  );
}

function idsOf(text: string): string[] {
  return auditText(text).checks.map(({ id }) => id);
}
