import { describe, expect, test } from "vitest";
import { checksIn, exceptionsIn } from "../checks.js";

describe("the parts of a total", () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      "stand in brackets",
      "Toàn xã có 1.284 hộ (845 hộ khá, 327 hộ trung bình, 112 hộ nghèo).",
      ["1.284 = 845 + 327 + 112"],
    ],
    [
      "stand behind names, alone in brackets",
      "Có 187 trường hợp tại 06 tỉnh, bao gồm: Hòa An (112), Bình Lộc (41), Tân Phú (21), Yên Mỹ (11), Vạn Thọ (1), Lộc Hà (1).",
      ["06 listed", "187 = 112 + 41 + 21 + 11 + 1 + 1"],
    ],
    [
      "are of codes with a point",
      "Đã bàn giao 4.503 xe (2.472 xe F1, 1.115 xe L2.0 và 916 xe SL2.0).",
      ["4.503 = 2.472 + 1.115 + 916"],
    ],
    [
      "are of what was cut",
      "Ngành đã cắt giảm 393 chuyến, trong đó tuyến chính 38 chuyến, tuyến nhánh 355 chuyến.",
      ["393 = 38 + 355"],
    ],
    [
      "end where the total's noun comes back with more",
      "Tỉnh có 214 đơn vị, gồm 104 thành phố, 32 thị xã và 78 huyện; có 1.186 đơn vị cấp xã.",
      ["214 = 104 + 32 + 78"],
    ],
    [
      "are told by those of one role, behind one of none",
      "Toàn tỉnh tiếp nhận 659.245 hồ sơ, đã giải quyết 643.272 hồ sơ.\n\nTrong số hồ sơ đang giải quyết có 7.172 hồ sơ khó.\n\nCấp tỉnh tiếp nhận 54.575 hồ sơ; đã giải quyết 51.780 hồ sơ.\n\nCấp huyện tiếp nhận 340.060 hồ sơ, đã giải quyết 329.596 hồ sơ.\n\nCấp xã tiếp nhận 264.610 hồ sơ, đã giải quyết 261.896 hồ sơ.\n",
      ["643.272 = 51.780 + 329.596 + 261.896", "659.245 = 54.575 + 340.060 + 264.610"],
    ],
    [
      "are summed up over paragraphs",
      "- Cây lúa: vụ xuân thu 1.958,2 tấn; vụ mùa thu 1.790,7 tấn. Cộng cả năm thu 3.748,9 tấn.\n- Cây ngô thu 1.881,8 tấn. Như vậy tổng sản lượng đạt 5.630,7 tấn.\n",
      ["3.748,9 tấn = 1.958,2 tấn + 1.790,7 tấn", "5.630,7 tấn = 3.748,9 tấn + 1.881,8 tấn"],
    ],
    [
      "are what there is and what is lacking, in brackets",
      "Phường được giao 146 biên chế, đã bố trí 129 người (thiếu 17), trong đó có 37 đảng viên.",
      ["146 = 129 + 17"],
    ],
    [
      "stand in brackets that nobody closed",
      "Tiếp nhận 1.284 đơn (đơn kiến nghị 845, đơn khiếu nại 327, đơn tố cáo 112. Xã đã họp dân.",
      ["1.284 = 845 + 327 + 112"],
    ],
    [
      "follow gồm",
      "Xã tiếp nhận 764 đơn, gồm: 512 đơn kiến nghị, 187 đơn khiếu nại, 65 đơn tố cáo.",
      ["764 = 512 + 187 + 65"],
    ],
    [
      "follow trong đó",
      "Tổng số hồ sơ tiếp nhận 4.318 hồ sơ, trong đó: trực tuyến 3.975 hồ sơ, trực tiếp 343 hồ sơ.",
      ["4.318 = 3.975 + 343"],
    ],
    [
      "follow a colon, their nouns before the numbers",
      "Kết quả xếp loại 236 đảng viên: hoàn thành xuất sắc nhiệm vụ 47, hoàn thành tốt nhiệm vụ 158, hoàn thành nhiệm vụ 29, không hoàn thành nhiệm vụ 02.",
      ["236 = 47 + 158 + 29 + 02"],
    ],
    [
      "have the verb có",
      "Toàn trường có 642 học sinh, trong đó: khối 6 có 171 em, khối 7 có 164 em, khối 8 có 158 em, khối 9 có 149 em.",
      ["642 = 171 + 164 + 158 + 149"],
    ],
    [
      "are sums of money",
      "Tổng kinh phí 1.284.600.000 đồng (ngân sách tỉnh 962.400.000 đồng, ngân sách xã 187.200.000 đồng, xã hội hóa 135.000.000 đồng).",
      ["1.284.600.000 đồng = 962.400.000 đồng + 187.200.000 đồng + 135.000.000 đồng"],
    ],
    [
      "are rounded",
      "Tổng kinh phí 6,6 tỷ đồng, gồm: ngân sách tỉnh 4,25 tỷ đồng, ngân sách xã 1,15 tỷ đồng, nhân dân đóng góp 1,2 tỷ đồng.",
      ["6,6 tỷ đồng = 4,25 tỷ đồng + 1,15 tỷ đồng + 1,2 tỷ đồng"],
    ],
    [
      "are areas",
      "Tổng diện tích gieo trồng 1.245,6 ha, trong đó: lúa 812,4 ha; ngô 298,7 ha; rau màu 134,5 ha.",
      ["1.245,6 ha = 812,4 ha + 298,7 ha + 134,5 ha"],
    ],
    [
      "end with a remainder",
      "Xã tiếp nhận 864 hồ sơ, đã giải quyết 817 hồ sơ, còn lại 47 hồ sơ đang giải quyết.",
      ["864 = 817 + 47"],
    ],
    [
      "stand in a note",
      "Đảng bộ có 27 chi bộ¹ trực thuộc.\n\n¹ Gồm: 15 chi bộ thôn, 08 chi bộ trường học, 04 chi bộ cơ quan.",
      ["27 = 15 + 08 + 04"],
    ],
    [
      "are bullets",
      "Tổng số học sinh là 1.356 em, chia ra:\n\n- Khối 6: 361 em\n\n- Khối 7: 348 em\n\n- Khối 8: 329 em\n\n- Khối 9: 318 em\n",
      ["1.356 = 361 + 348 + 329 + 318"],
    ],
    [
      "are bullets with bullets below them",
      "Tổng số 1.472 lượt công dân. Trong đó:\n\n- Cấp huyện 583 lượt, trong đó:\n\n+ Thường xuyên 412 lượt\n\n+ Định kỳ 171 lượt\n\n- Cấp xã 889 lượt\n",
      ["1.472 = 583 + 889", "583 = 412 + 171"],
    ],
    [
      "are spread over paragraphs by role",
      "Các cơ quan đã tiếp 1.735 lượt công dân. Trong đó:\n\nCấp tỉnh tiếp 418 lượt.\n\nCấp huyện tiếp 529 lượt.\n\nCấp xã tiếp 788 lượt.\n",
      ["1.735 = 418 + 529 + 788"],
    ],
    [
      "split it twice, by kind and by competence",
      "Tổng số 1.240 đơn (khiếu nại 318, tố cáo 112, kiến nghị 810). Trong đó thuộc thẩm quyền 1.170 đơn, không thuộc thẩm quyền 70 đơn.",
      ["1.240 = 1.170 + 70", "1.240 = 318 + 112 + 810"],
    ],
    [
      "come in pairs of different things",
      "Trong kỳ tiếp 712 lượt/830 người, gồm: cấp tỉnh 302 lượt/351 người, cấp huyện 410 lượt/479 người.",
      ["712 = 302 + 410", "830 = 351 + 479"],
    ],
    [
      "are series that interleave",
      "Toàn tỉnh xảy ra 412 vụ tai nạn, làm chết 208 người, bị thương 331 người. Trong đó, đường bộ xảy ra 397 vụ, làm chết 199 người, bị thương 325 người; đường sắt xảy ra 15 vụ, làm chết 09 người, bị thương 06 người.",
      ["208 = 199 + 09", "331 = 325 + 06", "412 = 397 + 15"],
    ],
    [
      "are exclusive attributes beside one that overlaps",
      "Đại hội bầu 286 đại biểu, trong đó có 134 nữ, 152 nam; 87 người dưới 40 tuổi.",
      ["286 = 134 + 152"],
    ],
  ])("%s", (_, text, expected) => {
    expect(checksIn(text)).toEqual(expected);
    expect(exceptionsIn(text)).toEqual([]);
  });

  test("are a list that goes on, and so no sum", () => {
    const text = "Xã có 318 mô hình, trong đó: 96 mô hình trồng trọt, 74 mô hình chăn nuôi, ...";
    expect(checksIn(text)).toEqual([]);
    expect(exceptionsIn(text)).toEqual([]);
  });
});
