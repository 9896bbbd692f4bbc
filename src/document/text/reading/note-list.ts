import type { Piece, TextPiece } from "../layout/piece.js";
import { type Draft, lastOf, type NoteDraft } from "./draft.js";

/** Blanks that make a paragraph part of a note in Markdown. */
const INDENT = 2;

/** Whether a piece behind a note belongs to it: what it announced with a colon, or what is indented below it. */
export function belongsTo(note: NoteDraft, piece: Piece, body: Draft | undefined): boolean {
  const last = lastOf(note.drafts.at(-1));
  if (note.mark.defines && piece.indent >= INDENT) return true;
  if (!last) return false;
  const open = /[:;,]$/.test(last.text);
  if (piece.type === "table") return last.text.endsWith(":");
  if (piece.indent >= INDENT && open) return true;
  const kind = kindOf(piece);
  if (kind === undefined) return false;
  const isListed = note.drafts.some((draft) => kindOf(lastOf(draft)) === kind);
  if (isListed) return open || (kindOf(last) === kind && kindOf(lastOf(body)) !== kind && endsEveryItem(note));
  return last.text.endsWith(":") || (open && kindOf(lastOf(body)) !== kind);
}

/** Whether the items of a note end like sentences from the first, so that the end of one does not end the list. */
function endsEveryItem({ drafts }: NoteDraft): boolean {
  const first = drafts.find((draft) => kindOf(lastOf(draft)) !== undefined);
  return !/[;,]$/.test(lastOf(first)?.text ?? "");
}

function kindOf(piece: TextPiece | undefined): string | undefined {
  return piece?.opening.marker?.kind ?? piece?.opening.numbering?.scheme;
}
