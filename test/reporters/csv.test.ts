import { describe, expect, test } from "vitest";
import { csv } from "../../src/reporters/index.js";
import { accepting, audited, BOTH, FITTING, HOSTILE, SHORT_BY_FIVE } from "./audited.js";
import { parseCsv } from "./csv-rows.js";

/** Rows by the names of their columns. */
function rowsOf(written: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(written.slice(1));
  expect(rows.pop()).toEqual([""]);
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

describe("CSV", () => {
  test("begins with a byte order mark, so that spreadsheets read it as UTF-8", () => {
    expect([...Buffer.from(csv([audited(FITTING)]))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("has one row a discrepancy, in the order of the files", () => {
    const rows = rowsOf(csv([audited(BOTH, "b.yaml"), audited(SHORT_BY_FIVE, "a.yaml")]));

    expect(rows.map(({ file, kind }) => [file, kind])).toEqual([
      ["b.yaml", "exception"],
      ["b.yaml", "query"],
      ["a.yaml", "exception"],
    ]);
  });

  test("tells both sides, the difference, the place and the other figures", () => {
    expect(rowsOf(csv([audited(SHORT_BY_FIVE)]))[0]).toMatchObject({
      ...{ "no.": "1", severity: "error", confidence: "certain", status: "open", rule: "footing/parts-total" },
      ...{ stated: "399", computed: "394", difference: "5", place: "section III.6.2, footnote 26, line 393" },
      ...{ quote: "Tổng số TTHC: 399 thủ tục", "other figures": expect.stringMatching(/^43 .*; 351 /) },
    });
  });

  test("says why a discrepancy is accepted", () => {
    const [row] = rowsOf(csv([accepting(audited(SHORT_BY_FIVE), "footing/parts-total", "=on purpose", "T. An")]));

    expect(row).toMatchObject({ status: "accepted", "accepted because": "'=on purpose (T. An, 2026-06-01)" });
  });

  test("has the names of its columns even where it has no rows", () => {
    expect(rowsOf(csv([audited(FITTING)]))).toEqual([]);
  });

  test("runs no formula of the report's, and leaves negative numbers alone", () => {
    const [tally] = HOSTILE.tallies ?? [];
    if (!tally) throw new Error("expected a tally");
    const [row = {}] = rowsOf(csv([audited({ ...HOSTILE, tallies: [{ ...tally, total: "389" }] }, "=1+1.yaml")]));

    expect(row).toMatchObject({ file: "'=1+1.yaml", difference: "-5" });
    for (const [name, cell] of Object.entries(row)) if (name !== "difference") expect(cell).not.toMatch(/^[=+\-@]/);
  });

  test("is in Vietnamese where asked", () => {
    expect(rowsOf(csv([audited(SHORT_BY_FIVE, "a.yaml", "vi")], { lang: "vi" }))[0]).toMatchObject({
      ...{ loại: "sai lệch", "mức độ": "lỗi", "tình trạng": "chưa xử lý" },
      "vị trí": "mục III.6.2, chú thích 26, dòng 393",
    });
  });
});
