import { describe, expect, test } from "vitest";
import type { AuditResult } from "../../src/index.js";
import { auditData, auditText } from "../../src/index.js";
import type { ReportFile } from "../../src/model/index.js";

type Audit<T> = (report: T, options?: Parameters<typeof auditText>[1]) => AuditResult;

/** What becomes of what is accepted of a report once it is changed: the messages that are still accepted, and those that are open. */
function whenChanged<T>(audit: Audit<T>, accepted: T, changed: T): { accepted: string[]; open: string[] } {
  const baseline = audit(accepted).discrepancies.map(({ checks, rule }) => ({ checks, rule, reason: "as it is" }));
  const { discrepancies } = audit(changed, { baseline });
  const told = (wanted: string): string[] =>
    discrepancies.flatMap(({ status, message }) => (status === wanted ? [message] : [])).sort();
  return { accepted: told("accepted"), open: told("open") };
}

const texts = (one: readonly string[], other: readonly string[]) =>
  whenChanged(auditText, one.join("\n\n"), other.join("\n\n"));

describe("a word printed twice that is accepted", () => {
  const [ONE, OTHER] = ["Xã đã ban hành ban hành 24 văn bản.", "Đảng ủy ban hành ban hành chương trình công tác năm."];

  test("outlives a paragraph before it and the corrected separator of a number beside it", () => {
    const [plain, corrected] = ["ban hành ban hành 1219 văn bản.", "ban hành ban hành 1.219 văn bản."].map(
      (said) => `Xã đã ${said}`,
    );

    expect(texts([plain ?? ""], ["Xã có 12 thôn.", corrected ?? ""])).toEqual({
      accepted: ["“ban hành” is printed twice running."],
      open: [],
    });
  });

  test("never swallows the same word twice in another place, whether it stands there still or not", () => {
    expect(texts([ONE], [OTHER]).open).toEqual(["“ban hành” is printed twice running."]);
    expect(texts([ONE], [OTHER, ONE]).open).toEqual(["“ban hành” is printed twice running in 2 places."]);
    expect(texts([ONE], [ONE.replace("24", "25")]).open).toHaveLength(1);
  });

  test("is what it was once another place is corrected", () => {
    expect(texts([ONE, OTHER], [OTHER]).accepted).toEqual(["“ban hành” is printed twice running."]);
  });
});

describe("numbers of another print that are accepted", () => {
  const usual = ["1.203", "12.340", "15.000"];
  const file = (...printed: string[]): ReportFile => ({
    figures: [...usual, ...printed].map((each, index) => ({ id: `n${index}`, printed: `${each} hồ sơ` })),
  });

  test("are what they were once one of them is corrected", () => {
    const { accepted, open } = whenChanged(auditData, file("3317", "4218"), file("3.317", "4218"));

    expect(accepted).toEqual(["Thousands are printed like 1.203 in 4 places, but as 4218 elsewhere."]);
    expect(open).toEqual([]);
  });

  test("never swallow another one", () => {
    const { accepted, open } = whenChanged(auditData, file("3317", "4218"), file("3317", "4218", "5119"));

    expect(accepted).toEqual([]);
    expect(open).toEqual(["Thousands are printed like 1.203 in 3 places, but as 3317, 4218, 5119 elsewhere."]);
  });

  test("of a foreign print are told apart by the words beside them", () => {
    const [habit, one, other] = ["Có 1.203 hộ, 12.340 người.", "Nhận 4,754 hồ sơ.", "Nhận 4,754 văn bản."];

    expect(texts([habit ?? "", one ?? ""], [habit ?? "", "Xã có 12 thôn.", one ?? ""]).open).toEqual([]);
    expect(texts([habit ?? "", one ?? ""], [habit ?? "", other ?? ""]).accepted).toEqual([]);
  });
});

describe("two mentions that differ and are accepted", () => {
  const views = (...totals: string[]): ReportFile => ({
    tallies: totals.map((total, index) => ({ id: `t${index}`, label: "views", key: { concept: "views" }, total })),
  });
  const told = (one: string, other: string): RegExp =>
    new RegExp(`^views: one place says ${one} \\(.*\\), another ${other} \\(`);

  test.each<[string, string[], string[]]>([
    ["a third place that agrees with the first", ["394", "399"], ["394", "399", "394"]],
    ["a third place before them that agrees with the second", ["394", "399"], ["399", "394", "399"]],
    ["a finer mention that agrees with both", ["5,4 triệu", "5,5 triệu"], ["5,4 triệu", "5.450.000", "5,5 triệu"]],
    ["a finer mention before them", ["5,4 triệu", "5,5 triệu"], ["5.450.000", "5,4 triệu", "5,5 triệu"]],
  ])("outlive %s", (_, accepted, changed) => {
    expect(whenChanged(auditData, views(...accepted), views(...changed)).accepted).toHaveLength(1);
  });

  test.each([[["400", "394", "399"]], [["394", "400", "399"]], [["394", "399", "400"]]])(
    "stay accepted beside a third value, which is open: %s",
    (changed) => {
      const { accepted, open } = whenChanged(auditData, views("394", "399"), views(...changed));

      expect(accepted).toEqual([expect.stringMatching(told("394", "399"))]);
      expect(open).toHaveLength(2);
      expect(open.every((message) => message.includes("400"))).toBe(true);
    },
  );

  test("never swallow another value in the place of one of them", () => {
    expect(whenChanged(auditData, views("394", "399"), views("394", "398")).accepted).toEqual([]);
  });

  test("outlive one more place of a text, in whatever words", () => {
    const [one, other, third] = [
      "Toàn xã tiếp nhận 1.394 hồ sơ trực tuyến trong kỳ báo cáo.",
      "Trong kỳ báo cáo, tổng số hồ sơ trực tuyến mà xã tiếp nhận là 1.399 hồ sơ.",
      "Xã đã tiếp nhận 1.394 hồ sơ trực tuyến trong kỳ báo cáo.",
    ];

    expect(texts([one, other], [one, other, third])).toMatchObject({ accepted: [expect.any(String)], open: [] });
    expect(texts([one, other], [third, one, other])).toMatchObject({ accepted: [expect.any(String)], open: [] });
    expect(texts([one, other], [third.replace("1.394", "1.399"), one, other])).toMatchObject({
      accepted: [expect.any(String)],
      open: [],
    });
  });

  test("outlive a cell that both places state alike", () => {
    const procedures = (...cells: Record<string, string>[]): ReportFile => ({
      tallies: ["394", "399"].map((total, index) => ({
        ...{ id: `t${index}`, label: "procedures", key: { concept: "procedures" }, total },
        dimensions: { service: { kind: "open", cells: { other: index === 0 ? "351" : "356", ...cells[index] } } },
      })),
    });

    expect(
      whenChanged(auditData, procedures({}, {}), procedures({ online: "43" }, { online: "43" })).accepted,
    ).toHaveLength(1);
    expect(whenChanged(auditData, procedures({}, {}), procedures({ online: "43" }, { online: "42" })).accepted).toEqual(
      [],
    );
  });
});
