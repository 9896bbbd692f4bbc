import { describe, expect, test } from "vitest";
import { exceptionsIn } from "../checks.js";

const AGREE = "tie-out/versions-agree";
const HEAD = "# Báo cáo kết quả công tác năm 2025\n\n## 1. Kết quả\n\n";

describe("like sentences of different things, their numbers with the same digits in another order", () => {
  test.each([
    [
      "two seasons",
      "Vụ xuân, toàn xã gieo cấy 412 ha lúa, sản lượng 6.250 tấn.\n\nVụ mùa, toàn xã gieo cấy 421 ha lúa, sản lượng 6.520 tấn.",
    ],
    ["two turns", "Lần đầu giải ngân cho 186 hộ vay vốn.\n\nLần hai giải ngân cho 168 hộ vay vốn."],
    ["two quarters", "Quý I thu ngân sách đạt 12.840 triệu đồng.\n\nQuý II thu ngân sách đạt 12.480 triệu đồng."],
    ["two herds", "Đàn trâu đến cuối kỳ có 1.432 con.\n\nĐàn bò đến cuối kỳ có 1.342 con."],
    [
      "before and after",
      "Trước kỳ họp, tiếp xúc cử tri tại 8 thôn với 1.045 lượt người.\n\nSau kỳ họp, tiếp xúc cử tri tại 8 thôn với 1.405 lượt người.",
    ],
    [
      "all of one, all of another",
      "Toàn bộ 2.451 thẻ của đợt một đã được cấp cho người dân.\n\nToàn bộ 2.541 thẻ của đợt hai đã được cấp cho người dân.",
    ],
    ["at home and abroad", "Xuất khẩu đạt 1.835 tấn chè khô.\n\nTiêu thụ trong nước đạt 1.385 tấn chè khô."],
    ["two stages", "Số thanh niên khám sơ tuyển là 153 người.\n\nSố thanh niên khám tuyển tại huyện là 135 người."],
    ["two lists", "Giống lúa thuần được hỗ trợ 12.500 kg.\n\nPhân đạm hỗ trợ 21.500 kg, phân kali hỗ trợ 12.050 kg."],
    [
      "below sections of one kind",
      "### Vụ xuân\n\nSản lượng thóc đạt 6.250 tấn.\n\n### Vụ mùa\n\nSản lượng thóc đạt 6.520 tấn.",
    ],
  ])("keep silent: %s", (_, text) => {
    expect(exceptionsIn(HEAD + text)).toEqual([]);
  });

  test.each([
    [
      "cast anew",
      "Giải bóng chuyền có 12 đội, 1.326 vận động viên.\n\nTrong suốt bốn ngày thi đấu, 1.236 vận động viên của 12 đội đã thi đấu 24 trận.",
    ],
    ["in the same words", "Toàn xã gieo cấy 4.127 ha lúa.\n\nToàn xã gieo cấy 4.217 ha lúa."],
  ])("accuse what is one thing: %s", (_, text) => {
    expect(exceptionsIn(HEAD + text)).toEqual([AGREE]);
  });
});

describe("numbers in words", () => {
  test("are counts behind `của` where they are more than one word", () => {
    expect(
      exceptionsIn(
        `${HEAD}Địa bàn lắp 11 trạm quan trắc mưa tự động.\n\nSố liệu của mười hai trạm quan trắc này được truyền về tỉnh mỗi giờ.`,
      ),
    ).toEqual([AGREE]);
  });
});

describe("signs of equality", () => {
  test("make two numbers one where each stands alone", () => {
    expect(exceptionsIn(`${HEAD}Tiếp công dân 50 cuộc = 52 vụ việc.`)).toEqual([AGREE]);
  });

  test.each([
    "Kỹ năng bơi: 12 lớp x 25 em = 300 em, sau khóa học 276 em biết bơi.",
    "Đầu năm Đội quản lý 3.615 hộ (3.615 + 428 - 301 = 3.742).",
  ])("reckon: %s", (text) => {
    expect(exceptionsIn(HEAD + text)).toEqual([]);
  });
});
