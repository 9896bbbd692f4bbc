import { describe, expect, test } from "vitest";
import type { AuditResult } from "../../src/engine/index.js";
import { type ReporterOptions, xlsx } from "../../src/reporters/index.js";
import { accepting, audited, BOTH, FITTING, HOSTILE, SHORT_BY_FIVE } from "./audited.js";
import { partOf, rowsOf } from "./office.js";
import { elementsOf } from "./xml-tree.js";

/** The rows of the list, by the names of its columns. */
async function listOf(sources: readonly AuditResult[], options: ReporterOptions = {}) {
  const [head = [], ...rows] = rowsOf(await xlsx(sources, options), 1);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

describe("a workbook", () => {
  test("has one row a discrepancy, to be done", async () => {
    const [exception, query] = await listOf([audited(BOTH)]);

    expect(exception).toMatchObject({
      ...{ "No.": "1", Kind: "exception", Severity: "error", Status: "To do", Remark: "", Rule: "footing/parts-total" },
      ...{
        Place: "section III.6.2, footnote 26, line 393",
        "What is wrong": expect.stringContaining("43 + 351 = 394"),
      },
    });
    expect(exception?.["Figures and words of the report"]?.split("\n")).toHaveLength(3);
    expect(query).toMatchObject({ "No.": "2", Kind: "query" });
  });

  test("keeps what is accepted, with the reason as remark", async () => {
    const [, accepted] = await listOf([accepting(audited(BOTH), "footing/parts-total", "on purpose", "T. An")]);

    expect(accepted).toMatchObject({ Status: "Kept as it is", Remark: "on purpose (T. An, 2026-06-01)" });
  });

  test("lets a status be chosen for every row, from a list", async () => {
    const bytes = await xlsx([audited(BOTH)]);
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");

    expect(rowsOf(bytes, 1)[0]?.indexOf("Status")).toBe("ABCDEF".indexOf("F"));
    const [validation] = elementsOf(sheet, "dataValidation");
    expect(validation?.attributes).toMatchObject({ type: "list", sqref: "F2:F3" });
    expect(elementsOf(sheet, "formula1")[0]?.text).toBe('"To do,Corrected,Explained,Kept as it is"');
  });

  test("has a filter, a header that stays and is printed on every page, lying, in full width", async () => {
    const bytes = await xlsx([audited(BOTH)], { lang: "vi" });
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");

    expect(elementsOf(sheet, "autoFilter")[0]?.attributes.ref).toBe("A1:K3");
    expect(elementsOf(sheet, "pane")[0]?.attributes).toMatchObject({ ySplit: "1", state: "frozen" });
    expect(elementsOf(sheet, "pageSetup")[0]?.attributes).toMatchObject({
      ...{ orientation: "landscape", fitToWidth: "1", fitToHeight: "0" },
    });
    expect(elementsOf(partOf(bytes, "xl/workbook.xml"), "definedName").map(({ text }) => text)).toEqual([
      ...["'Danh mục'!$A$1:$G$3", "'Danh mục'!$1:$1"],
    ]);
  });

  test("has the parts of a sheet in the order of the standard", async () => {
    const sheet = partOf(await xlsx([audited(BOTH)]), "xl/worksheets/sheet1.xml");

    expect(sheet.children.map(({ name }) => name)).toEqual([
      ...["sheetPr", "sheetViews", "cols", "sheetData", "autoFilter", "dataValidations", "pageMargins", "pageSetup"],
      "headerFooter",
    ]);
  });

  test("sums each report up, and names the files where there are several", async () => {
    const sources = [audited(BOTH, "b.yaml"), audited(FITTING, "a.yaml")];
    const [, ...rows] = rowsOf(await xlsx(sources), 2);

    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ["b.yaml", "430-BC/ĐU · Sơ kết một năm", "1", "1", "0", "7"],
      ["a.yaml", "", "0", "0", "0", "3"],
    ]);
    expect((await listOf(sources)).map(({ File }) => File)).toEqual(["b.yaml", "b.yaml"]);
  });

  test("is a list without rows where there is nothing", async () => {
    const bytes = await xlsx([audited(FITTING)]);

    expect(rowsOf(bytes, 1)).toHaveLength(1);
    expect(elementsOf(partOf(bytes, "xl/worksheets/sheet1.xml"), "dataValidation")).toEqual([]);
  });

  test("holds hostile words as text", async () => {
    const result = accepting(audited(HOSTILE), "footing/parts-total", "=1+1 _x000D_ \ud800");
    const [row] = await listOf([result]);

    expect(row?.["What is wrong"]).toContain("=HYPERLINK(1) [x](y) {0} <b>");
    // `_x005F_` is how the format writes an underscore that begins no code.
    expect(row?.Remark).toBe("=1+1 _x005F_x000D_ <D800> (2026-06-01)");
  });

  test("is the same bytes for the same results", async () => {
    const [one, other] = [await xlsx([audited(BOTH)]), await xlsx([audited(BOTH)])];

    expect(Buffer.compare(one, other)).toBe(0);
  });

  test("is in Vietnamese where asked", async () => {
    const [row] = await listOf([audited(SHORT_BY_FIVE, "a.yaml", "vi")], { lang: "vi" });

    expect(row).toMatchObject({ Loại: "sai lệch", "Mức độ": "lỗi", "Tình trạng": "Chưa xử lý", "Ghi chú": "" });
  });
});
