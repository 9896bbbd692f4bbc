import { describe, expect, test } from "vitest";
import { exceptionsIn, reportedIn } from "../checks.js";

describe("everyday flows that do not lead to their end", () => {
  test.each([
    ["more left than was there", "Năm trước để lại 07 vụ, tiếp nhận mới 18 vụ; đã giải quyết 20 vụ, còn lại 08 vụ."],
    [
      "a fund takes money in",
      "Số dư đầu năm 41,2 triệu đồng; thu trong năm 86,5 triệu đồng; chi thăm hỏi 70,3 triệu đồng; dư cuối năm 54,7 triệu đồng.",
    ],
    [
      "before and after a flood",
      "Trước lũ toàn xã nuôi 2.340 con vịt, bị chết 510 con, nhập thêm 400 con; tổng đàn hiện nay 2.320 con.",
    ],
    [
      "people by two words",
      "Đầu khóa trường có 124 sinh viên. Trong khóa nhận vào 18 người, chuyển đi 05 người, hiện còn 173 sinh viên.",
    ],
    [
      "a season's stock",
      "Tồn đầu vụ 3.100 kg phân, nhập thêm 5.400 kg, cấp cho hộ dân 6.270 kg, cuối vụ còn 2.320 kg.",
    ],
  ])("%s", (_, text) => {
    expect(exceptionsIn(text)).toEqual(["roll-forward/total-reached"]);
  });
});

describe("everyday flows that hold, or leave something untold", () => {
  test.each([
    ["files may be withdrawn", "Năm trước để lại 07 vụ, tiếp nhận mới 18 vụ; đã giải quyết 20 vụ, còn lại 04 vụ."],
    [
      "debts fall by what is taken in",
      "Công nợ đầu quý 31,5 triệu đồng, phát sinh 12,0 triệu đồng, thu được 20,4 triệu đồng, công nợ cuối quý 23,1 triệu đồng.",
    ],
    [
      "a fund takes money in",
      "Số dư đầu năm 41,2 triệu đồng; thu trong năm 86,5 triệu đồng; chi thăm hỏi 70,3 triệu đồng; dư cuối năm 57,4 triệu đồng.",
    ],
    ["other bodies", "Đầu vụ thôn Trung có 320 con trâu, nhập thêm 15 con. Sau dịch xã Bình An còn 1.204 con trâu."],
    ["planned", "Đầu năm có 84 đoàn viên; dự kiến kết nạp 12 đoàn viên, hiện có 84 đoàn viên."],
  ])("%s", (_, text) => {
    expect(reportedIn(text)).toEqual([]);
  });
});
