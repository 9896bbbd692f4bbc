import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { terminalText, terminalWidth, wrap } from "../../src/reporters/terminal.js";

const unit = fc.oneof(
  fc.constantFrom("\u001b", "\r", "\n", "\u202e", "\u2066", "\u009b", "\u007f", "\u0000", " ", "ộ", "人", "a"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const anyText = fc.string({ unit, maxLength: 40 });

describe("terminalText", () => {
  test.each([
    ["\u001b[31m", "<001B>[31m"],
    ["\u202Eabc", "<202E>abc"],
    ["a\rb\nc\td", "a b c d"],
    ["\u009b1m\u007f", "<009B>1m<007F>"],
    ["Bình Lư, 96,06 %", "Bình Lư, 96,06 %"],
  ])("shows %j as %j", (text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  test("leaves nothing that a terminal obeys", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(terminalText(text)).not.toMatch(/\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u);
      }),
    );
  });

  test("says nothing new of what it has said", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(terminalText(terminalText(text))).toBe(terminalText(text));
      }),
    );
  });
});

describe("terminalWidth", () => {
  test.each([
    ["số liệu", 7],
    ["số liệu".normalize("NFD"), 7],
    ["人口", 4],
    ["", 0],
    ["e\u0301\u0302", 1],
  ])("of %j is %i", (text, width) => {
    expect(terminalWidth(text)).toBe(width);
  });
});

describe("wrap", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "ộ", "人"), minLength: 1, maxLength: 12 }), {
    minLength: 1,
  });

  test("loses no word", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(wrap(text.join(" "), width).join(" ")).toBe(text.join(" "));
      }),
    );
  });

  test("makes no line wider than asked, unless one word is", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (text, width) => {
        for (const line of wrap(text.join(" "), width)) {
          expect(terminalWidth(line) <= width || !line.includes(" ")).toBe(true);
        }
      }),
    );
  });

  test("fills each line before it begins another", () => {
    expect(wrap("một hai ba bốn", 7)).toEqual(["một hai", "ba bốn"]);
  });
});
