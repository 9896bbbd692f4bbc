import type { InkMark } from "../ink.js";
import { isPlain } from "../layout/opening.js";
import type { Piece, TextPiece } from "../layout/piece.js";
import { startsLower } from "../layout/sentence.js";
import { isTitle } from "./continuation.js";
import { type Draft, draftOf, firstOf, kindOf, lastOf, type NoteDraft, textDraftOf } from "./draft.js";

/** Blanks that make a paragraph part of a note in Markdown. */
const INDENT = 2;

/** A note that begins with a piece. */
export function noteOf(piece: TextPiece, mark: InkMark): NoteDraft {
  return { mark, drafts: [textDraftOf(piece)], kinds: new Set(), sentences: false };
}

/** Adds the next block of a note. */
export function addTo(note: NoteDraft, piece: Piece): Draft {
  const draft = draftOf(piece);
  const kind = kindOf(firstOf(draft));
  if (kind !== undefined && note.kinds.size === 0) note.sentences = !/[;,]$/.test(lastOf(draft)?.text ?? "");
  if (kind !== undefined) note.kinds.add(kind);
  note.drafts.push(draft);
  return draft;
}

/** Whether no blank line parts a piece from a note that a blank line parts from the body. */
function isInParagraph({ drafts }: NoteDraft, piece: Piece): boolean {
  if (piece.type === "table" || piece.apart || !firstOf(drafts[0])?.apart) return false;
  if (!isPlain(piece.opening) || isTitle(piece)) return false;
  return !startsLower(piece.text) || !/[.…]$/.test(lastOf(drafts.at(-1))?.text ?? "");
}

/** Whether a piece behind a note belongs to it: what it announced with a colon, or what is indented below it. */
export function belongsTo(note: NoteDraft, piece: Piece, body: Draft | undefined): boolean {
  if (note.mark.defines && piece.indent >= INDENT) return true;
  if (isInParagraph(note, piece)) return true;
  const last = note.drafts.at(-1);
  const end = lastOf(last)?.text ?? "";
  if (piece.type === "table") return end.endsWith(":");
  const open = /[:;,]$/.test(end);
  if (open && piece.indent >= INDENT) return true;
  const kind = kindOf(piece);
  if (kind === undefined) return false;
  const isOfBody = kindOf(firstOf(body)) === kind;
  if (!note.kinds.has(kind)) return end.endsWith(":") || (open && !isOfBody);
  return open || (note.sentences && !isOfBody && kindOf(firstOf(last)) === kind);
}
