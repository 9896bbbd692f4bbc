import { describe, expect, test } from "vitest";
import {
  type AuditResult,
  auditData,
  auditReport,
  type Discrepancy,
  loadData,
  type ReportFile,
} from "../../src/index.js";
import { codeOf } from "../support/error.js";

function audited(file: Partial<ReportFile>, lang: "en" | "vi" = "en"): AuditResult {
  return auditData({ report: { title: "r", date: "2026-05-24" }, ...file }, { lang });
}

const exceptions = ({ discrepancies }: AuditResult): Discrepancy[] =>
  discrepancies.filter(({ kind }) => kind === "exception");

/** Figure, what it should print, and the slip, in order. */
const told = ({ figures, suspects }: Discrepancy): string[] =>
  suspects.map(({ figure, repairedPrinted, slip }) => `${figures[figure]?.printed} → ${repairedPrinted} ${slip}`);

const kinds = (cells: Record<string, string | { ref: string }>) => ({ kind: { cells } });

describe("the suspects of an exception", () => {
  test("are all figures of a lone check, those that a slip explains first", () => {
    const [exception] = exceptions(
      audited({ tallies: [{ id: "t", total: "115", dimensions: kinds({ a: "283", b: "-168", c: "12" }) }] }),
    );
    // 115 - 283 + 168 = 0, so 12 is too much: 283 → 271, -168 → -180, 12 → 0, 115 → 127.
    expect(exception?.suspects.map(({ repaired }) => repaired).sort()).toEqual(["-180", "0", "127", "271"]);
    const slips = exception?.suspects.map(({ slip }) => slip !== null) ?? [];
    expect(slips).toEqual([...slips].sort((a, b) => Number(b) - Number(a)));
  });

  test("begin with the figure in which two broken checks meet", () => {
    const result = audited({
      tallies: [
        {
          id: "t",
          total: "356",
          dimensions: { ...kinds({ a: "43", b: "303" }), side: { cells: { l: "300", r: "46" } } },
        },
      ],
    });
    // 43 + 303 = 346 = 300 + 46: the total is wrong by one digit.
    for (const exception of exceptions(result)) {
      expect(told(exception)[0]).toBe("356 → 346 replaced");
      expect(exception.suspects[0]?.resolves).toHaveLength(2);
      expect(exception.suspects[0]?.text).toBe("probably 356 should read 346 (one digit replaced)");
    }
    expect(exceptions(result)).toHaveLength(1);
  });

  test("put a figure that stands in a check that holds behind others", () => {
    const result = audited({
      tallies: [
        {
          id: "t",
          total: "100",
          dimensions: { ...kinds({ a: "40", b: "70" }), side: { cells: { l: "55", r: "45" } } },
        },
      ],
    });
    const [exception] = exceptions(result);
    // Of the parts the one that would change least comes first: 70 → 60 before 40 → 30.
    expect(exception?.suspects.map(({ repaired }) => repaired)).toEqual(["60", "30", "110"]);
  });

  test("weigh what the caller says of the figures", () => {
    const report = loadData({
      report: { title: "r", date: "2026-05-24" },
      figures: [
        { id: "first", printed: "40" },
        { id: "second", printed: "70" },
      ],
      tallies: [{ id: "t", total: "100", dimensions: kinds({ a: { ref: "first" }, b: { ref: "second" } }) }],
    });
    const suspected = (trust: Record<string, number | "inf">): (string | undefined)[] => {
      const [exception] = exceptions(auditReport(report, { trust }));
      return exception?.suspects.map(({ figure }) => exception.figures[figure]?.printed) ?? [];
    };
    expect(suspected({}).slice(0, 2)).toEqual(["100", "70"]);
    expect(suspected({ "t.total": 3 })).toEqual(["70", "40", "100"]);
    expect(suspected({ "t.total": "inf", second: "inf" })).toEqual(["40"]);
    expect(codeOf(() => auditReport(report, { trust: { first: -1 } }))).toBe("options/invalid");
  });

  test("keep the print of the figure", () => {
    const result = audited({
      tallies: [{ id: "t", total: "1.850", dimensions: kinds({ a: "1.200", b: "05" }) }],
    });
    expect(exceptions(result).flatMap(told).sort()).toEqual([
      "05 → 650 null",
      "1.200 → 1.845 null",
      "1.850 → 1.205 null",
    ]);
  });

  test("name a version that is out of date as a whole, the better founded one last", () => {
    const result = audited({
      tallies: [
        { id: "old", key: { concept: "k" }, total: "394", dimensions: kinds({ online: "43", other: "351" }) },
        { id: "new", key: { concept: "k" }, total: "399", dimensions: kinds({ online: "43", other: "356" }) },
      ],
    });
    const [exception] = exceptions(result);
    expect(exception?.suspects.map(({ operation }) => operation)).toEqual(["version", "version", "version", "version"]);
    const texts = new Set(exception?.suspects.map(({ text }) => text));
    expect(texts).toEqual(
      new Set([
        "if 394 and 351 are right, 399 and 356 are out of date and should read so",
        "if 399 and 356 are right, 394 and 351 are out of date and should read so",
      ]),
    );
  });

  test("are told in both languages", () => {
    const file = { tallies: [{ id: "t", total: "399", dimensions: kinds({ a: "43", b: "351" }) }] };
    const [[en], [vi]] = [exceptions(audited(file)), exceptions(audited(file, "vi"))];
    expect(en?.suspects.map(({ text }) => text)).toContain(
      "if 43 and 399 are right, 351 should read 356 (one digit replaced)",
    );
    expect(vi?.suspects.map(({ text }) => text)).toContain("nếu 43 và 399 đúng thì 351 phải là 356 (sai một chữ số)");
  });

  test("are none where a report is consistent, and none of a query", () => {
    const result = audited({ tallies: [{ id: "t", total: "394", dimensions: kinds({ a: "43", b: "351" }) }] });
    expect(result.discrepancies.flatMap(({ suspects }) => suspects)).toEqual([]);
  });
});
