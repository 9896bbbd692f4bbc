import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";
import { reportedIn } from "../checks.js";

const DIFFERENCE = "change/difference-agrees";
const GROWTH = "change/growth-agrees";

describe("a slip in a change is reported", () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      // (903 - 764) / 764 = 18.19 %
      "behind a bracket with the parts of the later state",
      "Phường đăng 903 tin, bài (cổng thông tin 284, trang mạng 619), tăng 12,8% so với cùng kỳ năm 2025 (764 tin, bài).",
      [`${GROWTH}: 12,8%, not 18,194%`],
    ],
    [
      // (11.472,8 - 10.285,6) / 10.285,6 = 11.54 %
      "of what the sentence before tells under the same name",
      "Chi đầu tư 3.865,0 triệu đồng, chi thường xuyên 11.472,8 triệu đồng. Chi thường xuyên tăng 15,1% so với quý II/2025 (10.285,6 triệu đồng).",
      [`${GROWTH}: 15,1%, not 11,542%`],
    ],
    [
      "of the injured whom the sentence before counts beside the dead",
      "Xảy ra 31 vụ, làm chết 09 người, bị thương 28 người. So với năm 2024: giảm 09 vụ (40 vụ), giảm 03 người chết (12 người), giảm 09 người bị thương (35 người).",
      [`${DIFFERENCE}: 09, not 07`],
    ],
    [
      "beside the earlier state in brackets",
      "Xảy ra 15 vụ, giảm 06 vụ so với cùng kỳ (20 vụ).",
      [`${DIFFERENCE}: 06, not 05`],
    ],
    [
      "of so many of a whole",
      "Xã đạt 16/19 tiêu chí, tăng 08 tiêu chí so với năm 2021 (09 tiêu chí).",
      [`${DIFFERENCE}: 08, not 07`],
    ],
    [
      "in the rate behind the earlier state",
      "Thu ngân sách đạt 215,4 tỷ đồng, tăng 18,2 tỷ đồng so với năm 2024 (197,2 tỷ đồng), tương ứng tăng 12,9%.",
      [`${GROWTH}: 12,9%, not 9,229%`],
    ],
    [
      "in a rate alone",
      "Thu ngân sách đạt 215,4 tỷ đồng, tăng 12,9% so với năm 2024 (197,2 tỷ đồng).",
      [`${GROWTH}: 12,9%, not 9,229%`],
    ],
    [
      "that follows the words of comparison",
      "Tiếp công dân 24 lượt, so với quý I giảm 06 lượt (30 lượt), tương đương giảm 25%.",
      [`${GROWTH}: 25%, not 20%`],
    ],
    [
      "of a rate per year",
      "Thu nhập tăng từ 42 triệu đồng/người/năm lên 46 triệu đồng/người/năm (tăng 6 triệu đồng).",
      [`${DIFFERENCE}: 6 triệu đồng, not 4 triệu đồng`],
    ],
    ["beside both states in brackets", "Bắt 35 vụ, tăng 4 vụ (35/32 vụ).", [`${DIFFERENCE}: 4, not 3`]],
    [
      "of a measure whose difference follows its rate",
      "Diện tích thiệt hại 9,84 ha, giảm 31,5% (giảm 3,38 ha).",
      [`${GROWTH}: 31,5%, not 25,567%`],
    ],
    [
      "that leads up to its state",
      "Tồn kho tăng thêm 1.860 tấn, tăng 3,1% so với tuần trước, lên 120.480 tấn.",
      [`${GROWTH}: 3,1%, not 1,568%`],
    ],
    [
      "in one of several changes in the order of their states",
      "Xảy ra 812 vụ, làm chết 604 người, bị thương 536 người. So với cùng kỳ giảm 97 vụ (10,67%), giảm 74 người chết (19,01%), giảm 63 người bị thương (10,52%).",
      [`${GROWTH}: 19,01%, not 10,9145%`],
    ],
    [
      "behind both of its states",
      "Đạt 65 giải, gồm 3 giải Nhất, 14 giải Nhì, 21 giải Ba, 27 giải Khuyến khích; năm học trước đạt 52 giải, như vậy tăng 13 giải (20,0%).",
      [`${GROWTH}: 20,0%, not 25%`],
    ],
    [
      "in one bracket with its earlier state",
      "Hưởng một lần 5.713 lượt (giảm 23,1% so với cùng kỳ, 7.034 lượt).",
      [`${GROWTH}: 23,1%, not 18,78%`],
    ],
    [
      "behind an earlier state of many words",
      "Kỷ luật 09 đảng viên; so với năm 2024 của 03 phường cũ cộng lại (15 đảng viên) giảm 6 trường hợp, tương ứng 66,7%.",
      [`${GROWTH}: 66,7%, not 40%`],
    ],
    [
      "that shares the word for it",
      "Khởi tố 4.197 vụ, 6.280 bị can, giảm 762 vụ (15,37%), 567 bị can (8,82%) so với cùng kỳ.",
      [`${GROWTH}: 8,82%, not 8,281%`],
    ],
  ])("%s", (_, text, expected) => {
    expect(reportedIn(text)).toEqual(expected);
  });
});

describe("nothing is reported of a change", () => {
  test.each<[title: string, text: string]>([
    ["beside the earlier state of something else", "Xảy ra 12 vụ, làm chết 5 người, giảm 3 vụ so với cùng kỳ (15 vụ)."],
    ["whose bracket tells by how much", "Đã thu 24,5 tỷ đồng, tăng 12% so với cùng kỳ (2,6 tỷ đồng)."],
    ["whose bracket splits it", "Đàn trâu, bò 1.053 con, giảm 12 con so với cùng kỳ (trâu 5 con, bò 7 con)."],
    ["behind both of its states", "Đạt 65 giải; năm học trước đạt 52 giải, như vậy tăng 13 giải (25,0%)."],
    [
      "whose bracket goes on with parts",
      "Hưởng một lần 5.713 lượt (giảm 18,8% so với cùng kỳ, trong đó 812 lượt mai táng).",
    ],
    ["beside two periods with a stroke", "Bắt 35 vụ, tăng 3 vụ so với cùng kỳ (35/32 vụ)."],
    ["beside two periods in the other order", "Bắt 35 vụ, tăng 3 vụ so với cùng kỳ (32/35 vụ)."],
    ["in another order than its states", "Có 812 vụ, 604 người. Giảm 74 người (10,91%), giảm 97 vụ (10,67%)."],
  ])("%s", (_, text) => {
    expect(auditText(text).discrepancies).toEqual([]);
  });
});
