import { describe, expect, test } from "vitest";
import { exceptionsIn } from "../checks.js";

const FOOTING = "footing/parts-total";
const SHARE = "proportion/share-agrees";
const ROLL = "roll-forward/total-reached";

/** Texts whose figures agree, a slip in one of them, and the rule that tells of it. */
const cases: [title: string, text: string, right: string, wrong: string, rule: string][] = [
  [
    // 58 / 241 = 24,1 %, and so on of 104 + 58 + 44 + 35 = 241
    "one of several shares in bullets",
    "Về nguyên nhân:\n\n- Đun nấu: 104 vụ (43,2%);\n- Chập điện: 58 vụ (24,1%);\n- Đốt nương: 44 vụ (18,3%);\n- Khác: 35 vụ (14,5%).",
    "24,1%",
    "21,4%",
    SHARE,
  ],
  [
    // 44 / 78 = 56,4 %
    "a share in a bracket behind its whole",
    "Cả vùng có 78 vụ, tập trung tại Nà Phát, Nà Đông (44 vụ, chiếm 56,4%).",
    "56,4%",
    "54,6%",
    SHARE,
  ],
  [
    // 142,5 / 301,7 = 47,2 %
    "a share of a part that its sentence names",
    "Diện tích cây ăn quả là 301,7 ha, trong đó: cam 142,5 ha, bưởi 68,2 ha, ổi 41,6 ha, na 49,4 ha. Cây cam là cây chủ lực, chiếm 47,2% diện tích.",
    "47,2%",
    "42,7%",
    SHARE,
  ],
  [
    // 23 + 8 = 31
    "what is done and not yet done",
    "Đoàn giám sát tổ chức 20 cuộc, trong đó đột xuất 09 cuộc, định kỳ 11 cuộc; qua đó chỉ ra 31 thiếu sót, đã khắc phục xong 23 thiếu sót, đang khắc phục 08 thiếu sót.",
    "08 thiếu sót",
    "04 thiếu sót",
    FOOTING,
  ],
  [
    // 13 + 5 + 3 = 21
    "a bracket of movements behind a difference",
    "Trong kỳ kết nạp mới 86 hội viên, giảm 21 hội viên (chuyển đi 13, quá tuổi 05, từ trần 03).",
    "quá tuổi 05",
    "quá tuổi 08",
    FOOTING,
  ],
  [
    // 1.782 + 938 + 756 + 572 = 4.048
    "a paragraph that sums up bullets",
    "Kết quả tuyên truyền:\n\na) Pháp luật: 27 buổi, 1.782 lượt người;\n\nb) Phòng cháy: 14 buổi, 938 lượt người;\n\nc) An toàn thực phẩm: 12 buổi, 756 lượt người;\n\nd) Chuyển đổi số: 11 buổi, 572 lượt người.\n\nCộng 64 buổi, 4.048 lượt người tham dự.",
    "756",
    "765",
    FOOTING,
  ],
  [
    // 412 + 69 + 12 + 45 = 538; 684,1 + 63,0 + 168,5 + 31,4 = 947
    "bullets that a sentence of its own announces",
    "Tổ chức 365 ca tuần tra. Xử phạt 538 trường hợp với tổng số tiền 947 triệu đồng. Chia ra:\n\n+ Giao thông: 412 trường hợp, 684,1 triệu đồng;\n+ An ninh: 69 trường hợp, 63,0 triệu đồng;\n+ Môi trường: 12 trường hợp, 168,5 triệu đồng;\n+ Cư trú: 45 trường hợp, 31,4 triệu đồng.",
    "63,0",
    "36,0",
    FOOTING,
  ],
  [
    // 428 + 372 + 195 + 121 = 1.116
    "a sentence that opens with the whole",
    "Trong 1.116 triệu đồng thu được hưởng toàn bộ, phí và lệ phí 428 triệu đồng, quỹ đất 372 triệu đồng, tiền phạt 195 triệu đồng, thu khác 121 triệu đồng.",
    "372",
    "327",
    FOOTING,
  ],
  [
    // 412 + 386 + 655 + 598 + 267 = 2.318
    "a sentence that recalls the whole",
    "Dư nợ ủy thác đạt 2.318 tỷ đồng với 41.870 hộ vay. Trong dư nợ ấy, cho vay hộ nghèo 412 tỷ, hộ cận nghèo 386 tỷ, việc làm 655 tỷ, nước sạch 598 tỷ, các chương trình còn lại 267 tỷ.",
    "598",
    "589",
    FOOTING,
  ],
  [
    // 214 + 3.120 + 35.580 = 38.914
    "digits in brackets behind their words",
    "Bình xét được 38.914 hộ, gồm hai trăm mười bốn (214) hộ cấp Trung ương, 3.120 hộ cấp tỉnh và 35.580 hộ cấp xã.",
    "3.120",
    "3.210",
    FOOTING,
  ],
  [
    // 226.751 + 11.306 - 7.918 = 230.139
    "states told out of order",
    "Hội viên hiện có 230.139, trong 96 cơ sở. Trong năm kết nạp mới 11.306 hội viên, giảm 7.918 hội viên do chuyển đi; số hội viên đầu kỳ là 226.751.",
    "226.751",
    "226.571",
    ROLL,
  ],
  [
    // 143 + 17 + 3 - 29 = 134
    "rises beside a fall",
    "Đầu kỳ 143 người; trong kỳ phát sinh 17 người, nơi khác chuyển đến 03 người; giảm 29 người (chết 04, chuyển đi 25); cuối kỳ 134 người.",
    "134",
    "144",
    ROLL,
  ],
  [
    // 48.288,82 + 550,85 - 310,60 = 48.529,07
    "what a rise is made of",
    "Diễn biến: đầu kỳ 48.288,82 ha; tăng 550,85 ha do trồng mới 412,60 ha, khoanh nuôi 138,25 ha; giảm 310,60 ha do khai thác 305,75 ha, cháy 4,85 ha; diện tích đến 30/6/2026 là 48.529,07 ha.",
    "48.529,07",
    "48.592,07",
    ROLL,
  ],
  [
    // 3.600 x 250.000 = 900.000.000
    "a price for one of them",
    "Trao 3.600 mũ bảo hiểm cho học sinh, giá 250.000 đồng một chiếc; tổng kinh phí 900 triệu đồng.",
    "900",
    "950",
    "extension/product-agrees",
  ],
  [
    // 41 + 9 = 50
    "what is added before both states",
    "Năm tới thêm 9 sản phẩm, nâng số sản phẩm của hội viên từ 41 lên 50.",
    "từ 41",
    "từ 44",
    "change/difference-agrees",
  ],
  [
    // 97 - 85 = 12
    "a change whose bracket tells the earlier time",
    "Ghi nhận tay chân miệng 1.297 ca, tăng 112 ca (cùng kỳ 1.185 ca).",
    "112",
    "152",
    "change/difference-agrees",
  ],
  [
    // 4 / 17 = 23,5 %
    "a difference with its base in a bracket and its rate behind",
    "So với năm 2024 giảm 4 người (năm 2024 kỷ luật 17 người), giảm 23,5%.",
    "giảm 4",
    "giảm 6",
    "change/growth-agrees",
  ],
  [
    // 342,8 x 34,6 % = 118,6
    "a share of a whole that its words name far off",
    "Thi hành xong 342,8 tỷ đồng, còn 921,7 tỷ đồng chuyển kỳ sau.\n\nMở 12 lớp tập huấn.\n\nPhải thi hành cho ngân hàng 498,2 tỷ đồng, thu 118,6 tỷ đồng, chiếm 34,6% tổng số tiền thi hành xong của toàn phòng.",
    "34,6%",
    "36,4%",
    SHARE,
  ],
  [
    "persons behind a colon",
    "Sở tặng giấy khen cho 6 cá nhân: Đào Văn Rạng, Ngô Thị Mỵ, Lê Chí Kiên, Phan Tường Vi, Trương Bá Hải, Lý Thị Sen.",
    "6 cá nhân",
    "7 cá nhân",
    "enumeration/count-listed",
  ],
  [
    "products behind a colon",
    "Trong năm xã công nhận mới 4 sản phẩm: Gạo nếp Phú Cường, Mật ong Tân Lập, Bánh khảo Thanh Bình, Trà hoa vàng Phú Cường.",
    "4 sản phẩm",
    "5 sản phẩm",
    "enumeration/count-listed",
  ],
];

describe("in prose as it is written", () => {
  test.each(cases)("%s agrees", (_, text) => {
    expect(exceptionsIn(text)).toEqual([]);
  });

  test.each(cases)("a slip in %s is told", (_, text, right, wrong, rule) => {
    expect(text.split(right)).toHaveLength(2);
    expect(exceptionsIn(text.replace(right, wrong))).toContain(rule);
  });
});

describe("nothing is told", () => {
  test.each([
    [
      "of shares of each bullet's own plan",
      "Đã giải ngân 1.107,7 tỷ đồng, gồm:\n\n- Vốn trung ương: 520,4 tỷ đồng (69,0%);\n- Vốn địa phương: 401,5 tỷ đồng (58,3%);\n- Xổ số: 185,8 tỷ đồng (61,9%).",
    ],
    [
      "of a list of attributes that mixes its separators",
      "Ban có 74 viên chức. Trong đó 19 người trình độ thạc sĩ; 23 người có chứng chỉ hạng I, 31 người hạng II; 18 nữ; 40 đảng viên.",
    ],
    [
      "of a share of those there are at the end",
      "Đầu năm quản lý 2.809 người nhiễm; phát hiện mới 143 người; tử vong 38 người; cuối năm còn 2.914 người. Điều trị cho 2.688 người, đạt 92,2% số quản lý.",
    ],
    ["of a fall by so much to so much", "Phấn đấu giảm từ 5% đến 8% số vụ."],
    ["of yields that rise by so much", "Năng suất ở các mô hình tăng từ 5% đến 8%, chi phí giống giảm 15 - 20%."],
    ["of twins among boys and girls", "Số trẻ sinh ra là 818 trẻ, gồm 421 nam và 397 nữ, có 6 ca sinh đôi."],
    [
      "of all of them beside some",
      "Kiểm tra 74/74 cơ sở (cấp tỉnh kiểm tra trực tiếp 26 cơ sở, cơ sở tự kiểm tra 74 cơ sở).",
    ],
    [
      "of a state that is compared with an earlier one before it",
      "So với 37 đầu mối trước sắp xếp, nay còn 11, giảm 26, tương đương 70,27%.",
    ],
    [
      "of a change behind a list",
      "Đạt 29 giải: 2 giải Nhất, 6 giải Nhì, 9 giải Ba, 12 giải Khuyến khích, tăng 5 giải so với năm học trước (24 giải).",
    ],
    [
      "of a ward's count in a list",
      "Có 89 lượt khen, gồm Trung ương 05 (tập thể 01, cá nhân 04), Hội tỉnh 19 (tập thể 06, cá nhân 13), UBND phường 28 (tập thể 08, cá nhân 20), Hội phường 37 (tập thể 10, cá nhân 27).",
    ],
    [
      "of households and of what they have reached",
      "Có 1.944/2.160 hộ đạt cả 8 tiêu chí, tỷ lệ 90,0%; chưa đạt 216 hộ, trong đó chưa đạt 01 tiêu chí 142 hộ, chưa đạt từ 02 tiêu chí trở lên 74 hộ.",
    ],
  ])("%s", (_, text) => {
    expect(exceptionsIn(text)).toEqual([]);
  });
});
