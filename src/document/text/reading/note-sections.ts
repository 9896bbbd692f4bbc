import { countLeading } from "../../../numeric/index.js";
import { type Ink, type InkMark, marksFrom } from "../ink.js";
import type { Block } from "../types.js";
import type { Draft, NoteDraft } from "./draft.js";

interface PlacedMark {
  readonly at: number;
  readonly section: string | null;
}

/** The section of each note: that of the last mark with its label before it, else of the first behind it. */
export function sectionsOfNotes(
  notes: readonly NoteDraft[],
  drafts: readonly Draft[],
  blocks: readonly Block[],
  ink: Ink,
): readonly (string | null)[] {
  const marks = marksByLabel(drafts, blocks, ink);
  return notes.map(({ mark }) => {
    const placed = marks.get(mark.label) ?? [];
    return (lastBefore(placed, mark.at) ?? placed[0])?.section ?? null;
  });
}

function marksByLabel(drafts: readonly Draft[], blocks: readonly Block[], ink: Ink): ReadonlyMap<string, PlacedMark[]> {
  const sections = new Map<string, PlacedMark[]>();
  for (const [index, draft] of drafts.entries()) {
    for (const { label, at } of marksIn(draft, ink)) {
      const placed = { at, section: blocks[index]?.section ?? null };
      const known = sections.get(label);
      if (known) known.push(placed);
      else sections.set(label, [placed]);
    }
  }
  return sections;
}

function marksIn(draft: Draft, ink: Ink): readonly InkMark[] {
  const segments = draft.type === "table" ? draft.rows.flat() : draft.pieces.flatMap((piece) => piece.segments);
  return segments.flatMap(({ from, end }) => {
    const first = marksFrom(ink, from);
    return ink.marks.slice(first, marksFrom(ink, end + 1));
  });
}

function lastBefore(marks: readonly PlacedMark[], at: number): PlacedMark | undefined {
  return marks[countLeading(marks, (mark) => mark.at < at) - 1];
}
