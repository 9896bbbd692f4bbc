import { type Node, Parser } from "commonmark";
import { describe, expect, test } from "vitest";
import { markdown } from "../../src/reporters/index.js";
import { accepting, audited, BOTH, FITTING, HOSTILE } from "./audited.js";

/** Nodes of a type, with the text that they show. */
function nodesOf(written: string, type: string): string[] {
  const found: { node: Node; text: string }[] = [];
  const done: string[] = [];
  const walker = new Parser().parse(written).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === type) {
      if (entering) found.push({ node, text: "" });
      else done.push(found.pop()?.text ?? "");
    } else if (entering) for (const open of found) open.text += node.literal ?? "";
  }
  return done;
}

describe("Markdown", () => {
  test("heads each report, and each kind", () => {
    expect(nodesOf(markdown([audited(BOTH), audited(FITTING, "fits.yaml")]), "heading")).toEqual([
      "report.yaml: 430-BC/ĐU · Sơ kết một năm",
      ...["EXCEPTIONS: the figures contradict each other", "QUERIES: the author should explain"],
      "fits.yaml",
    ]);
  });

  test("is a numbered list with the figures below", () => {
    const written = markdown([audited(BOTH)]);

    expect(written).toMatch(/^1\. \*\*error\*\*: .*43 \+ 351 = 394/m);
    expect(written).toMatch(/^2\. \*\*info\*\*: /m);
    expect(written).toContain(
      "   - **399** (total), section III.6.2, footnote 26, line 393: “Tổng số TTHC: 399 thủ tục”",
    );
    expect(written).toContain("(`footing/parts-total`)");
  });

  test("says so where there is nothing to say", () => {
    expect(markdown([audited(FITTING)])).toContain("\n\nNo discrepancies.\n");
  });

  test("keeps what is accepted apart, with the reason", () => {
    const written = markdown([accepting(audited(BOTH), "footing/parts-total", "*on purpose*", "T. An")]);

    expect(nodesOf(written, "heading").slice(1)).toEqual([
      ...["QUERIES: the author should explain", "ACCEPTED: looked at, and to stand"],
    ]);
    expect(written).toContain("**accepted**: \\*on purpose\\* (T. An, 2026-06-01)");
  });

  test("shows hostile words as they are, and keeps its shape", () => {
    const written = markdown([audited(HOSTILE)]);

    for (const type of ["link", "html_inline", "html_block", "image", "code_block", "thematic_break"])
      expect(nodesOf(written, type)).toEqual([]);
    expect(nodesOf(written, "item").some((text) => text.includes('“"]]> %0A::error:: - <!-- [a](b)”'))).toBe(true);
    expect(nodesOf(written, "heading")).toHaveLength(2);
  });

  test("is in Vietnamese where asked", () => {
    const written = markdown([audited(BOTH, "a.yaml", "vi")], { lang: "vi" });

    for (const words of ["SAI LỆCH", "ĐỀ NGHỊ LÀM RÕ", "**lỗi**", "(tổng số)", "vì sao: "])
      expect(written).toContain(words);
    expect(written.replace(/`.*?`|\/\S+/g, "")).not.toMatch(/\b(error|why|line|total|part)\b/);
  });
});
