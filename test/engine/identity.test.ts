import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded, identityHash } from "../../src/engine/identity.js";
import { audit, equal, figure, type Quantity } from "../../src/engine/index.js";
import type { ReportFile } from "../../src/model/index.js";
import { footing, reportOf, ruleOf, type TestDraft } from "../support/report.js";

type TallyInput = NonNullable<ReportFile["tallies"]>[number];

const dossiers: TallyInput = {
  id: "dossiers",
  label: "hồ sơ",
  at: { line: 253, section: "III.2", quote: "tiếp nhận 4754 hồ sơ" },
  total: "4754",
  dimensions: { outcome: { cells: { early: "4583", onTime: "154", pending: "18" } } },
};

/** Ids of the checks and discrepancies that some tallies give. */
function idsOf(...tallies: TallyInput[]): { checks: string[]; discrepancies: string[] } {
  const { checks, discrepancies } = audit(reportOf({ tallies }), { rules: [footing()] });
  return { checks: checks.map(({ id }) => id), discrepancies: discrepancies.map(({ id }) => id) };
}

const cells = (values: Record<string, string>): TallyInput => ({
  ...dossiers,
  dimensions: { outcome: { cells: values } },
});

describe("a check keeps its id", () => {
  const other: TallyInput = { id: "other", total: "3", dimensions: { kind: { cells: { a: "1", b: "2" } } } };

  test.each<[string, TallyInput]>([
    ["another line", { ...dossiers, at: { line: 9, section: "III.2", quote: "tiếp nhận 4754 hồ sơ" } }],
    ["another section and quote", { ...dossiers, at: { line: 253, section: "IV", quote: "nhận được 4754 hồ sơ" } }],
    ["no place at all", { ...dossiers, at: {} }],
    ["a separator that was corrected", { ...dossiers, total: "4.754" }],
    ["a leading zero", { ...dossiers, total: "04754" }],
    ["a label with other capitals and blanks", { ...dossiers, label: "Hồ  Sơ" }],
    ["cells in another order", cells({ pending: "18", early: "4583", onTime: "154" })],
    [
      "labels on its cells",
      {
        ...dossiers,
        dimensions: { outcome: { cells: { early: { printed: "4583", label: "sớm" }, onTime: "154", pending: "18" } } },
      },
    ],
    ["another id of its tally", { ...dossiers, id: "records" }],
  ])("with %s", (_title, changed) => {
    expect(idsOf(changed)).toEqual(idsOf(dossiers));
  });

  test("with other tallies before and after it", () => {
    const { checks } = idsOf({ ...other, id: "before" }, dossiers, { ...other, id: "after", total: "4" });
    expect(checks[1]).toBe(idsOf(dossiers).checks[0]);
  });

  test("in another language of the messages", () => {
    const [en, vi] = (["en", "vi"] as const).map((lang) =>
      audit(reportOf({ tallies: [dossiers] }), { rules: [footing()], lang }),
    );
    expect(vi?.checks[0]?.id).toBe(en?.checks[0]?.id);
    expect(vi?.discrepancies[0]?.id).toBe(en?.discrepancies[0]?.id);
  });
});

describe("a check changes its id", () => {
  test.each<[string, TallyInput]>([
    ["a value", { ...dossiers, total: "4755" }],
    ["an approximator", { ...dossiers, total: "trên 4754" }],
    ["what it is about", { ...dossiers, label: "thủ tục" }],
    ["a part more", cells({ early: "4583", onTime: "154", pending: "18", overdue: "0" })],
    ["a value that changed its role", { ...cells({ early: "4754", onTime: "154", pending: "18" }), total: "4583" }],
  ])("with %s", (_title, changed) => {
    expect(idsOf(changed).checks).not.toEqual(idsOf(dossiers).checks);
  });

  test("for another rule", () => {
    const report = reportOf({ tallies: [dossiers] });
    const [one, other] = [footing(), footing({ id: "footing/other" })].map((rule) => audit(report, { rules: [rule] }));
    expect(one?.checks[0]?.id).not.toBe(other?.checks[0]?.id);
  });

  test("with the end of a range", () => {
    const idOf = (upTo: string): string | undefined => {
      const range: Quantity = figure("3", { upTo, role: "stated" });
      const rule = ruleOf(function* (): Generator<TestDraft> {
        yield { check: equal(range, "9"), key: [], primary: range, finding: { message: "mismatch" } };
      });
      return audit(reportOf({}), { rules: [rule] }).checks[0]?.id;
    };
    expect(idOf("5")).not.toBe(idOf("6"));
  });
});

describe("equal checks", () => {
  test("have distinct ids, and the first keeps its own", () => {
    const copies = [dossiers, { ...dossiers, id: "again" }, { ...dossiers, id: "once-more" }];
    const { checks, discrepancies } = idsOf(...copies);
    expect(new Set(checks).size).toBe(3);
    expect(new Set(discrepancies).size).toBe(3);
    expect(checks[0]).toBe(idsOf(dossiers).checks[0]);
  });
});

describe("identityHash", () => {
  const parts = fc.array(
    fc.string({ maxLength: 6 }).filter((part) => !part.includes("\u0000")),
    { maxLength: 4 },
  );

  test("is the same for the same parts, and has its prefix", () => {
    fc.assert(
      fc.property(parts, (all) => {
        expect(identityHash("c", all)).toBe(identityHash("c", [...all]));
        expect(identityHash("c", all)).toMatch(/^c[0-9a-f]{16}$/);
      }),
    );
  });

  test("is another for other parts, also where they join to the same text", () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        fc.pre(one.length > 0 && other.length > 0);
        expect(identityHash("c", one)).not.toBe(identityHash("c", other));
      }),
    );
    expect(identityHash("c", ["ab", "c"])).not.toBe(identityHash("c", ["a", "bc"]));
  });
});

test("spellings that differ in capitals, blanks or the way marks are written are one", () => {
  expect(folded("  Hồ\u00a0 Sơ ".normalize("NFD"))).toBe("hồ sơ");
});
