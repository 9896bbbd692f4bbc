import { HtmlRenderer, Parser } from "commonmark";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownText } from "../../../src/reporters/escape/markdown.js";
import { terminalText } from "../../../src/reporters/terminal.js";
import { hostileText } from "./hostile.js";

/** Types of nodes that a text makes at the start of an item of a list, and the text that is shown. */
function shownOf(written: string): { types: string[]; text: string } {
  const types: string[] = [];
  let text = "";
  const walker = new Parser().parse(`1. ${written}\n`).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue;
    if (event.node.type !== "text") types.push(event.node.type);
    else text += event.node.literal ?? "";
  }
  return { types, text };
}

describe("text of Markdown", () => {
  test.each([
    ["*not bold*", "\\*not bold\\*"],
    ["1. no list", "1\\. no list"],
    ["- no list", "\\- no list"],
    ["[a](b)", "\\[a\\](b)"],
    ["<b>", "\\<b\\>"],
    ["https://a.vn", "https\\://a.vn"],
    ["45,2 % (14/31)", "45,2 % (14/31)"],
  ])("writes %s as %s", (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test("is shown as it is, and is nothing but text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = terminalText(text).trim();
        const { types, text: shown } = shownOf(markdownText(line));

        expect(types).toEqual(line === "" ? ["document", "list", "item"] : ["document", "list", "item", "paragraph"]);
        expect(shown).toBe(line);
      }),
    );
  });

  test("makes no element of HTML", () => {
    const html = new HtmlRenderer().render(new Parser().parse(markdownText("<img src=x onerror=alert(1)>")));

    expect(html).toBe("<p>&lt;img src=x onerror=alert(1)&gt;</p>\n");
  });
});
