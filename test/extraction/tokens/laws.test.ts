import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanFigures } from "../../../src/extraction/tokens/figures.js";
import { wordsOf } from "../../../src/extraction/tokens/words.js";

/** Whatever stands in reports, in any order. */
const pieces = fc.constantFrom(
  ..."xã|có|Tổng số|trên|gần|từ|đến|ngày|tháng|năm|số|thôn|cấp|hộ|người|lượt|đồng chí|tuổi|ha|triệu|tỷ đồng|tr.đ".split(
    "|",
  ),
  ..."05|12|1.284|7,5|2025|1,939|12.345.67|0912345678|6/2026|22/5/2026|85-KH/TU|30/2020/NĐ-CP|(1)|(2)".split("|"),
  ..."%|,|;|.|:|(|)|-|–|/|“|”|bảy|mười hai|không|m2|PM10|điểm %".split("|"),
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(" ", " ", " ", "")), { maxLength: 25 })
  .map((parts) => parts.map(([piece, blank]) => piece + blank).join(""));

describe("every text", () => {
  test("has each of its numbers in one figure or rejected once, never both", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = wordsOf(text);
        const { tokens, rejected } = scanFigures(text, words);
        for (const { kind, start, end } of words) {
          if (kind !== "number") continue;
          const holding = [...tokens, ...rejected].filter((each) => each.start <= start && end <= each.end);
          expect(holding).toHaveLength(1);
        }
      }),
    );
  });

  test("has its figures in order and apart, each where its print stands", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = wordsOf(text);
        let end = 0;
        for (const token of scanFigures(text, words).tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.printed);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(words[token.from]?.start).toBe(token.start);
          expect(words[token.to - 1]?.end).toBe(token.end);
          expect(
            token.from <= token.digits && token.digits < token.behindDigits && token.behindDigits <= token.to,
          ).toBe(true);
          end = token.end;
        }
      }),
    );
  });

  test("has what is rejected where it stands, with a reason", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, ...rejected } of scanFigures(text, wordsOf(text)).rejected) {
          expect(text.slice(start, end)).toBe(rejected.text);
          expect(rejected.reason).not.toBe("");
        }
      }),
    );
  });
});
