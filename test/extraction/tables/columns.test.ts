import { describe, expect, test } from "vitest";
import { auditTable } from "./audited-table.js";

describe("columns", () => {
  test("that split another add up to it in each row", () => {
    const { holds, fails } = auditTable(`
| Đơn vị | Tổng số | Đúng hạn | Quá hạn |
|---|---|---|---|
| Xã A | 120 | 115 | 5 |
| Xã B | 98 | 90 | 8 |
| Xã C | 143 | 130 | 3 |
| Xã D | 77 | 70 | 7 |`);
    expect(holds).toEqual(["115 + 5 = 120; stated: 120", "90 + 8 = 98; stated: 98", "70 + 7 = 77; stated: 77"]);
    expect(fails).toEqual(["130 + 3 = 133; stated: 143"]);
  });

  test("may split it though no head says so", () => {
    const { holds } = auditTable(
      `
| Dịch vụ | Doanh thu | Chi phí | Lợi nhuận |
|---|---|---|---|
| Vật tư | 3.412,5 | 3.187,0 | 225,5 |
| Tưới tiêu | 684,0 | 571,6 | 112,4 |
| Làm đất | 1.236,8 | 1.068,3 | 168,5 |`,
      ["ĐVT: triệu đồng"],
    );
    expect(holds).toHaveLength(3);
  });

  test("may stand before their sum", () => {
    const { holds } = auditTable(`
| Chỉ tiêu | Thực hiện 8 tháng | Ước tháng 9 | Lũy kế 9 tháng |
|---|---|---|---|
| Khách quốc tế | 511.640 | 49.654 | 561.294 |
| Khách trong nước | 619.268 | 60.283 | 679.551 |`);
    expect(holds).toEqual([
      "511.640 + 49.654 = 561.294; stated: 561.294",
      "619.268 + 60.283 = 679.551; stated: 679.551",
    ]);
  });

  test("may split one total in two ways", () => {
    const { holds } = auditTable(`
| Bản | Dân số | Giới tính | | Dân tộc | | |
|---|---|---|---|---|---|---|
| | | Nam | Nữ | Thái | Mông | Kinh |
| Nà Ban | 412 | 205 | 207 | 400 | 2 | 10 |
| Huổi Sang | 388 | 196 | 192 | 0 | 380 | 8 |
| Pá Kìm | 501 | 255 | 246 | 471 | 0 | 30 |`);
    expect(holds).toContain("205 + 207 = 412; stated: 412");
    expect(holds).toContain("0 + 380 + 8 = 388; stated: 388");
    expect(holds).toHaveLength(6);
  });

  test("may be split again, and the sums themselves add up", () => {
    const { holds, fails } = auditTable(`
| STT | Lĩnh vực | Tiếp nhận | | | Đã giải quyết | | | Đang giải quyết | | |
|---|---|---|---|---|---|---|---|---|---|---|
| | | Tổng số | Trong kỳ | Kỳ trước | Tổng số | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn |
| 1 | Đất đai | 145 | 130 | 15 | 120 | 116 | 4 | 25 | 23 | 2 |
| 2 | Hộ tịch | 512 | 511 | 1 | 510 | 505 | 5 | 2 | 2 | 0 |
| 3 | Bảo trợ | 96 | 90 | 6 | 88 | 87 | 1 | 8 | 8 | 0 |`);
    expect(fails).toEqual([]);
    for (const sum of ["130 + 15 = 145", "120 + 25 = 145", "116 + 4 = 120", "23 + 2 = 25"]) {
      expect(holds).toContain(`${sum}; stated: ${sum.slice(-3).trim()}`);
    }
  });

  test("for men and women are held to their total even in a single row", () => {
    const { fails } = auditTable(`
| Đơn vị | Tổng số | Nam | Nữ |
|---|---|---|---|
| Trường THCS | 388 | 201 | 178 |`);
    expect(fails).toEqual(["201 + 178 = 379; stated: 388"]);
  });

  test("for a subset stay within the column beside them", () => {
    const { bounds, fails } = auditTable(`
| Chi bộ | Tổng số | Trong đó nữ |
|---|---|---|
| Chi bộ 1 | 25 | 11 |
| Chi bộ 2 | 31 | 9 |`);
    expect(bounds).toEqual(["11 ≤ 25", "9 ≤ 31"]);
    expect(fails).toEqual([]);
  });

  test("leave open a row whose empty cell may hide a part", () => {
    const { fails, holds } = auditTable(`
| Thôn | Tổng số | Hộ nghèo | Hộ cận nghèo | Hộ khác |
|---|---|---|---|---|
| Nà Ban | 412 | 31 | 40 | 341 |
| Huổi Sang | 388 | 52 | | 290 |
| Pá Kìm | 501 | 12 | 25 | 464 |`);
    expect([holds.length, fails]).toEqual([2, []]);
  });
});

describe("a balance", () => {
  const funds = (closing: string) => `
| Chỉ tiêu | Đầu năm | Tăng | Giảm | Cuối năm |
|---|---|---|---|---|
| Vốn góp | 1.520 | 84 | 36 | 1.568 |
| Các quỹ | 621 | 187 | 95 | ${closing} |
| Tài sản chung | 2.640 | 310 | 0 | 2.950 |`;

  test("leads from the opening to the closing column", () => {
    const { holds, fails } = auditTable(funds("713"));
    expect(holds).toEqual([
      "1.520 + 84 − 36 = 1.568; stated: 1.568",
      "621 + 187 − 95 = 713; stated: 713",
      "2.640 + 310 − 0 = 2.950; stated: 2.950",
    ]);
    expect(fails).toEqual([]);
  });

  test("shows the row that does not", () => {
    expect(auditTable(funds("731")).alarms).toEqual([
      "Các quỹ: Cuối năm: the movements lead to 713, not 731 (off by 18): 621 + 187 − 95 = 713; stated: 731.",
    ]);
  });
});

describe("a balance of rows", () => {
  test("leads from the first to the last of them in each column", () => {
    const { holds, fails } = auditTable(`
| Nội dung | Hộ nghèo | Hộ cận nghèo |
|---|---|---|
| Đầu năm | 212 | 180 |
| Thoát trong năm | 48 | 61 |
| Phát sinh mới | 12 | 40 |
| Cuối năm | 176 | 195 |`);
    expect(holds).toEqual(["212 − 48 + 12 = 176; stated: 176"]);
    expect(fails).toEqual(["180 − 61 + 40 = 159; stated: 195"]);
  });
});

describe("formulas below the heads", () => {
  const dossiers = (left: string, rate: string) => `
| STT | Lĩnh vực | Tồn | Mới | Tổng | Xong | Còn | Tỷ lệ (%) |
|---|---|---|---|---|---|---|---|
| (1) | (2) | (3) | (4) | (5=3+4) | (6) | (7=5-6) | (8=6/5) |
| 1 | Đất đai | 12 | 230 | 242 | 228 | ${left} | ${rate} |`;

  test("declare sums, differences and ratios", () => {
    const { holds, fails } = auditTable(dossiers("14", "94,21"));
    expect(holds).toEqual([
      "12 + 230 = 242; stated: 242",
      "228 + 14 = 242; stated: 242",
      "228 / 242 = 94,2149; stated: 94,21",
    ]);
    expect(fails).toEqual([]);
  });

  test("hold a single row to them", () => {
    expect(auditTable(dossiers("41", "94,12")).fails).toEqual([
      "228 + 41 = 269; stated: 242",
      "228 / 242 = 94,2149; stated: 94,12",
    ]);
  });
});
