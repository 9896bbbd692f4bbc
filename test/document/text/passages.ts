import type { Block, Passage, TextDocument } from "../../../src/document/text/types.js";

/** All blocks of a document, those of its notes last. */
export function blocksOf({ body, notes }: TextDocument): readonly Block[] {
  return [...body, ...notes.flatMap(({ blocks }) => blocks)];
}

/** All passages of a document. */
export function passagesOf(document: TextDocument): readonly Passage[] {
  return blocksOf(document).flatMap((block) => (block.type === "table" ? block.rows.flat() : [block.passage]));
}

/** The digits of a text in any order, raised and full-width ones as ordinary. */
export function digitsOf(text: string): string {
  return [...text.normalize("NFKC").replace(/[^0-9]/g, "")].sort().join("");
}

/** All digits that a document keeps: in passages, markers, headings and marks. */
export function keptDigits(document: TextDocument): string {
  const paragraphs = blocksOf(document).filter((block) => block.type === "paragraph");
  return digitsOf(
    [
      ...passagesOf(document).map(({ text }) => text),
      ...paragraphs.flatMap(({ marker, heading, marks }) => [
        marker ?? "",
        heading?.number ?? "",
        ...marks.map(({ label }) => label),
      ]),
      ...document.notes.map(({ label }) => label),
    ].join(" "),
  );
}
