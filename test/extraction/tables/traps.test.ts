import { describe, expect, test } from "vitest";
import { auditTable } from "./audited-table.js";

/** Tables that state nothing which could be wrong. */
const SILENT: Readonly<Record<string, string>> = {
  "a list of the largest only": `
| TT | Xã | Số vụ | Số người |
|---|---|---|---|
| 1 | Mường Kim | 12 | 15 |
| 2 | Khoen On | 9 | 9 |
| 3 | Ta Gia | 7 | 11 |
| … | … | … | … |
| | Tổng số | 74 | 91 |`,
  "attributes that overlap": `
| Nội dung | Số lượng |
|---|---|
| Tổng số đảng viên | 124 |
| Đảng viên nữ | 56 |
| Đảng viên dân tộc thiểu số | 63 |
| Đảng viên dưới 35 tuổi | 17 |`,
  "men, women and an attribute": `
| Nội dung | Số lượng |
|---|---|
| Tổng số | 120 |
| Nam | 70 |
| Nữ | 50 |
| Dân tộc thiểu số | 10 |`,
  "columns that have nothing to do with each other": `
| Thôn | Số hộ | Số khẩu | Đảng viên | Đoàn viên | Diện tích (ha) |
|---|---|---|---|---|---|
| Nà Ban | 85 | 360 | 12 | 25 | 120,5 |
| Huổi Sang | 102 | 451 | 15 | 31 | 98,2 |
| Pá Kìm | 64 | 290 | 8 | 14 | 210,0 |`,
  "a total row of means": `
| TT | Đội | Tuổi bình quân | Xếp hạng | Điểm | Đơn giá |
|---|---|---|---|---|---|
| 1 | Đội Một | 35,2 | 2 | 8,5 | 12.000 |
| 2 | Đội Hai | 33,8 | 3 | 7,9 | 15.000 |
| 3 | Đội Ba | 38,0 | 1 | 9,1 | 11.500 |
| | Chung | 36,1 | | 8,5 | 12.500 |`,
  "a total row of a mean that no head names": `
| TT | Đội | Số vụ | Thời gian xử lý |
|---|---|---|---|
| 1 | Đội Một | 12 | 35 |
| 2 | Đội Hai | 9 | 33 |
| 3 | Đội Ba | 21 | 38 |
| | Tổng | 42 | 36 |`,
  "percentages whose base is not in the table": `
| Cây trồng | Diện tích (nghìn ha) | Tỷ lệ so với cả nước (%) |
|---|---|---|
| Lúa | 690,0 | 9,2 |
| Lạc | 70,8 | 30,6 |
| Mía | 54,3 | 20,4 |`,
  "a subset of three among the columns of a total": `
| Xã | Tổng số hộ | Hộ nghèo | Hộ cận nghèo |
|---|---|---|---|
| Nậm Tăm | 2.210 | 212 | 180 |
| Pa Tần | 3.108 | 305 | 211 |
| Lùng Thàng | 3.134 | 97 | 120 |`,
  "indicators of different measures under one heading": `
| TT | Chỉ tiêu | ĐVT | 2024 | 2025 |
|---|---|---|---|---|
| 1 | Cây chè | | | |
| | Diện tích | ha | 128 | 139 |
| | Sản lượng | tấn | 940 | 1.012 |
| 2 | Tổng đàn gia súc | con | 7.550 | 7.810 |
| 3 | Độ che phủ rừng | % | 52,1 | 52,8 |`,
  "pairs of different things": `
| Nội dung | Số cuộc/số vụ | Lượt/người |
|---|---|---|
| Quý I | 12/15 | 40/38 |
| Quý II | 20/18 | 31/35 |`,
  "percentages that do not make up 100": `
| Tiêu chí | Tỷ lệ đạt (%) |
|---|---|
| Đường bê tông | 85,4 |
| Nước sạch | 92,1 |
| Nhà kiên cố | 78,0 |
| Chung | 85,2 |`,
  "a table of words": `
| TT | Nhiệm vụ | Đơn vị chủ trì |
|---|---|---|
| 1 | Rà soát hộ nghèo | Ban Văn hóa |
| 2 | Trồng rừng | Ban Kinh tế |`,
  "a sum of rates and one of measures side by side": `
| Trạm | Mưa (mm) | Nhiệt độ trung bình |
|---|---|---|
| Than Uyên | 120,5 | 24,1 |
| Tam Đường | 98,2 | 22,8 |
| Tổng | 218,7 | 23,5 |`,
};

describe("no alarm", () => {
  test.each(Object.entries(SILENT))("for %s", (_, source) => {
    const { alarms, fails } = auditTable(source);
    expect(fails).toEqual([]);
    expect(alarms).toEqual([]);
  });

  test("for a table without rows, or with a head only", () => {
    for (const source of ["| A | B |\n|---|---|", "| 1 | 2 |", "|  |  |\n|---|---|\n|  |  |"]) {
      expect(auditTable(source).alarms).toEqual([]);
    }
  });
});
