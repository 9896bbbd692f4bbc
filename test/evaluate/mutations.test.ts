import { describe, expect, test } from "vitest";
import { scoreMutations } from "./mutation-score.js";
import { mutationsOf } from "./mutations.js";
import { changedText, noticeOf } from "./notice.js";
import { auditResult, compared, discrepancy, figure } from "./synthetic.js";

const text = "Có 45 người:\r\n\r\n27 nam, 18 nữ; 45 hộ";
const relations =
  "relations: [{ kind: footing, figures: [1/45, 3/27, 3/18], holds: true }, { kind: tie-out, figures: [1/45, 3/45], holds: true }]";
const figures = [
  figure(text, "a", 1, "45"),
  figure(text, "b", 3, "27"),
  figure(text, "c", 3, "18"),
  figure(text, "d", 3, "45"),
];
const { audited, gold, lines } = compared(text, { figures }, relations);

describe("mutations", () => {
  const mutations = mutationsOf(gold.relations, audited, lines, "report");

  test("are three for each figure, and the same every time", () => {
    expect(mutations).toHaveLength(12);
    expect(mutationsOf(gold.relations, audited, lines, "report")).toEqual(mutations);
  });

  test("tell figures of local equalities from the others", () => {
    const far = mutations.filter(({ reach }) => reach === "far").map(({ token }) => token.column);
    expect(new Set(far)).toEqual(new Set([16]));
  });

  test("leave out what keeps every relation true, and relations that do not hold", () => {
    const bound = compared(text, { figures }, "relations: [{ kind: bound, figures: [1/45, 3/18], holds: true }]");
    for (const { token, print } of mutationsOf(bound.gold.relations, audited, lines, "report")) {
      expect(token.line === 1 ? 18 > Number(print) : Number(print) > 45).toBe(true);
    }
    const broken = compared(text, { figures }, "relations: [{ kind: footing, figures: [1/45, 3/18], holds: false }]");
    expect(mutationsOf(broken.gold.relations, audited, lines, "report")).toEqual([]);
  });
});

describe("a changed report", () => {
  const token = { line: 3, column: 1, print: "27" };

  test("keeps its line ends", () => {
    expect(changedText(text, { token, print: "7" })).toBe("Có 45 người:\r\n\r\n7 nam, 18 nữ; 45 hộ");
  });

  test("is noticed by a discrepancy with the changed figure", () => {
    const changed = changedText(text, { token, print: "7" });
    const found = [
      discrepancy("footing/parts-total", [figure(changed, "x", 1, "45"), figure(changed, "y", 3, "7")]),
      discrepancy("tie-out/versions-agree", [figure(changed, "x", 1, "45"), figure(changed, "z", 3, "45")]),
    ];
    const notice = noticeOf(auditResult(), auditResult({ discrepancies: found }), { token, print: "7" });
    expect(notice.about.map(({ rule }) => rule)).toEqual(["footing/parts-total"]);
    expect(notice.elsewhere.map(({ rule }) => rule)).toEqual(["tie-out/versions-agree"]);
  });

  test("is not noticed by what was there before, moved by the slip, with another id", () => {
    const changed = changedText(text, { token, print: "7" });
    const before = auditResult({ discrepancies: [discrepancy("bound/x", [figure(text, "c", 3, "18")])] });
    const after = auditResult({ discrepancies: [discrepancy("bound/x", [figure(changed, "z", 3, "18")])] });
    expect(noticeOf(before, after, { token, print: "7" })).toEqual({ about: [], elsewhere: [] });
  });
});

test("slips are counted by their reach, as many as asked for", () => {
  const audit = (changed: string) =>
    auditResult({ discrepancies: [discrepancy("footing/parts-total", [figure(changed, "x", 1, "Có")])] });
  const options = { name: "report", text, most: 5, audit };
  const { counts, details } = scoreMutations(gold.relations, audited, lines, options);
  expect((counts["mutations.local.total"] ?? 0) + (counts["mutations.far.total"] ?? 0)).toBe(5);
  expect(counts["mutations.alarms"]).toBe(5);
  expect(details.filter(({ what }) => what === "new alarm")).toHaveLength(5);
});
