import type { Ink } from "../ink.js";
import type { Marker } from "../layout/marker.js";
import type { Opening } from "../layout/opening.js";
import type { TablePiece } from "../layout/piece.js";
import type { Block, Heading, Paragraph, Table, TableMark } from "../types.js";
import { type DepthTracker, type Item, trackDepths } from "./depth.js";
import { type Draft, firstOf, type NoteDraft, type TextDraft } from "./draft.js";
import { headingOf } from "./heading.js";
import { readPassage } from "./passage.js";
import { trackSections } from "./section.js";
import { shownSegments } from "./shown.js";

/** Reads the blocks of the body, with their headings and sections. */
export function bodyBlocks(drafts: readonly Draft[], ink: Ink): readonly Block[] {
  const sections = trackSections();
  const depths = trackDepths();
  return drafts.map((draft, index) => {
    if (draft.type === "table") return tableOf(draft, ink, sections.current(), null);
    const [before, after] = [drafts[index - 1], drafts[index + 1]];
    const heading = headingOf(draft, before, after);
    const section = heading ? sections.enter(firstOf(draft)?.opening.numbering ?? null) : sections.current();
    return paragraphOf(draft, ink, depths, { heading, section, note: null });
  });
}

/** Reads the blocks of a note, in the section that its mark stands in. */
export function noteBlocks({ mark, drafts }: NoteDraft, ink: Ink, section: string | null): readonly Block[] {
  const depths = trackDepths();
  return drafts.map((draft) =>
    draft.type === "table"
      ? tableOf(draft, ink, section, mark.label)
      : paragraphOf(draft, ink, depths, { heading: null, section, note: mark.label }),
  );
}

interface Known {
  readonly heading: Heading | null;
  readonly section: string | null;
  readonly note: string | null;
}

function paragraphOf(draft: TextDraft, ink: Ink, depths: DepthTracker, known: Known): Paragraph {
  const first = firstOf(draft);
  const item = known.heading || !first ? null : itemOf(first.opening);
  const shown = shownSegments(draft.pieces, known.heading !== null || item !== null);
  return {
    type: "paragraph",
    ...readPassage(shown, ink, first?.note ?? null),
    marker: item?.printed ?? null,
    depth: depthOf(item && first ? { kind: item.kind, indent: first.indent } : null, known.heading, depths),
    ...known,
  };
}

/** The marker of an item: a bullet, or a number that is no heading's but counts paragraphs. */
function itemOf({ marker, numbering }: Opening): Pick<Marker, "printed" | "kind"> | null {
  if (marker) return marker;
  if (numbering?.scheme !== "arabic" || !numbering.closed) return null;
  return { printed: numbering.printed, kind: "1.".repeat(numbering.levels) };
}

function depthOf(item: Item | null, heading: Heading | null, depths: DepthTracker): number {
  if (item) return depths.item(item);
  if (heading) depths.heading();
  else depths.paragraph();
  return 0;
}

function tableOf(piece: TablePiece, ink: Ink, section: string | null, note: string | null): Table {
  const marks: TableMark[] = [];
  const rows = piece.rows.map((row, rowIndex) => {
    const end = row.at(-1)?.end ?? piece.at;
    const read = row.map((segment, cell) => {
      const marked = readPassage([segment], ink);
      for (const mark of marked.marks) marks.push({ ...mark, row: rowIndex, cell });
      return marked.passage;
    });
    const missing = Array.from({ length: piece.width - row.length }, () => ({ from: end, start: end, end }));
    return [...read, ...missing.map((cell) => readPassage([cell], ink).passage)];
  });
  return { type: "table", rows, headRows: piece.headRows, marks, section, note };
}
