import { expect, test } from "vitest";
import { spellingOf } from "../../src/model/index.js";

test.each([
  ["Hoà Bình", "HÒA BÌNH"],
  ["Thuỷ", "Thủy"],
  ["Mỹ Lý", "Mĩ Lí"],
  ["Quý", "Quí"],
  ["Đại Khê", "Đại Khê".normalize("NFD")],
])("%s and %s are one spelling", (one, other) => {
  expect(spellingOf(one)).toBe(spellingOf(other));
});

test.each([
  ["Hòa", "Hoa"],
  ["Lư", "Lu"],
  ["Tây", "Tai"],
  ["Thủy", "Thủi"],
  ["Đông", "Đồng"],
])("%s and %s are two", (one, other) => {
  expect(spellingOf(one)).not.toBe(spellingOf(other));
});
