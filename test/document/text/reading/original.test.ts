import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../../src/document/text/index.js";
import type { Block, Paragraph, TextDocument } from "../../../../src/document/text/types.js";
import { digitsOf, keptDigits, passagesOf } from "../passages.js";

const original = new URL("../../../../../shared/reports/430-BC-DU.md", import.meta.url);
const there = existsSync(original);
if (!there) console.warn("skipped: the original report is not at ../shared/reports, so it was not read");

/** Lines between which a page cut a paragraph of the body. */
const BODY_JOINS = [
  [19, 23],
  [33, 39],
  [43, 51],
  [77, 83],
  [103, 109],
  [121, 123],
  [137, 141],
  [149, 159],
  [177, 179],
  [187, 191],
  [207, 209],
  [223, 225],
  [259, 261],
  [299, 305],
  [331, 333],
  [377, 381],
  [389, 399],
  [405, 409],
  [417, 419],
  [433, 437],
  [453, 455],
  [467, 469],
  [525, 527],
];

describe.skipIf(!there)("the original report", () => {
  const document = readDocument(there ? readFileSync(original, "utf8") : "");
  const notes = new Map(document.notes.map(({ label, blocks }) => [label, blocks]));

  test("has 28 notes in the order of their numbers", () => {
    expect([...notes.keys()]).toEqual(Array.from({ length: 28 }, (_, index) => String(index + 1)));
    expect(document.notes).toHaveLength(28);
  });

  test("has a mark in the body for each note", () => {
    const marks = paragraphs(document.body).flatMap((block) => block.marks.map(({ label }) => label));

    expect(marks).toEqual([...notes.keys()]);
  });

  test("has exactly these paragraphs cut by a page, each joined again", () => {
    const joined = paragraphs(document.body).map((block) => linesOf(document, block));

    expect(joined.filter(([from, to]) => from !== to)).toEqual(BODY_JOINS);
  });

  test("has note 9 joined without a blank, although a page and four paragraphs stand between", () => {
    const [note, ...others] = paragraphs(notes.get("9") ?? []);

    expect(others).toEqual([]);
    expect(note && linesOf(document, note)).toEqual([67, 79]);
    expect(note?.passage.text).toContain("; Quy định số 13-QĐ/ĐU, ngày 12/02/2026 của");
    expect(note?.passage.text).toMatch(/^Quy chế số 01-QC\/ĐU.*quản lý\.$/);
  });

  test("has notes 13 and 14 whole, and the paragraph that goes on behind them", () => {
    expect(paragraphs(notes.get("13") ?? []).map((block) => linesOf(document, block))).toEqual([[105, 105]]);
    expect(paragraphs(notes.get("14") ?? []).map((block) => linesOf(document, block))).toEqual([[107, 107]]);
    expect(paragraphs(document.body).map(({ passage }) => passage.text)).toContainEqual(
      expect.stringContaining("một cách mạnh mẽ, xác định rõ trách nhiệm và thẩm quyền"),
    );
  });

  test("has the list of note 26 within it, in the section of its mark", () => {
    const blocks = paragraphs(notes.get("26") ?? []);

    expect(blocks.map(({ marker, depth }) => [marker, depth])).toEqual([
      [null, 0],
      ["+", 1],
      ["+", 1],
      ["+", 1],
    ]);
    expect(blocks.every(({ section, note }) => section === "III.6.2" && note === "26")).toBe(true);
  });

  test("has its sections as printed, also where the number above is missing", () => {
    const sections = paragraphs(document.body).flatMap((block) => (block.heading?.number ? [block.section] : []));

    expect(sections).toHaveLength(50);
    expect(sections.slice(0, 13)).toEqual(
      "I II II.1 II.2 II.2.1 II.2.2 II.2.3 II.3 III III.1 III.1.1 III.2.2 III.2.3".split(" "),
    );
    expect(sections.slice(-10)).toEqual("IV.3 V V.1 V.2 V.3 V.4 V.5 V.6 V.7 VI".split(" "));
  });

  test("says the same when its lines are wrapped", () => {
    const texts = ({ body, notes: all }: TextDocument): readonly string[] =>
      [...body, ...all.flatMap(({ blocks }) => blocks)].flatMap((block) =>
        block.type === "table" ? [] : [`${block.section} ${block.marker} ${block.passage.text}`],
      );
    const wrapped = document.source.split("\n").map(wrap).join("\n");

    expect(texts(readDocument(wrapped))).toEqual(texts(document));
  });

  test("loses no digit and no letter", () => {
    const text = passagesOf(document).map((passage) => passage.text);

    expect(keptDigits(document)).toBe(digitsOf(document.source));
    expect(letters(text.join(""))).toBe(letters(document.source) - numberingLetters(document));
  });
});

function paragraphs(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.filter((block) => block.type === "paragraph");
}

/** The lines that a paragraph begins and ends on. */
function linesOf({ locate }: TextDocument, { passage: { offsets } }: Paragraph): readonly [number, number] {
  const { line, endLine } = locate(offsets[0] ?? 0, offsets.at(-1) ?? 0);
  return [line, endLine];
}

/** A line as an editor of 90 columns breaks it. */
function wrap(line: string): string {
  return line.replace(/(.{1,90})(?: |$)/g, "$1\n").trimEnd();
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Letters that stand in Roman numbers of headings. */
function numberingLetters(document: TextDocument): number {
  return letters(
    paragraphs(document.body)
      .map(({ heading, marker }) => `${heading?.number ?? ""}${marker ?? ""}`)
      .join(""),
  );
}
