import { describe, expect, test } from "vitest";
import { body } from "../shown.js";

describe("a marker begins an item:", () => {
  test.each(["-", "–", "—", "+", "*", "•", "●", "a)", "đ)", "a.", "1)", "12)", "(1)", "(a)", "(i)", "(iv)"])(
    "%s",
    (marker) => {
      expect(body(`${marker} Cấp xã 40`)).toEqual([`${marker} 1: Cấp xã 40`]);
    },
  );

  test("also glued to its text, and in Word's private signs", () => {
    expect(body("-Cấp xã 40\n+05 đơn\n\uf0b7 Khác")).toEqual(["- 1: Cấp xã 40", "+ 2: 05 đơn", "• 3: Khác"]);
  });
});

describe("no marker is", () => {
  test.each([
    ["a decrease", "-8,74%"],
    ["a number in brackets that counts within the paragraph", "(1) mua máy; (2) sửa nhà; (3) trả nợ."],
    ["a bracket with words", "(Phụ lục số 1B kèm theo)"],
    ["a range", "1-2 cá nhân"],
    ["a number with its noun", "15 đơn"],
    ["a decimal number", "15.6 tấn"],
  ])("%s", (_, source) => {
    expect(body(source)).toEqual([source]);
  });
});
