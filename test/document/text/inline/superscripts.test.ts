import { describe, expect, test } from "vitest";
import { body, marks } from "../shown.js";

describe("a mark", () => {
  test.each([
    ["sống¹. Đảng bộ", "sống. Đảng bộ", "1 sống"],
    ["cơ quan¹⁵, tiếp", "cơ quan, tiếp", "15 quan"],
    ["nhiệm kỳ 2025-2030⁶.", "nhiệm kỳ 2025-2030.", "6 2025-2030"],
    ["(cũ)²⁰ và", "(cũ) và", "20 (cũ)"],
    ["bán đấu giá[^24] theo", "bán đấu giá theo", "24 giá"],
    ["xã<sup>18</sup> với", "xã với", "18 xã"],
    ["xã^18^ với", "xã với", "18 xã"],
    ["36 km²³ và", "36 km² và", "3 km²"],
  ])("stands apart from %s", (source, text, mark) => {
    expect(body(source)).toEqual([text]);
    expect(marks(source)).toEqual([mark]);
  });

  test("keeps its place behind blanks that were lost", () => {
    expect(marks("Xã   có 05\tbản¹ và 02 tổ².")).toEqual(["1 bản", "2 tổ"]);
  });
});

describe("an exponent stays with its unit:", () => {
  test.each([
    ["17.239 km², 35 m³, 12cm², 8 dm³", "17.239 km², 35 m³, 12cm², 8 dm³"],
    ["1200m<sup>2</sup> và 5 km^2^", "1200m2 và 5 km2"],
  ])("%s", (source, text) => {
    expect(body(source)).toEqual([text]);
    expect(marks(source)).toEqual([]);
  });

  test("but a word that ends like a unit has none", () => {
    expect(marks("việc làm², Nam³")).toEqual(["2 làm", "3 Nam"]);
  });
});
