import { describe, expect, test } from "vitest";
import { auditData, type ReportFile } from "../../src/index.js";

const audited = (data: ReportFile) => auditData(data, { minConfidence: "possible" });
const kinds = (data: ReportFile): string[] => audited(data).discrepancies.map(({ kind, rule }) => `${kind} ${rule}`);
const statement = (input: NonNullable<ReportFile["statements"]>[number]): ReportFile => ({ statements: [input] });

describe("consistent data is silent", () => {
  test.each<[string, ReportFile]>([
    [
      "an opening without a time of its own, before its closing",
      {
        tallies: [
          { id: "then", key: { concept: "organisations" }, total: "61" },
          { id: "now", key: { concept: "organisations" }, total: "62" },
        ],
        statements: [
          { kind: "roll-forward", opening: "then", closing: "now", movements: [{ in: "03" }, { out: "02" }] },
        ],
      },
    ],
    ["a percentage whose sign is lost", statement({ kind: "proportion", part: "19", base: "47", percent: "40,4" })],
    ["a percentage in words", statement({ kind: "proportion", part: "19", base: "47", percent: "40 phần trăm" })],
    ["a rate in thousandths", statement({ kind: "proportion", part: "5", base: "1.000", percent: "5‰" })],
    ["99,9 % rounded to 100 %", statement({ kind: "proportion", part: "999", base: "1.000", percent: "100%" })],
    ["a percentage as rate", statement({ kind: "extension", quantity: "200", rate: "32%", amount: "64" })],
    [
      "an average of whole numbers",
      statement({ kind: "extension", quantity: "10 hộ", rate: "3 người/hộ", amount: "31 người" }),
    ],
    [
      "an average of money",
      statement({ kind: "extension", quantity: "3", rate: "3.333.333 đồng", amount: "10.000.000 đồng" }),
    ],
    [
      "a unit declared for rate and amount",
      statement({ kind: "extension", unit: "ĐVT: triệu đồng", quantity: "15", rate: "3,6", amount: "54" }),
    ],
    [
      "rounded millions under a table's unit line",
      {
        tallies: [
          { id: "a", unit: "ĐVT: triệu đồng", total: "1.220", dimensions: { by: { cells: { x: "619", y: "600" } } } },
        ],
      },
    ],
    [
      "a change that an approximator leaves open",
      statement({ kind: "change", direction: "increase", after: "120", difference: "gần 20", percent: "20%" }),
    ],
    [
      "a base that an approximator leaves open",
      statement({ kind: "claim", words: "all", figure: "100%", remainder: "0", base: "gần 5.000" }),
    ],
    [
      "a second telling that names no category",
      {
        tallies: [
          { id: "then", total: "61", dimensions: { size: { cells: { a: "60", b: "1" } } } },
          { id: "now", total: "63", dimensions: { size: { cells: { a: "62", b: "1" } } } },
        ],
        statements: [
          {
            kind: "roll-forward",
            opening: "then",
            closing: "now",
            dimension: "size",
            movements: [
              { id: "m", in: "02", category: "a" },
              { in: "02", sameAs: "m" },
            ],
          },
        ],
      },
    ],
  ])("%s", (_, data) => {
    expect(kinds(data)).toEqual([]);
  });
});

describe("a contradiction is not silent", () => {
  const crossed = (cells: Record<string, string>): ReportFile => ({
    tallies: [
      {
        id: "a",
        total: "30",
        dimensions: {
          outcome: { cells: { resolved: "10", pending: "20" } },
          who: { kind: "overlap", cells: { women: "20" } },
        },
        crossings: [{ rows: "outcome", columns: "who", cells: { resolved: cells } }],
      },
    ],
  });

  test.each<[string, string, ReportFile]>([
    [
      "two that exclude each other are more than all",
      "exception footing/exclusive-categories",
      {
        tallies: [
          {
            id: "a",
            total: "10",
            dimensions: {
              body: { cells: { own: "3", other: "7" } },
              outcome: { cells: { resolved: "5", pending: "5" } },
            },
            exclusive: [["body/other", "outcome/pending"]],
          },
        ],
      },
    ],
    [
      "two partitions without a printed total",
      "exception footing/parts-total",
      { tallies: [{ id: "a", dimensions: { x: { cells: { p: "5", q: "6" } }, y: { cells: { r: "5", s: "5" } } } }] },
    ],
    [
      "shares of parts without a printed total",
      "exception proportion/share-agrees",
      {
        tallies: [
          {
            id: "a",
            dimensions: { x: { cells: { p: { printed: "17", share: "60%" }, q: { printed: "14", share: "40%" } } } },
          },
        ],
      },
    ],
    [
      "what is done, where nothing is said to remain",
      "exception claim/all-against-remainder",
      statement({ kind: "claim", words: "all", figure: "100%", remainder: "0", done: "30", base: "32" }),
    ],
    ["an attribute of some is more than they are", "exception footing/crossed-cells", crossed({ women: "15" })],
    [
      "an increase by less than nothing",
      "exception change/difference-agrees",
      statement({ kind: "change", direction: "increase", before: "30", after: "32", difference: "-2" }),
    ],
    [
      "categories that change while the total does not",
      "query roll-forward/change-explained",
      {
        tallies: [
          { id: "then", total: "10", dimensions: { k: { cells: { a: "4", b: "6" } } } },
          { id: "now", total: "10", dimensions: { k: { cells: { a: "7", b: "3" } } } },
        ],
        statements: [{ kind: "roll-forward", opening: "then", closing: "now", dimension: "k" }],
      },
    ],
  ])("%s", (_, expected, data) => {
    expect(kinds(data)).toContain(expected);
  });
});

describe("two readings", () => {
  test("of which one of two doubtful parts is needed are a query", () => {
    const cells = {
      a: "01",
      b: "08",
      c: { printed: "01", membership: "unsure" as const },
      d: { printed: "02", membership: "unsure" as const },
    };
    expect(kinds({ tallies: [{ id: "t", total: "10", dimensions: { k: { cells } } }] })).toEqual([
      "query footing/unclear-part",
    ]);
  });

  test("too many to weigh accuse nobody, and the result says so", () => {
    const events = Array.from({ length: 8 }, (_, index) => [
      { id: `e${index}`, in: "1", category: "a" },
      { in: "1", category: "b", sameAs: `e${index}` },
    ]);
    const { discrepancies, skipped } = audited({
      tallies: [
        { id: "then", total: "20", dimensions: { k: { cells: { a: "10", b: "10" } } } },
        { id: "now", total: "28", dimensions: { k: { cells: { a: "10", b: "18" } } } },
      ],
      statements: [{ kind: "roll-forward", opening: "then", closing: "now", dimension: "k", movements: events.flat() }],
    });
    expect(discrepancies.filter(({ kind }) => kind === "exception")).toEqual([]);
    expect(skipped).toEqual([expect.objectContaining({ rule: "roll-forward/categories-reached" })]);
  });
});

describe("the identity of a check", () => {
  const ids = (data: ReportFile): string[] => audited(data).checks.map(({ id }) => id);

  test.each<[string, ReportFile, ReportFile]>([
    [
      "how many are listed",
      statement({ kind: "enumeration", count: "04", items: ["a", "b", "c"] }),
      statement({ kind: "enumeration", count: "04", items: ["a", "b"] }),
    ],
    [
      "whether the list is complete",
      statement({ kind: "shares", cells: { a: "50%", b: "40%" } }),
      statement({ kind: "shares", cells: { a: "50%", b: "40%" }, list: "open" }),
    ],
    [
      "in which direction",
      statement({ kind: "change", direction: "increase", before: "4", after: "5" }),
      statement({ kind: "change", direction: "decrease", before: "4", after: "5" }),
    ],
  ])("tells %s", (_, one, other) => {
    expect(ids(one)).not.toEqual(ids(other));
  });

  test("is not a matter of what a category is called", () => {
    const named = (label?: string): ReportFile => ({
      tallies: [
        {
          id: "t",
          total: "10",
          dimensions: { k: { cells: { a: { printed: "4", share: "40%", ...(label && { label }) }, b: "6" } } },
        },
      ],
    });
    expect(ids(named("nam"))).toEqual(ids(named("Nam giới")));
    expect(ids(named("nam"))).toEqual(ids(named()));
  });
});

describe("bad input that once got through", () => {
  test.each<[string, ReportFile]>([
    ["a number beyond counting", { tallies: [{ id: "a", total: "1 tỷ tỷ tỷ tỷ tỷ tỷ" }] }],
    ["forty digits of billions", { tallies: [{ id: "a", total: `${"9".repeat(40)} tỷ` }] }],
    [
      "a rate that is its own quantity",
      statement({ kind: "extension", quantity: { printed: "12", id: "q" }, rate: { ref: "q" }, amount: "144" }),
    ],
  ])("%s is refused with its place", (_, data) => {
    expect(() => auditData(data)).toThrow(expect.objectContaining({ code: "data/invalid" }));
  });

  test("data that is not plain is refused", () => {
    expect(() => auditData(new Map([["tallies", []]]))).toThrow(expect.objectContaining({ code: "data/invalid" }));
    expect(() => auditData({ tallies: new Date() })).toThrow(expect.objectContaining({ code: "data/invalid" }));
  });

  test("a misspelt option is refused, not taken for silence", () => {
    for (const options of [{ minConfidence: "sure" }, { lang: "fr" }]) {
      expect(() => auditData({}, options as object)).toThrow(expect.objectContaining({ code: "options/invalid" }));
    }
  });
});
