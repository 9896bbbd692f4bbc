import { isPlain } from "../layout/opening.js";
import type { TextPiece } from "../layout/piece.js";
import { isAllCapitals, startsLower } from "../layout/sentence.js";
import { type Draft, firstOf, lastOf, type TextDraft } from "./draft.js";

/** A paragraph cut by a page fills at least one line of it; a shorter one is a title. */
const ONE_LINE = 60;
/** A longer paragraph is no heading, however it is numbered. */
export const LONGEST_HEADING = 450;
/** A line in emphasis of at most this length is a title. */
const TITLE = 160;

/**
 * Whether a piece goes on where a paragraph of the body was cut.
 *
 * @param beyondNotes whether notes stand between them, so that a page ends there
 */
export function goesOn(draft: Draft | undefined, piece: TextPiece, beyondNotes: boolean): draft is TextDraft {
  const last = lastOf(draft);
  if (!last || draft?.type !== "text" || !isPlain(piece.opening) || isAllCapitals(last.text)) return false;
  if (startsLower(piece.text)) {
    return beyondNotes ? !/[.!?…:]$/.test(last.text) : piece.apart && !/[.;:!?…)]$/.test(last.text);
  }
  return beyondNotes && isWithinSentence(draft) && !isTitle(piece) && !/^\(.*\)$/.test(piece.text);
}

/** Whether a paragraph of the body stops within a sentence, as at the end of a page. */
export function isWithinSentence(draft: Draft | undefined): boolean {
  const [first, last] = [firstOf(draft), lastOf(draft)];
  if (!first || !last || draft?.type !== "text" || last.marked || draft.length < ONE_LINE) return false;
  if (first.opening.hashes > 0 || (first.opening.numbering && draft.length <= LONGEST_HEADING)) return false;
  if (isTitle(last)) return false;
  return !/[.;:!?…)]$/.test(last.text);
}

/** Whether a paragraph ends as before the next part of a list. */
export function announces(draft: Draft | undefined): boolean {
  return /[:;,]$/.test(lastOf(draft)?.text ?? "");
}

/** The paragraph of a note, if the end of its page broke it off. */
export function brokenOff(draft: Draft | undefined): TextDraft | null {
  const last = lastOf(draft);
  return draft?.type === "text" && last && !/[.;…!?:]["”’)»]?$/.test(last.text) ? draft : null;
}

/** Whether a piece is the rest of a number such as `13-` / `QĐ/ĐU`. */
export function completesSymbol(draft: Draft | undefined, piece: TextPiece): boolean {
  return /[\dA-ZĐ][-/]$/.test(lastOf(draft)?.text ?? "") && /^[A-ZĐ][A-Za-zĐđƯư]{0,5}[-/]\S/.test(piece.text);
}

/** Whether a piece looks like a title rather than the middle of a paragraph. */
export function isTitle({ text, emphasised }: TextPiece): boolean {
  return (text.length <= TITLE && emphasised) || isAllCapitals(text);
}
