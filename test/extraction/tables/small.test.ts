import { describe, expect, test } from "vitest";
import { auditTable } from "./audited-table.js";

interface Slip {
  readonly table: string;
  /** What one of the alarms says. */
  readonly says: RegExp;
}

/** Tables of a few rows with one slip each. */
const SLIPS: Readonly<Record<string, Slip>> = {
  "a result in percent of its plan: 63 of 90 are 70 %": {
    table: `
| Chỉ tiêu | KH năm | Kết quả | % đạt |
|---|---|---|---|
| Trồng cây phân tán (cây) | 800 | 1.000 | 125 |
| Lắp công tơ (chiếc) | 90 | 63 | 76 |`,
    says: /76/,
  },
  "the year of two halves: 46,3 + 51,9 = 98,2": {
    table: `
| Bến | 6 tháng đầu năm | 6 tháng cuối năm | Cả năm |
|---|---|---|---|
| Bến Cát | 46,3 | 51,9 | 92,8 |
| Bến Đá | 20,5 | 33,1 | 53,6 |`,
    says: /92,8/,
  },
  "pupils for each teacher: 224 / 14 = 16": {
    table: `
| Điểm trường | Giáo viên | Học sinh | Học sinh/giáo viên |
|---|---|---|---|
| Suối Giàng | 14 | 224 | 18 |
| Đồng Vôi | 11 | 165 | 15 |
| Bãi Lau | 6 | 102 | 17 |`,
    says: /18/,
  },
  "what is left of a budget: 730 - 415 = 315": {
    table: `
| Nguồn | Được giao (tr.đ) | Đã sử dụng (tr.đ) | Còn (tr.đ) |
|---|---|---|---|
| Tự chủ | 1.250 | 1.041 | 209 |
| Không tự chủ | 730 | 415 | 351 |`,
    says: /351/,
  },
  "a profit: 212,5 - 144 = 68,5": {
    table: `
| Mô hình | Thu (tr.đ) | Chi (tr.đ) | Lợi nhuận (tr.đ) |
|---|---|---|---|
| Nuôi cá lồng | 388,0 | 271,4 | 116,6 |
| Trồng nấm | 212,5 | 144,0 | 86,5 |`,
    says: /86,5/,
  },
  "a part and the rest of a whole: 318 - 251 = 67": {
    table: `
| Đợt | Hồ sơ | Trong đó: trực tuyến | Trực tiếp |
|---|---|---|---|
| Một | 318 | 251 | 76 |
| Hai | 407 | 366 | 41 |`,
    says: /76/,
  },
  "support for each household: 17 x 45 = 765": {
    table: `
| Nội dung | Số hộ | Mức hỗ trợ mỗi hộ (triệu đồng) | Kinh phí (triệu đồng) |
|---|---|---|---|
| Làm mới | 17 | 45 | 675 |
| Sửa chữa | 23 | 20 | 460 |`,
    says: /675/,
  },
  "what exceeds a target: 261 - 240 = 21": {
    table: `
| Chi hội | Chỉ tiêu (triệu đồng) | Thực hiện (triệu đồng) | Vượt (triệu đồng) |
|---|---|---|---|
| Một | 240 | 261 | 31 |
| Hai | 185 | 192 | 7 |`,
    says: /31/,
  },
  "people for each household: 616 / 154 = 4,0": {
    table: `
| Tổ | Số hộ | Nhân khẩu | Bình quân người/hộ |
|---|---|---|---|
| Tổ 1 | 120 | 456 | 3,8 |
| Tổ 2 | 154 | 616 | 4,4 |`,
    says: /4,4/,
  },
  "a source of the whole: 900 + 350 + 120 = 1.370": {
    table: `
| Tuyến | Ngân sách xã | Xã hội hóa | Dân đóng góp | Cộng |
|---|---|---|---|---|
| Trục thôn | 900 | 350 | 120 | 1.380 |
| Nội đồng | 400 | 0 | 85 | 485 |`,
    says: /1\.380/,
  },
  "a running total: 1.014 + 388 = 1.402": {
    table: `
| Quý | Thu trong quý | Lũy kế từ đầu năm |
|---|---|---|
| I | 462 | 462 |
| II | 552 | 1.014 |
| III | 388 | 1.420 |`,
    says: /1\.420/,
  },
  "a rate of those absent: 9 of 180 are 5 %": {
    table: `
| Kỳ họp | Triệu tập | Dự họp | Vắng | Tỷ lệ vắng (%) |
|---|---|---|---|---|
| Thứ nhất | 180 | 171 | 9 | 6 |
| Thứ hai | 200 | 196 | 4 | 2 |`,
    says: /6/,
  },
  "those who do and those who don't: 240 - 207 = 33": {
    table: `
| Nội dung | Số hộ |
|---|---|
| Tổng số hộ khảo sát | 240 |
| Có nhà tiêu hợp vệ sinh | 207 |
| Không có nhà tiêu hợp vệ sinh | 35 |`,
    says: /35/,
  },
  "an increase of members: 268 - 251 = 17": {
    table: `
| Tổ chức | Năm 2024 | Năm 2025 | Tăng |
|---|---|---|---|
| Công đoàn | 93 | 101 | 8 |
| Hội Chữ thập đỏ | 251 | 268 | 27 |`,
    says: /27/,
  },
  "two slips in twelve columns": {
    table: `
| Thôn | T1 | T2 | T3 | T4 | T5 | T6 | T7 | T8 | T9 | T10 | Tổng |
|---|---|---|---|---|---|---|---|---|---|---|---|
| Hạ | 12 | 15 | 9 | 11 | 8 | 14 | 7 | 10 | 13 | 16 | 115 |
| Trung | 22 | 18 | 25 | 19 | 30 | 21 | 17 | 24 | 26 | 20 | 232 |
| Thượng | 31 | 33 | 28 | 35 | 29 | 40 | 36 | 34 | 27 | 38 | 331 |
| Cộng | 65 | 66 | 62 | 66 | 67 | 75 | 60 | 68 | 66 | 74 | 668 |`,
    says: /65/,
  },
  "two cells that have changed places": {
    table: `
| Cụm | Nam | Nữ | Cộng |
|---|---|---|---|
| Cụm 1 | 142 | 118 | 260 |
| Cụm 2 | 97 | 131 | 228 |
| Cộng | 249 | 239 | 488 |`,
    says: /239/,
  },
};

/** Consistent tables of a few rows, in which something seems to be a sum, a rest or a rate and is none. */
const CONSISTENT: Readonly<Record<string, string>> = {
  "nothing lacks where more was reached": `
| Loại | Chỉ tiêu (thẻ) | Đã cấp (thẻ) | Còn thiếu |
|---|---|---|---|
| Bắt buộc | 410 | 388 | 22 |
| Tự nguyện | 95 | 104 | 0 |`,
  "a total of another unit": `
| Thôn | Số buổi | Người dự | Tổng kinh phí (triệu đồng) |
|---|---|---|---|
| Đầm | 4 | 160 | 12 |
| Gò | 6 | 214 | 18 |`,
  "a mean beside its marks": `
| Lớp | Toán | Văn | Trung bình |
|---|---|---|---|
| 9A | 7,2 | 6,9 | 7,1 |
| 9B | 6,4 | 7,0 | 6,7 |`,
  "parts that overlap": `
| Chi bộ | Tổng số | Trong đó: nữ | Dân tộc thiểu số |
|---|---|---|---|
| Trường học | 24 | 15 | 9 |
| Cơ quan | 31 | 12 | 17 |
| Y tế | 12 | 8 | 3 |`,
  "percentages that are rounded": `
| Mức | Số phiếu | Tỷ lệ (%) |
|---|---|---|
| Tốt | 40 | 66,7 |
| Khá | 19 | 31,7 |
| Kém | 1 | 1,7 |
| Cộng | 60 | 100 |`,
  "a running total of an earlier start": `
| Tháng | Trồng trong tháng (ha) | Lũy kế (ha) |
|---|---|---|
| 7 | 12,5 | 96,0 |
| 8 | 8,0 | 104,0 |
| 9 | 15,5 | 119,5 |`,
  "a percentage of a base that is elsewhere": `
| Nhóm | Số hộ | Số người | Tỷ lệ so với toàn huyện (%) |
|---|---|---|---|
| Nghèo | 40 | 172 | 12,5 |
| Cận nghèo | 25 | 108 | 8,1 |`,
  "what is left after an addition": `
| Nguồn | Dự toán | Bổ sung | Đã chi | Còn lại |
|---|---|---|---|---|
| Tỉnh | 500 | 120 | 560 | 60 |
| Xã | 210 | 0 | 175 | 35 |
| Dân góp | 90 | 15 | 80 | 25 |`,
  "a yield of the area that is harvested": `
| Cây | Diện tích trồng (ha) | Diện tích thu hoạch (ha) | Năng suất (tạ/ha) | Sản lượng (tạ) |
|---|---|---|---|---|
| Cam | 50 | 30 | 120 | 3.600 |
| Bưởi | 22 | 22 | 95 | 2.090 |`,
  "where less is better": `
| Chỉ tiêu | Kế hoạch | Thực hiện | Đạt (%) |
|---|---|---|---|
| Đường hoa (km) | 10 | 12 | 120 |
| Số hộ nghèo còn lại (hộ) | 50 | 40 | 125 |
| Thu ngân sách (triệu đồng) | 400 | 436 | 109 |`,
  "nothing exceeds where less was reached": `
| Đội | Kế hoạch (m³) | Thực hiện (m³) | Vượt (m³) |
|---|---|---|---|
| Một | 500 | 540 | 40 |
| Hai | 450 | 430 | 0 |
| Ba | 300 | 315 | 15 |`,
  "what is left is carried over from the row above": `
| Ngày | Ca mới | Khỏi | Còn điều trị |
|---|---|---|---|
| 5/8 | 10 | 4 | 6 |
| 6/8 | 8 | 5 | 9 |
| 7/8 | 3 | 7 | 5 |`,
  "households beside their people": `
| Bản | Hộ | Khẩu | Nam | Nữ |
|---|---|---|---|---|
| Lùng | 52 | 231 | 118 | 113 |
| Tả | 40 | 187 | 90 | 97 |`,
  "a price that is a mean of several": `
| Mặt hàng | Số lượng (kg) | Giá bán (nghìn đồng/kg) | Doanh thu (nghìn đồng) |
|---|---|---|---|
| Chè búp | 240 | 35 | 8.400 |
| Chè khô | 55 | 180 - 220 | 11.050 |`,
  "a total row of a wider scope": `
| Đơn vị | Số đơn | Đã giải quyết | Tỷ lệ (%) |
|---|---|---|---|
| Ban Tiếp dân | 16 | 12 | 75,0 |
| Công an | 10 | 9 | 90,0 |
| Toàn xã (kể cả các thôn) | 40 | 35 | 87,5 |`,
  "periods that overlap": `
| Nội dung | Quý I | 6 tháng | 9 tháng |
|---|---|---|---|
| Thu | 110 | 245 | 390 |
| Chi | 95 | 201 | 318 |`,
};

describe("a table of a few rows", () => {
  for (const [name, { table, says }] of Object.entries(SLIPS))
    test(`with a slip is reported: ${name}`, () => {
      const { alarms } = auditTable(table);
      expect(alarms.join("\n")).toMatch(says);
    });

  for (const [name, table] of Object.entries(CONSISTENT))
    test(`is consistent: ${name}`, () => {
      expect(auditTable(table).alarms).toEqual([]);
    });
});
