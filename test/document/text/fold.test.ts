import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/document/text/index.js";
import { body, sourceOf } from "./shown.js";

describe("what is written in several ways is read as one:", () => {
  test.each([
    ["decomposed letters", "Đảng ủy".normalize("NFD"), "Đảng ủy"],
    ["letters decomposed in part", "Ngươ\u0300i dâ\u0323n", "Người dận"],
    ["blanks", "52\u00a0đơn \u3000\u2009 gồm\t05", "52 đơn gồm 05"],
    ["characters without width", "5\u200b2 đ\u00adơn\ufeff", "52 đơn"],
    ["full-width signs", "（１２％）；", "(12%);"],
    ["Icelandic eth", "HÐND, ðơn", "HĐND, đơn"],
    ["dashes that look like a hyphen", "2025\u20112030, \u22128", "2025-2030, -8"],
    ["control characters", "a\u0001b", "a b"],
    ["HTML comments", "52 <!-- bỏ\nđi 05 -->đơn", "52 đơn"],
    ["a comment that never ends", "52 <!-- đơn", "52 <!-- đơn"],
  ])("%s", (_, source, expected) => {
    expect(body(source)).toEqual([expected]);
  });

  test.each(["\n", "\r\n", "\r", "\u2028", "\v"])("line breaks %j", (end) => {
    expect(body(["Một.", "", "Hai."].join(end))).toEqual(["Một.", "Hai."]);
  });

  test("leaves a diacritic that finds no letter", () => {
    expect(body("a \u0301b")).toEqual(["a \u0301b"]);
  });
});

describe("offsets", () => {
  test("of a composed letter span all that it is written with", () => {
    const source = "\ufeffXã có ".normalize("NFD");
    const document = readDocument(`${source}${"hợp".normalize("NFD")} tác`);

    expect(sourceOf(document, "hợp")).toBe("hợp".normalize("NFD"));
  });

  test("count the byte order mark as the first character of line 1", () => {
    const document = readDocument("\ufeff52 đơn");
    const [block] = document.body;
    const passage = block?.type === "paragraph" ? block.passage : undefined;

    expect(passage?.text).toBe("52 đơn");
    expect(document.locate(passage?.offsets[0] ?? -1, passage?.offsets[2] ?? -1)).toEqual({
      line: 1,
      column: 2,
      endLine: 1,
      endColumn: 4,
    });
  });
});
