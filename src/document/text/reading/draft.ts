import type { InkMark } from "../ink.js";
import type { TablePiece, TextPiece } from "../layout/piece.js";

/** A paragraph whose pieces are still being found. */
export interface TextDraft {
  readonly type: "text";
  readonly pieces: TextPiece[];
  /** Length of all pieces together. */
  length: number;
}

export type Draft = TextDraft | TablePiece;

/** A note whose blocks are still being found. */
export interface NoteDraft {
  readonly mark: InkMark;
  readonly drafts: Draft[];
}

/** A paragraph that begins with a piece. */
export function draftOf(piece: TextPiece): TextDraft {
  return { type: "text", pieces: [piece], length: piece.text.length };
}

/** Appends the piece that goes on where a page break cut the paragraph. */
export function extend(draft: TextDraft, piece: TextPiece): void {
  draft.pieces.push(piece);
  draft.length += piece.text.length;
}

/** The piece that a paragraph begins with. */
export function firstOf(draft: Draft | undefined): TextPiece | undefined {
  return draft?.type === "text" ? draft.pieces[0] : undefined;
}

/** The piece that a paragraph ends with so far. */
export function lastOf(draft: Draft | undefined): TextPiece | undefined {
  return draft?.type === "text" ? draft.pieces.at(-1) : undefined;
}
