import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";
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

describe("flows told in other orders", () => {
  const kinds = (text: string): string[] => auditText(text).discrepancies.map(({ kind, rule }) => `${kind} ${rule}`);
  const ROLL = "exception roll-forward/total-reached";
  const SUM = "exception footing/parts-total";

  test.each<[title: string, text: string, rule: string]>([
    // 356 + 12 - 9 = 359
    [
      "both states behind",
      "Kết nạp mới 12 hội viên, cho ra khỏi hội 09 hội viên, nâng tổng số từ 356 lên 365 hội viên.",
      ROLL,
    ],
    // 80 - 64 = 16
    ["what was given first", "Xã được cấp 80 triệu đồng, đã chi 64 triệu đồng, còn lại 26 triệu đồng.", ROLL],
    // 41,6 + 168,3 - 171,5 = 38,4
    [
      "a plain rest",
      "Tồn quỹ đầu năm 41,6 triệu đồng; thu 168,3 triệu đồng; chi 171,5 triệu đồng; tồn 48,4 triệu đồng.",
      ROLL,
    ],
    // 215 - 168 = 47
    ["a surplus", "Lễ hội thu 215 triệu đồng, chi 168 triệu đồng, kết dư 57 triệu đồng.", SUM],
    // 12.000 + 16.000 = 28.000
    ["told backwards", "Kho còn 12.000 chiếc sau khi đã cấp 16.000 chiếc trong tổng số 30.000 chiếc.", SUM],
  ])("%s", (_, text, rule) => {
    expect(kinds(text)).toEqual([rule]);
  });

  test.each<[title: string, text: string]>([
    ["one addition of several", "Trong kỳ kết nạp 12 hội viên, nâng tổng số từ 340 lên 365 hội viên."],
    [
      "something before",
      "Năm trước chuyển sang 10 triệu đồng, được cấp 80 triệu đồng, đã chi 64 triệu đồng, còn lại 26 triệu đồng.",
    ],
    [
      "a surplus with what was there",
      "Tồn đầu năm 10 triệu đồng, thu 215 triệu đồng, chi 168 triệu đồng, kết dư 57 triệu đồng.",
    ],
    ["the surplus of another year", "Lễ hội thu 215 triệu đồng, chi 168 triệu đồng, kết dư năm trước 57 triệu đồng."],
    ["a rest that opens", "Tồn 5 đơn, nhận 12 đơn; giải quyết 15 đơn, tồn 2 đơn."],
    ["other things", "Kho còn 12.000 chiếc khẩu trang, đã cấp 300 chiếc áo trong tổng số 400 chiếc."],
  ])("silent: %s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});
