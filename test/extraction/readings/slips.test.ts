import { describe, expect, test } from "vitest";
import { reportedIn } from "../checks.js";

const FOOTING = "footing/parts-total";

describe("a slip is reported", () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      "in brackets",
      "Đã trả kết quả 4.583 hồ sơ (trước hạn 3.921 hồ sơ, đúng hạn 654 hồ sơ, quá hạn 17 hồ sơ).",
      [`${FOOTING}: 4.583, not 4.592`],
    ],
    [
      // 21 + 17 + 6 + 12 + 4
      "in bullets that the only count of a sentence announces",
      "Phát thẻ cho 27 đồng chí. Trao Huy hiệu Đảng cho 63 đảng viên:\n\n- Huy hiệu 30 năm: 21 đồng chí;\n- Huy hiệu 40 năm: 17 đồng chí;\n- Huy hiệu 50 năm: 06 đồng chí;\n- Huy hiệu 55 năm: 12 đồng chí;\n- Huy hiệu 60 năm: 04 đồng chí.",
      [`${FOOTING}: 63, not 60`],
    ],
    [
      // 536 + 428 + 29 + 94
      "in a list that ends with all others",
      "Trợ cấp hằng tháng cho 1.141 đối tượng: người cao tuổi 536, người khuyết tật 428, trẻ em 29, đối tượng khác 94.",
      [`${FOOTING}: 1.141, not 1.087`],
    ],
    [
      // 217 + 380
      "in a sum that was raised from what the bracket behind it tells",
      "Lắp 217 camera (xã hội hóa 172, ngân sách 45), nâng tổng số lên 525 camera (năm trước 380).",
      [`${FOOTING}: 525, not 597`],
    ],
    ["in a sum written as such", "Xã nhận 285 đơn = 167 đúng hạn + 119 quá hạn.", [`${FOOTING}: 285, not 286`]],
    [
      "in a sum before its total",
      "Năm qua 167 đơn đúng hạn + 119 đơn quá hạn = 285 đơn.",
      [`${FOOTING}: 285, not 286`],
    ],
    [
      "after gồm",
      "Đã trả kết quả 4.583 hồ sơ, gồm: trước hạn 3.921 hồ sơ, đúng hạn 654 hồ sơ, quá hạn 17 hồ sơ.",
      [`${FOOTING}: 4.583, not 4.592`],
    ],
    [
      "after gồm, with a remark on the first part",
      "Trung tâm có 11 người, gồm 01 giám đốc (phó chủ tịch kiêm nhiệm), 01 phó giám đốc, 07 công chức, 01 nhân viên.",
      [`${FOOTING}: 11, not 10`],
    ],
    [
      "under a way of splitting",
      "Triệu tập 180 đồng chí.\n\n- Theo khối: thôn 131 đại biểu; cơ quan 27 đại biểu; doanh nghiệp 16 đại biểu.",
      [`${FOOTING}: 180, not 174`],
    ],
    [
      "in a note that goes on with the same things",
      "Kiểm tra 148 tổ chức đảng¹ và 427 đảng viên.\n\n¹ Huyện ủy kiểm tra 08 tổ chức; đảng ủy cơ sở kiểm tra 104 tổ chức.",
      [`${FOOTING}: 148, not 112`],
    ],
    [
      // 284 + 17 + 15; opinions and proposals are one thing
      "in a list of a total with two words for one thing",
      "Ghi nhận 318 ý kiến, kiến nghị. Trong đó: có 284 ý kiến đã được trả lời tại hội nghị; 17 ý kiến thuộc thẩm quyền cấp tỉnh; 15 ý kiến thuộc cấp xã giải quyết.",
      [`${FOOTING}: 318, not 316`],
    ],
    [
      // 46 + 04; 02 + 46 - 04 = 44 has nothing to do with it
      "in brackets, behind a count of something else",
      "Tiếp nhận 02 đơn vị sự nghiệp; bố trí 44 biên chế (46 biên chế cán bộ, công chức và 04 biên chế viên chức).",
      [`${FOOTING}: 44, not 50`],
    ],
    [
      "after a colon",
      "Đã trả kết quả 4.583 hồ sơ: trước hạn 3.921 hồ sơ, đúng hạn 654 hồ sơ, quá hạn 17 hồ sơ.",
      [`${FOOTING}: 4.583, not 4.592`],
    ],
    [
      "after trong đó",
      "Tổng số hồ sơ tiếp nhận 4.318 hồ sơ, trong đó: trực tuyến 3.957 hồ sơ, trực tiếp 343 hồ sơ.",
      [`${FOOTING}: 4.318, not 4.300`],
    ],
    [
      "in the total",
      "Toàn trường có 624 học sinh, trong đó: khối 6 có 171 em, khối 7 có 164 em, khối 8 có 158 em, khối 9 có 149 em.",
      [`${FOOTING}: 624, not 642`],
    ],
    [
      "in an area",
      "Tổng diện tích gieo trồng 1.245,6 ha, trong đó: lúa 812,4 ha; ngô 289,7 ha; rau màu 134,5 ha.",
      [`${FOOTING}: 1.245,6 ha, not 1.236,6 ha`],
    ],
    [
      "in a sum of money",
      "Tổng kinh phí 1.284.600.000 đồng (ngân sách tỉnh 962.400.000 đồng, ngân sách xã 178.200.000 đồng, xã hội hóa 135.000.000 đồng).",
      [`${FOOTING}: 1.284.600.000 đồng, not 1.275.600.000 đồng`],
    ],
    [
      "in exclusive categories",
      "Kỷ luật 137 đảng viên: khiển trách 86, cảnh cáo 38, cách chức 11, khai trừ 4.",
      [`${FOOTING}: 137, not 139`],
    ],
    [
      "before a remainder",
      "Tổng số hồ sơ phải giải quyết là 864 hồ sơ, đã giải quyết 871 hồ sơ, còn lại 47 hồ sơ đang giải quyết.",
      [`${FOOTING}: 864, not 918`],
    ],
    [
      "in a remainder below what came in less what went out",
      "Tổng số phải giải quyết 103 vụ. Đã giải quyết 81 vụ, đạt 78,64%; còn 02 vụ đang trong thời hạn.",
      [`${FOOTING}: 103, not 83`],
    ],
    [
      "in what is lacking",
      "Xã được giao 54 biên chế, hiện có mặt 71 người, còn thiếu 03 người.",
      [`${FOOTING}: 54, not 74`],
    ],
    [
      "in what was carried over",
      "Nhận 42 đơn, kỳ trước chuyển sang 95 đơn, tổng 47 đơn phản ánh 29 vụ việc.",
      [`${FOOTING}: 47, not 137`],
    ],
    [
      "beside a list that goes item by item with it",
      "Tiếp 142 lượt/168 người: thường xuyên 87 lượt/109 người; lãnh đạo tiếp định kỳ 45 lượt/59 người.",
      [`${FOOTING}: 142, not 132`],
    ],
    [
      "behind a companion of the total",
      "Mở 06 lớp tập huấn với 412 lượt người học, gồm 02 lớp cho cán bộ; 30 lớp cho tổ công nghệ và 01 lớp nâng cao.",
      [`${FOOTING}: 06, not 33`],
    ],
    [
      "in two halves",
      "Ban Chấp hành gồm 25 ủy viên, trong đó tái cử 16, tham gia lần đầu 02.",
      [`${FOOTING}: 25, not 18`],
    ],
    [
      "in a list of places",
      "Các xã cũ có 118 cán bộ, công chức: Thạnh Lễ 24, Bình Phú Tây 40, An Lễ Đông 36.",
      [`${FOOTING}: 118, not 100`],
    ],
    [
      "behind a way of splitting",
      "Biên chế hiện có 43 người. Theo vị trí việc làm: cán bộ quản lý 03, giáo viên 53, nhân viên 05.",
      [`${FOOTING}: 43, not 61`],
    ],
    [
      "behind labels that end in colons",
      "Tổng kinh phí 1.284.600.000 đồng (lương: 92.400.000đ, chi thường xuyên: 187.200.000đ; mua sắm: 135.000.000đ).",
      [`${FOOTING}: 1.284.600.000 đồng, not 414.600.000 đồng`],
    ],
    [
      "under a bullet that counts one thing",
      "+ Áp dụng biện pháp mới: 396 người\n\n  - thuốc tiêm: 31\n\n  - thuốc uống: 14\n\n  - khác: 203",
      [`${FOOTING}: 396, not 248`],
    ],
    [
      "in a measure that misses by little",
      "Dự toán chi 142,6 tỷ đồng: đầu tư 21,5 tỷ đồng, thường xuyên 118,013 tỷ đồng, dự phòng 2,847 tỷ đồng.",
      [`${FOOTING}: 142,6 tỷ đồng, not 142,36 tỷ đồng`],
    ],
    [
      "in one part above the whole",
      "Trường có 72 cán bộ, giáo viên, trong đó quản lý là 02, giáo viên là 76, nhân viên là 03; có tổng số 33 lớp.",
      [`${FOOTING}: 72, not 81`],
    ],
    [
      "on a scale",
      "Dự giờ, thao giảng 214 tiết; xếp loại giỏi 131 tiết, khá 67 tiết, trung bình 07 tiết.",
      [`${FOOTING}: 214, not 205`],
    ],
    [
      "in numbers without a unit",
      "Có 8.906 ha bị thiệt hại (Tân An 4.123, Hòa Lợi 540, Phú Mỹ 4.205).",
      [`${FOOTING}: 8.906 ha, not 8.868 ha`],
    ],
    [
      "in brackets of their own",
      "Triển khai 14 thủ tục mới của Sở Công Thương (6 thủ tục), Sở Nội vụ (8 thủ tục), Sở Y tế (2 thủ tục).",
      [`${FOOTING}: 14, not 16`],
    ],
    [
      "in the base of a share",
      "Xã có 2.356 hộ, 9.874 nhân khẩu. Hộ cận nghèo là 241 hộ, chiếm 2,44% tổng số hộ toàn xã.",
      ["proportion/share-agrees: 2,44%, not 10,2292%"],
    ],
    [
      "in percentage points",
      "Tỷ lệ ở thành thị đạt 98,2%, cao hơn 9,7 điểm phần trăm so với nông thôn (90,3%).",
      ["change/difference-agrees: 9,7 điểm phần trăm, not 7,9 điểm phần trăm"],
    ],
    [
      "in the rate of a change",
      "Số vụ tai nạn là 125 vụ, giảm 23 vụ (13,14%) so với cùng kỳ.",
      ["change/growth-agrees: 13,14%, not 15,5405%"],
    ],
    [
      "in a bullet",
      "Tổng số học sinh là 1.356 em, chia ra:\n\n- Khối 6: 361 em\n\n- Khối 7: 348 em\n\n- Khối 8: 392 em\n\n- Khối 9: 318 em\n",
      [`${FOOTING}: 1.356, not 1.419`],
    ],
    [
      "in a bullet below a bullet",
      "Tổng số 1.472 lượt công dân. Trong đó:\n\n- Cấp huyện 583 lượt, trong đó:\n\n+ Thường xuyên 421 lượt\n\n+ Định kỳ 171 lượt\n\n- Cấp xã 889 lượt\n",
      [`${FOOTING}: 583, not 592`],
    ],
    [
      "in a note",
      "Đảng bộ có 27 chi bộ¹ trực thuộc.\n\n¹ Gồm: 15 chi bộ thôn, 09 chi bộ trường học, 04 chi bộ cơ quan.",
      [`${FOOTING}: 27, not 28`],
    ],
    [
      "in the second split of one total",
      "Tổng số 1.240 đơn (khiếu nại 318, tố cáo 112, kiến nghị 810). Trong đó thuộc thẩm quyền 1.107 đơn, không thuộc thẩm quyền 70 đơn.",
      [`${FOOTING}: 1.240, not 1.177`],
    ],
    [
      "in a paragraph by role",
      "Các cơ quan đã tiếp 1.735 lượt công dân. Trong đó:\n\nCấp tỉnh tiếp 418 lượt.\n\nCấp huyện tiếp 592 lượt.\n\nCấp xã tiếp 788 lượt.\n",
      [`${FOOTING}: 1.735, not 1.798`],
    ],
    [
      "in a share of what was done against the plan",
      "Thu ngân sách đạt 8.640 triệu đồng/8.000 triệu đồng, đạt 180% kế hoạch.",
      ["proportion/share-agrees: 180%, not 108%"],
    ],
    [
      "in a difference",
      "Số hộ nghèo giảm từ 428 hộ xuống còn 353 hộ, giảm 57 hộ.",
      ["change/difference-agrees: 57, not 75"],
    ],
    [
      "in a rate of change",
      "Xảy ra 412 vụ, giảm 38 vụ (4,84%) so với cùng kỳ.",
      ["change/growth-agrees: 4,84%, not 8,4444%"],
    ],
    [
      "in a list behind gồm that lacks a part",
      "Xã có 63 cán bộ, gồm 02 cán bộ quản lý, 36 cán bộ chuyên môn và 03 cán bộ khác.",
      [`${FOOTING}: 63, not 41`],
    ],
    [
      "in two measures",
      "Toàn xã có 241,7 ha chè, trong đó 189,3 ha chè kinh doanh và 25,4 ha đang kiến thiết cơ bản.",
      [`${FOOTING}: 241,7 ha, not 214,7 ha`],
    ],
    [
      "in what remains of what the paragraph is about",
      "Trường hiện có 143 người, trong đó 87 nữ. Về trình độ, có 24 thạc sĩ, còn lại 109 người đều tốt nghiệp đại học.",
      [`${FOOTING}: 143, not 133`],
    ],
    [
      "in what is kept of a sum",
      "Tổng số tiền đã thu 2.964,5 triệu đồng, nộp lên cấp trên 1.037,6 triệu đồng, để lại cơ sở 19.269 triệu đồng.",
      [`${FOOTING}: 2.964,5 triệu đồng, not 20.306,6 triệu đồng`],
    ],
    [
      "in a sum that a sentence draws from those before it",
      "Cấp cụm có 41 em dự thi, đạt 29 giải; cấp tỉnh 18 em dự thi, đạt 15 giải. Như vậy cả hai cấp đạt 46 giải.",
      [`${FOOTING}: 46, not 44`],
    ],
    [
      "in a sum that what is added raises",
      "Trong kỳ có 1.267 hộ đăng ký mới. Vốn bình quân đạt 12,4 triệu đồng. Có 396 hộ đăng ký lại, nâng tổng số lên 1.636 hộ.",
      [`${FOOTING}: 1.636, not 1.663`],
    ],
  ])("%s", (_, text, expected) => {
    expect(reportedIn(text)).toEqual(expected);
  });
});
