import { describe, expect, test } from "vitest";
import { entriesFor } from "../../src/config/index.js";
import { type AuditResult, auditData, auditText } from "../../src/index.js";

const SIGNED = { reason: "ten are counted twice", author: "Office", date: "2026-05-24" };
const PETITIONS = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 112 đơn tố cáo.";
const HOUSEHOLDS = "Huyện có 3.140 hộ nghèo, gồm: 1.845 hộ vùng cao, 1.205 hộ vùng thấp.";
const TREES = "Đã trồng 4.310 cây sưa ven đường.";

const listOf = (result: AuditResult) => entriesFor(["all"], [{ file: "a.md", result }], SIGNED);
/** What becomes, in another draft, of all that was accepted in one. */
const statuses = (before: string, after: string): string[] =>
  auditText(after, { baseline: listOf(auditText(before)) }).discrepancies.map(({ status }) => status);
const text = (...paragraphs: readonly string[]): string => paragraphs.join("\n\n");

describe("what is accepted in a list", () => {
  test.each([
    ["two paragraphs change places", text(PETITIONS, HOUSEHOLDS), text(HOUSEHOLDS, PETITIONS)],
    ["three do", text(PETITIONS, TREES, HOUSEHOLDS), text(HOUSEHOLDS, TREES, PETITIONS)],
    ["one moves behind what it stood before", text(PETITIONS, TREES, HOUSEHOLDS), text(TREES, PETITIONS, HOUSEHOLDS)],
    ["other words name the parts", text(PETITIONS), text(PETITIONS.replace("đơn khiếu nại", "đơn kiến nghị"))],
    [
      "the parts change places with their names",
      text(PETITIONS),
      text(PETITIONS.replace(/(845[^,]+), (305[^,]+)/, "$2, $1")),
    ],
    ["a separator is corrected", text(PETITIONS.replace("1.252", "1252")), text(PETITIONS)],
  ])("stays accepted where %s", (_, before, after) => {
    expect(new Set(statuses(before, after))).toEqual(new Set(["accepted"]));
  });

  test("is open again where amounts change places among their names", () => {
    const exchanged = PETITIONS.replace("845", "x").replace("305", "845").replace("x", "305");

    expect(statuses(text(PETITIONS, TREES), text(exchanged, TREES))).toEqual(["open"]);
    expect(statuses(text(exchanged, TREES), text(PETITIONS, TREES))).toEqual(["open"]);
  });

  test("is open again where amounts change places among the categories of data", () => {
    const data = (a: string, b: string) => ({
      tallies: [{ id: "petitions", total: "52", dimensions: { kind: { cells: { a, b, c: "03" } } } }],
    });
    const baseline = listOf(auditData(data("45", "05")));
    const status = (a: string, b: string) => auditData(data(a, b), { baseline }).discrepancies[0]?.status;

    expect(status("45", "05")).toBe("accepted");
    expect(status("05", "45")).toBe("open");
  });

  test("does not pass to an equal paragraph that is written beside it", () => {
    const draft = text(PETITIONS, TREES, PETITIONS);

    expect(statuses(text(PETITIONS, TREES), draft).toSorted()).toEqual(["accepted", "open"]);
  });

  test("of a list without the words beside it holds as it did", () => {
    const [entry] = listOf(auditText(text(PETITIONS, TREES)));
    const checks = entry?.checks.map((name) => name.replace(/-w\w+/, "")) ?? [];
    const result = auditText(text(TREES, PETITIONS), { baseline: [{ ...SIGNED, checks }] });

    expect(checks).not.toEqual(entry?.checks);
    expect(result.acceptances.map(({ state }) => state)).toEqual(["unbound"]);
    expect(auditText(text(PETITIONS, TREES), { baseline: [{ ...SIGNED, checks }] }).acceptances).toMatchObject([
      { state: "used" },
    ]);
  });
});
