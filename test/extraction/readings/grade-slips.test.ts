import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";
import { reportedIn } from "../checks.js";

const HUNDRED = "proportion/shares-total";
const BOUND = "bound/part-within-whole";

describe("what can be no more than all is reported", () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      "in shares of grades above a hundred",
      "Kết quả xếp loại: hoàn thành xuất sắc 17,4%, hoàn thành tốt 73,9%, hoàn thành 9,7%.",
      [`${HUNDRED}: 100%, not 101%`],
    ],
    [
      "in shares of all grades below a hundred",
      "Tờ khai luồng Xanh 58,3%, luồng Vàng 38,6%, luồng Đỏ 2,1%.",
      [`${HUNDRED}: 100%, not 99%`],
    ],
    ["in criteria met", "Xã đã đạt 21/19 tiêu chí nông thôn mới.", [`${BOUND}: 19, not 21`]],
  ])("%s", (_, text, expected) => {
    expect(reportedIn(text)).toEqual(expected);
  });
});

describe("nothing is reported of more than all", () => {
  test.each<[title: string, text: string]>([
    ["in grades of which one is left out", "Học lực giỏi 21,4%, khá 45,9%, trung bình 30,7%."],
    ["in grades whose best is left out", "Số hộ khá 45,2%, trung bình 30,1%, yếu 20,4%."],
    ["in grades of two things", "Học lực giỏi 40,1%, khá 50,2%; hạnh kiểm tốt 90,7%."],
    ["in grades of two years", "Giỏi 41,4% (năm trước 39,2%), khá 45,9% (năm trước 44,8%)."],
    ["in villages of a plan", "Xã có 12/10 thôn được công nhận theo kế hoạch."],
    ["in villages of two periods", "So với cùng kỳ, số thôn tăng 12/10 thôn."],
  ])("%s", (_, text) => {
    expect(auditText(text).discrepancies).toEqual([]);
  });
});
