import { describe, expect, test } from "vitest";
import { auditTable } from "./audited-table.js";

describe("the figures of a table", () => {
  test("are its numeric cells, each with the place where it stands", () => {
    const { figures, source } = auditTable(`
| STT | Thôn | Số hộ | Số khẩu |
|---|---|---|---|
| 1 | Nà Ban | 085 | 1.360 |
| 2 | Huổi Sang | 102 | 451 |`);
    expect(figures.map(({ printed }) => printed)).toEqual(["085", "1.360", "102", "451"]);
    const lines = source.split("\n");
    for (const { at, printed } of figures) {
      expect(lines[(at.line ?? 0) - 1]?.slice((at.column ?? 0) - 1, (at.endColumn ?? 0) - 1)).toBe(printed);
    }
    expect(figures[1]?.at).toMatchObject({ section: "II.1", footnote: null, quote: "Nà Ban: 1.360" });
  });

  test("have the unit of their head, a percentage the percent sign", () => {
    const { prints, figures } = auditTable(`
| Cây trồng | Diện tích (ha) | Tỷ lệ (%) | Kinh phí (triệu đồng) |
|---|---|---|---|
| Lúa | 120,5 | 62 | 85,4 |
| Ngô | 73,8 | 38 | 1.200 |`);
    expect(prints).toEqual([
      "120,5 = 120.5 ha",
      "62 = 62 %",
      "85,4 = 85400000 đồng",
      "73,8 = 73.8 ha",
      "38 = 38 %",
      "1.200 = 1200000000 đồng",
    ]);
    expect(figures[1]?.kind).toBe("percent");
  });

  test("have the unit of the line above the table, but not where they count", () => {
    const { prints } = auditTable(
      `
| Nội dung | Số hộ | Số tiền |
|---|---|---|
| Hỗ trợ giống | 12 | 45,5 |`,
      ["II. KẾT QUẢ", "Cụ thể như sau (ĐVT: triệu đồng):"],
    );
    expect(prints).toEqual(["12 = 12", "45,5 = 45500000 đồng"]);
  });

  test("have the unit of their row, which a ditto sign repeats", () => {
    const { prints } = auditTable(`
| TT | Chỉ tiêu | ĐVT | Năm 2024 | Năm 2025 |
|---|---|---|---|---|
| 1 | Diện tích chè | ha | 40 | 42,5 |
| 2 | Diện tích quế | " | 12 | 15 |
| 3 | Thu ngân sách | 1.000 đồng | 250.000 | 310.500 |`);
    expect(prints).toEqual([
      "40 = 40 ha",
      "42,5 = 42.5 ha",
      "12 = 12 ha",
      "15 = 15 ha",
      "250.000 = 250000000 đồng",
      "310.500 = 310500000 đồng",
    ]);
  });

  test("have the unit that a row head declares, for the rows below it as well", () => {
    const { prints } = auditTable(`
| Chỉ tiêu | 2024 | 2025 |
|---|---|---|
| Cơ cấu kinh tế (%) | 100 | 100 |
| - Nông nghiệp | 61,4 | 60,2 |
| Thu nhập (triệu đồng) | 38 | 41 |`);
    expect(prints[2]).toBe("61,4 = 61.4 %");
    expect(prints[5]).toBe("41 = 41000000 đồng");
  });

  test("are read from brackets, signs, approximators, ranges and pairs", () => {
    const { prints } = auditTable(`
| Nội dung | Kết quả | Tăng/giảm |
|---|---|---|
| Một | 35/40 | -8,74 |
| Hai | 151 (20,86%) | (8,74) |
| Ba | trên 100 | +12 |
| Bốn | 25-30 | giảm 5 |
| Năm | 1 250 | − |`);
    expect(prints).toEqual([
      "35 = 35",
      "40 = 40",
      "-8,74 = -8.74",
      "151 = 151",
      "20,86% = 20.86 %",
      "8,74 = -8.74",
      "trên 100 = 100",
      "+12 = 12",
      "25-30 = 25",
      "giảm 5 = -5",
      "1 250 = 1250",
    ]);
  });

  test("are read though a digit was lost or misplaced between the dots", () => {
    const { prints } = auditTable(`
| Nội dung | Số tiền (đồng) |
|---|---|
| Một | 0.600.000 |
| Hai | 45.00.000 |
| Ba | 7.500.000 |`);
    expect(prints).toEqual(["0.600.000 = 600000 đồng", "45.00.000 = 4500000 đồng", "7.500.000 = 7500000 đồng"]);
  });

  test("may be printed in English style throughout a table", () => {
    const { prints } = auditTable(`
| Trường | Học sinh | Tỷ lệ (%) |
|---|---|---|
| A | 1,245 | 98.5 |
| B | 2,512 | 97.2 |
| C | 1,388 | 99.1 |`);
    expect(prints).toEqual([
      "1,245 = 1245",
      "98.5 = 98.5 %",
      "2,512 = 2512",
      "97.2 = 97.2 %",
      "1,388 = 1388",
      "99.1 = 99.1 %",
    ]);
  });

  test("are found in a cell of prose as in any text", () => {
    const { prints } = auditTable(`
| TT | Mô hình | Kinh phí (triệu đồng) | Ghi chú |
|---|---|---|---|
| 1 | Nuôi ong | 120 | 12 hộ tham gia theo Kế hoạch số 45/KH-UBND |
| 2 | Trồng sả | 85 | |`);
    expect(prints).toEqual(["120 = 120000000 đồng", "12 = 12 hộ", "85 = 85000000 đồng"]);
  });

  test("are no row numbers, years, dates, codes, ranks or numbers of columns", () => {
    const { prints } = auditTable(`
| STT | Đơn vị | Năm thành lập | Ngày ký | Số văn bản | Xếp hạng | Số vụ |
|---|---|---|---|---|---|---|
| (1) | (2) | (3) | (4) | (5) | (6) | (7) |
| 1 | Đội 1 | 2001 | 12/5/2025 | 45/QĐ-UBND | 2 | 1204 |
| 2 | Đội 2 | 2014 | 3/2025 | 46/QĐ-UBND | 1 | 998 |`);
    expect(prints).toEqual(["1204 = 1204", "998 = 998"]);
  });

  test("are no names of rows", () => {
    const byYear = auditTable(`
| Năm | Số vụ |
|---|---|
| 2024 | 1150 |
| 2025 | 1204 |`);
    expect(byYear.prints).toEqual(["1150 = 1150", "1204 = 1204"]);
    const byGrade = auditTable(`
| Khối | Số lớp |
|---|---|
| 6 | 4 |
| 7 | 5 |`);
    expect(byGrade.prints).toEqual(["4 = 4", "5 = 5"]);
  });

  test("are none where a cell says that there is nothing", () => {
    const { prints } = auditTable(`
| Thôn | Số vụ | Số người |
|---|---|---|
| Nà Ban | - | … |
| Huổi Sang | 3 | x |
| Pá Kìm | | 0 |`);
    expect(prints).toEqual(["3 = 3", "0 = 0"]);
  });

  test("stand below heads of several rows, be they printed above the dashes or below", () => {
    const { prints, holds } = auditTable(`
| TT | Trường | Tổng số | Trong đó | |
|---|---|---|---|---|
| | | | Nam | Nữ |
| 1 | Mầm non | 245 | 120 | 125 |
| 2 | Tiểu học | 512 | 268 | 244 |`);
    expect(prints).toHaveLength(6);
    expect(holds).toEqual(["120 + 125 = 245; stated: 245", "268 + 244 = 512; stated: 512"]);
  });
});
