import { describe, expect, test } from "vitest";
import { scan } from "./scan.js";

describe("the print of a figure", () => {
  test.each([
    ["trên 1.800 ảnh", "trên 1.800", "above"],
    ["hơn 1.200 hộ", "hơn 1.200", "above"],
    ["gần 94%", "gần 94%", "below"],
    ["dưới 300 hộ", "dưới 300", "below"],
    ["khoảng 50 hộ", "khoảng 50", "about"],
    ["ít nhất 20 hộ", "ít nhất 20", "at-least"],
    ["tối thiểu 15 hộ", "tối thiểu 15", "at-least"],
    ["tối đa 30 hộ", "tối đa 30", "at-most"],
    ["không quá 30 hộ", "không quá 30", "at-most"],
  ])("begins with what makes it approximate: %s", (text, printed, approximator) => {
    expect(scan(text).tokens).toMatchObject([{ printed, approximator }]);
  });

  test.each([["khoảng gần 4,8 tỷ đồng"], ["ước đạt trên 4,8 tỷ đồng"]])(
    "takes in approximators that stack: %s",
    (text) => {
      const [token] = scan(text).tokens;
      expect(token).toMatchObject({ printed: text, value: "4800000000" });
      expect(token?.approximator).not.toBeNull();
    },
  );

  test.each([["triển khai trên 35 bản"], ["trên 12 lĩnh vực"], ["nhiều hơn 35 hộ"], ["đạt 35 hộ"], ["còn 35 hộ"]])(
    "is exact in “%s”",
    (text) => {
      expect(scan(text).tokens).toMatchObject([{ approximator: null }]);
    },
  );

  test("has no word before it that takes a part out of a whole", () => {
    const { tokens } = scan("đối với 387 người bị kết án trên 387 người");
    expect(tokens.map(({ printed, approximator }) => [printed, approximator])).toEqual([
      ["387", null],
      ["387", null],
    ]);
  });

  test.each([
    ["3 ngàn lượt", "3 ngàn", "3000"],
    ["334 nghìn căn", "334 nghìn", "334000"],
    ["1,73 triệu trường hợp", "1,73 triệu", "1730000"],
    ["1.292 tỷ đồng", "1.292 tỷ đồng", "1292000000000"],
    ["6,6 tỉ đồng", "6,6 tỉ đồng", "6600000000"],
  ])("ends behind its scale and unit: %s", (text, printed, value) => {
    expect(scan(text).tokens).toMatchObject([{ printed, value }]);
  });

  test.each([
    ["30 triệu đồng/ha", "đồng/ha"],
    ["54,9 tạ/ha", "tạ/ha"],
    ["500.000 đồng/người/tháng", "đồng/người/tháng"],
  ])("takes in what the unit is a rate of: %s", (text, unit) => {
    expect(scan(text).tokens).toMatchObject([{ printed: text, unit }]);
  });

  test.each([
    ["712 lượt/830 người", ["712", "830"]],
    ["05 đ/c", ["05"]],
    ["gấp 2,3 lần", ["2,3"]],
  ])("ends at the number itself in “%s”", (text, prints) => {
    expect(scan(text).tokens.map(({ printed }) => printed)).toEqual(prints);
  });
});
