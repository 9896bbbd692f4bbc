import { describe, expect, test } from "vitest";
import { rollForwardsOf } from "../../../src/extraction/roll-forwards/index.js";
import { exceptionsIn, reportedIn, rollsIn } from "../checks.js";
import { stretchesOf } from "../stretches.js";

describe("reads two states and what happened between them", () => {
  test.each([
    [
      "members",
      "Đầu năm hội có 412 hội viên; trong năm kết nạp 25 người, xóa tên 06 người, cuối năm còn 431 hội viên.",
      "412 + 25 - 06 => 431",
    ],
    [
      "bare amounts",
      "Đầu kỳ có 318 đoàn viên, kết nạp mới 40, chuyển đến 11, chuyển đi 23; hiện có 346 đoàn viên.",
      "318 + 40 + 11 - 23 => 346",
    ],
    [
      "words behind the amount",
      "Đầu năm xã còn 143 hộ nghèo. Trong năm có 37 hộ thoát nghèo, 04 hộ phát sinh mới; cuối năm còn 110 hộ nghèo.",
      "143 + 04 - 37 => 110",
    ],
    [
      "additions to a total",
      "Đầu năm học thư viện có 3.480 cuốn sách, bổ sung thêm 265 cuốn, nâng tổng số lên 3.745 cuốn.",
      "3.480 + 265 => 3.745",
    ],
    [
      "files left over, told after the new ones",
      "Trong kỳ tiếp nhận mới 2.318 hồ sơ, hồ sơ tồn kỳ trước chuyển sang là 1.064, lũy kế đã và đang giải quyết 3.382 hồ sơ.",
      "1.064 + 2.318 => 3.382",
    ],
    [
      "petitions",
      "Kỳ trước chuyển sang 15 đơn, tiếp nhận mới 48 đơn; đã giải quyết 51 đơn, rút đơn 02 đơn, còn lại 10 đơn.",
      "15 + 48 - 51 - 02 => 10",
    ],
    [
      "money",
      "Đầu năm quỹ có 184,5 triệu đồng, trong năm vận động được 96,2 triệu đồng, đã chi 120,4 triệu đồng; tồn quỹ cuối năm 160,3 triệu đồng.",
      "184,5 triệu đồng + 96,2 triệu đồng - 120,4 triệu đồng => 160,3 triệu đồng",
    ],
    [
      "debts, where what is collected goes out",
      "Công nợ phải thu: đầu năm 486,2 triệu đồng, bán chịu 214,7 triệu đồng, đã thu 303,5 triệu đồng, dư cuối năm 397,4 triệu đồng.",
      "486,2 triệu đồng + 214,7 triệu đồng - 303,5 triệu đồng => 397,4 triệu đồng",
    ],
    [
      "a fund, where what is collected comes in",
      "Số dư quỹ đầu năm là 150 triệu đồng; thu trong năm 320 triệu đồng; chi hỗ trợ 280 triệu đồng, chi khác 15 triệu đồng; số dư cuối năm là 175 triệu đồng.",
      "150 triệu đồng + 320 triệu đồng - 280 triệu đồng - 15 triệu đồng => 175 triệu đồng",
    ],
    [
      "a movement with its share of a plan",
      "Đầu năm có 1.250 hội viên, kết nạp 85 hội viên mới (đạt 106% kế hoạch), đưa tổng số hội viên lên 1.335 hội viên.",
      "1.250 + 85 => 1.335",
    ],
    [
      "a merger",
      "Trước sắp xếp xã có 31 thôn; sáp nhập 12 thôn thành 05 thôn; đến nay còn 24 thôn.",
      "31 + 05 - 12 => 24",
    ],
    [
      "a split",
      "Đầu năm có 118 tổ tự quản; chia tách 06 tổ thành 14 tổ; hiện nay có 126 tổ tự quản.",
      "118 + 14 - 06 => 126",
    ],
    [
      "a state that only the later one makes earlier",
      "Hội Nông dân có 1.208 hội viên. Trong năm đã kết nạp 64 hội viên, xóa tên 09 hội viên. Đến nay toàn xã có 1.263 hội viên.",
      "1.208 + 64 - 09 => 1.263",
    ],
    [
      "those let go, and those whose membership ended",
      "Đầu năm tổ hợp tác có 214 xã viên; trong năm kết nạp 26 xã viên, cho 09 xã viên ra theo đơn và 03 xã viên chấm dứt tư cách, đến 31/12/2025 còn 228 xã viên.",
      "214 + 26 - 09 - 03 => 228",
    ],
    [
      "parts of a movement left out",
      "Đầu năm có 250 hội viên, trong đó nữ 80; trong năm kết nạp 32 hội viên (có 12 nữ), giảm 15, trong đó chuyển đi 09; cuối năm có 267 hội viên.",
      "250 + 32 - 15 => 267",
    ],
    [
      "the earlier states in brackets",
      "Hiện còn 109 vụ án (đầu kỳ 112, thụ lý mới 54, giải quyết xong 57).",
      "112 + 54 - 57 => 109",
    ],
    [
      "two things side by side",
      "Đầu năm có 12 chi bộ với 230 đảng viên; trong năm thành lập mới 01 chi bộ, kết nạp 15 đảng viên, khai trừ 02 đảng viên; cuối năm có 13 chi bộ với 243 đảng viên.",
      "230 + 15 - 02 => 243",
    ],
  ])("%s", (_, text, expected) => {
    const found = rollsIn(text);
    expect(found).toContain(expected);
    expect(reportedIn(text)).toEqual([]);
  });

  test("over the items of a list", () => {
    const text =
      "Kết quả tiếp nhận đơn:\n\n- Tồn đầu kỳ: 112 đơn\n- Tiếp nhận trong kỳ: 340 đơn\n- Đã giải quyết: 385 đơn\n- Còn lại: 67 đơn";

    expect(rollsIn(text)).toEqual(["112 + 340 - 385 => 67"]);
    expect(reportedIn(text)).toEqual([]);
  });

  test("over paragraphs of one section", () => {
    const text =
      "Đầu năm toàn xã có 120 hộ nghèo.\n\nTrong năm có 34 hộ thoát nghèo, phát sinh mới 05 hộ nghèo.\n\nĐến cuối năm còn 91 hộ nghèo.";

    expect(rollsIn(text)).toEqual(["120 + 05 - 34 => 91"]);
  });
});

describe("reports movements that do not lead to the later state", () => {
  test.each([
    ["digits swapped", "Đầu năm học thư viện có 3.480 cuốn sách, bổ sung thêm 265 cuốn, nâng tổng số lên 3.754 cuốn."],
    ["a stale figure", "Đầu kỳ còn 14 điểm đen, phát sinh mới 05 điểm, đã xử lý 08 điểm; hiện còn 14 điểm đen."],
    [
      "one too many",
      "Đầu năm hội có 412 hội viên; trong năm kết nạp 25 người, xóa tên 06 người, cuối năm còn 436 hội viên.",
    ],
    ["a merger", "Trước sắp xếp xã có 31 thôn; sáp nhập 12 thôn thành 05 thôn; đến nay còn 26 thôn."],
    [
      "in a list",
      "Biến động hội viên:\n\n- Đầu năm: 1.412 hội viên\n- Kết nạp mới: 125 hội viên\n- Xóa tên: 31 hội viên\n- Cuối năm: 1.560 hội viên",
    ],
  ])("%s", (_, text) => {
    expect(exceptionsIn(text)).toEqual(["roll-forward/total-reached"]);
  });

  test("category by category, though the total is reached", () => {
    const text =
      "Đảng bộ có 61 tổ chức đảng (gồm 09 đảng bộ cơ sở, 20 chi bộ cơ sở và 32 chi bộ trực thuộc). Trong năm đã tiếp nhận 03 chi bộ cơ sở, giải thể 01 chi bộ trực thuộc. Đến nay có 63 tổ chức đảng, trong đó: 09 đảng bộ cơ sở, 21 chi bộ cơ sở, 33 chi bộ trực thuộc.";

    expect(exceptionsIn(text)).toEqual(["roll-forward/categories-reached"]);
    expect(exceptionsIn(text.replace("21 chi bộ cơ sở, 33", "23 chi bộ cơ sở, 31"))).toEqual([]);
  });
});

test("asks where a difference comes from that stands beside one that is told", () => {
  const text =
    "Đảng bộ có 61 chi bộ với 1.204 đảng viên. Trong năm đã thành lập mới 03 chi bộ, giải thể 01 chi bộ. Đến nay có 63 chi bộ với 1.247 đảng viên.";

  expect(reportedIn(text)).toEqual(["roll-forward/change-explained: 1.247, not 1.204"]);
  expect(reportedIn(text.replace("Trong năm đã", "Trong năm đã kết nạp 43 đảng viên,"))).toEqual([]);
});

describe("keeps silent", () => {
  test.each([
    [
      "where files may have been withdrawn",
      "Kỳ trước chuyển sang 15 đơn, tiếp nhận mới 48 đơn; đã giải quyết 49 đơn, còn lại 11 đơn.",
    ],
    [
      "where nothing says what there was before",
      "Trong kỳ tiếp nhận 340 đơn; đã giải quyết 285 đơn, còn lại 41 đơn đang xem xét.",
    ],
    [
      "where a figure compares with another period",
      "Đầu năm có 250 hội viên, kết nạp 32 hội viên, tăng 12 hội viên so với cùng kỳ, cuối năm có 282 hội viên.",
    ],
    [
      "where it is planned",
      "Đầu năm có 250 hội viên; phấn đấu kết nạp 32 hội viên, cuối năm có 251 hội viên, kết nạp 01 hội viên.",
    ],
    [
      "between two bodies",
      "Đầu năm Hội Nông dân có 250 hội viên, kết nạp 12. Hội Phụ nữ hiện có 431 hội viên, Hội Cựu chiến binh 98 hội viên.",
    ],
    [
      "between poor and nearly poor households",
      "Đầu năm có 120 hộ nghèo, 95 hộ cận nghèo; trong năm có 30 hộ thoát nghèo; cuối năm còn 90 hộ nghèo, 101 hộ cận nghèo.",
    ],
    [
      "where the period only begins with the year",
      "Từ đầu năm đến nay xã tiếp nhận 340 hồ sơ, giải quyết 320 hồ sơ; hiện còn 26 hồ sơ trong hạn.",
    ],
    [
      "where a movement is not understood",
      "Đầu năm có 412 hội viên; trong năm kết nạp 25 hội viên, 14 hội viên đi làm ăn xa, cuối năm còn 423 hội viên.",
    ],
    [
      "where it is another thing in the end",
      "Chi bộ có 25 đảng viên. Năm qua kết nạp 02 đảng viên. Hiện nay chi bộ có 03 đảng viên được tặng Huy hiệu Đảng.",
    ],
    [
      "between all households and the poor ones",
      "Toàn xã có 2.450 hộ. Trong năm có 30 hộ thoát nghèo, phát sinh 04 hộ nghèo. Đến nay toàn xã còn 112 hộ nghèo.",
    ],
    ["where the state is of another year", "Năm 2024 có 892 hội viên. Hiện nay có 914 hội viên."],
    ["at percentages", "Đầu năm tỷ lệ hộ nghèo 9,5%, giảm 2,1%, cuối năm còn 7,6%."],
    [
      "at another unit of the same files",
      "Kỳ trước chuyển sang 15 vụ việc, tiếp nhận 48 lượt người; hiện còn 20 vụ việc.",
    ],
    [
      "where what goes out is of another kind",
      "Đầu năm có 61 chi bộ; kết nạp 120 đảng viên, khai trừ 02 đảng viên; hiện có 61 chi bộ.",
    ],
  ])("%s", (_, text) => {
    expect(reportedIn(text).filter((each) => each.startsWith("roll-forward"))).toEqual([]);
  });
});

test("are found however many there are", () => {
  const one =
    "Đầu năm hội có 412 hội viên; trong năm kết nạp 25 người, xóa tên 06 người, cuối năm còn 431 hội viên.\n\n";
  const { stretches } = stretchesOf(one.repeat(100));
  expect(stretches.flatMap((stretch) => rollForwardsOf(stretches, stretch, []))).toHaveLength(100);
});
