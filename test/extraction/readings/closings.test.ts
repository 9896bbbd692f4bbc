import { describe, expect, test } from "vitest";
import { reportedIn, tiesIn } from "../checks.js";

/** A report that ends in what it makes of itself. */
function report(closing: string): string {
  return `BÁO CÁO
Kết quả công tác năm 2025

I. KINH TẾ

1. Hội Nông dân xã có 1.875 hội viên. Đầu năm có 1.798 hội viên; kết nạp mới 112 hội viên, giảm 35 hội viên; cuối năm có 1.875 hội viên.

2. Dư nợ ủy thác là 46.820 triệu đồng, tăng 3.150 triệu đồng so với đầu năm. Hộ cận nghèo cuối năm 124 hộ, giảm 27 hộ so với đầu năm.

3. Phát hiện 34 vụ vi phạm lâm luật, giảm 9 vụ so với cùng kỳ. Đã thực hiện 4.026 ca phẫu thuật (cùng kỳ 3.744 ca, tăng 282 ca).

II. XÃ HỘI

1. Xã hiện có 04 xe ô tô, trong đó 01 xe đã hỏng không sử dụng được; có 12 trụ sở, nhà làm việc.

2. Toàn xã có 09 trường học với 214 lớp. Số trường đạt chuẩn quốc gia là 07 trường. Dự kỳ thi tỉnh với 24 thí sinh, đạt 17 giải.

3. Xảy ra 14 vụ phạm pháp hình sự; đã điều tra làm rõ 12 vụ. Đến nay 41/52 hộ nuôi cá lồng đã đăng ký kiểm dịch.

III. ĐÁNH GIÁ CHUNG

${closing}
`;
}

describe("a closing section", () => {
  test.each([
    [
      "a change between two states",
      "Số hội viên tăng 87 người so với đầu năm.",
      "change/difference-agrees: 87, not 77",
    ],
    ["what is left of a whole", "Còn 03 trường chưa đạt chuẩn quốc gia.", "footing/parts-total: 09, not 10"],
    [
      "what is left of cases",
      "Tồn tại: còn 04 vụ phạm pháp hình sự chưa được làm rõ.",
      "footing/parts-total: 14, not 16",
    ],
    ["what is left of a ratio", "Còn 13 hộ nuôi cá lồng chưa đăng ký kiểm dịch.", "footing/parts-total: 52, not 54"],
  ])("may deny %s", (_, closing, reported) => {
    expect(reportedIn(report(closing))).toEqual([reported]);
  });

  test.each([
    [
      "a change",
      "Dư nợ ủy thác tăng 3.510 triệu đồng so với đầu năm.",
      "exception 3.150 triệu đồng / 3.510 triệu đồng",
    ],
    ["a small change", "So với cùng kỳ, số vụ vi phạm lâm luật giảm 11 vụ.", "exception 11 / 9"],
    ["a change told in brackets", "Phẫu thuật tăng 228 ca so với cùng kỳ.", "exception 228 / 282"],
    ["a change held against nothing", "Vi phạm lâm luật giảm 8 vụ.", "query 8 / 9"],
    ["a part", "Tài sản công xuống cấp, hư hỏng (02/04 xe ô tô).", "exception 01 / 02"],
    ["a whole", "Một số tài sản hư hỏng (01/05 xe ô tô).", "exception 04 / 05"],
    ["a whole of another noun", "Đội tuyển đạt 17 giải trên 26 thí sinh dự thi.", "exception 24 / 26"],
  ])("may tell %s with another number", (_, closing, tie) => {
    expect(tiesIn(report(closing)).filter((each) => !each.startsWith("same"))).toEqual([tie]);
  });

  test.each([
    ["the change as it is", "Số hội viên tăng 77 người so với đầu năm."],
    ["growth where the body tells a decrease", "Vi phạm lâm luật tăng 8 vụ."],
    ["a change since another time", "Vi phạm lâm luật giảm 12 vụ so với đầu nhiệm kỳ."],
    ["another kind", "Hộ nghèo giảm 29 hộ so với đầu năm."],
    ["what is narrowed down", "Số hội viên nữ tăng 31 người so với đầu năm."],
    ["another field", "Dư nợ cho vay trực tiếp tăng 3.510 triệu đồng so với đầu năm."],
    ["all of one noun beside some", "Số vụ giảm 11 vụ so với cùng kỳ."],
    ["what is left as it is", "Còn 02 trường chưa đạt chuẩn quốc gia. Còn 02 vụ phạm pháp hình sự chưa được làm rõ."],
    ["what is left in another state", "Còn 05 trường chưa có phòng tin học."],
    ["what is left of others", "Còn 05 trạm y tế chưa đạt chuẩn quốc gia."],
    [
      "the parts as they are",
      "Tài sản công xuống cấp, hư hỏng (01/04 xe ô tô). Đội tuyển đạt 17 giải trên 24 thí sinh.",
    ],
    ["another ratio", "Trụ sở xuống cấp, hư hỏng (02/12 trụ sở). Một số nhà máy hỏng 02/04 máy bơm."],
    ["a bound", "Dư nợ ủy thác tăng trên 3.100 triệu đồng so với đầu năm."],
  ])("is left alone with %s", (_, closing) => {
    expect(reportedIn(report(closing))).toEqual([]);
  });

  test.each([
    ["three", "exception"],
    ["two", "nothing"],
  ])("posts that are not filled: %s of twenty-four behind twenty-two", (short, kind) => {
    const text = `I. TỔ CHỨC\n\nBiên chế được giao 24, hiện có 22 người.\n\nII. ĐÁNH GIÁ CHUNG\n\nKhó khăn: so với biên chế được giao còn thiếu ${short === "two" ? "02" : "03"} người.\n`;
    expect(reportedIn(text)).toEqual(kind === "nothing" ? [] : ["footing/parts-total: 24, not 25"]);
  });

  test("of several quotas none is taken", () => {
    const text = `I. TỔ CHỨC\n\nVăn phòng: biên chế được giao 9, hiện có 8 người.\n\nPhòng Kinh tế: biên chế được giao 7, hiện có 6 người.\n\nII. ĐÁNH GIÁ CHUNG\n\nSo với biên chế được giao còn thiếu 03 người.\n`;
    expect(reportedIn(text)).toEqual([]);
  });

  test("plans contradict nothing", () => {
    const plan = report("Các mặt công tác ổn định.").concat(
      "\nIV. NHIỆM VỤ NĂM 2026\n\nPhấn đấu dư nợ ủy thác tăng 3.510 triệu đồng; số hội viên tăng 90 người so với đầu năm.\n",
    );
    expect(reportedIn(plan)).toEqual([]);
  });
});
