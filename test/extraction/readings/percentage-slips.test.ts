import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";
import { reportedIn } from "../checks.js";

const SHARE = "proportion/share-agrees";

describe("a percentage whose words and brackets leave no doubt is reported", () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      // 86.942 / 85.000
      "of the plan before it",
      "Chỉ tiêu huy động năm 2025 được giao là 85.000 triệu đồng, thực hiện 86.942 triệu đồng, đạt 103,2% chỉ tiêu.",
      [`${SHARE}: 103,2%, not 102,285%`],
    ],
    [
      // 1.018 / 1.124
      "of a whole whose label has a comma",
      "Công bố 1.018 bản án, quyết định trên cổng thông tin trong tổng số 1.124 bản án, quyết định thuộc diện công bố, đạt 98,6%.",
      [`${SHARE}: 98,6%, not 90,569%`],
    ],
    [
      // 313 / 331
      "of the whole that the words behind it name in full",
      "Phường có 331 cơ sở thuộc diện quản lý về phòng cháy (73 cơ sở do Công an quản lý, 258 cơ sở do UBND quản lý). Trong năm kiểm tra 313 cơ sở, đạt 100% số cơ sở thuộc diện quản lý.",
      [`${SHARE}: 100%, not 94,56%`],
    ],
    [
      "of the plan alone in brackets",
      "Tổng sản lượng đạt 5.360,7 tấn, bằng 102,6% kế hoạch năm (5.490 tấn).",
      [`${SHARE}: 102,6%, not 97,645%`],
    ],
    [
      "of a plan that its bracket names",
      "Doanh thu đạt 5.486 triệu đồng, đạt 91,4% kế hoạch năm (kế hoạch 5.960 triệu đồng; cùng kỳ 5.000 triệu đồng).",
      [`${SHARE}: 91,4%, not 92,047%`],
    ],
    [
      "beside the plan in brackets",
      "Xã giải quyết việc làm mới cho 186 lao động (kế hoạch 170, đạt 104,9%).",
      [`${SHARE}: 104,9%, not 109,412%`],
    ],
    [
      "before the fraction in brackets",
      "Toàn xã có 98,5% số hộ (1.196/1.245 hộ) dùng nước sạch.",
      [`${SHARE}: 98,5%, not 96,064%`],
    ],
    [
      "behind its plan and its result",
      "Xã Bình Thuận: dự toán 2.940 triệu đồng, thực hiện 2.716 triệu đồng, đạt 89,0%.",
      [`${SHARE}: 89,0%, not 92,381%`],
    ],
    [
      "behind what was assigned and what was paid",
      "Được giao 6.120 triệu đồng, giải ngân 5.168 triệu đồng, đạt 92,5%.",
      [`${SHARE}: 92,5%, not 84,444%`],
    ],
    [
      "of a whole that two words name",
      "Dân số toàn xã 13.482 người, người từ 60 tuổi trở lên 1.617 người (chiếm 11,49% dân số).",
      [`${SHARE}: 11,49%, not 11,9938%`],
    ],
    [
      "of a fraction that tells of a routine",
      "Khám sức khỏe định kỳ người cao tuổi 1.924/1.617 người, đạt 80,02%.",
      ["bound/part-within-whole: 1.617, not 1.924"],
    ],
    [
      "of the whole in the bracket behind its name",
      "Thôn có 31 hộ nghèo, bằng 41,22% số hộ trong thôn (140 hộ).",
      [`${SHARE}: 41,22%, not 22,1429%`],
    ],
    [
      "of the one count that can be the whole",
      "Xảy ra 40 vụ: ngày 14 vụ, chiều 09 vụ, đêm 17 vụ. Riêng đêm 17 vụ, chiếm 45,2% tổng số vụ.",
      [`${SHARE}: 45,2%, not 42,5%`],
    ],
  ])("%s", (_, text, expected) => {
    expect(reportedIn(text)).toEqual(expected);
  });
});

describe("nothing is reported of a percentage", () => {
  test.each<[title: string, text: string]>([
    ["of the plan alone in brackets, where it fits", "Sản lượng 5.630,7 tấn, bằng 102,6% kế hoạch năm (5.490 tấn)."],
    ["beside a fraction that has its own verb", "Thu gom rác thải đạt 91% (17/17 thôn có tổ tự quản)."],
    ["of two plans", "Thu ngân sách 4.218 triệu đồng, đạt 117,2% dự toán tỉnh, 105,5% dự toán xã (4.000 triệu đồng)."],
    ["beside the plan of something else", "Xã mở 12 lớp cho 186 lao động (kế hoạch 10 lớp, đạt 120%)."],
    ["before a pair in brackets", "Có 98,5% ý kiến được trả lời (712 lượt/830 người)."],
    ["before the fraction of a part of it", "Có 98,5% số hộ dùng nước sạch, số còn lại ở vùng cao (12/19 hộ)."],
  ])("%s", (_, text) => {
    expect(auditText(text).discrepancies).toEqual([]);
  });
});
