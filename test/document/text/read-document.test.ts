import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/document/text/index.js";
import { reports, texts } from "./arbitraries.js";
import { digitsOf, keptDigits, passagesOf } from "./passages.js";

const PARAMETERS = { numRuns: 300 };
const anything = fc.oneof(reports, texts);

describe("readDocument, of any text,", () => {
  test("gives every character an offset at which the file has it", () => {
    fc.assert(
      fc.property(anything, (source) => {
        for (const { text, offsets } of passagesOf(readDocument(source))) {
          expect(offsets).toHaveLength(text.length + 1);
          for (let at = 0; at < text.length; at += 1) expect(spellings(source, offsets[at] ?? -1)).toContain(text[at]);
        }
      }),
      PARAMETERS,
    );
  });

  test("never goes back within a passage, and ends each behind its last character", () => {
    fc.assert(
      fc.property(anything, (source) => {
        for (const { offsets } of passagesOf(readDocument(source))) {
          for (let at = 1; at < offsets.length; at += 1)
            expect(offsets[at]).toBeGreaterThanOrEqual(offsets[at - 1] ?? Number.POSITIVE_INFINITY);
          if (offsets.length > 1) expect(offsets.at(-1)).toBeGreaterThan(offsets.at(-2) ?? Number.POSITIVE_INFINITY);
          expect(offsets.at(-1)).toBeLessThanOrEqual(source.length);
        }
      }),
      PARAMETERS,
    );
  });

  test("has no two blanks beside each other, and none at an end", () => {
    fc.assert(
      fc.property(anything, (source) => {
        for (const { text } of passagesOf(readDocument(source))) expect(text).not.toMatch(/^\s|\s$|\s\s|[\t\n\r\f]/);
      }),
      PARAMETERS,
    );
  });

  test("places no mark outside its passage", () => {
    fc.assert(
      fc.property(anything, (source) => {
        for (const block of readDocument(source).body) {
          if (block.type === "table") continue;
          const places = block.marks.map(({ at }) => at);
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(Math.max(0, ...places)).toBeLessThanOrEqual(block.passage.text.length);
        }
      }),
      PARAMETERS,
    );
  });
});

describe("readDocument, of any report,", () => {
  test("loses no digit", () => {
    fc.assert(
      fc.property(reports, (source) => {
        expect(keptDigits(readDocument(source))).toBe(digitsOf(source));
      }),
      PARAMETERS,
    );
  });

  test("reads no character twice", () => {
    fc.assert(
      fc.property(reports, (source) => {
        const seen = new Set<number>();
        for (const { text, offsets } of passagesOf(readDocument(source))) {
          for (let at = 0; at < text.length; at += 1) {
            if (text[at] === " ") continue;
            expect(seen.has(offsets[at] ?? -1)).toBe(false);
            seen.add(offsets[at] ?? -1);
          }
        }
      }),
      PARAMETERS,
    );
  });

  test("reads the same from composed and decomposed letters, and with every kind of line break", () => {
    fc.assert(
      fc.property(reports, (source) => {
        const plain = source.replace(/\r\n?/g, "\n").normalize("NFC");
        const expected = passagesOf(readDocument(plain)).map(({ text }) => text);
        for (const other of [plain.normalize("NFD"), plain.replaceAll("\n", "\r\n"), `\ufeff${plain}`])
          expect(passagesOf(readDocument(other)).map(({ text }) => text)).toEqual(expected);
      }),
      PARAMETERS,
    );
  });
});

/** Signs that are read as another, which no normal form of Unicode says. */
const OTHERS: Readonly<Record<string, string>> = {
  Ð: "Đ",
  ð: "đ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
  "\uf02d": "-",
  "\uf076": "•",
  "\uf0a7": "•",
  "\uf0b7": "•",
  "\uf0d8": "•",
};

/** What the character of the file at an offset may be read as. */
function spellings(source: string, offset: number): string {
  const [cluster = ""] = /^.?[\u0300-\u036f]*/su.exec(source.slice(offset, offset + 40)) ?? [];
  const unit = source[offset] ?? "";
  const blank = /[\s\p{Cc}<&]/u.test(unit) ? " " : "";
  return `${unit}${cluster.normalize("NFC")}${unit.normalize("NFKC")}${blank}${OTHERS[unit] ?? ""}`;
}
