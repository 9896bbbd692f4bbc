import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportSchema } from "../../../src/model/index.js";
import { auditTable, reportOf } from "./audited-table.js";

const HEADS = [
  "STT",
  "Nội dung",
  "Tổng số",
  "Nam",
  "Nữ",
  "Tỷ lệ (%)",
  "Kế hoạch",
  "% so KH",
  "Tăng/giảm",
  "Đơn giá",
  "Đầu năm",
  "Cuối năm",
  "",
];
const LABELS = ["Nà Ban", "Tổng cộng", "Trong đó: nữ", "Trong đó:", "I. Thu", "- Chi", "1.1. Lúa", "Cộng A", "…", ""];
const CELLS = [
  "12",
  "1.250",
  "12,5",
  "85,4%",
  "(8,74)",
  "-3",
  "35/40",
  "151 (20,86%)",
  "trên 100",
  "…",
  "-",
  "",
  "2025",
  "12 hộ",
  "3=1+2",
  "0",
];

const tables = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.constantFrom(...HEADS), { minLength: width, maxLength: width }),
      fc.array(
        fc.tuple(
          fc.constantFrom(...LABELS),
          fc.array(fc.constantFrom(...CELLS), { minLength: width, maxLength: width }),
        ),
        { maxLength: 8 },
      ),
    ),
  )
  .map(([heads, rows]) =>
    [heads, heads.map(() => "---"), ...rows.map(([label, cells]) => [label, ...cells.slice(1)])]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
  );

describe("whatever a table holds", () => {
  test("its reading is a report: known figures, ids that are unique", () => {
    fc.assert(
      fc.property(tables, (source) => {
        const { figures, tallies, statements } = auditTable(source);
        expect(
          reportSchema.safeParse(reportOf({ figures, tallies, statements, heads: new Map(), cells: [] })).error,
        ).toBeUndefined();
        for (const list of [figures, tallies, statements])
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }),
    );
  });

  test("the time it takes grows with its cells, not with their square", () => {
    const rows = (count: number): string => {
      const lines = Array.from({ length: count }, (_, at) => `| ${at + 1} | Bản ${at} | ${at + 9} | ${at} | 9 |`);
      return ["| STT | Bản | Tổng số | Nam | Nữ |", "|---|---|---|---|---|", ...lines].join("\n");
    };
    const { holds } = auditTable(rows(400));
    expect(holds).toHaveLength(400);
  });
});
