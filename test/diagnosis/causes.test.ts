import { describe, expect, test } from "vitest";
import { type AuditResult, auditData, type Discrepancy, type ReportFile } from "../../src/index.js";

function audited(file: Partial<ReportFile>, baseline: readonly string[] = []): AuditResult {
  return auditData(
    { report: { title: "r", date: "2026-05-24", symbol: "30-BC/ĐU" }, ...file },
    { baseline: baseline.length > 0 ? [{ checks: baseline, reason: "counted twice on purpose" }] : [] },
  );
}

const exceptions = ({ discrepancies }: AuditResult): Discrepancy[] =>
  discrepancies.filter(({ kind }) => kind === "exception");

/** 43 + 303 = 346 = 300 + 46, while the total says 356. */
const WRONG_TOTAL: Partial<ReportFile> = {
  tallies: [
    {
      id: "t",
      total: "356",
      dimensions: { kind: { cells: { a: "43", b: "303" } }, side: { cells: { l: "300", r: "46" } } },
    },
  ],
};

/** By rows 12 + 20 = 32 and 21 + 30 = 51, by columns 12 + 21 = 33 and 20 + 30 = 50; each total is off by 4 or by none. */
const table = (totals: readonly [string, string, string, string]): Partial<ReportFile> => {
  const names = ["row1", "row2", "column1", "column2"] as const;
  const cells = [
    ["r1c1", "r1c2"],
    ["r2c1", "r2c2"],
    ["r1c1", "r2c1"],
    ["r1c2", "r2c2"],
  ];
  const values: Record<string, string> = { r1c1: "12", r1c2: "20", r2c1: "21", r2c2: "30" };
  return {
    figures: Object.entries(values).map(([id, printed]) => ({ id, printed })),
    tallies: names.map((id, index) => ({
      id,
      total: totals[index] ?? "",
      dimensions: { part: { cells: Object.fromEntries((cells[index] ?? []).map((cell) => [cell, { ref: cell }])) } },
    })),
  };
};

describe("a root cause", () => {
  test("is one discrepancy with all the checks that one new value settles", () => {
    const result = audited(WRONG_TOTAL);
    const [exception, ...others] = exceptions(result);
    expect(others).toEqual([]);
    const broken = result.checks.filter(({ verdict }) => verdict === "inconsistent");
    expect(broken.map(({ rule }) => rule)).toEqual(["footing/parts-total", "footing/parts-total"]);
    expect([...(exception?.checks ?? [])].sort()).toEqual(broken.map(({ id }) => id).sort());
    expect(exception?.also.map(({ check, rule, computed }) => [check, rule, computed])).toEqual([
      [exception?.checks[1], "footing/parts-total", "346"],
    ]);
    const [suspect] = exception?.suspects ?? [];
    expect(suspect).toMatchObject({ figure: 0, repaired: "346" });
    expect([...(suspect?.resolves ?? [])].sort()).toEqual([...(exception?.checks ?? [])].sort());
  });

  test("has every figure of its checks once, and says which are whose", () => {
    const [exception] = exceptions(audited(WRONG_TOTAL));
    const printed = exception?.figures.map((figure) => figure.printed);
    // Which of two checks alike is told first hangs on their ids.
    const both = [
      ["356", "43", "303"],
      ["356", "300", "46"],
    ];
    const also = exception?.also[0]?.figures.map((index) => printed?.[index]);
    expect(both).toContainEqual(also);
    const first = both.find(([, part]) => part !== also?.[1]) ?? [];
    expect(printed).toEqual([...first, ...(also ?? []).slice(1)]);
  });

  test("is told of one cell that breaks a row and a column, and of two cells apart", () => {
    // 16 instead of 12 in the first cell: its row and its column say 4 more.
    expect(exceptions(audited(table(["36", "51", "37", "50"]))).map(({ checks }) => checks.length)).toEqual([2]);
    // 4 more in the first cell, 1 less in the last.
    expect(exceptions(audited(table(["36", "50", "37", "49"]))).map(({ checks }) => checks.length)).toEqual([2, 2]);
  });

  test("is told of nothing where two pairs of cells would do as well", () => {
    // 4 more in the first and the last cell, or in the two others.
    expect(exceptions(audited(table(["36", "55", "37", "54"]))).map(({ checks }) => checks.length)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  test("takes nothing from what each rule says", () => {
    const [{ also = [], checks = [] } = {}] = exceptions(audited(WRONG_TOTAL));
    for (const each of also) expect(each).toMatchObject({ severity: "error", confidence: "certain", difference: "10" });
    expect(checks).toHaveLength(also.length + 1);
  });

  test("is the year of a document that three rules stumble over", () => {
    const [exception, ...others] = exceptions(
      audited({
        foundings: [{ body: "Đảng bộ xã", date: "2025-07-01", line: 3 }],
        citations: [
          { id: "b", number: "66", symbol: "66-KH/ĐU", dated: "06/3/2026", at: { line: 5 } },
          { id: "c", number: "74", symbol: "74-KH/ĐU", dated: "10/4/2025", basis: ["n"], at: { line: 7 } },
          { id: "d", number: "75", symbol: "75-KH/ĐU", dated: "13/4/2026", at: { line: 9 } },
          { id: "n", number: "05", symbol: "05-NQ/TU", dated: "12/02/2026", at: { line: 7 } },
        ],
      }),
    );
    expect(others).toEqual([]);
    expect(exception?.checks.length).toBeGreaterThan(1);
    expect(exception?.suspects[0]).toMatchObject({ repaired: "2026-04-10", slip: "year", operation: "date" });
    expect(exception?.suspects[0]?.text).toBe("probably 10/4/2025 should read 10/4/2026 (another year)");
  });
});

describe("accepting checks of a root cause", () => {
  const [whole] = exceptions(audited(WRONG_TOTAL));
  const [first = "", second = ""] = whole?.checks ?? [];

  test("leaves it open until all of them are accepted", () => {
    const [partly] = exceptions(audited(WRONG_TOTAL, [first]));
    expect(partly).toMatchObject({ status: "open", id: whole?.id });
    expect(partly?.acceptances.map(({ check }) => check)).toEqual([first]);
    expect(exceptions(audited(WRONG_TOTAL, [first, second]))).toMatchObject([{ status: "accepted" }]);
  });

  test("does not accept what a new slip breaks beside them", () => {
    const [tally] = WRONG_TOTAL.tallies ?? [];
    const withThird: Partial<ReportFile> = {
      tallies: tally
        ? [{ ...tally, dimensions: { ...tally.dimensions, age: { cells: { young: "200", old: "146" } } } }]
        : [],
    };
    expect(exceptions(audited(withThird, [first, second]))).toMatchObject([{ status: "open" }]);
  });

  test("by the id of what was looked at takes one entry, and holds only as long as nothing is broken beside it", () => {
    const accept = [{ id: whole?.id ?? "", of: "t", reason: "counted twice on purpose" }];
    const result = audited({ ...WRONG_TOTAL, accept });
    expect(exceptions(result)).toMatchObject([{ status: "accepted" }]);
    expect(result.acceptances.map(({ state }) => state)).toEqual(["used"]);
  });

  test("by the id that one of them had before the other was broken accepts that one alone", () => {
    const [tally] = WRONG_TOTAL.tallies ?? [];
    const before = exceptions(
      audited({ tallies: tally ? [{ ...tally, dimensions: { kind: tally.dimensions?.kind ?? { cells: {} } } }] : [] }),
    );
    expect(before).toHaveLength(1);
    const accept = [{ id: before[0]?.id ?? "", of: "t", reason: "counted twice on purpose" }];
    const [exception] = exceptions(audited({ ...WRONG_TOTAL, accept }));
    expect(exception).toMatchObject({ status: "open" });
    expect(exception?.acceptances.map(({ check }) => check)).toEqual(before[0]?.checks);
  });
});
