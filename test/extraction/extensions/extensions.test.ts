import { describe, expect, test } from "vitest";
import { extensionsOf } from "../../../src/extraction/extensions/index.js";
import { stretchesOf } from "../stretches.js";

/** `12 × 50 triệu đồng = 600 triệu đồng`, with `≠` where the words have it so and arithmetic has not. */
function extensions(text: string): string[] {
  const { stretches } = stretchesOf(text);
  return stretches
    .flatMap((stretch) => extensionsOf(stretches, stretch))
    .map(
      ({ quantity, rate, amount, holds }) =>
        `${quantity.printed} × ${rate.printed} ${holds ? "=" : "≠"} ${amount.printed}`,
    );
}

describe("quantity times rate is the amount", () => {
  test.each([
    [
      "with a stroke",
      "Làm mới 12 nhà (50 triệu đồng/nhà, cộng 600 triệu đồng).",
      "12 × 50 triệu đồng/nhà = 600 triệu đồng",
    ],
    [
      "with 'mỗi' before",
      "Trao 310 suất học bổng, 465 triệu đồng (mỗi suất 1,5 triệu đồng).",
      "310 × 1,5 triệu đồng = 465 triệu đồng",
    ],
    [
      "with 'mỗi' behind",
      "Khánh thành 14 cây cầu, kinh phí 5.894 triệu đồng, tính ra khoảng 421 triệu đồng mỗi cầu.",
      "14 × khoảng 421 triệu đồng = 5.894 triệu đồng",
    ],
    ["of an average", "Xã có 4.126 hộ với 18.732 nhân khẩu, bình quân 4,54 khẩu/hộ.", "4.126 × 4,54 = 18.732"],
    [
      "of an average that is named",
      "Có 12.265 doanh nghiệp, vốn đăng ký 139,9 nghìn tỷ đồng; vốn bình quân một doanh nghiệp đạt 11,4 tỷ đồng.",
      "12.265 × 11,4 tỷ đồng = 139,9 nghìn tỷ đồng",
    ],
    [
      "of a yield",
      "Gieo cấy 186 ha giống mới; năng suất bình quân 62,5 tạ/ha, sản lượng 1.162,5 tấn.",
      "186 ha × 62,5 tạ/ha = 1.162,5 tấn",
    ],
    [
      "of a yield with the crop between",
      "Chè có 189,3 ha, năng suất 92,4 tạ búp tươi/ha, sản lượng 1.749,1 tấn.",
      "189,3 ha × 92,4 tạ = 1.749,1 tấn",
    ],
    ["over sentences", "Toàn trường có 18 lớp với 724 học sinh. Bình quân 40,2 em/lớp.", "18 × 40,2 = 724"],
    [
      "behind the area by parts",
      "Lúa cả năm 846 ha (vụ xuân 441 ha, vụ hè 405 ha), năng suất 58,5 tạ/ha, sản lượng 4.949 tấn.",
      "846 ha × 58,5 tạ/ha = 4.949 tấn",
    ],
  ])("%s", (_, text, expected) => {
    expect(extensions(text)).toEqual([expected]);
  });

  test("takes the crop from the paragraph before", () => {
    const text =
      "Diện tích gieo trồng: lúa 642,8 ha, ngô 387,2 ha.\n\nCây ngô năng suất bình quân 48,6 tạ/ha, sản lượng 1.881,8 tấn.";
    expect(extensions(text)).toEqual(["387,2 ha × 48,6 tạ/ha = 1.881,8 tấn"]);
  });

  test("gives the rate the unit that its words leave out", () => {
    const { stretches } = stretchesOf("Chè có 189,3 ha, năng suất 92,4 tạ búp tươi/ha, sản lượng 1.749,1 tấn.");
    expect(stretches.flatMap((stretch) => extensionsOf(stretches, stretch)).map(({ rateUnit }) => rateUnit)).toEqual([
      "tạ/ha",
    ]);
  });
});

describe("a worked out rate that its neighbours do not give is told", () => {
  test.each([
    [
      "of a yield",
      "Ngô xuân 238,7 ha, năng suất 46,2 tạ/ha, sản lượng 1.210,8 tấn.",
      "238,7 ha × 46,2 tạ/ha ≠ 1.210,8 tấn",
    ],
    [
      "of an average",
      "Ban hành 7.306 quyết định xử phạt, tổng số tiền phạt 10.558,1 triệu đồng, bình quân 1.684 nghìn đồng/quyết định.",
      "7.306 × 1.684 nghìn đồng/quyết ≠ 10.558,1 triệu đồng",
    ],
  ])("%s", (_, text, expected) => {
    expect(extensions(text)).toEqual([expected]);
  });
});

describe("a slip of one keystroke is told", () => {
  test.each([
    [
      "in the amount",
      "Xây mới 87 căn nhà với mức 70 triệu đồng/căn, thành tiền 6.900 triệu đồng.",
      "87 × 70 triệu đồng/căn ≠ 6.900 triệu đồng",
    ],
    [
      "in its digits",
      "Trao 46 suất học bổng, mỗi suất 500.000 đồng, tổng trị giá 2.300.000 đồng.",
      "46 × 500.000 đồng ≠ 2.300.000 đồng",
    ],
    [
      "in its separator",
      "Trao 2.015 phần quà, mỗi phần 400.000 đồng, tổng trị giá 80,6 triệu đồng.",
      "2.015 × 400.000 đồng ≠ 80,6 triệu đồng",
    ],
    [
      "in the quantity",
      "Vụ mùa cấy 342,4 ha, năng suất 55,2 tạ/ha, sản lượng 1.790,7 tấn.",
      "342,4 ha × 55,2 tạ/ha ≠ 1.790,7 tấn",
    ],
    ["in the average", "Xã có 4.126 hộ với 18.732 nhân khẩu, bình quân 7,54 khẩu/hộ.", "4.126 × 7,54 ≠ 18.732"],
  ])("%s", (_, text, expected) => {
    expect(extensions(text)).toEqual([expected]);
  });
});

describe("silence", () => {
  test.each([
    ["where the amount holds more", "Hỗ trợ 24 hộ, mỗi hộ 30 triệu đồng, tổng kinh phí chương trình 1.525 triệu đồng."],
    [
      "where two rates make one amount",
      "Xóa 32 nhà tạm. Mức hỗ trợ: 60 triệu đồng/nhà xây mới và 30 triệu đồng/nhà sửa chữa, tổng cộng đã giải ngân 1.950 triệu đồng.",
    ],
    [
      "where the rate is for a time as well",
      "Có 32 lao động, thu nhập 5,2 triệu đồng/người/tháng, quỹ lương cả năm 1.996,8 triệu đồng.",
    ],
    ["where the rate is a change", "Trồng 100 ha, năng suất tăng 2,5 tạ/ha, sản lượng 520 tấn."],
    ["where a stroke joins two names", "Phân bổ tại 34 tỉnh/thành phố 10.200 suất quà, trị giá 13 tỷ đồng."],
    ["where the rate stands alone", "Giá thu mua 8.200 đồng/kg, phí 20.000 đồng/hộ/tháng."],
    [
      "where the average was cut off",
      "Tính chung có 126,7 nghìn doanh nghiệp, tổng vốn đăng ký 1,5 triệu tỷ đồng. Vốn bình quân một doanh nghiệp đạt 12,4 tỷ đồng.",
    ],
  ])("%s", (_, text) => {
    expect(extensions(text)).toEqual([]);
  });
});
