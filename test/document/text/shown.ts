import { readDocument } from "../../../src/document/text/index.js";
import type { Block, TextDocument } from "../../../src/document/text/types.js";

/**
 * The body of a text, a line a block: `- 1: text` for an item at depth 1, `# 2 [1]: title` for a heading of level 2,
 * `a | b // c | d` for the rows of a table.
 */
export function body(source: string): readonly string[] {
  return readDocument(source).body.map(line);
}

/** The notes of a text, each with its label and its blocks. */
export function notes(source: string): readonly (readonly string[])[] {
  return readDocument(source).notes.map(({ label, blocks }) => [label, ...blocks.map(line)]);
}

/** The sections of the blocks of a text. */
export function sections(source: string): readonly (string | null)[] {
  return readDocument(source).body.map(({ section }) => section);
}

/** The marks of a text, each with the word that it stands behind. */
export function marks(source: string): readonly string[] {
  return readDocument(source).body.flatMap((block) =>
    block.type === "table"
      ? []
      : block.marks.map(({ label, at }) => `${label} ${block.passage.text.slice(0, at).split(" ").at(-1)}`),
  );
}

/** What a text says from its first paragraph on, as a file has it from the beginning of one character to the next. */
export function sourceOf({ source, body: blocks }: TextDocument, words: string): string | undefined {
  for (const block of blocks) {
    if (block.type === "table") continue;
    const at = block.passage.text.indexOf(words);
    const { offsets } = block.passage;
    if (at >= 0) return source.slice(offsets[at], offsets[at + words.length]);
  }
  return undefined;
}

function line(block: Block): string {
  if (block.type === "table") return block.rows.map((row) => row.map(({ text }) => text).join(" | ")).join(" // ");
  const { heading, marker, depth, passage } = block;
  if (heading) return `# ${heading.level} [${heading.number ?? ""}]: ${passage.text}`;
  return marker === null ? passage.text : `${marker} ${depth}: ${passage.text}`;
}
