import type { Ink, InkMark } from "../ink.js";
import { withoutFurniture } from "./furniture.js";
import { isBlank, type Line, linesOf } from "./line.js";
import { PLAIN, parseOpening } from "./opening.js";
import type { Piece, TextPiece } from "./piece.js";
import { endsClause, startsLower } from "./sentence.js";
import { tablesOf } from "./table.js";
import { breaks, type Wrapping, widthOf, wrappingOf } from "./wrap.js";

const BLANK = { text: "", mark: null };

/** Cuts a text into paragraphs and tables, in the order in which they are printed. */
export function piecesOf(ink: Ink): readonly Piece[] {
  const raw = linesOf(ink);
  const tables = tablesOf(raw, ink);
  const lines = withoutFurniture(raw);
  const wrapping = wrappingOf(lines);
  const pieces: Piece[] = [];
  for (let index = 0; index < lines.length; ) {
    const found = tables.get(index);
    if (found) {
      pieces.push(found.table);
      index = found.next;
      continue;
    }
    let end = index;
    while (end < lines.length && !isBlank(lines[end] ?? BLANK) && !tables.has(end)) end += 1;
    const apart = isBlank(lines[index - 1] ?? BLANK);
    for (const piece of paragraphs(lines.slice(index, end), apart, wrapping, ink)) pieces.push(piece);
    index = Math.max(end, index + (isBlank(lines[index] ?? BLANK) ? 1 : 0));
  }
  return pieces;
}

/** The lines of one paragraph, and the mark of the note that it begins. */
interface Group {
  readonly lines: Line[];
  readonly note: InkMark | null;
}

function paragraphs(chunk: readonly Line[], apart: boolean, wrapping: Wrapping, ink: Ink): readonly TextPiece[] {
  const widest = chunk.reduce((width, line) => Math.max(width, widthOf(line)), 0);
  const groups: Group[] = [];
  for (const [index, line] of chunk.entries()) {
    const before = chunk[index - 1];
    const note = beginsNote(line, before) ? line.mark : null;
    const group = groups.at(-1);
    const first = group?.lines[0];
    const isNew = !before || !first || note || endsNote(group, before, line);
    if (isNew || breaks(before, line, { wrapping, widest, first })) groups.push({ lines: [line], note });
    else group.lines.push(line);
  }
  return groups.map((group, index) => pieceOf(group, apart && index === 0, ink));
}

/** A mark at the beginning of a line begins a note, unless the line goes on with a sign that cannot begin one. */
function beginsNote({ mark, text }: Line, before: Line | undefined): boolean {
  if (!mark || mark.defines) return mark !== null;
  if (text === "") return !before || endsClause(before.text);
  return mark.raised && !/^[.,;:!?)]/.test(text);
}

/** Whether a note is at its end, so that a line in lower case goes on with the body. */
function endsNote(group: Group | undefined, before: Line, line: Line): boolean {
  return group?.note != null && /[.…]$/.test(before.text) && startsLower(line.text);
}

function pieceOf({ lines, note }: Group, apart: boolean, ink: Ink): TextPiece {
  const [first] = lines;
  const last = lines.at(-1);
  return {
    type: "text",
    segments: lines.map(({ from, start, end }, index) => ({ from: index === 0 && note ? start : from, start, end })),
    text: lines.map(({ text }) => text).join(" "),
    opening: first && !note ? parseOpening(first.text) : PLAIN,
    indent: first?.indent ?? 0,
    note,
    apart,
    marked: last?.marked ?? false,
    emphasised: first !== undefined && last !== undefined && isEmphasised(first, last, ink),
  };
}

function isEmphasised(first: Line, last: Line, ink: Ink): boolean {
  const end = ink.emphasis.get(first.start);
  return end !== undefined && end >= last.start + last.text.length;
}
