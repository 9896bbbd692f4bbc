import { describe, expect, test } from "vitest";
import { auditTable } from "./audited-table.js";

describe("shares of a total", () => {
  const levels = (share: string) => `
| STT | Mức đánh giá | Số học sinh | Tỷ lệ (%) |
|---|---|---|---|
| 1 | Tốt | 151 | 20,86 |
| 2 | Khá | 298 | 41,16 |
| 3 | Đạt | 259 | ${share} |
| 4 | Chưa đạt | 16 | 2,21 |
| | Cộng | 724 | 100 |`;

  test("agree with their counts and make up 100 %", () => {
    const { holds, fails, statements } = auditTable(levels("35,77"));
    expect(holds).toContain("259 / 724 = 35,7735; stated: 35,77");
    expect(holds).toContain("20,86 + 41,16 + 35,77 + 2,21 = 100; stated: 100");
    expect(fails).toEqual([]);
    expect(statements.filter(({ kind }) => kind === "shares")).toHaveLength(1);
  });

  test("show the one that does not", () => {
    const { fails } = auditTable(levels("37,57"));
    expect(new Set(fails)).toEqual(
      new Set(["20,86 + 41,16 + 37,57 + 2,21 = 101,80; stated: 100", "259 / 724 = 35,7735; stated: 37,57"]),
    );
  });

  test("may be cut instead of rounded", () => {
    const { holds, fails } = auditTable(`
| Loại | Số phiếu | Tỷ lệ (%) |
|---|---|---|
| Tán thành | 211 | 66,9 |
| Không tán thành | 69 | 21,9 |
| Ý kiến khác | 35 | 11,1 |
| Tổng | 315 | 100 |`);
    expect(holds).toContain("211 / 315 = 66,984; stated: 66,9");
    expect(holds).toContain("66,9 + 21,9 + 11,1 = 99,9; stated: 100");
    // That it was cut is a mild note of its own.
    expect(fails).toEqual(["211 / 315 = 66,984; stated: 66,9"]);
  });

  test("may have no total row", () => {
    const { holds } = auditTable(`
| Nguồn vốn | Số tiền (triệu đồng) | Tỷ lệ (%) |
|---|---|---|
| Ngân sách tỉnh | 512 | 36,4 |
| Ngân sách xã | 384 | 27,3 |
| Nhân dân đóng góp | 511 | 36,3 |`);
    expect(holds).toHaveLength(3);
  });

  test("without counts make up 100 % where they are called a structure", () => {
    const { holds } = auditTable(`
| Ngành | Cơ cấu 2024 (%) | Cơ cấu 2025 (%) |
|---|---|---|
| Nông nghiệp | 62,4 | 60,1 |
| Công nghiệp | 15,3 | 16,7 |
| Dịch vụ | 22,3 | 23,2 |`);
    expect(holds).toEqual(["62,4 + 15,3 + 22,3 = 100; stated: 100", "60,1 + 16,7 + 23,2 = 100; stated: 100"]);
  });

  test("may stand in the cells of their counts", () => {
    const { holds, fails } = auditTable(`
| Bản | Tổng số hộ | Đạt chuẩn (%) |
|---|---|---|
| Nà Ban | 85 | 70 (82,35%) |
| Huổi Sang | 64 | 60 (93,57%) |
| Pá Kìm | 118 | 100 (84,75%) |`);
    expect(holds).toHaveLength(2);
    expect(fails).toEqual(["60 / 64 = 93,75%; stated: 93,57%"]);
  });
});

describe("shares of another column", () => {
  const cells = (late: string) => `
| Chi bộ | Đảng viên | Xuất sắc | % | Tốt | % | Hoàn thành | % |
|---|---|---|---|---|---|---|---|
| Chi bộ 1 | 25 | 5 | 20,0 | 18 | 72,0 | 2 | 8,0 |
| Chi bộ 2 | 31 | 6 | 19,4 | 23 | 74,2 | 2 | ${late} |
| Chi bộ 3 | 18 | 3 | 16,7 | 13 | 72,2 | 2 | 11,1 |`;

  test("agree row by row, and make up 100 % where the counts make up the column", () => {
    const { holds, fails } = auditTable(cells("6,5"));
    expect(holds).toContain("6 + 23 + 2 = 31; stated: 31");
    expect(holds).toContain("23 / 31 = 74,194; stated: 74,2");
    expect(holds).toContain("16,7 + 72,2 + 11,1 = 100; stated: 100");
    expect(fails).toEqual([]);
  });

  test("show the one that does not", () => {
    expect(auditTable(cells("5,6")).fails).toContain("2 / 31 = 6,452; stated: 5,6");
  });
});

describe("results against a plan", () => {
  const plan = (rate: string) => `
| Chỉ tiêu | Năm 2024 | Kế hoạch 2025 | Thực hiện 2025 | % so KH | % so cùng kỳ |
|---|---|---|---|---|---|
| Đàn trâu | 1.120 | 1.150 | 1.098 | 95,5 | 98,0 |
| Đàn lợn | 6.430 | 6.500 | 6.712 | ${rate} | 104,4 |
| Đàn gia cầm | 41.200 | 42.000 | 43.150 | 102,7 | 104,7 |`;

  test("may exceed 100 %, each column with its own base", () => {
    const { holds, fails, bounds, statements } = auditTable(plan("103,3"));
    expect(holds).toContain("6.712 / 6.500 = 103,262; stated: 103,3");
    expect(holds).toContain("6.712 / 6.430 = 104,386; stated: 104,4");
    expect(fails).toEqual([]);
    expect(bounds).toEqual([]);
    expect(statements.every((each) => each.kind === "proportion" && !each.within)).toBe(true);
  });

  test("show the one that is wrong", () => {
    expect(auditTable(plan("130,3")).alarms).toEqual([
      "Đàn lợn: % so KH: 6.712 of 6.500 is 103,262, not 130,3 (off by 27,038).",
    ]);
  });

  test("may be cut down to 100 %", () => {
    const { fails } = auditTable(`
| Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ (%) |
|---|---|---|---|
| Trồng rừng | 50 | 46 | 92 |
| Làm đường | 12 | 11 | 91,7 |
| Hiến đất | 4.000 | 5.200 | 100 |
| Xóa nhà tạm | 31 | 30 | 96,8 |`);
    expect(fails).toEqual([]);
  });
});
