import { describe, expect, test } from "vitest";
import { docx } from "../../src/reporters/index.js";
import { accepting, audited, BOTH, FITTING, HOSTILE, SHORT_BY_FIVE } from "./audited.js";
import { partOf, partsOf, textOf } from "./office.js";
import { elementsOf } from "./xml-tree.js";

const PAPER = "word/document.xml";

describe("a memo", () => {
  test("is headed as an office heads it, with the report that it is about", async () => {
    const text = textOf(partOf(await docx([audited(SHORT_BY_FIVE, "a.yaml", "vi")], { lang: "vi" }), PAPER));

    expect(text).toContain("DANH MỤC SỐ LIỆU CẦN RÀ SOÁT");
    expect(text).toContain("trong Báo cáo số 430-BC/ĐU: Sơ kết một năm");
    expect(text).toContain("NGƯỜI RÀ SOÁT");
    expect(text).not.toMatch(/\b(error|why|line|section|total)\b/);
  });

  test("has a table a kind, with a header that is repeated and one row a discrepancy that is not cut", async () => {
    const paper = partOf(await docx([audited(BOTH)]), PAPER);

    const tables = elementsOf(paper, "w:tbl").filter((table) => elementsOf(table, "w:tblHeader").length > 0);
    expect(tables.map((table) => elementsOf(table, "w:tr").length)).toEqual([2, 2]);
    for (const table of tables) {
      expect(elementsOf(table, "w:tblHeader")).toHaveLength(1);
      expect(elementsOf(table, "w:cantSplit")).toHaveLength(2);
    }
    const [, row] = tables[0] ? elementsOf(tables[0], "w:tr") : [];
    const cells = row ? elementsOf(row, "w:tc").map(textOf) : [];
    expect(cells[0]).toBe("1");
    expect(cells[1]).toContain("43 + 351 = 394");
    expect(cells[2]?.split("\n")[0]).toBe(
      "399 (total), section III.6.2, footnote 26, line 393: “Tổng số TTHC: 399 thủ tục”",
    );
    expect(cells.slice(3)).toEqual(["error", ""]);
  });

  test("lets a long row run on over the page", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `part-${index}`,
        { printed: "10", label: `thủ tục ${index}`, quote: "trong đó có 10 thủ tục thực hiện trực tuyến toàn trình" },
      ]),
    );
    const long = { tallies: [{ id: "procedures", total: "399", dimensions: { channel: { cells } } }] };
    const paper = partOf(await docx([audited(long)]), PAPER);

    const [table] = elementsOf(paper, "w:tbl").filter((each) => elementsOf(each, "w:tblHeader").length > 0);
    // The header alone is kept whole.
    expect(table && elementsOf(table, "w:cantSplit")).toHaveLength(1);
  });

  test("keeps what is accepted in a table of its own, answered by the reason", async () => {
    const result = accepting(audited(BOTH), "footing/parts-total", "on purpose", "T. An");
    const paper = partOf(await docx([result]), PAPER);

    expect(textOf(paper)).toContain("II. ACCEPTED: looked at, and to stand");
    expect(elementsOf(paper, "w:tc").map(textOf)).toContain("on purpose (T. An, 2026-06-01)");
  });

  test("lies on A4, in a font that has Vietnamese", async () => {
    const bytes = await docx([audited(BOTH)], { lang: "vi" });

    // 297 by 210 mm in twentieths of a point.
    expect(elementsOf(partOf(bytes, PAPER), "w:pgSz")[0]?.attributes).toMatchObject({
      ...{ "w:w": "16838", "w:h": "11906", "w:orient": "landscape" },
    });
    const [fonts] = elementsOf(partOf(bytes, "word/styles.xml"), "w:rFonts");
    expect(fonts?.attributes["w:ascii"]).toBe("Times New Roman");
  });

  test("begins each report on a page of its own", async () => {
    const paper = partOf(await docx([audited(BOTH, "b.yaml"), audited(FITTING, "a.yaml")]), PAPER);

    expect(elementsOf(paper, "w:sectPr")).toHaveLength(2);
    expect(textOf(paper)).toContain("No discrepancies.");
    expect(textOf(paper)).toContain("in “a.yaml”");
  });

  test("stays well-formed whatever the report says", async () => {
    const bytes = await docx([accepting(audited(HOSTILE), "footing/parts-total", "\ud800 <w:p> \ufffe")]);

    expect(partsOf(bytes).size).toBeGreaterThan(5);
    expect(textOf(partOf(bytes, PAPER))).toContain("<D800> <w:p> <FFFE>");
  });

  test("is the same bytes for the same results, at any time of day", async () => {
    const [one, other] = [await docx([audited(BOTH)]), await docx([audited(BOTH)])];

    expect(Buffer.compare(one, other)).toBe(0);
    expect(elementsOf(partOf(one, "docProps/core.xml"), "dcterms:created")).toEqual([]);
  });
});
