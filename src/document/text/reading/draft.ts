import type { InkMark } from "../ink.js";
import type { Piece, TablePiece, TextPiece } from "../layout/piece.js";

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
  /** The kinds of its items. */
  readonly kinds: Set<string>;
  /** Whether its first item ends like a sentence, so that the end of one does not end the list. */
  sentences: boolean;
}

/** A block that begins with a piece. */
export function draftOf(piece: Piece): Draft {
  return piece.type === "table" ? piece : textDraftOf(piece);
}

/** A paragraph that begins with a piece. */
export function textDraftOf(piece: TextPiece): TextDraft {
  return { type: "text", pieces: [piece], length: piece.text.length };
}

/** Appends the piece that goes on where a page break cut the paragraph. */
export function extend(draft: TextDraft, piece: TextPiece): void {
  draft.pieces.push(piece);
  draft.length += piece.text.length + 1;
}

/** The piece that a paragraph begins with. */
export function firstOf(draft: Draft | undefined): TextPiece | undefined {
  return draft?.type === "text" ? draft.pieces[0] : undefined;
}

/** The piece that a paragraph ends with so far. */
export function lastOf(draft: Draft | undefined): TextPiece | undefined {
  return draft?.type === "text" ? draft.pieces.at(-1) : undefined;
}

/** The kind of the marker that a piece begins with, for which an Arabic number counts as well. */
export function kindOf(piece: TextPiece | undefined): string | undefined {
  const { marker, numbering } = piece?.opening ?? {};
  return marker?.kind ?? (numbering?.scheme === "arabic" ? "1." : undefined);
}
