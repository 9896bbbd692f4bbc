import { describe, expect, test } from "vitest";
import { type AuditResult, auditData, auditText, type Discrepancy, type ReportFile } from "../../src/index.js";

const exceptions = ({ discrepancies }: AuditResult): Discrepancy[] =>
  discrepancies.filter(({ kind }) => kind === "exception");

const told = (each: Discrepancy | undefined): string[] => [...new Set(each?.suspects.map(({ text }) => text))];

type Tallies = NonNullable<ReportFile["tallies"]>;

function audited(tallies: Tallies): AuditResult {
  return auditData({ report: { title: "r", date: "2026-05-24" }, tallies });
}

/** A tally of members at a line, split in some way. */
const tally = (line: number, total: string, split: string, cells: Record<string, string>): Tallies[number] => ({
  ...{ id: `t${line}`, key: { concept: "members" }, at: { line }, total },
  dimensions: { [split]: { cells } },
});

// 480 + 412 = 892 = 310 + 582.
const bySex = { men: "480", women: "412" };
const byPlace = { town: "310", country: "582" };

describe("a slip that was copied", () => {
  test("is one discrepancy where a total is wrong at two places that split it each in a way of its own", () => {
    const result = audited([tally(3, "982", "sex", bySex), tally(9, "982", "place", byPlace)]);
    const [exception, ...others] = exceptions(result);
    expect(others).toEqual([]);
    expect(exception?.checks).toHaveLength(2);
    expect(exception?.suspects.slice(0, 2)).toMatchObject(
      Array.from({ length: 2 }, () => ({ operation: "copied", slip: "swapped", repaired: "892" })),
    );
    expect(told(exception)[0]).toBe("probably 982 should read 892 in both places (line 3; line 9; two digits swapped)");
    expect([...(exception?.suspects[0]?.resolves ?? [])].sort()).toEqual([...(exception?.checks ?? [])].sort());
    const disputed = result.figures.filter(({ state, printed }) => state === "disputed" && printed === "982");
    expect(disputed).toHaveLength(2);
  });

  test("is told of a print that breaks nothing itself as well", () => {
    const bare: Tallies[number] = { id: "t15", key: { concept: "members" }, at: { line: 15 }, total: "982" };
    const [exception, ...others] = exceptions(
      audited([tally(3, "982", "sex", bySex), tally(9, "982", "place", byPlace), bare]),
    );
    expect(others).toEqual([]);
    expect(told(exception)[0]).toBe(
      "probably 982 should read 892 in all 3 places (line 3; line 9; line 15; two digits swapped)",
    );
  });

  test("is one discrepancy where a whole list was copied and one keystroke alone mends it", () => {
    // 480 + 421 = 901: of the three figures only 421 is one keystroke from what it should be.
    const copied = { men: "480", women: "421" };
    const [exception, ...others] = exceptions(
      audited([tally(3, "892", "sex", copied), tally(9, "892", "sex", copied)]),
    );
    expect(others).toEqual([]);
    expect(told(exception)[0]).toBe("probably 421 should read 412 in both places (line 3; line 9; two digits swapped)");
    // What is said of both places is not said again of each.
    expect(told(exception).filter((text) => text.includes("412"))).toHaveLength(1);
  });

  test.each<[string, Tallies, number[]]>([
    [
      // 480 + 412 = 892: of 893 and 480 each is one keystroke from what it should be, at both places.
      "of copies of which two figures may be wrong",
      [tally(3, "893", "sex", bySex), tally(9, "893", "sex", bySex)],
      [1, 1],
    ],
    [
      // 480 + 412 = 892, and 310 + 592 = 902: one keystroke does not make both of 982.
      "of places that need different values",
      [tally(3, "982", "sex", bySex), tally(9, "982", "place", { town: "310", country: "592" })],
      [1, 1],
    ],
    [
      // 400 + 582 = 982 holds, so that the total is right there.
      "of a figure that holds at one of its places",
      [
        tally(3, "982", "sex", bySex),
        tally(9, "982", "place", byPlace),
        tally(15, "982", "age", { young: "400", old: "582" }),
      ],
      [1, 1],
    ],
    [
      // 480 + 400 = 880: neither the swap nor another digit makes 982 of it.
      "of what no keystroke explains",
      [tally(3, "982", "sex", { men: "480", women: "400" }), tally(9, "982", "place", { town: "300", country: "580" })],
      [1, 1],
    ],
  ])("is told of nothing %s", (_, tallies, sizes) => {
    const found = exceptions(audited(tallies));
    expect(found.map(({ checks }) => checks.length)).toEqual(sizes);
    expect(found.flatMap(({ suspects }) => suspects).filter(({ operation }) => operation === "copied")).toEqual([]);
  });

  test("leaves two slips of their own beside it", () => {
    // 30 + 21 = 51 of other things, with nothing tied.
    const other: Tallies[number] = {
      ...{ id: "other", key: { concept: "cells" }, at: { line: 20 }, total: "52" },
      dimensions: { kind: { cells: { a: "30", b: "21" } } },
    };
    const found = exceptions(audited([tally(3, "982", "sex", bySex), tally(9, "982", "place", byPlace), other]));
    expect(found.map(({ checks }) => checks.length).sort()).toEqual([1, 2]);
  });
});

describe("a slip that was copied from one section to another", () => {
  const text = [
    "# I. TỔ CHỨC ĐẢNG",
    "Đến nay, Đảng bộ xã có 982 đảng viên, gồm 480 đảng viên nam, 412 đảng viên nữ.",
    "# II. ĐÁNH GIÁ",
    "Đến nay, Đảng bộ xã có 982 đảng viên, gồm 310 đảng viên nông thôn, 582 đảng viên cơ quan.",
  ].join("\n\n");

  test.each([
    ["en", "probably 982 should read 892 in both places (section I, line 3; section II, line 7; two digits swapped)"],
    ["vi", "có thể 982 phải là 892 ở cả hai chỗ (mục I, dòng 3; mục II, dòng 7; đảo hai chữ số)"],
  ] as const)("is told in words of %s", (lang, words) => {
    const [exception, ...others] = exceptions(auditText(text, { lang }));
    expect(others).toEqual([]);
    expect(told(exception)[0]).toBe(words);
  });
});
