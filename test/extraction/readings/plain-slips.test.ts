import { describe, expect, test } from "vitest";
import { exceptionsIn } from "../checks.js";

const FOOTING = "footing/parts-total";
const SHARE = "proportion/share-agrees";
const COUNT = "enumeration/count-listed";
const DIFFERENCE = "change/difference-agrees";
const GROWTH = "change/growth-agrees";

/** Plain sentences, a slip in one figure of each, and the rule that tells of it. */
const cases: [title: string, text: string, right: string, wrong: string, rule: string][] = [
  [
    // 5.120 + 2.340 + 187 = 7.647
    "all others at the end of a sentence",
    "Xã có 2.004 hộ; 7.647 khẩu. Người Mông 5.120 khẩu; người Dao 2.340 khẩu; các dân tộc khác 187 khẩu.",
    "187",
    "178",
    FOOTING,
  ],
  [
    // 312 + 405 = 717
    "the rest with its names before the figure",
    "Cổng thông tin đăng 717 tin, trong đó phóng sự 312, số còn lại là ảnh, bản tin với 405 tin; thu hút khoảng 1,3 triệu lượt xem.",
    "405",
    "450",
    FOOTING,
  ],
  [
    // 9 + 58 + 4 = 71
    "a number that opens its paragraph",
    "2.1. Số 71 CBCC chia theo trình độ: thạc sĩ 9; đại học 58; trung cấp 4.",
    "58",
    "85",
    FOOTING,
  ],
  [
    // 5 + 4 + 3 + 9 + 11 + 10 + 6 = 48
    "a paragraph that says how it splits the one before it",
    "Được giao 53 biên chế; có mặt 48 người. Trong 48 người có 21 nữ.\n\nPhân theo cơ quan: Văn phòng Đảng ủy 05, Ban Xây dựng Đảng 04, Ủy ban Kiểm tra 03, Mặt trận 09, Văn phòng HĐND và UBND 11, Phòng Kinh tế 10, Trung tâm Phục vụ hành chính công 06.",
    "Mặt trận 09",
    "Mặt trận 08",
    FOOTING,
  ],
  [
    // 2.415 + 1.130 + 268 = 3.813
    "what is owed at the end, split in the next sentence",
    "Nợ đầu kỳ 4.102 triệu đồng; đã thu nợ 3.050 triệu đồng; nợ đến 30/11/2026 là 3.813 triệu đồng. Trong số nợ cuối kỳ, nợ có khả năng thu 2.415 triệu đồng, nợ khó thu 1.130 triệu đồng, nợ chờ xử lý 268 triệu đồng.",
    "268",
    "286",
    FOOTING,
  ],
  [
    // 14 + 3 = 17
    "what is reached and what is to be reached yet",
    "Phường nhận 17 chỉ tiêu; đến nay có 14 chỉ tiêu đạt, 03 chỉ tiêu dự kiến hoàn thành trong quý IV.",
    "03",
    "05",
    FOOTING,
  ],
  [
    // 1.250 + 610 + 140 = 2.000
    "a subject that comes back with its parts",
    "Sản lượng đi hai hướng: trong tỉnh 3.100 tấn; ngoài tỉnh 2.000 tấn. Ngoài tỉnh gồm nhiều nơi, riêng Hà Nội 1.250 tấn, Hải Phòng 610 tấn, Nghệ An 140 tấn.",
    "610",
    "160",
    FOOTING,
  ],
  [
    // 98 + 24 + 5 = 127
    "numbers of things called by the word for accounts",
    "Ban hành 127 quyết định cưỡng chế: trích tiền tài khoản 98, ngừng sử dụng hóa đơn 24, kê biên tài sản 5.",
    "24",
    "42",
    FOOTING,
  ],
  [
    "what is said of all behind a list",
    "Duy trì 04 câu lạc bộ: Cầu lông, Cờ vua, Hát then, Đọc sách, với 95 em tham gia.",
    "04",
    "03",
    COUNT,
  ],
  [
    "things in a bracket that begin alike",
    "Có 3 khoản vượt dự toán (thuế tài nguyên, thuế môn bài và thuế trước bạ).",
    "3 khoản",
    "4 khoản",
    COUNT,
  ],
  [
    // 9 / 60 = 15,0 %
    "a share of all that a sentence splits",
    "Về trình độ: thạc sĩ 9 người (15,0%), đại học 48 người, trung cấp 3 người.",
    "15,0%",
    "51,0%",
    SHARE,
  ],
  [
    // 14 − 11 = 3; 3 / 14 = 21,4 %
    "a change told once more in per cent",
    "Số đầu mối giảm từ 14 xuống còn 11, tức giảm 03 đầu mối, tương ứng 21,4%.",
    "21,4%",
    "24,1%",
    GROWTH,
  ],
  [
    // 1.450 / 11.600 = 12,5 %
    "a growth beside its earlier state",
    "Thu ngân sách 13.050 triệu đồng, so với năm trước tăng 1.450 triệu đồng (tăng 12,5%; năm trước thu 11.600 triệu đồng).",
    "12,5%",
    "15,5%",
    GROWTH,
  ],
  [
    // 4,36 − 3,18 = 1,18
    "points between the percentages of the sentence before",
    "Đầu năm tỷ lệ hộ nghèo là 4,36%; cuối năm còn 3,18%. Như vậy tỷ lệ hộ nghèo giảm 1,18 điểm phần trăm.",
    "1,18",
    "1,81",
    DIFFERENCE,
  ],
  [
    // 210.000 × 640.000 = 134,4 tỷ
    "an average behind what each is",
    "Quỹ chi 134,4 tỷ đồng cho 210.000 lượt khám, mỗi lượt bình quân 640.000 đồng.",
    "640.000",
    "460.000",
    "extension/product-agrees",
  ],
  [
    // 540 + 1.260 − 1.325 = 475
    "amounts whose unit only the last has",
    "Quỹ tiết kiệm: đầu năm 540 triệu, trong năm phát sinh 1.260 triệu, đã chi 1.325 triệu, cuối năm còn 475 triệu đồng.",
    "475",
    "457",
    "roll-forward/total-reached",
  ],
];

describe("a plain sentence", () => {
  test.each(cases)("holds: %s", (_, text) => {
    expect(exceptionsIn(text)).toEqual([]);
  });

  test.each(cases)("is held against its slip: %s", (_, text, right, wrong, rule) => {
    expect(exceptionsIn(text.replace(right, wrong))).toContain(rule);
  });
});

test.each([
  ["who may be both", "Chi đoàn có 412 đoàn viên (nữ 205, đoàn viên có đạo 57, đoàn viên là học sinh 151)."],
  [
    // 61 − 33 = 28 = 16 + 12
    "a note of what is left",
    "Các đoàn thể tổ chức riêng 61 buổi, trong đó có 33 buổi của Hội Nông dân[^1].\n\n[^1]: Số còn lại: Hội Phụ nữ 16 buổi, Đoàn thanh niên 12 buổi.",
  ],
  [
    "another survey behind a semicolon",
    "Người dân chấm 800 lượt trên hệ thống: hài lòng 776 lượt, đạt 97%; cuộc khảo sát của Mặt trận với 250 phiếu cho kết quả 93%.",
  ],
  [
    // 900 − 24 = 876 = 861 + 15
    "a clause that names its own whole",
    "Tiếp nhận 900 hồ sơ:\n\n- Đang giải quyết 24 hồ sơ.\n- Trong hồ sơ đã giải quyết có 861 hồ sơ đúng hạn, 15 hồ sơ trễ hạn.",
  ],
  [
    // 160 / (1.840 + 160) = 8 %
    "a fall with what it leaves behind it",
    "Đàn lợn 5.200 con, tăng 400 con (8,33%) so với cùng kỳ; ngược lại đàn bò giảm 160 con, tương ứng giảm 8%, còn 1.840 con.",
  ],
  [
    // 88 / 96 = 91,7 %
    "those of a fraction whose words come back",
    "Tốt 310 em, khá 95 em.\n\n96/96 học sinh lớp 9 được công nhận tốt nghiệp. Đăng ký dự thi có 88 em, bằng 91,7% số học sinh tốt nghiệp.",
  ],
  // 9 + 40 = 11 + 33 + 5 = 49
  [
    "a second scale behind the step of a first",
    "Có 49 công chức: trình độ sau đại học 9 người, đại học 40 người; cao cấp lý luận 11, trung cấp 33, sơ cấp 5.",
  ],
  ["the number of an account", "Chuyển vào tài khoản 1140000123 của xã 24 triệu đồng."],
])("nothing is told of %s", (_, text) => {
  expect(exceptionsIn(text)).toEqual([]);
});
