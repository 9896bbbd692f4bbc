import type { Ink } from "../ink.js";
import { isPlain } from "../layout/opening.js";
import type { Piece, TextPiece } from "../layout/piece.js";

/** A number that plain text has lost the raising of, glued to its note or before it. */
const LABEL = /^([1-9]\d{0,2})\s?(?=["“(]?\p{Lu})/u;

/**
 * Finds notes that begin with an ordinary number. That is sure only where a raised number refers to it before, no note
 * begins with that number raised, and every note before is found.
 */
export function withPlainNotes(pieces: readonly Piece[], ink: Ink): readonly Piece[] {
  const found = new Set(pieces.map((piece) => (piece.type === "text" ? piece.note?.label : undefined)));
  const awaited = ink.marks.filter(({ raised, label }) => raised && !found.has(label));
  let next = 0;
  return pieces.map((piece) => {
    const mark = awaited[next];
    const note = mark && piece.type === "text" && isPlace(piece, mark.at) ? noteWith(mark.label, piece) : null;
    if (note) next += 1;
    return note ?? piece;
  });
}

function isPlace({ apart, opening, note, segments: [first] }: TextPiece, after: number): boolean {
  return apart && isPlain(opening) && note === null && (first?.start ?? 0) > after;
}

function noteWith(label: string, piece: TextPiece): TextPiece | null {
  const [whole, number] = LABEL.exec(piece.text) ?? [];
  const [first, ...rest] = piece.segments;
  if (whole === undefined || number !== label || !first) return null;
  const start = first.start + whole.length;
  return {
    ...piece,
    segments: [{ ...first, from: start, start }, ...rest],
    text: piece.text.slice(whole.length),
    note: { label, at: first.start, raised: true, defines: false },
  };
}
