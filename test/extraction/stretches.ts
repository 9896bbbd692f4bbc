import { readDocument } from "../../src/document/index.js";
import { readStretch, type Stretch } from "../../src/extraction/clauses/stretch.js";

/** The paragraphs of a text with their figures, and its notes. */
export function stretchesOf(text: string): { stretches: Stretch[]; notes: Map<string, Stretch[]> } {
  const document = readDocument(text);
  let count = 0;
  const ids = (): string => {
    count += 1;
    return `f${count}`;
  };
  const stretches: Stretch[] = [];
  const notes = new Map<string, Stretch[]>();
  for (const block of [...document.body, ...document.notes.flatMap((note) => note.blocks)]) {
    if (block.type !== "paragraph") continue;
    const stretch = readStretch(block, stretches.length, ids);
    stretches.push(stretch);
    if (block.note !== null) notes.set(block.note, [...(notes.get(block.note) ?? []), stretch]);
  }
  return { stretches, notes };
}
