import { describe, expect, test } from "vitest";
import { auditTable } from "./audited-table.js";

describe("columns of two periods", () => {
  const accidents = (difference: string, growth: string) => `
| Chỉ tiêu | 6 tháng 2024 | 6 tháng 2025 | Tăng/giảm | So sánh (%) |
|---|---|---|---|---|
| Số vụ | 48 | 41 | -7 | -14,58 |
| Người chết | 12 | 9 | -3 | -25,00 |
| Người bị thương | 39 | 44 | +5 | +12,82 |
| Va chạm | 105 | 105 | 0 | 0 |
| Phương tiện | 61 | 72 | ${difference} | ${growth} |`;

  test("state difference and growth, with the sign for the direction", () => {
    const { statements, holds, fails } = auditTable(accidents("11", "18,03"));
    expect(fails).toEqual([]);
    expect(statements.map((each) => (each.kind === "change" ? each.direction : each.kind))).toEqual([
      "decrease",
      "decrease",
      "increase",
      "increase",
    ]);
    expect(holds).toContain("(48 − 41) / 48 = 14,5833; stated: −(-14,58)");
    expect(holds).toContain("105 + 0 = 105; stated: 105");
  });

  test("show a wrong difference and a wrong rate", () => {
    expect(auditTable(accidents("13", "18,03")).alarms).toEqual([
      "Phương tiện: Tăng/giảm: 72 − 61 = 11; stated: 13, off by 2.",
    ]);
    expect(auditTable(accidents("11", "10,83")).fails).toEqual(["(72 − 61) / 61 = 18,0328; stated: 10,83"]);
  });

  test("show a wrong direction", () => {
    expect(auditTable(accidents("-11", "18,03")).alarms).toHaveLength(1);
  });

  test("may print decreases in brackets", () => {
    const { holds, fails } = auditTable(`
| Nội dung | Kỳ trước | Kỳ này | Chênh lệch |
|---|---|---|---|
| Thu | 1.250 | 1.310 | 60 |
| Chi | 980 | 912 | (68) |
| Nợ | 410 | 385 | (25) |`);
    expect([holds.length, fails]).toEqual([3, []]);
  });

  test("may print all changes without sign", () => {
    const { statements, fails } = auditTable(`
| Tội danh | Năm 2024 | Năm 2025 | Tăng, giảm |
|---|---|---|---|
| Trộm cắp | 48 | 41 | 7 |
| Cố ý gây thương tích | 12 | 19 | 7 |
| Đánh bạc | 39 | 24 | 15 |
| Ma túy | 61 | 72 | 11 |`);
    expect(fails).toEqual([]);
    expect(statements.map((each) => (each.kind === "change" ? each.direction : null))).toEqual([
      "decrease",
      "increase",
      "decrease",
      "increase",
    ]);
  });

  test("may be compared by a ratio instead of growth", () => {
    const { statements, fails } = auditTable(`
| Chỉ tiêu | Năm trước | Năm nay | So sánh (%) |
|---|---|---|---|
| Lúa | 2.277 | 2.396 | 105,2 |
| Ngô | 366 | 383 | 104,6 |
| Sắn | 940 | 871 | 96,2 |
| Chè | 128 | 139 | 108,6 |`);
    expect(statements.map(({ kind }) => kind)).toEqual(["proportion", "proportion", "proportion", "proportion"]);
    expect(fails).toEqual(["871 / 940 = 92,66; stated: 96,2"]);
  });
});

describe("products", () => {
  test("of area and yield are the output, in its own unit", () => {
    const { holds, fails } = auditTable(`
| Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn) |
|---|---|---|---|
| Lúa xuân | 120,5 | 58,2 | 701,3 |
| Lúa mùa | 246,0 | 51,4 | 1.264,4 |
| Ngô | 85,0 | 43,5 | 396,8 |
| Lạc | 22,4 | 19,5 | 43,7 |`);
    expect(holds).toHaveLength(3);
    expect(fails).toEqual(["85,0 × 43,5 = 369,75; stated: 396,8"]);
  });

  test("of number and price are the amount", () => {
    const { holds, fails } = auditTable(`
| STT | Hạng mục | ĐVT | Số lượng | Đơn giá (đồng) | Thành tiền (đồng) |
|---|---|---|---|---|---|
| 1 | Bàn ghế | bộ | 24 | 1.250.000 | 30.000.000 |
| 2 | Máy tính | chiếc | 06 | 14.500.000 | 78.000.000 |
| 3 | Tủ | chiếc | 04 | 3.200.000 | 12.800.000 |
| | Cộng | | | | 120.800.000 |`);
    expect(holds).toContain("30.000.000 + 78.000.000 + 12.800.000 = 120.800.000; stated: 120.800.000");
    expect(fails).toEqual(["06 × 14.500.000 = 87.000.000; stated: 78.000.000"]);
  });

  test("may stand below each other", () => {
    const { holds, fails } = auditTable(`
| TT | Chỉ tiêu | 2023 | 2024 | 2025 |
|---|---|---|---|---|
| 1 | Cây lúa | | | |
| - | Diện tích (ha) | 410 | 415 | 424 |
| - | Năng suất (tạ/ha) | 54,8 | 55,2 | 56,4 |
| - | Sản lượng (tấn) | 2.246,8 | 2.290,8 | 2.931,4 |`);
    expect(holds).toHaveLength(2);
    expect(fails).toEqual(["424 × 56,4 = 2.391,36; stated: 2.931,4"]);
  });
});
