import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/index.js";
import { citationsOf } from "../../src/extraction/citations.js";
import { stretchesOf } from "./stretches.js";

const read = (text: string) => citationsOf(readDocument(text), stretchesOf(text).stretches);

describe("a citation", () => {
  test("tells type, number, date, issuer and subject with its place", () => {
    const [citation, ...more] = read(
      "Theo Kế hoạch số 07-KH/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh ủy về thi đua; xã đã làm.",
    );
    expect(more).toEqual([]);
    expect(citation).toMatchObject({
      ...{ id: "c1", type: "Kế hoạch", number: "07", year: null, symbol: "07-KH/TU", date: "2026-03-05" },
      ...{ issuer: "Ban Thường vụ Tỉnh ủy", subject: "thi đua", basis: [] },
      at: { line: 1, column: 18, endColumn: 26, section: null, footnote: null },
    });
  });

  test.each([
    [
      "Nghị định số 178/2024/NĐ-CP của Chính phủ",
      { type: "Nghị định", number: "178", year: "2024", symbol: "178/2024/NĐ-CP" },
    ],
    ["Nghị quyết số 35/NQ-UBTVQH15, ngày 20/6/2025", { symbol: "35/NQ-UBTVQH15", date: "2025-06-20" }],
    ["Quy định 127-QĐ/TW", { type: "Quy định", symbol: "127-QĐ/TW" }],
    ["Chương trình hành động số 13-CTr/TU", { type: "Chương trình hành động", symbol: "13-CTr/TU" }],
    ["Công văn số 2291/BNV-CQĐP", { type: "Công văn", symbol: "2291/BNV-CQĐP" }],
    ["văn bản, số 03/2025/QĐ-UBND", { type: null, year: "2025", symbol: "03/2025/QĐ-UBND" }],
    ["Hướng dẫn số 16 - HD/BTCTW", { symbol: "16-HD/BTCTW" }],
  ])("“%s” is read as printed", (text, expected) => {
    expect(read(`Thực hiện ${text}.`)).toMatchObject([expected]);
  });

  test.each([
    ["ngày 20 tháng 6 năm 2025", "2025-06-20"],
    [", ngày 01/7/ 2025", "2025-07-01"],
    ["ngày 18.9.2026", "2026-09-18"],
    ["ngày 18.9", null],
    ["ngày 31/4/2026", null],
    ["của Tỉnh ủy, ngày 5-8-2025", "2025-08-05"],
    ["đã có hiệu lực từ ngày 05/8/2025", null],
    ["(ngày 05/8/2025) của Tỉnh ủy", "2025-08-05"],
    ["ban hành ngày 05/8/2025", "2025-08-05"],
    [", 05/8/2025,", "2025-08-05"],
    ["(khóa XII), ngày 05/8/2025", "2025-08-05"],
  ])("has from “%s” the date %s", (behind, date) => {
    expect(read(`Thực hiện Kế hoạch số 07-KH/TU ${behind} xã đã làm.`)).toMatchObject([{ date }]);
  });

  test.each([
    ["của HĐND và UBND xã về đất đai", "HĐND và UBND xã", "đất đai"],
    ["của Sở Nội vụ giao chỉ tiêu", "Sở Nội vụ", "giao chỉ tiêu"],
    ["của chính Đảng ủy, xã đã làm", "Đảng ủy", null],
    ["của UBND xã Về việc lập quỹ", "UBND xã", "lập quỹ"],
    ["của UBND xã Tân An (cũ) về lập quỹ", "UBND xã Tân An (cũ)", "lập quỹ"],
    ["của Câu lạc bộ “Khởi nghiệp” về lập quỹ", "Câu lạc bộ “Khởi nghiệp”", "lập quỹ"],
    ["thành lập Tổ công tác; thu đủ", null, "thành lập Tổ công tác"],
    ["của Quốc hội (khóa mới)", "Quốc hội", null],
    ["về việc lập quỹ (đợt 1); thu đủ", null, "lập quỹ (đợt 1)"],
    ["về lập quỹ. Xã thu đủ", null, "lập quỹ"],
    ["về thu quỹ, UBND xã báo cáo như sau: đủ", null, "thu quỹ"],
    ["và các văn bản về quỹ", null, null],
  ])("has from “%s” its issuer and its subject", (behind, issuer, subject) => {
    expect(read(`Thực hiện Kế hoạch số 07-KH/TU ${behind}`)).toMatchObject([{ issuer, subject }]);
  });

  test.each([
    ["ngày 31/4/2026", "31/4/2026"],
    ["ngày 30 tháng 02 năm 2026", "30 tháng 02 năm 2026"],
    ["ngày 18.9", "18.9"],
    ["của Tỉnh ủy", null],
  ])("keeps from “%s” the date as printed, whether there is such a day or not", (behind, dated) => {
    expect(read(`Thực hiện Kế hoạch số 07-KH/TU ${behind}, xã đã làm.`)).toMatchObject([{ dated }]);
  });

  test.each([
    ["Quy chế làm việc số 01-QC/ĐU", "Quy chế làm việc"],
    ["Kế hoạch giáo dục số 41/KH-THCS", "Kế hoạch"],
    ["Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "Luật"],
    ["Chương trình kiểm tra, giám sát năm 2026 (số 02-CTr/ĐU)", null],
    ["KH số 41/KH-UBND", "KH"],
  ])("“%s” has its type", (text, type) => {
    expect(read(`Thực hiện ${text}.`)).toMatchObject([{ type }]);
  });

  test("keeps a subject short", () => {
    const [citation] = read(`Kế hoạch số 07-KH/TU về ${"thu quỹ và ".repeat(60)}`);
    expect(citation?.subject?.length).toBeGreaterThan(150);
    expect(citation?.subject?.length).toBeLessThanOrEqual(200);
  });

  test("ends with the bracket around it", () => {
    expect(read("Xã lập quỹ (Quyết định số 12/QĐ-UBND về quỹ) và thu đủ.")).toMatchObject([{ subject: "quỹ" }]);
  });
});

describe("citations", () => {
  test("of a list stand beside each other, one in a subject also within it", () => {
    expect(
      read("Quy chế số 01-QC/ĐU về họp, Kế hoạch số 02-KH/ĐU về Kết luận số 03-KL/TW của Ban Bí thư."),
    ).toMatchObject([
      { id: "c1", subject: "họp" },
      { id: "c2", subject: "Kết luận số 03-KL/TW của Ban Bí thư" },
      { id: "c3", type: "Kết luận", issuer: "Ban Bí thư" },
    ]);
  });

  test("inherit the word for their type", () => {
    const found = read("Các Quyết định số 12/QĐ-UBND, ngày 01/8/2025 về họp; số 13/QĐ-UBND và số 14/TB-UBND.");
    expect(found.map(({ type }) => type)).toEqual(["Quyết định", "Quyết định", null]);
  });

  test("have the issuer that is named before them", () => {
    const found = read(
      "UBND xã tham mưu HĐND xã ban hành Nghị quyết số 12/NQ-HĐND về quỹ; Nghị quyết số 13/NQ-HĐND; Quyết định số 2/QĐ-UBND. Nghị quyết số 14/NQ-HĐND.",
    );
    expect(found.map(({ issuer }) => issuer)).toEqual(["HĐND xã", "HĐND xã", null, null]);
  });

  test("have no issuer where several act together before them", () => {
    const [citation] = read("Đảng ủy và Thường trực HĐND xã ban hành Kế hoạch số 12-KH/ĐU.");
    expect(citation?.issuer).toBeNull();
  });

  test.each([
    [
      "Kế hoạch số 12-KH/ĐU về thực hiện Kế hoạch số 56-KH/BCĐ của Trung ương và Kế hoạch số 376-KH/TU của Tỉnh ủy",
      [[1, 2], [], []],
    ],
    ["Kế hoạch số 12-KH/ĐU thực hiện Chương trình số 13-CTr/TU về cụ thể hóa Kết luận số 210-KL/TW", [[1], [2], []]],
    ["Kế hoạch số 12-KH/ĐU, theo Nghị quyết số 05-NQ/TU", [[1], []]],
    ["Căn cứ Nghị quyết số 05-NQ/TU và Kết luận số 21-KL/TU, xã ban hành Kế hoạch số 12-KH/ĐU", [[], [], [0, 1]]],
    ["Kế hoạch số 12-KH/ĐU; Kế hoạch số 13-KH/ĐU", [[], []]],
    ["Kế hoạch số 12-KH/ĐU được sửa đổi theo Kế hoạch số 13-KH/ĐU", [[], []]],
    ["Thực hiện Nghị quyết số 05-NQ/TU theo Kế hoạch số 12-KH/ĐU", [[], []]],
    ["Kế hoạch số 12-KH/ĐU, chỉ đạo các chi bộ thực hiện Hướng dẫn số 45-HD/TU", [[], []]],
  ])("carry out others in “%s”", (text, bases) => {
    expect(read(`${text}.`).map(({ basis }) => basis)).toEqual(
      bases.map((each) => each.map((index) => `c${index + 1}`)),
    );
  });

  test("have in a table the date of their row", () => {
    const found = read(
      "| Văn bản | Ngày |\n|---|---|\n| Quyết định số 12/QĐ-UBND | 31/4/2026 |\n| 13/QĐ-UBND | 05/5/2026 |",
    );
    expect(found.map(({ date, dated }) => [date, dated])).toEqual([
      [null, "31/4/2026"],
      ["2026-05-05", "05/5/2026"],
    ]);
  });

  test("have in a table the subject of their row, and carry out what it names", () => {
    const found = read(
      "| Văn bản | Ngày ban hành | Nội dung |\n|---|---|---|\n| 23/KH-UBND | 29/8/2025 | triển khai thực hiện Nghị quyết số 06-NQ/ĐU |",
    );
    expect(found.map(({ symbol, date, subject, basis }) => [symbol, date, subject, basis])).toEqual([
      ["23/KH-UBND", "2025-08-29", "triển khai thực hiện Nghị quyết số 06-NQ/ĐU", ["c2"]],
      ["06-NQ/ĐU", null, null, []],
    ]);
  });

  test("are found in headings, tables and notes", () => {
    const text = [
      "1. Thực hiện Nghị quyết số 18-NQ/TW",
      "| Văn bản | Số |\n|---|---|\n| 21/KH-UBND | 3 |",
      "Xã có quỹ[^1].",
      "[^1]: Quyết định số 12/QĐ-UBND.",
    ].join("\n\n");
    expect(read(text).map(({ symbol, at }) => [symbol, at.section, at.footnote])).toEqual([
      ["18-NQ/TW", "1", null],
      ["21/KH-UBND", "1", null],
      ["12/QĐ-UBND", "1", "1"],
    ]);
  });

  test.each(["Số: 12/BC-UBND", "Số 12-BC/ĐU", "Số: 12/BC-UBND     Suối Tre, ngày 3 tháng 4 năm 2026"])(
    "leave out the report's own “%s”",
    (line) => {
      expect(read(`UBND XÃ SUỐI TRE\n\n${line}\n\nBÁO CÁO\n\nKết quả`)).toEqual([]);
    },
  );

  test("leave out what only looks like a symbol", () => {
    expect(read("Xã có 05/THCS và 156/158 học sinh, 05/19 tiêu chí; ngày 05/3/2026.")).toEqual([]);
  });

  test("are found however many stand in one paragraph", () => {
    const source = "Kế hoạch số 07-KH/TU về Kết luận số 03-KL/TW của Ban Bí thư ".repeat(500);
    expect(citationsOf(readDocument(source), stretchesOf(source).stretches)).toHaveLength(1_000);
  });
});
