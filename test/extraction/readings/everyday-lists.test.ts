import { describe, expect, test } from "vitest";
import { exceptionsIn } from "../checks.js";

const FOOTING = "footing/parts-total";
const SHARE = "proportion/share-agrees";

/** Sentences of everyday reports, a slip in one figure of each, and the rule that tells of it. */
const cases: [title: string, text: string, right: string, wrong: string, rule: string][] = [
  [
    // 1.240 + 986 + 159 = 2.385 million
    "bare parts of an amount in millions",
    "Quỹ thu được 2.385 triệu đồng (hội phí 1.240; tài trợ 986; thu khác 159).",
    "986",
    "968",
    FOOTING,
  ],
  [
    // 9,4 + 3,7 + 5,2 = 18,3 thousand million
    "bare parts with decimals of an amount in thousand millions",
    "Nguồn vốn 18,3 tỷ đồng, gồm ngân sách tỉnh 9,4, ngân sách xã 3,7, nhân dân đóng góp 5,2.",
    "9,4",
    "9,7",
    FOOTING,
  ],
  [
    // 6,31 + 2,84 + 4,44 + 4,12 = 17,71: the tax is no increase.
    "a tax whose name speaks of an increase",
    "Nộp ngân sách 17,71 tỷ đồng, gồm: thuế giá trị gia tăng 6,31; thuế tài nguyên 2,84; thuế thu nhập 4,44; phí khác 4,12.",
    "2,84",
    "2,48",
    FOOTING,
  ],
  [
    // 127 + 38 + 19 = 184
    "a label that ends in a word which numbers things",
    "Xử lý 184 vụ vi phạm, gồm buôn lậu 127 vụ, môi trường 38, vũ trang 19; khởi tố 12 vụ/15 bị can, xử phạt 172 vụ.",
    "127",
    "172",
    FOOTING,
  ],
  [
    // 271 + 148 + 65 = 484
    "one number for two nouns before a colon",
    "Triển khai 484 dự án, công trình: 271 đã xong, 148 đang thi công, 65 chưa khởi công.",
    "148",
    "184",
    FOOTING,
  ],
  [
    // 318 + 127 = 445
    "labels before numbers, joined, behind a count",
    "Công ty sử dụng 445 lao động, thường xuyên 318 và thời vụ 127 người.",
    "318",
    "381",
    FOOTING,
  ],
  [
    // 214 + 87 = 301
    "what was handed down besides",
    "Tổng số 301 nhiệm vụ: cấp huyện chuyển về 214, tỉnh phân cấp thêm 87.",
    "214",
    "241",
    FOOTING,
  ],
  [
    // 29.806 + 1.964 = 31.770
    "what is over behind a list of what was spent",
    "Tổng thu 31.770 triệu đồng. Tổng chi 29.806 triệu đồng: lương 21.450; vật tư 5.112; chi khác 3.244. Chênh lệch thu - chi còn 1.964 triệu đồng.",
    "1.964",
    "1.946",
    FOOTING,
  ],
  [
    // 812 + 146 + 57 = 1.015
    "things of three names summed up by a word for things of any kind",
    "Trang điện tử đăng 812 tin, 146 video, 57 bản tin, cộng 1.015 sản phẩm.",
    "146",
    "164",
    FOOTING,
  ],
  [
    // 38 + 124 = 162
    "what was put up raises what there was, whose noun is another word",
    "Lắp mới 38 camera bằng vốn xã hội hóa, nâng tổng số camera an ninh lên 162 chiếc (đầu kỳ có 124 chiếc).",
    "162",
    "182",
    FOOTING,
  ],
  [
    // 1.384 + 372 + 5.126 + 418 = 7.300
    "bullets below a numbered line with the total",
    "# BÁO CÁO\n\n2. Văn bản đã ban hành: 7.300 văn bản\n\n- Đảng ủy: 1.384 văn bản\n- HĐND: 372 văn bản\n- UBND: 5.126 văn bản\n- Mặt trận: 418 văn bản",
    "5.126",
    "5.216",
    FOOTING,
  ],
  [
    // (742 + 861) / 2.318 = 69,15 %
    "the upper steps of a list together",
    "Cán bộ quản lý 2.318 người: đại học 742 người, trung cấp 861 người, sơ cấp 715 người; tỷ lệ từ trung cấp trở lên đạt 69,2%.",
    "69,2",
    "62,9",
    SHARE,
  ],
  [
    // 37 / 189 = 19,58 %
    "a step of a list named in the next sentence",
    "Đánh giá 189 người: xuất sắc 37, tốt 141, hoàn thành 11. Tỷ lệ xuất sắc 19,6%.",
    "19,6",
    "16,9",
    SHARE,
  ],
  [
    // 173,2 / 286,5 = 60,45 %
    "what the same words call before",
    "Thiệt hại tài sản 286,5 triệu đồng, thu hồi 173,2 triệu đồng, bằng 60,5% giá trị thiệt hại.",
    "60,5",
    "65,0",
    SHARE,
  ],
  [
    // 38.424 / 38.462 = 99,90 %
    "how many a percentage is, behind what it says",
    "Tiếp nhận và giải quyết 38.462 hồ sơ, 99,9% đúng hạn (38.424 hồ sơ).",
    "38.424",
    "34.424",
    SHARE,
  ],
  [
    // 52 / 58 = 89,66 %
    "so many of so many, with the share in brackets at the end",
    "Có 52 trong 58 cán bộ dùng thành thạo phần mềm (89,7%).",
    "89,7",
    "87,9",
    SHARE,
  ],
  [
    // 10.356 / 12.630 = 82,0 %
    "words that recall one of the figures of a bracket",
    "Phải giải quyết 12.845 hồ sơ (năm trước chuyển sang 215 hồ sơ, tiếp nhận mới 12.630 hồ sơ). Trong số hồ sơ tiếp nhận mới, nộp trực tuyến 10.356 hồ sơ, đạt tỷ lệ 82,0%.",
    "82,0",
    "80,2",
    SHARE,
  ],
];

describe("lists and shares of everyday reports", () => {
  test.each(cases)("%s: what fits is not told of", (_title, text) => {
    expect(exceptionsIn(text)).toEqual([]);
  });

  test.each(cases)("%s: one wrong figure is told of", (_title, text, right, wrong, rule) => {
    expect(text).toContain(right);
    expect(exceptionsIn(text.replace(right, wrong))).toContain(rule);
  });
});

/** What looks like one of these and is none. */
const traps: [title: string, text: string][] = [
  [
    "a table below a colon is the list, not the paragraphs behind it",
    "Sau 11 tháng tiếp nhận 27.840 hồ sơ, phân theo lĩnh vực:\n\n| Lĩnh vực | Hồ sơ |\n|---|---|\n| Đất đai | 15.894 |\n| Hộ tịch | 11.946 |\n| Tổng | 27.840 |\n\nHồ sơ nộp trực tuyến là 25.604 hồ sơ.\n\nHồ sơ không phụ thuộc địa giới: 1.436 lượt.",
  ],
  [
    "what a bracket tells of last year is no split of what stands before",
    "Thực hiện 245 buổi, phục vụ 87.710 lượt khán giả, nhiều hơn 26 buổi so với năm 2024 (219 buổi, 90.150 lượt khán giả).",
  ],
  ["a difference and its plan have no share", "Thu dịch vụ vượt 285 triệu đồng so với kế hoạch 3 tỷ đồng (109,5%)."],
  [
    "a rate that is left is no change",
    "Hộ nghèo giảm từ 1.124 hộ xuống 938 hộ, tức giảm 186 hộ; tỷ lệ hộ nghèo còn 21,39%.",
  ],
  ["a share of another noun behind a comma", "Đến năm 2030: 22/22 thôn có điện lưới, 90% hồ sơ trực tuyến."],
  [
    "a yardstick is no state of its own",
    "Tỷ lệ thất thoát 17,0%, thấp hơn mức 17,5% được giao và giảm 0,9 điểm phần trăm so với năm 2024 (17,9%).",
  ],
  [
    "a state in a bracket may be the base",
    "Xã có 12 bản, 1.122 hộ (đầu năm 1.108 hộ). Đầu năm, số hộ nghèo là 412, tỷ lệ 37,18%.",
  ],
  [
    // 50 - 20 = 30
    "a net fall, of which less came than went",
    "Cả kỳ kết nạp mới 20 hội viên, song xin ra khỏi hội 50 hội viên nên giảm thực 30 hội viên.",
  ],
  [
    "what has a name and no number may be one of the sum",
    "Cơ quan: 4 cơ quan Đảng, Ủy ban MTTQ, 3 phòng chuyên môn, Trung tâm Phục vụ hành chính công - cộng 9 đầu mối.",
  ],
];

describe("what looks like one of these", () => {
  test.each(traps)("%s", (_title, text) => {
    expect(exceptionsIn(text)).toEqual([]);
  });
});
