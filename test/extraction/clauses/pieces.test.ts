import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/document/index.js";
import { type Piece, piecesOf } from "../../../src/extraction/clauses/pieces.js";
import { extract } from "../../../src/extraction/index.js";

const SENTENCE = "Toàn xã có 1.284 hộ (845 hộ khá, 327 hộ trung bình, 112 hộ nghèo).";

function piecesOfText(text: string): Piece[] {
  return readDocument(text).body.flatMap((block) => (block.type === "paragraph" ? piecesOf(block) : []));
}

function textsOf(pieces: readonly Piece[]): string[] {
  return pieces.map(({ block }) => block.passage.text);
}

describe("a paragraph that is too long is read in pieces", () => {
  test("one of ordinary length is one piece", () => {
    const pieces = piecesOfText(Array(20).fill(SENTENCE).join(" "));
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.cut).toBe(false);
  });

  test("whole sentences stay whole", () => {
    const pieces = piecesOfText(Array(200).fill(SENTENCE).join(" "));
    expect(pieces.length).toBeGreaterThan(5);
    for (const { block, cut } of pieces) {
      expect(cut).toBe(false);
      expect(block.passage.text.startsWith("Toàn")).toBe(true);
      expect(block.passage.text.endsWith("nghèo).")).toBe(true);
    }
  });

  test.each<[separator: string]>([["; "], [", "], [" "]])(
    "without the end of a sentence it is cut at %j",
    (separator) => {
      const items = Array.from({ length: 400 }, (_, index) => `${index + 2} hộ`);
      const pieces = piecesOfText(items.join(separator));
      expect(pieces.length).toBeGreaterThan(3);
      expect(pieces.map(({ cut }) => cut)).toEqual(pieces.map((_, at) => at < pieces.length - 1));
      expect(textsOf(pieces).flatMap((text) => text.split(" "))).toEqual(items.join(separator).split(" "));
    },
  );

  test("no word and no number is cut", () => {
    expect(piecesOfText("9".repeat(20_000))).toHaveLength(1);
    expect(piecesOfText("ă".repeat(20_000))).toHaveLength(1);
  });

  test("a bracket is not cut where the text around it can be", () => {
    const pieces = piecesOfText(Array(200).fill("12 hộ (5 hộ khá, 7 hộ nghèo),").join(" "));
    for (const text of textsOf(pieces)) expect(text.endsWith(",")).toBe(true);
  });

  test("every mark belongs to one piece", () => {
    const pieces = piecesOfText(`${Array(300).fill("Có 5 hộ.[^1]").join(" ")}\n\n[^1]: Một.`);
    expect(pieces.length).toBeGreaterThan(2);
    for (const { block } of pieces) {
      expect(block.marks).toHaveLength(block.passage.text.split("5 hộ").length - 1);
      for (const { at } of block.marks) expect(block.passage.text.charAt(at - 1)).toBe(".");
    }
  });

  test("figures of every piece stand where they are printed", () => {
    const text = Array.from({ length: 500 }, (_, index) => `Bản ${index} có ${index + 1_000} hộ.`).join(" ");
    const { figures } = extract(readDocument(text)).report;
    expect(figures.length).toBeGreaterThan(400);
    for (const { printed, at } of figures)
      expect(text.slice((at.column ?? 0) - 1, (at.endColumn ?? 0) - 1)).toBe(printed);
  });
});
