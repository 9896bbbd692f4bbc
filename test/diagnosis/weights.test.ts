import { describe, expect, test } from "vitest";
import { auditReport, type Discrepancy, loadData, type ReportFile } from "../../src/index.js";

/** The figures of the one list or share that is broken, the least trusted first; each print stands once in a file. */
function suspected(file: Partial<ReportFile>, trust: Record<string, number | "inf"> = {}): string[] {
  const report = loadData({ report: { title: "r", date: "2026-05-24" }, ...file });
  const exceptions: Discrepancy[] = auditReport(report, {
    trust,
    lang: "en",
    minConfidence: "possible",
  }).discrepancies.filter(({ kind }) => kind === "exception");
  expect(exceptions).toHaveLength(1);
  const [exception] = exceptions;
  return exception?.suspects.map(({ figure, repaired }) => `${exception.figures[figure]?.printed} → ${repaired}`) ?? [];
}

type Tally = NonNullable<ReportFile["tallies"]>[number];

/** 412 + 635 = 1047, which misses 1000 by 47; no keystroke explains 412 → 365, 635 → 588 or 1000 → 1047. */
const broken = (more: Partial<Tally> = {}): Tally => ({
  id: "t",
  key: { concept: "k" },
  total: "1000",
  dimensions: { kind: { cells: { a: "412", b: "635" } } },
  ...more,
});

const split = (ref: string, cells: Record<string, string>, more: Partial<Tally> = {}): Tally => ({
  id: `of-${ref}`,
  total: { ref },
  dimensions: { kind: { cells } },
  ...more,
});

describe("a figure is suspected later", () => {
  test("the more it would have to change, where nothing else tells", () => {
    expect(suspected({ tallies: [broken()] })).toEqual(["1000 → 1047", "635 → 588", "412 → 365"]);
  });

  test("where checks hold with it", () => {
    // 412 = 150 + 262 holds as well, 635 = 80 + 555.
    const a = split("t.kind.a", { x: "150", y: "262" });
    const b = split("t.kind.b", { x: "80", y: "555" });
    expect(suspected({ tallies: [broken(), a] }).at(-1)).toBe("412 → 365");
    expect(suspected({ tallies: [broken(), b] }).at(-1)).toBe("635 → 588");
  });

  test("where these are surer of what they read", () => {
    const of = (ref: string, parts: [string, string], confidence: "certain" | "likely"): Tally =>
      split(ref, { x: parts[0], y: parts[1] }, { confidence });
    const tallies = (a: "certain" | "likely", b: "certain" | "likely"): Tally[] => [
      broken(),
      of("t.kind.a", ["150", "262"], a),
      of("t.kind.b", ["80", "555"], b),
    ];
    expect(suspected({ tallies: tallies("certain", "likely") }).slice(1)).toEqual(["635 → 588", "412 → 365"]);
    expect(suspected({ tallies: tallies("likely", "certain") }).slice(1)).toEqual(["412 → 365", "635 → 588"]);
  });

  test("where another mention agrees with it", () => {
    const again: Tally = { id: "again", key: { concept: "other" }, total: "1000" };
    const first: Tally = broken({ total: { ref: "again.total" } });
    const mention: Tally = { id: "third", key: { concept: "other" }, total: { printed: "1000", line: 9 } };
    expect(suspected({ tallies: [again, mention, first] }).at(-1)).toBe("1000 → 1047");
  });

  test("where it is given, and the others are worked out", () => {
    // 414 of 1000 are 41 %, 474 are 47 %: a digit replaced either way, and 474 is nearer to 414 than 41 to 47.
    expect(
      suspected({ statements: [{ kind: "proportion", label: "s", part: "414", base: "1000", percent: "47%" }] }).slice(
        0,
        2,
      ),
    ).toEqual(["47% → 41", "414 → 474"]);
  });

  test("where the caller trusts it", () => {
    expect(suspected({ tallies: [broken()] }, { "t.total": 3 }).at(-1)).toBe("1000 → 1047");
    expect(suspected({ tallies: [broken()] }, { "t.total": "inf", "t.kind.b": "inf" })).toEqual(["412 → 365"]);
  });

  test("where a wrong print would have broken the bounds that hold with it, and not where it would ease them", () => {
    // 5 ≤ 635 says nothing for 635 where 588 is meant.
    const bound = (id: string, part: string, whole: string): NonNullable<ReportFile["statements"]>[number] => ({
      ...{ kind: "bound", id, label: id },
      part,
      whole: { ref: whole },
    });
    const easing = suspected({ tallies: [broken()], statements: [bound("x", "5", "t.kind.b")] });
    expect(easing).toEqual(["1000 → 1047", "635 → 588", "412 → 365"]);
    const held = suspected({ tallies: [broken()], statements: [bound("x", "990", "t.total")] });
    // 990 ≤ 1000 would have failed for many a number too small.
    expect(held).toEqual(["635 → 588", "412 → 365", "1000 → 1047"]);
  });
});
