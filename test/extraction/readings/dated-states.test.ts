import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";

/** Two states of which words tell the times, and their change: as they agree, and with a slip. */
const PAIRS: [title: string, agrees: string, slip: string][] = [
  [
    "of two years in a row",
    "Năm 2024 xảy ra 61 vụ, năm 2025 còn 48 vụ, giảm 13 vụ.",
    "Năm 2024 xảy ra 61 vụ, năm 2025 còn 48 vụ, giảm 15 vụ.",
  ],
  [
    "from the beginning of the year till now",
    "Số hội viên đầu năm là 1.240 người, đến nay có 1.265 người, tăng 25 người.",
    "Số hội viên đầu năm là 1.240 người, đến nay có 1.265 người, tăng 35 người.",
  ],
  [
    "of the same period before, told first",
    "Cùng kỳ năm trước thu được 11.200 triệu đồng, năm nay thu 12.500 triệu đồng, tăng 1.300 triệu đồng.",
    "Cùng kỳ năm trước thu được 11.200 triệu đồng, năm nay thu 12.500 triệu đồng, tăng 1.200 triệu đồng.",
  ],
  [
    "of percentages in points",
    "Tỷ lệ hộ nghèo đầu năm 2025 là 8,4%, cuối năm còn 6,1%, giảm 2,3%.",
    "Tỷ lệ hộ nghèo đầu năm 2025 là 8,4%, cuối năm còn 6,1%, giảm 3,3%.",
  ],
  [
    "of which the earlier stands second",
    "Số doanh nghiệp thành lập mới là 37, cùng kỳ là 29, tăng 8 doanh nghiệp.",
    "Số doanh nghiệp thành lập mới là 37, cùng kỳ là 29, tăng 9 doanh nghiệp.",
  ],
  [
    "of which the earlier stands in a bracket",
    "Toàn xã có 212 hộ nghèo (năm 2024 có 260 hộ), giảm 48 hộ.",
    "Toàn xã có 212 hộ nghèo (năm 2024 có 260 hộ), giảm 58 hộ.",
  ],
  [
    "of which the earlier is named behind the change",
    "Có 12 người chết, giảm 3 người so với 15 người năm 2024.",
    "Có 12 người chết, giảm 4 người so với 15 người năm 2024.",
  ],
  [
    "of persons under two words",
    "Năm nay kết nạp 24 đảng viên, năm ngoái 19 đảng viên, tăng thêm 5 đồng chí.",
    "Năm nay kết nạp 24 đảng viên, năm ngoái 19 đảng viên, tăng thêm 4 đồng chí.",
  ],
  [
    "in per cent alone",
    "Tổng thu 12.500 triệu đồng, cùng kỳ 11.200 triệu đồng, tăng 11,6%.",
    "Tổng thu 12.500 triệu đồng, cùng kỳ 11.200 triệu đồng, tăng 21,6%.",
  ],
  [
    "of a total that its parts follow",
    "Sản lượng 4.470 tấn: thóc 2.700 tấn, ngô 1.770 tấn. Năm 2024 đạt 4.300 tấn, như vậy tăng 170 tấn.",
    "Sản lượng 4.470 tấn: thóc 2.700 tấn, ngô 1.770 tấn. Năm 2024 đạt 4.300 tấn, như vậy tăng 190 tấn.",
  ],
  [
    "behind a figure of the same year that is of something else",
    "Có 32 em dự thi, đoạt 21 giải; năm học trước có 28 em dự thi, đoạt 16 giải, như vậy tăng 5 giải.",
    "Có 32 em dự thi, đoạt 21 giải; năm học trước có 28 em dự thi, đoạt 16 giải, như vậy tăng 6 giải.",
  ],
  [
    "each with its share in a bracket",
    "Số hộ nghèo từ 412 hộ (7,88%) đầu năm xuống còn 356 hộ (6,81%), giảm 56 hộ.",
    "Số hộ nghèo từ 412 hộ (7,88%) đầu năm xuống còn 356 hộ (6,81%), giảm 65 hộ.",
  ],
  [
    "told as cases",
    "Kỷ luật 11 đảng viên (khiển trách 06, cảnh cáo 03, khai trừ 02), giảm 04 trường hợp so với cùng kỳ năm 2025 (15 trường hợp).",
    "Kỷ luật 11 đảng viên (khiển trách 06, cảnh cáo 03, khai trừ 02), giảm 04 trường hợp so với cùng kỳ năm 2025 (16 trường hợp).",
  ],
  [
    "by which it is more than the year before",
    "Có 1.206 cháu đến trường, nhiều hơn năm học trước 36 cháu (năm học trước 1.170 cháu).",
    "Có 1.206 cháu đến trường, nhiều hơn năm học trước 46 cháu (năm học trước 1.170 cháu).",
  ],
];

describe("states with their times and the change between them", () => {
  test.each(PAIRS)("%s", (_, agrees, slip) => {
    expect(auditText(agrees).discrepancies).toEqual([]);
    expect(auditText(slip).discrepancies.map(({ rule }) => rule.split("/")[0])).toEqual(["change"]);
  });

  test.each([
    [
      "the bracket of a movement",
      "Đầu kỳ có 502 đảng viên; trong kỳ tăng 38 (kết nạp 24, chuyển đến 14), giảm 17 (chuyển đi 12, từ trần 05); hiện nay có 523.",
    ],
    ["a movement", "Đầu năm còn 27 điểm đen. Đã xử lý 18 điểm, phát sinh thêm 05 điểm, cuối năm còn 14 điểm."],
    ["of another body", "Tỷ lệ chung của tỉnh là 52,8%. Cùng kỳ năm 2025, Ban đạt 54,3%, như vậy cao hơn 5,7 điểm %."],
    [
      "behind the bracket of another change",
      "Bò 1.840 con. Đàn heo tăng 7,6% (năm 2024: 5.874 con), đàn gà giảm 6,6%.",
    ],
    ["whose list goes on", "Sạt lở 7 vụ, ngập 8 vụ; giảm 4 vụ so với năm 2024 (19 vụ)."],
    [
      "with what came and went",
      "Quỹ có 3.218 thành viên, tăng 124 thành viên so với đầu năm, cụ thể kết nạp 205 thành viên, cho ra 81 thành viên.",
    ],
    [
      "whose earlier states stand in one bracket",
      "Bị thương 08 người, tăng 02 người (cùng kỳ 11 vụ, 04 người chết, 06 người bị thương).",
    ],
    [
      "beside what is placed somewhere",
      "Có 26 viên chức, gồm 01 giám đốc, 02 phó giám đốc và 23 viên chức, bố trí tại 03 tổ.",
    ],
  ])("nothing is read from %s", (_, text) => {
    expect(auditText(text).discrepancies).toEqual([]);
  });
});

/** Shares and averages in the words of everyday reports. */
const SHARES: [title: string, agrees: string, slip: string, family: string][] = [
  [
    "out of so many",
    "Thực hiện 11 trong số 15 nhiệm vụ, đạt 73,3%.",
    "Thực hiện 11 trong số 15 nhiệm vụ, đạt 83,3%.",
    "proportion",
  ],
  [
    "of a total that one word names",
    "Đàn gia súc 9.260 con. Tiêm phòng 7.408 con gia súc, đạt 80% tổng đàn.",
    "Đàn gia súc 9.260 con. Tiêm phòng 7.408 con gia súc, đạt 85% tổng đàn.",
    "proportion",
  ],
  [
    "of what was due",
    "Số trẻ phải tiêm là 1.640 trẻ. Sáu tháng có 853 trẻ được tiêm đầy đủ, đạt 52%.",
    "Số trẻ phải tiêm là 1.640 trẻ. Sáu tháng có 853 trẻ được tiêm đầy đủ, đạt 56%.",
    "proportion",
  ],
  [
    "of a total named behind it",
    "Chi thường xuyên 8.420 triệu đồng, bằng 77,8% tổng chi 10.820 triệu đồng.",
    "Chi thường xuyên 8.420 triệu đồng, bằng 87,8% tổng chi 10.820 triệu đồng.",
    "proportion",
  ],
  [
    "by the wholes, not by their parts",
    "Gieo tổng diện tích 824 ha, cụ thể vụ Xuân 412 ha, vụ Thu 412 ha. Cộng hai vụ đạt 5.356 tấn, năng suất bình quân 6,5 tấn/ha.",
    "Gieo tổng diện tích 824 ha, cụ thể vụ Xuân 412 ha, vụ Thu 412 ha. Cộng hai vụ đạt 5.356 tấn, năng suất bình quân 6,8 tấn/ha.",
    "extension",
  ],
  [
    "for each of something, in a row with its whole",
    "Trao 120 suất quà, mỗi suất 500.000 đồng, tổng trị giá 60 triệu đồng.",
    "Trao 120 suất quà, mỗi suất 500.000 đồng, tổng trị giá 65 triệu đồng.",
    "extension",
  ],
];

describe("shares and averages", () => {
  test.each(SHARES)("%s", (_, agrees, slip, family) => {
    expect(auditText(agrees).discrepancies).toEqual([]);
    expect(auditText(slip).discrepancies.map(({ rule }) => rule.split("/")[0])).toEqual([family]);
  });
});

/** Wholes of two parts, and plain things in a bracket. */
const WHOLES: [title: string, agrees: string, slip: string, family: string][] = [
  [
    "of what has something and what has not",
    "Toàn xã có 16 thôn với 3.412 hộ; 14 thôn đạt chuẩn văn hóa, còn 2 thôn chưa đạt.",
    "Toàn xã có 16 thôn với 3.412 hộ; 14 thôn đạt chuẩn văn hóa, còn 3 thôn chưa đạt.",
    "footing",
  ],
  [
    "of what was done and what was put off",
    "Trong số 248 trẻ có 239 trẻ được tiêm đầy đủ (96,4%), 09 trẻ hoãn tiêm vì lý do sức khỏe.",
    "Trong số 248 trẻ có 239 trẻ được tiêm đầy đủ (96,4%), 19 trẻ hoãn tiêm vì lý do sức khỏe.",
    "footing",
  ],
  [
    "of income, spending and what is over",
    "Tổng thu 38.640 triệu đồng. Tổng chi 36.210 triệu đồng, chênh lệch thu lớn hơn chi 2.430 triệu đồng.",
    "Tổng thu 38.640 triệu đồng. Tổng chi 36.210 triệu đồng, chênh lệch thu lớn hơn chi 2.340 triệu đồng.",
    "footing",
  ],
  [
    "of plain things in a bracket",
    "Xã đạt 04 nội dung (quy hoạch, giao thông, thủy lợi, điện nông thôn).",
    "Xã đạt 05 nội dung (quy hoạch, giao thông, thủy lợi, điện nông thôn).",
    "enumeration",
  ],
  [
    "of things whose noun stands once",
    "Còn 04 tiêu chí chưa đạt (tiêu chí số 2 về giao thông, số 10 về thu nhập, số 13 về tổ chức sản xuất, số 17 về môi trường).",
    "Còn 05 tiêu chí chưa đạt (tiêu chí số 2 về giao thông, số 10 về thu nhập, số 13 về tổ chức sản xuất, số 17 về môi trường).",
    "enumeration",
  ],
];

describe("wholes", () => {
  test.each(WHOLES)("%s", (_, agrees, slip, family) => {
    expect(auditText(agrees).discrepancies).toEqual([]);
    expect(auditText(slip).discrepancies.map(({ rule }) => rule.split("/")[0])).toEqual([family]);
  });

  test.each([
    ["steps of a list", "Học lực: tốt 714 em, khá 1.428 em, đạt 1.356 em, chưa đạt 71 em."],
    [
      "some behind a semicolon, of all of them",
      "Tiếp nhận 27 đơn, gồm 20 đơn đề nghị, 05 đơn khiếu nại, 02 đơn tố cáo; trong đó đơn nặc danh 03, đơn rút 01.",
    ],
    [
      "what was done of all, behind some of them",
      "Trong năm nhận 31.250 hồ sơ, trong đó 30.000 hồ sơ trực tuyến, đạt 96%; giải quyết 31.022 hồ sơ, đang giải quyết 228.",
    ],
    [
      "a share of other things behind a semicolon",
      "Xã có 29 thôn.\n\nNhân dân đóng góp 3.150 ngày công; trên 60% số thôn tổ chức hằng tuần.",
    ],
    ["names with a comma", "Các tiêu chí còn vướng 02 nội dung (thu, chi ngân sách, quản lý đất đai)."],
  ])("nothing is held against %s", (_, text) => {
    expect(auditText(text).discrepancies).toEqual([]);
  });
});
