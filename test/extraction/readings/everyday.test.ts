import { describe, expect, test } from "vitest";
import { exceptionsIn } from "../checks.js";

const FOOTING = "footing/parts-total";
const SHARE = "proportion/share-agrees";
const HUNDRED = "proportion/shares-total";
const PRODUCT = "extension/product-agrees";

/** Sentences as offices write them every day, a slip in one figure of each, and the rule that tells of it. */
const cases: [title: string, text: string, right: string, wrong: string, rule: string][] = [
  [
    // 1.102 + 3.408 + 96 = 4.606
    "a total told last",
    "Số hồ sơ nhận trực tiếp là 1.102, nhận trực tuyến 3.408, qua bưu chính 96; tổng cộng 4.606 hồ sơ.",
    "4.606",
    "4.616",
    FOOTING,
  ],
  [
    // 1.462 + 1.718 + 486 + 394 = 4.060
    "a total that says how many it adds up",
    "- Hội A 1.462; Hội B 1.718; Hội C 486; Hội D 394; tổng cộng bốn tổ chức 4.060.",
    "4.060",
    "4.006",
    FOOTING,
  ],
  [
    // 14 + 9 + 7 = 30
    "a total behind brackets",
    "Nhóm sản xuất (14 hộ), nhóm chế biến (9 hộ), nhóm tiêu thụ (7 hộ) với tổng số 30 hộ tham gia.",
    "30",
    "31",
    FOOTING,
  ],
  [
    // 78 + 52 + 49 + 36 = 215
    "a list between dashes",
    "Chợ có 215 hộ cố định - tươi sống 78 hộ, hàng khô 52 hộ, quần áo 49 hộ, ăn uống 36 hộ - xếp theo dãy.",
    "49",
    "39",
    FOOTING,
  ],
  [
    // 66 + 61 = 127
    "two halves in the next sentence",
    "Toàn phường có 127 trẻ sinh ra sống. Số bé trai là 66, số bé gái là 61.",
    "61",
    "59",
    FOOTING,
  ],
  [
    // 540 + 148,5 + 96 + 28 = 812,5
    "what is left in a clause of its own",
    "Gieo trồng 812,5 ha, trong đó lúa 540 ha, ngô 148,5 ha, rau 96 ha; còn lại 28 ha là cây khác.",
    "28",
    "38",
    FOOTING,
  ],
  [
    // 23 + 18 + 16 = 57
    "the rest of the number received",
    "Ban đã nhận 57 thư: 23 thư về môi trường, 18 thư về an ninh, số còn lại 16 thư về vấn đề khác.",
    "16",
    "26",
    FOOTING,
  ],
  [
    // 200 + 120 = 320
    "books for children, which are not what is lacking",
    "Bổ sung 320 bản sách (200 bản sách thiếu nhi và 120 bản sách pháp luật).",
    "120",
    "130",
    FOOTING,
  ],
  [
    // 61 + 40 + 29 = 130
    "ages that name who is counted",
    "Mừng thọ 130 cụ, cụ thể: tuổi 70 có 61 cụ, tuổi 75 có 40 cụ, tuổi 80 có 29 cụ.",
    "130",
    "140",
    FOOTING,
  ],
  [
    // 27 + 8 = 35
    "a list that says it is all",
    "Ban hành 35 quyết định xử phạt; trong đó phạt tiền 27, cảnh cáo 8, không có hình thức nào khác.",
    "8",
    "6",
    FOOTING,
  ],
  [
    // 365 + 54 + 09 = 428
    "a number that counts documents of several kinds",
    "Ban hành 428 văn bản (365 quy chế, kế hoạch, thông báo, quyết định; 54 tờ trình; 09 chương trình).",
    "365",
    "363",
    FOOTING,
  ],
  [
    // 31 / 34 = 91,2 %
    "a whole, a part and their rate in a row",
    "Tổng hợp được 34 ý kiến của cử tri, đã trả lời 31 ý kiến, đạt 91,2%.",
    "91,2",
    "92,2",
    SHARE,
  ],
  [
    // 11.842 / 12.480 = 94,9 %
    "inhabitants as a base",
    "Tham gia bảo hiểm là 11.842 người trên tổng số 12.480 dân, đạt tỷ lệ 94,9%.",
    "94,9",
    "95,4",
    SHARE,
  ],
  [
    // 3.240,5 / 7.083 = 45,8 %
    "a base behind its share",
    "Diện tích có rừng 3.240,5 ha, độ che phủ đạt 45,8% trên tổng diện tích tự nhiên 7.083 ha.",
    "45,8",
    "46,8",
    SHARE,
  ],
  ["a fraction that is not all", "100% thôn, bản (36/36) có điện lưới quốc gia.", "(36/36)", "(35/36)", SHARE],
  [
    // 09 / 25 = 36 %
    "a base that the next sentence names",
    "Khóa mới có 09 nữ đại biểu, chiếm 36%. Tổng số đại biểu là 25 vị.",
    "36",
    "32",
    SHARE,
  ],
  [
    // 2.800 / 22.400 = 12,5 %
    "a share whose count follows",
    "Phát hành 22.400 vé, vé miễn phí chiếm 12,5%, tương đương 2.800 vé.",
    "2.800",
    "2.080",
    SHARE,
  ],
  [
    // 68 / 109 = 62,4 %
    "a base recalled by its verb",
    "Thụ lý 118 vụ, giải quyết xong 109 vụ, đạt 92,4%; trong số giải quyết xong có 68 vụ hòa giải, chiếm 62,4%.",
    "62,4",
    "64,4",
    SHARE,
  ],
  [
    // 54,5 + 27,3 + 18,2 = 100
    "shares one behind the other",
    "Nông nghiệp chiếm 54,5%, công nghiệp chiếm 27,3%, dịch vụ chiếm 18,2%.",
    "18,2",
    "19,2",
    HUNDRED,
  ],
  [
    // 10.080 × 2,5 = 25.200
    "so many times",
    "Lượt truy cập quý III là 25.200, gấp 2,5 lần quý II (10.080 lượt).",
    "2,5",
    "3,5",
    PRODUCT,
  ],
  [
    // 18 × 45 = 810
    "counts of events",
    "Tổ chức 18 đợt ra quân, mỗi đợt 45 người, tổng số 810 lượt người tham gia.",
    "810",
    "790",
    PRODUCT,
  ],
  [
    // 60 × 1.500.000 = 90.000.000
    "a rate of money that was set",
    "Trao 60 suất học bổng, mỗi suất 1.500.000 đồng, tổng trị giá 90 triệu đồng.",
    "90",
    "80",
    PRODUCT,
  ],
  [
    // 24 - 22 = 02
    "a result over its plan",
    "Chỉ tiêu giao 22 thanh niên, kết quả tiễn 24 thanh niên, vượt 02 thanh niên.",
    "02",
    "03",
    "change/difference-agrees",
  ],
  [
    // (102 - 85) / 85 = 20 %
    "a result over its plan in per cent",
    "Kế hoạch 85 ha mắc ca, thực hiện 102 ha, vượt 20% kế hoạch.",
    "20",
    "26",
    "change/growth-agrees",
  ],
];

describe("an everyday sentence", () => {
  test.each(cases)("holds: %s", (_, text) => {
    expect(exceptionsIn(text)).toEqual([]);
  });

  test.each(cases)("is held against its slip: %s", (_, text, right, wrong, rule) => {
    expect(exceptionsIn(text.replace(right, wrong))).toContain(rule);
  });
});

test.each([
  // 388 + 214 = 602 of 530, 72 of them twice.
  [
    "what counts under two labels",
    "Khảo sát 530 hộ: 388 hộ dùng giếng, 214 hộ dùng nước máy (có 72 hộ dùng cả hai nguồn).",
  ],
  [
    "some picked out",
    "Còn thiếu 19 giáo viên, nhất là các môn Tin học và Tiếng Anh (thiếu 4 giáo viên Tin học, 5 giáo viên Tiếng Anh).",
  ],
  [
    "a subject named anew",
    "Có 9 người nghỉ hưu, 16 người tuyển mới, do đó tổng số cuối năm tăng 7 người so với đầu năm (449 người).",
  ],
  // 361 / 369 = 97,8 %
  ["a base by its label", "Có 452 người: quản lý 31, giáo viên 369, nhân viên 52. Đạt chuẩn 361 giáo viên, đạt 97,8%."],
  // 18,65 / 20 = 93,25 %
  [
    "what a sentence is about behind its list",
    "Kinh phí 18,65 tỷ đồng: tỉnh 12,4 tỷ đồng, xã 4,85 tỷ đồng, xã hội hóa 1,4 tỷ đồng; đạt 93,25% kế hoạch 20 tỷ đồng.",
  ],
  // 275 / 1.830 = 15,0 %
  [
    "those that a fraction counts",
    "Có 1.830/1.980 hộ đạt danh hiệu (92,4%), trong đó 275 hộ đạt 3 năm liên tục, chiếm 15,0% số hộ đạt.",
  ],
  ["a result beside its plan", "Trồng rừng 85 ha/kế hoạch 80 ha (vượt 6,25%): keo 52 ha, quế 21 ha, sơn tra 12 ha."],
  ["a fall to none", "Đơn vượt cấp không phát sinh (cùng kỳ 03 đơn, giảm 03 đơn, tức giảm 100%)."],
  ["titles of a movement", "Tuyên dương 32 gương (thanh niên tiên tiến 20; học sinh 3 tốt 12)."],
  [
    // 14 + 23 + 9 = 46
    "a total of two nouns",
    "Tháng ba: 14 công trình. Hè: 23 công trình. Ngoài ra làm thêm 9 phần việc. Cộng cả năm: 46 công trình, phần việc.",
  ],
  // 17 × 3 = 51
  ["factors in a bracket", "Bồi dưỡng cho 51/51 chi hội trưởng, chi hội phó và thủ quỹ chi hội (17 x 3)."],
  [
    // 126 × 400.000 = 50,4 triệu; 50,4 + 12,8 = 63,2
    "the price of each",
    "Thu 58,7 triệu đồng, chi 63,2 triệu đồng. Trao 126 suất quà, mỗi suất 400.000 đồng, cộng 50,4 triệu đồng, phần chi còn lại 12,8 triệu đồng là thăm hỏi.",
  ],
  [
    // 37,0 − 35,2 = 1,8
    "a result on its capacity against another year",
    "Cộng 37,0/42,8 triệu m³, bằng 86,4%. Cùng ngày năm trước các hồ tích được 35,2 triệu m³, như vậy nhiều hơn 1,8 triệu m³.",
  ],
  // 35 − 27 + 4 = 12
  ["what goes and comes", "Giải tỏa 27/35 điểm lấn chiếm (77,1%); phát sinh mới 4 điểm, hiện còn 12 điểm."],
  // 742 − 171 + 27 = 598
  ["what went and came in a bracket", "Hộ nghèo đầu kỳ: 742 hộ; đến 31/5/2026: 598 hộ (thoát 171, phát sinh 27)."],
  ["a proportion", "Vốn 6,05 tỷ đồng (ngân sách 4,235 tỷ đồng, Nhân dân 1,815 tỷ đồng, tỷ lệ 70/30)."],
  ["a place of another kind", "Xã lập trên cơ sở nhập ba xã Hải Lộc, Hải Phong, Ngạn Tây và thị trấn Cửa Ngạn."],
  [
    // 9 + 218 + 24 + 11 + 97 + 154 = 513; 1.936 + 2.870 + 755 + 500 = 6.061
    "labels that may name a number",
    "Ban hành 513 văn bản (nghị quyết 9, quyết định 218, quy chế và quy định 24, chương trình, đề án 11, kế hoạch 97, thông báo 154). Gieo trồng 6.061 ha: lúa 1.936; mì 2.870; điều 755; cây khác 500.",
  ],
  [
    // 17 + 80 + 2 = 99; 18 + 72 + 7 = 97
    "what a label counts in its bracket",
    "Trình độ của 99 người: thạc sĩ 17, đại học 80, trung cấp 2. Xếp loại (đánh giá 97 người, 2 người chưa đủ thời gian): xuất sắc 18, tốt 72, hoàn thành 7.",
  ],
  ["the numbers of decrees", "Nghỉ theo NĐ 178, 67: 19 người; đã chi trả 16/19 người, còn 03 người chờ bổ sung hồ sơ."],
  ["people harmed in accidents", "TNGT 4 vụ (chết 2, bị thương 3)."],
])("nothing is told of %s", (_, text) => {
  expect(exceptionsIn(text)).toEqual([]);
});
