import { describe, expect, test } from "vitest";
import { auditTable } from "./audited-table.js";

describe("a total row", () => {
  const schools = (total: string) =>
    `
| Khối | Số lớp | Học sinh |
|---|---|---|
| Khối 6 | 5 | 207 |
| Khối 7 | 4 | 163 |
| Khối 8 | 4 | 158 |
| **Toàn trường** | 13 | ${total} |`.replaceAll("*", "");

  test("is the sum of each column", () => {
    const { holds, alarms } = auditTable(schools("528"));
    expect(holds).toEqual(["5 + 4 + 4 = 13; stated: 13", "207 + 163 + 158 = 528; stated: 528"]);
    expect(alarms).toEqual([]);
  });

  test("is held to it where another column proves it", () => {
    expect(auditTable(schools("582")).alarms).toEqual([
      "The parts of Học sinh by Khối add up to 528, not 582 (off by 54): 207 + 163 + 158 = 528; stated: 582.",
    ]);
  });

  test("is held to its name where there is but one column", () => {
    const { alarms } = auditTable(`
| TT | Nguồn vốn | Số tiền (triệu đồng) |
|---|---|---|
| 1 | Ngân sách tỉnh | 18.420 |
| 2 | Ngân sách xã | 30.180 |
| | Tổng cộng | 46.800 |`);
    expect(alarms).toHaveLength(1);
  });

  test("may stand first", () => {
    const { holds, fails } = auditTable(`
| Xã | Số hộ | Số khẩu |
|---|---|---|
| Toàn huyện | 8.452 | 38.043 |
| Nậm Tăm | 2.210 | 9.945 |
| Pa Tần | 3.108 | 13.986 |
| Lùng Thàng | 3.134 | 14.103 |`);
    expect(holds).toEqual(["2.210 + 3.108 + 3.134 = 8.452; stated: 8.452"]);
    expect(fails).toEqual(["9.945 + 13.986 + 14.103 = 38.034; stated: 38.043"]);
  });

  test("leaves out means, rates and percentages", () => {
    const { holds, fails } = auditTable(`
| TT | Xã | Số hộ | Bình quân khẩu/hộ | Năng suất (tạ/ha) | Đạt (%) |
|---|---|---|---|---|---|
| 1 | Nậm Tăm | 2.210 | 4,5 | 52,1 | 95,2 |
| 2 | Pa Tần | 3.108 | 4,1 | 48,0 | 91,0 |
| | Cộng | 5.318 | 4,3 | 49,9 | 93,1 |`);
    expect(holds).toEqual(["2.210 + 3.108 = 5.318; stated: 5.318"]);
    expect(fails).toEqual([]);
  });

  test("adds up points", () => {
    const { holds, fails } = auditTable(`
| Tiêu chí | Điểm tối đa | Điểm tự chấm |
|---|---|---|
| 1. Chỉ đạo | 10 | 9,5 |
| 2. Thể chế | 15 | 14 |
| 3. Thủ tục | 20 | 18,25 |
| Tổng điểm | 45 | 41,57 |`);
    expect(holds).toEqual(["10 + 15 + 20 = 45; stated: 45"]);
    expect(fails).toEqual(["9,5 + 14 + 18,25 = 41,75; stated: 41,57"]);
  });

  test("takes the rounding of a declared unit into account", () => {
    const { holds, fails } = auditTable(`
| Nội dung | Số tiền (tỷ đồng) |
|---|---|
| Chi đầu tư | 1,24 |
| Chi thường xuyên | 3,33 |
| Tổng | 4,58 |`);
    expect([holds.length, fails]).toEqual([1, []]);
  });

  test("may be split in several ways", () => {
    const { holds, fails } = auditTable(`
| Phân loại | Năm 2024 | Năm 2025 |
|---|---|---|
| Tổng số đảng viên | 746 | 771 |
| Theo giới tính: | | |
| - Nam | 435 | 449 |
| - Nữ | 311 | 322 |
| Theo độ tuổi: | | |
| - Dưới 35 tuổi | 260 | 272 |
| - Từ 35 đến 50 tuổi | 330 | 343 |
| - Trên 50 tuổi | 156 | 165 |`);
    expect(holds).toEqual([
      "435 + 311 = 746; stated: 746",
      "449 + 322 = 771; stated: 771",
      "260 + 330 + 156 = 746; stated: 746",
    ]);
    expect(fails).toEqual(["272 + 343 + 165 = 780; stated: 771"]);
  });
});

describe("subtotals", () => {
  test("sum up the rows below them, and the total sums them up", () => {
    const { holds, fails } = auditTable(`
| TT | Nội dung | Dự toán | Thực hiện |
|---|---|---|---|
| A | Tổng thu | 12.450 | 7.892 |
| I | Thu trên địa bàn | 2.450 | 1.612 |
| 1 | Thuế | 1.100 | 742 |
| 2 | Lệ phí | 850 | 520 |
| 3 | Thu khác | 500 | 350 |
| II | Thu bổ sung | 10.000 | 6.280 |
| | - Bổ sung cân đối | 8.600 | 5.200 |
| | - Bổ sung có mục tiêu | 1.400 | 1.800 |`);
    expect(holds).toContain("2.450 + 10.000 = 12.450; stated: 12.450");
    expect(holds).toContain("1.612 + 6.280 = 7.892; stated: 7.892");
    expect(holds).toContain("1.100 + 850 + 500 = 2.450; stated: 2.450");
    expect(holds).toContain("742 + 520 + 350 = 1.612; stated: 1.612");
    expect(holds).toContain("8.600 + 1.400 = 10.000; stated: 10.000");
    expect(fails).toEqual(["5.200 + 1.800 = 7.000; stated: 6.280"]);
  });

  test("are told apart by their units", () => {
    const { holds, fails } = auditTable(`
| TT | Chỉ tiêu | ĐVT | Năm 2024 | Năm 2025 |
|---|---|---|---|---|
| 1 | Năng suất lúa | tạ/ha | 55,2 | 56,4 |
| 2 | Tổng đàn gia súc | con | 7.550 | 7.810 |
| - | Đàn trâu | con | 1.120 | 1.098 |
| - | Đàn lợn | con | 6.430 | 6.712 |
| 3 | Tỷ lệ hộ nghèo | % | 12,4 | 9,8 |`);
    expect(holds).toEqual(["1.120 + 6.430 = 7.550; stated: 7.550", "1.098 + 6.712 = 7.810; stated: 7.810"]);
    expect(fails).toEqual([]);
  });

  test("may stand behind their rows", () => {
    const { holds } = auditTable(
      `
| TT | Hạng mục | Số tiền |
|---|---|---|
| A | Ngân sách | |
| 1 | Đoạn 1 | 450 |
| 2 | Đoạn 2 | 380 |
| | Cộng A | 830 |
| B | Nhân dân | |
| 1 | Đoạn 1 | 120 |
| 2 | Đoạn 2 | 95 |
| | Cộng B | 215 |
| | Tổng cộng (A+B) | 1.045 |`,
      ["ĐVT: triệu đồng"],
    );
    expect(holds).toEqual([
      "450 + 380 = 830; stated: 830",
      "120 + 95 = 215; stated: 215",
      "830 + 215 = 1.045; stated: 1.045",
    ]);
  });

  test("of decimal numbering are nested", () => {
    const { holds, fails } = auditTable(`
| Chỉ tiêu | Thực hiện | Ước tháng 9 |
|---|---|---|
| 1. Tổng lượt khách | 1.260.601 | 124.541 |
| 1.1. Khách ngủ qua đêm | 1.130.908 | 109.937 |
| - Quốc tế | 511.640 | 49.654 |
| - Trong nước | 619.268 | 62.083 |
| 1.2. Khách trong ngày | 129.693 | 14.604 |`);
    expect(holds).toEqual([
      "1.130.908 + 129.693 = 1.260.601; stated: 1.260.601",
      "109.937 + 14.604 = 124.541; stated: 124.541",
      "511.640 + 619.268 = 1.130.908; stated: 1.130.908",
    ]);
    expect(fails).toEqual(["49.654 + 62.083 = 111.737; stated: 109.937"]);
  });

  test("of quarters sum up their months, and the half-year sums up the quarters", () => {
    const { holds, fails } = auditTable(`
| Tháng | Số lượt khám |
|---|---|
| 1 | 412 |
| 2 | 355 |
| 3 | 398 |
| Quý I | 1.165 |
| 4 | 401 |
| 5 | 377 |
| 6 | 420 |
| Quý II | 1.189 |
| 6 tháng | 2.363 |`);
    expect(holds).toContain("412 + 355 + 398 = 1.165; stated: 1.165");
    // The half-year is right about the months, so that the slip is in the quarter.
    expect(holds).toContain("412 + 355 + 398 + 401 + 377 + 420 = 2.363; stated: 2.363");
    expect(fails).toEqual(["401 + 377 + 420 = 1.198; stated: 1.189"]);
  });

  test("of percentages make up 100", () => {
    const { holds, fails } = auditTable(`
| Chỉ tiêu | 2010 | 2021 |
|---|---|---|
| Cơ cấu (%) | 100,0 | 100,0 |
| - Nông nghiệp | 36,9 | 30,8 |
| - Công nghiệp | 24,6 | 23,0 |
| - Dịch vụ | 43,3 | 40,9 |
| - Thuế sản phẩm | 4,2 | 5,3 |`);
    expect(holds).toHaveLength(1);
    expect(fails).toEqual(["36,9 + 24,6 + 43,3 + 4,2 = 109; stated: 100,0"]);
  });
});

describe("a subset", () => {
  test("adds nothing to the sum and stays within what it is of", () => {
    const { holds, bounds, alarms } = auditTable(`
| TT | Nội dung | Số người | Số lượt |
|---|---|---|---|
| 1 | Cán bộ | 21 | 40 |
| | Trong đó: nữ | 7 | 12 |
| 2 | Công chức | 33 | 51 |
| | Trong đó: nữ | 15 | 20 |
| | Tổng cộng | 54 | 91 |`);
    expect(holds).toEqual(["21 + 33 = 54; stated: 54", "40 + 51 = 91; stated: 91"]);
    expect(bounds).toEqual(["7 ≤ 21", "12 ≤ 40", "15 ≤ 33", "20 ≤ 51"]);
    expect(alarms).toEqual([]);
  });

  test("may be several rows", () => {
    const { holds, alarms } = auditTable(`
| Nội dung | Số lượng |
|---|---|
| 1. Tổng số cán bộ, công chức | 52 |
| Trong đó: | |
| - Nữ | 20 |
| - Đảng viên | 48 |
| 2. Trình độ | |
| - Thạc sĩ | 05 |
| - Đại học | 44 |
| - Cao đẳng | 03 |`);
    expect(holds).toEqual(["05 + 44 + 03 = 52; stated: 52"]);
    expect(alarms).toEqual([]);
  });
});
