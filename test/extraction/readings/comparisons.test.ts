import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";

const reported = (text: string): string[] => auditText(text).discrepancies.map(({ kind, rule }) => `${kind} ${rule}`);

/** How many comparisons of a text were held against figures. */
const checked = (text: string): number =>
  auditText(text).checks.filter(({ rule, verdict }) => rule === "claim/comparison-holds" && verdict === "consistent")
    .length;

describe("the first and the last of several are so by their figures", () => {
  const [FUND, POOR] = [
    "Kết quả thu Quỹ: thôn Hạ 21,2 triệu đồng, thôn Trung 28,7 triệu đồng, thôn Thượng 20,4 triệu đồng",
    "Số hộ nghèo các bản: bản Lếch 20 hộ, bản Mường 31 hộ, bản Pha 45 hộ",
  ];

  test.each<[title: string, text: string]>([
    // 28,7 > 21,2
    ["named behind", `${FUND}; cao nhất là thôn Hạ.`],
    // 20 < 31
    ["the last", `${POOR}; ít nhất là bản Mường.`],
    // 45 > 31
    ["words within the superlative", `${POOR}; bản có nhiều hộ nghèo nhất là bản Mường.`],
    // 45 > 31
    ["named before, in the next sentence", `${POOR}. Như vậy bản Mường có số hộ nghèo cao nhất xã.`],
    // 39,5 > 32,0
    ["in brackets", "Các khối thu: khối Đảng 18,2 triệu, khối trường học 32,0 triệu (cao nhất), khối chợ 39,5 triệu."],
    // 54 > 45
    ["before its list", "Dẫn đầu là thôn Nà Lếch với 45 lượt, tiếp đến là thôn Bó 54 lượt, thôn Phiêng 30 lượt."],
    // 75,2 < 77,9
    ["without names", "Điểm các trường: 78,5; 81,0; 75,2; 77,9 – thấp nhất là trường cuối bảng (77,9)."],
    // 97,5 > 87,0
    ["the first and the last", "Tiêm chủng: xã cao nhất là Phúc Xuyên (87,0%), thấp nhất là Tà Lanh (97,5%)."],
    // 35,2 > 31,6
    ["the next", "Thu tiền sử dụng đất chiếm tỷ trọng lớn nhất (31,6%), tiếp đến là thuế ngoài quốc doanh (35,2%)."],
    // 15 > 12
    ["years", "Năm 2022 kết nạp 12 đảng viên, năm 2023 kết nạp 15 đảng viên; năm 2022 kết nạp nhiều nhất."],
  ])("%s", (_, text) => {
    const found = reported(text).filter((each) => !each.startsWith("query"));
    expect([...new Set(found)]).toEqual(["exception claim/comparison-holds"]);
  });

  test.each<[title: string, text: string]>([
    ["by another measure", `${FUND}; tỷ lệ hộ tham gia cao nhất là thôn Hạ.`],
    ["in another year", `${FUND}; năm trước cao nhất là thôn Hạ.`],
    ["by growth", `${FUND}; tăng cao nhất là thôn Hạ.`],
    ["by household", `${FUND}; tính bình quân mỗi hộ, cao nhất là thôn Hạ.`],
    ["among others too", "Vụ xuân đạt 55 tạ/ha, vụ mùa 60 tạ/ha; vụ xuân có năng suất cao nhất trong 5 năm qua."],
    ["at least", "Phấn đấu kiểm tra ít nhất 15 tổ chức đảng, trong đó cấp xã 20 tổ chức, chi bộ 18 tổ chức."],
    ["who is at the head", "Trách nhiệm của người đứng đầu thôn Hạ 5 việc, thôn Trung 8 việc."],
    ["of another kind", "Cao nhất là thôn Hạ với 45 lượt, tăng 50 lượt so với năm trước; toàn xã 180 lượt."],
    ["plans and results", "Kế hoạch giao thôn Hạ 50 ha, thôn Trung 40 ha; kết quả thực hiện cao nhất là thôn Trung."],
    ["turns and persons", "Có 12 lượt đến thôn Hạ, 20 lượt đến thôn Trung; số người cao nhất là thôn Hạ."],
    ["households and people", "Thôn Hạ có 45 hộ, 120 khẩu; thôn Trung có 54 hộ, 98 khẩu; thôn Hạ có nhiều khẩu nhất."],
    ["at the start of the year", `${POOR}. Đầu năm, bản Lếch có nhiều hộ nghèo nhất.`],
    ["a highest of its own", "Tiêu chí cao nhất đạt 71%, thấp nhất đạt 61%; có 3/5 tiêu chí đạt trên 80%."],
  ])("silent: %s", (_, text) => {
    expect(reported(text)).not.toContain("exception claim/comparison-holds");
  });

  test("a list that bears it out", () => {
    expect(reported(`${FUND}; cao nhất là thôn Trung.`)).toEqual([]);
    expect(checked(`${FUND}; cao nhất là thôn Trung.`)).toBe(1);
  });
});

describe("a table says who is first", () => {
  const table = (text: string): string => `Kết quả rà soát hộ nghèo theo thôn như sau:

| Thôn | Số hộ | Hộ nghèo đầu năm | Hộ nghèo cuối năm | Tỷ lệ (%) |
|---|---|---|---|---|
| Hạ Bản | 120 | 14 | 12 | 10,0 |
| Trung Sơn | 150 | 10 | 9 | 6,0 |
| Thượng Sơn | 90 | 21 | 18 | 20,0 |
| Cộng | 360 | 45 | 39 | 10,8 |

${text}
`;

  test.each<[title: string, text: string]>([
    // 21 > 14 and 18 > 12
    ["by every column that it may mean", "Thôn có nhiều hộ nghèo nhất là Hạ Bản."],
    // 150 > 120
    ["by the plainest head", "Hạ Bản có số hộ cao nhất."],
    // 6,0 < 10,0
    ["by a share", "Thôn Hạ Bản có tỷ lệ thấp nhất."],
    // 9 < 18
    [
      "what the first of a sentence says, the second says too",
      "Thôn có nhiều hộ nghèo nhất là Thượng Sơn, ít nhất là Hạ Bản.",
    ],
  ])("denied %s", (_, text) => {
    expect(reported(table(text))).toEqual(["exception claim/comparison-holds"]);
  });

  test.each<[title: string, text: string]>([
    ["as it is", "Thôn có nhiều hộ nghèo nhất là Thượng Sơn, ít nhất là Trung Sơn."],
    ["with its figure", "Cao nhất là Thượng Sơn (20,0%)."],
    ["of what the table does not tell", "Thôn có nhiều hộ cận nghèo nhất là Hạ Bản. Hạ Bản thu quỹ cao nhất."],
    ["of another year", "Năm trước thôn có nhiều hộ nghèo nhất là Hạ Bản."],
  ])("silent: %s", (_, text) => {
    expect(reported(table(text))).toEqual([]);
  });
});

describe("what is more, less or equal is so by its figures", () => {
  test.each<[title: string, text: string]>([
    // 1.204 < 1.420
    ["more", "Hồ sơ nộp trực tuyến đạt 1.204 hồ sơ, nhiều hơn số hồ sơ nộp trực tiếp (1.420 hồ sơ)."],
    // 91,3 < 93,1
    ["higher than a level", "Tỷ lệ bao phủ bảo hiểm y tế đạt 91,3%, cao hơn mức bình quân của tỉnh (93,1%)."],
    // 64 > 60
    ["lower than a level", "Thu nhập bình quân đạt 64 triệu đồng, thấp hơn mức 60 triệu đồng của bộ tiêu chí."],
    // 12 < 14
    ["equal", "Ba tổ có quân số lần lượt là 12, 12 và 14 người, quân số các tổ bằng nhau."],
    // 45 < 54
    ["equal, told behind", "Ba chi hội có số hội viên bằng nhau, lần lượt 45, 45 và 54 người."],
  ])("%s", (_, text) => {
    expect(reported(text)).toEqual(["exception claim/comparison-holds"]);
  });

  test.each<[title: string, text: string]>([
    ["by how much", "Bình quân 155 triệu đồng/nhà, thấp hơn định mức 5 triệu đồng/nhà (160 triệu đồng/nhà)."],
    ["by points", "Tỷ lệ hộ nghèo 6,8%, thấp hơn 2,5 điểm % so với năm 2024 (9,3%)."],
    ["so many times", "Số hồ sơ là 1.204, nhiều hơn 2 lần so với cùng kỳ (602)."],
    [
      "one between two",
      "Chi bộ Đông có 30 đảng viên, cao hơn chi bộ Tây (25 đảng viên) và thấp hơn chi bộ Nam (41 đảng viên).",
    ],
    ["anew", "Diện tích ngô 98 ha; diện tích lúa thấp hơn năm 2024 (125 ha)."],
    ["equal in something else", "Hai tổ có số người bằng nhau; tổ 1 có 12 xe, tổ 2 có 14 xe."],
    ["nearly equal", "Ba tổ có quân số lần lượt là 12, 12 và 14 người, quân số các tổ gần bằng nhau."],
    ["a goal", "Thu nhập đạt 58 triệu đồng, phấn đấu năm tới cao hơn mức 60 triệu đồng."],
  ])("silent: %s", (_, text) => {
    expect(reported(text)).not.toContain("exception claim/comparison-holds");
  });
});

describe("a table beside words that name what they choose among", () => {
  const table = (text: string): string => `${text}

| Chương trình cho vay | Số hộ | Dư nợ (triệu đồng) |
|---|---|---|
| Hộ cận nghèo | 141 | 8.874 |
| Hộ mới thoát nghèo | 118 | 7.906 |
| Nước sạch, vệ sinh môi trường | 203 | 7.765 |
| Tổng | 462 | 24.545 |

`;
  const growth = (text: string): string => `| Chỉ số | 2026 | 2025 | Tăng, giảm | Tỷ lệ (%) |
|---|---|---|---|---|
| Xét nghiệm | 512 | 478 | 34 | 7,1 |
| X-quang | 452 | 448 | 4 | 0,9 |
| Nội soi | 61 | 54 | 7 | 13,0 |
| Siêu âm | 52 | 53 | -1 | -1,9 |

${text}
`;

  test.each<[title: string, text: string]>([
    // 8.874 > 7.765
    ["rows that add up", table("Chương trình có dư nợ lớn nhất là nước sạch, vệ sinh môi trường.")],
    // 203 > 141
    [
      "an order",
      table("Ba chương trình có số hộ nhiều nhất theo thứ tự là hộ cận nghèo, nước sạch, hộ mới thoát nghèo."),
    ],
    // 13,0 > 0,9 and 34 > 4
    ["growth", growth("Nhóm tăng mạnh nhất theo tỷ lệ là X-quang.")],
  ])("%s", (_, text) => {
    expect(reported(text)).toEqual(["exception claim/comparison-holds"]);
  });

  test.each<[title: string, text: string]>([
    ["rows that add up", table("Chương trình có dư nợ lớn nhất là hộ cận nghèo; số hộ nhiều nhất là nước sạch.")],
    [
      "an order",
      table("Ba chương trình có dư nợ lớn nhất theo thứ tự là hộ cận nghèo, hộ mới thoát nghèo, nước sạch."),
    ],
    ["growth by number", growth("Nhóm tăng mạnh nhất là xét nghiệm.")],
    ["growth by rate", growth("Nhóm tăng mạnh nhất theo tỷ lệ là nội soi.")],
  ])("silent: %s", (_, text) => {
    expect(reported(text)).toEqual([]);
  });
});
