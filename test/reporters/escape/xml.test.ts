import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xmlText } from "../../../src/reporters/escape/xml.js";
import { parseXml } from "../xml-tree.js";
import { hostileText } from "./hostile.js";

describe("text of XML", () => {
  test.each([
    ["a < b & c", "a &lt; b &amp; c"],
    [`"x" 'y'`, "&quot;x&quot; &apos;y&apos;"],
    ["]]>", "]]&gt;"],
    ["\u001b[31m", "&lt;001B&gt;[31m"],
    ["\ud800", "&lt;D800&gt;"],
    ["😀 ộ", "😀 ộ"],
  ])("writes %j as %s", (text, written) => {
    expect(xmlText(text)).toBe(written);
  });

  test("reads back as what was written, in an element and in an attribute", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const root = parseXml(`<a b="${xmlText(text)}">${xmlText(text)}</a>`);

        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold is shown as its code
        const shown = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, (sign) => {
          return `<${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
        });
        expect(root.attributes.b).toBe(shown);
        expect(root.text).toBe(shown);
      }),
    );
  });
});
