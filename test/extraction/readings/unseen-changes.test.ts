import { describe, expect, test } from "vitest";
import { checksIn, exceptionsIn } from "../checks.js";

const GROWTH = "change/growth-agrees";
const DIFFERENCE = "change/difference-agrees";

/** One text with what it prints where it is right, and where it is not. */
function pair(text: string, right: string, wrong: string): [string, string] {
  return [text.replace("#", right), text.replace("#", wrong)];
}

/** What is right is checked and told of no one; what is wrong is reported by its rule alone. */
function expectRead(right: string, wrong: string, rule: string): void {
  expect(exceptionsIn(right)).toEqual([]);
  expect(checksIn(right)).not.toEqual([]);
  expect(exceptionsIn(wrong)).toEqual([rule]);
}

describe("a sentence draws what two states of the sentence before come to", () => {
  test.each([
    // 96 - 64 = 32; 318 - 245 = 73; 520 - 412 = 108; 150 - 124 = 26
    pair(
      "Đầu kỳ có 96 hộ cận nghèo, chiếm 3,84% trong 2.500 hộ; cuối kỳ còn 64 hộ, chiếm 2,50% trong 2.560 hộ. Như vậy số hộ cận nghèo giảm # hộ.",
      "32",
      "23",
    ),
    pair("Cuối năm 2024 phường có 318 hộ nghèo; đến cuối năm 2025 còn 245 hộ. Như vậy giảm # hộ.", "73", "78"),
    pair(
      "Rà soát cuối năm 2025: 412 hộ nghèo; trước đó một năm có 520 hộ. Như vậy sau một năm giảm # hộ.",
      "108",
      "118",
    ),
    pair("Năm 2024 có 124 học sinh khá; năm 2025 có 150 học sinh khá. So với năm trước tăng # học sinh.", "26", "36"),
  ])("%s", (right, wrong) => expectRead(right, wrong, DIFFERENCE));

  test.each([
    "Đầu năm có 214 hộ nghèo; cuối năm còn 131 hộ. Trong đó hộ nghèo dân tộc thiểu số giảm 40 hộ.",
    "Đầu năm có 214 hộ nghèo; cuối năm còn 131 hộ. Riêng thôn Đông giảm 12 hộ.",
    "Cuối năm 2024 có 318 hộ nghèo; cuối năm 2025 còn 245 hộ. Số hộ cận nghèo giảm 51 hộ.",
  ])("of something else: %s", (text) => expect(exceptionsIn(text)).toEqual([]));
});

describe("percentage points since an earlier rate", () => {
  test.each([
    // 45.60 - 42.35 = 3.25; 78.4 - 71.9 = 6.5; 15.0 - 12.0 = 3.0
    pair(
      "Tỷ lệ xếp loại tốt đạt 45,60%. Tỷ lệ này năm học 2023 - 2024 là 42,35%, nghĩa là năm nay tăng # điểm phần trăm.",
      "3,25",
      "3,52",
    ),
    pair("Tỷ lệ hồ sơ trực tuyến đạt 78,4%. So với 71,9% của năm 2024, tăng # điểm phần trăm.", "6,5", "5,6"),
    pair(
      "Năm 2024 có 45 trẻ thấp còi, tỷ lệ 15,0%; năm 2025 còn 36 trẻ, tỷ lệ 12,0%. So với năm trước tỷ lệ giảm # điểm phần trăm.",
      "3,0",
      "3,5",
    ),
  ])("%s", (right, wrong) => expectRead(right, wrong, DIFFERENCE));

  test.each([
    "Tỷ lệ tốt đạt 45,60%. Tỷ lệ khá năm học 2023 - 2024 là 42,35%, tăng 1,2 điểm phần trăm so với năm trước.",
    "Tỷ lệ hộ nghèo 4,2%. Năm 2024, tỷ lệ hộ cận nghèo là 6,8%, giảm 0,9 điểm phần trăm so với năm 2023.",
  ])("of another rate: %s", (text) => expect(exceptionsIn(text)).toEqual([]));
});

describe("by what share a result goes beyond the plan behind it", () => {
  test.each([
    // 42/40 = 1.05; 57.5/50 = 1.15; 23/20 = 1.15; 45/40 = 1.125; 2310/2100 = 1.1
    pair("Số hóa 42.000 trang tài liệu, vượt #% kế hoạch 40.000 trang.", "5", "15"),
    pair("Trồng mới 57,5 ha rừng, vượt #% kế hoạch (50 ha).", "15", "51"),
    pair("Thu hồi 23 súng tự chế (có 5 khẩu do dân giao nộp), vượt #% chỉ tiêu 20.", "15", "25"),
    pair("Kết nạp được 45 hội viên mới, vượt #% so với chỉ tiêu 40 hội viên.", "12,5", "15,2"),
    pair("Sản lượng thủy sản 2.310 tấn, vượt #% kế hoạch huyện giao là 2.100 tấn.", "10", "20"),
  ])("%s", (right, wrong) => expectRead(right, wrong, GROWTH));

  test.each([
    "Phấn đấu năm 2026 trồng 70 ha, vượt 20% kế hoạch 50 ha của năm 2025.",
    "Quý I trồng 20 ha, quý II trồng 37 ha, vượt 14% kế hoạch cả năm 50 ha.",
    "Thu 8,2 tỷ đồng, đạt 44%, phấn đấu cả năm vượt 5% dự toán (tức trên 19,4 tỷ đồng).",
  ])("not of what was reached: %s", (text) => expect(exceptionsIn(text)).toEqual([]));
});

describe("how far what there is falls short of what was assigned", () => {
  test.each([
    // 50 - 46 = 4; 92 - 87 = 5; 64 - 62 = 2
    pair("Hiện có 46 viên chức: 38 giáo viên, 8 nhân viên; so với 50 chỉ tiêu được giao thiếu #.", "04", "06"),
    pair("Toàn phường có 87 cán bộ, công chức; so với 92 biên chế được giao còn thiếu # người.", "5", "6"),
    pair("Số lượng người làm việc hiện có 64 người, thừa # người so với 62 chỉ tiêu được giao.", "2", "4"),
    // 74 - 71 = 3
    pair(
      "Biên chế giao năm 2025 là 78, năm 2026 là 74. Hiện có mặt 71 người. So với số giao năm 2026, phường thiếu # người.",
      "3",
      "5",
    ),
  ])("%s", (right, wrong) => expectRead(right, wrong, DIFFERENCE));

  test("told as one whatever rule sees it", () => {
    // 14 - 11 = 3
    const text = "Trạm y tế có 11 nhân viên, so với định biên 14 người thiếu # người.";
    expect(exceptionsIn(text.replace("#", "3"))).toEqual([]);
    expect(exceptionsIn(text.replace("#", "5"))).toHaveLength(1);
  });

  test.each([
    "Hiện có 46 viên chức, trong đó 38 giáo viên; so với định mức 42 giáo viên thiếu 4 người.",
    "Hiện có mặt 71 người. So với nhu cầu, xã thiếu 3 người có trình độ công nghệ thông tin.",
    "Ngày đầu có mặt 88 cán bộ; nghỉ chế độ 12, chuyển đến 7, nay còn 83, so với biên chế giao 86 là thiếu 3.",
    "Trường có 620 học sinh, 18 lớp; so với 22 phòng học theo quy định còn thiếu 4 phòng.",
  ])("of a part, or of something else: %s", (text) => expect(exceptionsIn(text)).toEqual([]));
});

describe("what came less what went", () => {
  test.each([
    // 418 - 156 = 262; 35 - 12 = 23; 64 - 19 = 45
    pair("Trong kỳ có 418 người tham gia mới, song có 156 người dừng đóng nên chỉ tăng thực # người.", "262", "226"),
    pair("Năm qua kết nạp 35 hội viên, nhưng có 12 hội viên chuyển đi nên thực tăng # hội viên.", "23", "32"),
    pair(
      "Có 64 doanh nghiệp thành lập mới, trong khi 19 doanh nghiệp giải thể, như vậy thực tăng # doanh nghiệp.",
      "45",
      "54",
    ),
  ])("%s", (right, wrong) => expectRead(right, wrong, DIFFERENCE));

  test.each([
    "Trong kỳ có 418 người tham gia mới, song có 156 người dừng đóng. Số lao động chỉ tăng 12 người.",
    "Sinh 45 cháu, nhưng có 12 người chuyển đi, 9 người chết nên dân số chỉ tăng 24 người.",
    "Kết nạp 35 hội viên, nhưng chỉ tăng 3 chi hội.",
  ])("of something else: %s", (text) => expect(exceptionsIn(text)).toEqual([]));
});

describe("each period against the one before it", () => {
  test.each([
    // 3840/3200 = 1.2; 4830/4600 = 1.05; 270/300 = 0.9
    pair("Số hồ sơ quý III/2025 là 3.200; quý IV/2025 là 3.840, tăng #% so với quý trước.", "20", "12"),
    pair(
      "Năm 2023 thu 4.000 triệu đồng; năm 2024 thu 4.600 triệu đồng, tăng 15% so với năm trước; năm 2025 thu 4.830 triệu đồng, tăng #% so với năm 2024.",
      "5",
      "8",
    ),
    pair("Tháng 5 tiếp nhận 300 hồ sơ; tháng 6 tiếp nhận 270 hồ sơ, giảm #% so với tháng 5.", "10", "30"),
  ])("%s", (right, wrong) => expectRead(right, wrong, GROWTH));

  test.each([
    "Số hồ sơ quý III/2025 là 3.200; quý IV/2025 là 3.840, tăng 12% so với cùng kỳ năm trước.",
    "Năm 2023 thu 4.000 triệu đồng; năm 2024 thu 4.600 triệu đồng, tăng 8% so với dự toán năm 2024.",
    "Quý I tiếp nhận 200 hồ sơ đất đai; quý II tiếp nhận 300 hồ sơ hộ tịch, tăng 20% so với quý trước.",
    "Tháng 3 tiếp nhận 100 đơn; tháng 5 tiếp nhận 150 đơn, tăng 25% so với tháng trước.",
  ])("against another: %s", (text) => expect(exceptionsIn(text)).toEqual([]));
});

describe("a bracket with the earlier state and the difference", () => {
  test.each([
    // 200 - 180 = 20; 17 - 15 = 2; 84 - 63 = 21
    pair("Tiếp nhận 180 ca, giảm 10% (cùng kỳ 200 ca - giảm # ca).", "20", "22"),
    pair("Xảy ra 17 vụ, tăng 13,3% (cùng kỳ năm trước 15 vụ, tăng # vụ).", "2", "7"),
    pair("Phát hiện 63 trường hợp vi phạm, giảm 25% (cùng kỳ 84 trường hợp – giảm # trường hợp).", "21", "12"),
  ])("%s", (right, wrong) => expectRead(right, wrong, DIFFERENCE));

  // 180/200 = 0.9
  test.each([pair("Tiếp nhận 180 ca, giảm #% (cùng kỳ 200 ca - giảm 20 ca).", "10", "16")])("%s", (right, wrong) =>
    expectRead(right, wrong, GROWTH),
  );
});

describe("by how much a figure differs from one that a bracket names again", () => {
  test.each([
    // 21 - 18.4 = 2.6; 412 - 375 = 37; 1400 - 1240 = 160
    pair("Quý II thu 18,4 tỷ, thấp hơn quý I # tỷ (quý I: 21,0 tỷ; quý IV năm trước: 19,5 tỷ).", "2,6", "3,6"),
    pair("Tháng 6 tiếp nhận 412 hồ sơ, cao hơn tháng 5 # hồ sơ (tháng 5: 375 hồ sơ; tháng 4: 390 hồ sơ).", "37", "73"),
    pair("Vụ mùa đạt 1.240 tấn, thấp hơn vụ xuân # tấn (vụ xuân 1.400 tấn).", "160", "610"),
  ])("%s", (right, wrong) => expectRead(right, wrong, DIFFERENCE));

  test.each([
    "Quý II thu 18,4 tỷ, thấp hơn quý I 2,6 tỷ (nguyên nhân do giảm thu đất 3 tỷ).",
    "Có 412 hồ sơ, cao hơn tháng trước 37 hồ sơ (đất đai 40 hồ sơ).",
  ])("a bracket that names something else: %s", (text) => expect(exceptionsIn(text)).toEqual([]));
});

describe("the second of two periods against the first", () => {
  test.each([
    // 92/80 = 1.15; 150/120 = 1.25; 72/64 = 1.125
    pair("Đợt 1 được 80 đơn vị máu, đợt 2 được 92 đơn vị; đợt sau nhiều hơn đợt đầu #%.", "15", "51"),
    pair("Lần thứ nhất thu 120 triệu đồng, lần thứ hai thu 150 triệu đồng; lần sau nhiều hơn lần đầu #%.", "25", "35"),
    pair("Học kỳ I có 64 em, học kỳ II có 72 em, học kỳ sau tăng #% so với học kỳ trước.", "12,5", "15,2"),
  ])("%s", (right, wrong) => expectRead(right, wrong, GROWTH));

  test("of something else", () => {
    expect(exceptionsIn("Vụ xuân gieo 80 ha, vụ mùa gieo 92 ha; vụ sau năng suất cao hơn vụ trước 5%.")).toEqual([]);
  });
});
