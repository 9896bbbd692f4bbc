import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/extraction/tokens/words.js";

describe("wordsOf", () => {
  test.each([
    ["Xã có 12 hộ.", ["Xã", "có", "12", "hộ", "."]],
    ["1.284 hộ, 7,5 ha", ["1.284", "hộ", ",", "7,5", "ha"]],
    ["177 lượt,194 người", ["177", "lượt", ",", "194", "người"]],
    ["36.077ha", ["36.077", "ha"]],
    ["Hòa Bình116ha", ["Hòa", "Bình", "116", "ha"]],
    ["19,4m2", ["19,4", "m2"]],
    ["PM10 và H5N1", ["PM10", "và", "H5N1"]],
    ["(45%)", ["(", "45", "%", ")"]],
    ["35/40", ["35", "/", "40"]],
    ["05.", ["05", "."]],
    ["", []],
    ["   ", []],
  ])("splits “%s”", (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  test.each([
    ["hoá", "hóa"],
    ["Thuỷ", "thủy"],
    ["KHOẺ", "khỏe"],
    ["tỉ", "tỷ"],
    ["thuỵ", "thụy"],
    ["Uỷ", "Ủy"],
    ["uý", "úy"],
  ])("folds %s and %s into one spelling", (one, other) => {
    expect(wordsOf(one)[0]?.folded).toBe(wordsOf(other)[0]?.folded);
  });

  test.each([
    ["có35 hộ", ["có", "35", "hộ"]],
    ["số31-QĐ/TW", ["số", "31", "-", "QĐ", "/", "TW"]],
    ["Xã10 hộ", ["Xã", "10", "hộ"]],
    ["ở5 bản", ["ở", "5", "bản"]],
    ["là1.284 hộ", ["là", "1.284", "hộ"]],
  ])("splits the number off in “%s”", (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  test.each(["A4", "QL4D", "H1N1", "K2", "G7", "CO2", "Đ1", "m2", "km2", "cm3", "a1", "h30"])(
    "leaves %s in one word",
    (code) => {
      expect(wordsOf(code).map((word) => word.text)).toEqual([code]);
    },
  );

  test("keeps quý apart from its tone pairs", () => {
    expect(wordsOf("Quý")[0]?.folded).toBe("quý");
  });

  test("covers the text: what lies between two words is blank, and positions slice the text to the word", () => {
    const pieces = fc.constantFrom(
      "xã",
      "Bình",
      "1.284",
      "05",
      "7,5",
      "m2",
      "(",
      ")",
      ",",
      ".",
      "/",
      "%",
      "-",
      " ",
      "  ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(end, word.start).trim()).toBe("");
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});
