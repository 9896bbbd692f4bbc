import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import { elementsOf, parseXml, type XmlElement } from "./xml-tree.js";

/** The XML parts of an Office file, each well-formed. */
export function partsOf(bytes: Uint8Array): Map<string, XmlElement> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(parts.map(([name, content]) => [name, parseXml(strFromU8(content))]));
}

/** A part that must be there. */
export function partOf(bytes: Uint8Array, name: string): XmlElement {
  const part = partsOf(bytes).get(name);
  if (!part) throw new Error(`expected ${name}`);
  return part;
}

/** All text within an element, one line a paragraph. */
export function textOf(element: XmlElement): string {
  return elementsOf(element, "w:p")
    .map((paragraph) =>
      elementsOf(paragraph, "w:t")
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n");
}

/** The cells of a sheet, by rows. */
export function rowsOf(bytes: Uint8Array, sheet: number): string[][] {
  const strings = elementsOf(partOf(bytes, "xl/sharedStrings.xml"), "si").map((item) =>
    elementsOf(item, "t")
      .map(({ text }) => text)
      .join(""),
  );
  return elementsOf(partOf(bytes, `xl/worksheets/sheet${sheet}.xml`), "row").map((row) =>
    elementsOf(row, "c").map((cell) => {
      expect(elementsOf(cell, "f")).toEqual([]);
      const value = elementsOf(cell, "v")[0]?.text ?? "";
      return cell.attributes.t === "s" ? (strings[Number(value)] ?? "") : value;
    }),
  );
}
