import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Layout, layoutOf } from "../../../src/extraction/clauses/layout.js";
import { type Word, wordsOf } from "../../../src/extraction/tokens/words.js";

describe("sentences", () => {
  test.each([
    ["Có 5 hộ. Còn 3 hộ.", ["Có 5 hộ .", "Còn 3 hộ ."]],
    ["Tại biển Nghệ An.Bão đã tan", ["Tại biển Nghệ An .", "Bão đã tan"]],
    ["Chợ tại TP. Vinh có 5 hộ", ["Chợ tại TP . Vinh có 5 hộ"]],
    ["Có 25 tr.đ và 1.284 hộ", ["Có 25 tr . đ và 1.284 hộ"]],
    ["Gồm xã A, xã B... Còn 3 hộ", ["Gồm xã A , xã B . . .", "Còn 3 hộ"]],
    ["Gồm xã A... và xã B", ["Gồm xã A . . . và xã B"]],
    ["Có 5 hộ! Còn 3 hộ?", ["Có 5 hộ !", "Còn 3 hộ ?"]],
  ])("of “%s”", (text, expected) => {
    expect(runsOf(text, "sentence")).toEqual(expected);
  });
});

describe("clauses", () => {
  test.each([
    ["nam 5, nữ 3; trẻ 2", ["nam 5 , nữ 3 ;", "trẻ 2"]],
    ["Có 5 hộ. Còn 3 hộ", ["Có 5 hộ .", "Còn 3 hộ"]],
  ])("of “%s”", (text, expected) => {
    expect(runsOf(text, "clause")).toEqual(expected);
  });

  test("go on behind a bracket, and inside it are others", () => {
    const { words, layout } = laidOut("có 8 (nam 5; nữ 3) hộ");
    const clause = (text: string): number | undefined => layout.clause[words.findIndex((word) => word.text === text)];
    expect(clause("hộ")).toBe(clause("có"));
    expect(new Set([clause("có"), clause("nam"), clause("nữ")]).size).toBe(3);
  });
});

describe("pieces", () => {
  test.each([
    ["có 8 hộ: nam 5, nữ 3; trẻ 2", ["có 8 hộ :", "nam 5 ,", "nữ 3 ;", "trẻ 2"]],
    ["7,5 ha, 3 ha", ["7,5 ha ,", "3 ha"]],
  ])("of “%s”", (text, expected) => {
    expect(runsOf(text, "piece")).toEqual(expected);
  });
});

describe("groups", () => {
  test.each([
    ["có 8 (nam 5, nữ 3) hộ", ["nam 5 , nữ 3"], "a pair of brackets"],
    ["có 8 [nam 5] hộ", ["nam 5"], "square ones"],
    ["có 8 (nam 5 (dân tộc 2), nữ 3) hộ", ["nam 5 ( ) , nữ 3", "dân tộc 2"], "one in another"],
    ["có 8 (nam 5, nữ 3. Còn 2 hộ", ["nam 5 , nữ 3"], "one that ends with its sentence"],
    ["có 8 nam 5) hộ", [], "none that nobody opened"],
    ["1) có 8 hộ; 2) có 5 hộ", [], "none in numbering"],
    ["có 8 hộ", [], "none at all"],
  ])("of “%s”: %s %s", (text, expected) => {
    const { words, layout } = laidOut(text);
    const inside = [...layout.closing.keys()]
      .sort((one, other) => one - other)
      .map((open) => textOf(words.filter((_, index) => layout.group[index] === open)));
    expect(inside).toEqual(expected);
  });
});

test.each(["có ((nam 5. Còn 3 hộ", "có (nam 5 (nữ 3. Còn 3 hộ", "có (((nam 5. Còn 3 hộ"])(
  "no group goes on behind the end of “%s”",
  (text) => {
    const { words, layout } = laidOut(text);
    expect(layout.group.at(-1)).toBe(-1);
    expect(layout.group[words.findIndex((word) => word.text === ".")]).toBe(-1);
  },
);

describe("every layout", () => {
  test("counts up from sentence to sentence, and has each group behind its bracket", () => {
    const pieces = fc.constantFrom("Có", "hộ", "12", "(", ")", "[", "]", ",", ";", ":", ".", "...");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { words, layout } = laidOut(parts.join(" "));
        // One that is the last sign of its text holds nothing and closes itself.
        for (const [open, close] of layout.closing) expect(close).toBeGreaterThanOrEqual(open);
        words.forEach((_, index) => {
          expect((layout.sentence[index] ?? 0) - (layout.sentence[index - 1] ?? 0)).toBeOneOf([0, 1]);
          const group = layout.group[index] ?? -1;
          if (group >= 0) expect(index).toBeGreaterThan(group);
        });
      }),
    );
  });
});

function laidOut(text: string): { words: Word[]; layout: Layout } {
  const words = wordsOf(text);
  return { words, layout: layoutOf(words) };
}

/** Stretches of words that share one number. */
function runsOf(text: string, field: "sentence" | "clause" | "piece"): string[] {
  const { words, layout } = laidOut(text);
  const numbers = [...new Set(layout[field])];
  return numbers.map((number) => textOf(words.filter((_, index) => layout[field][index] === number)));
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}
