import type { InkMark } from "../ink.js";
import { isPlain } from "../layout/opening.js";
import type { Piece, TextPiece } from "../layout/piece.js";
import { startsLower } from "../layout/sentence.js";
import { announces, brokenOff, completesSymbol, goesOn, isTitle, isWithinSentence } from "./continuation.js";
import { type Draft, draftOf, extend, type NoteDraft, type TextDraft } from "./draft.js";
import { addTo, belongsTo, noteOf } from "./note-list.js";

/** The two texts that are printed one below the other on each page. */
export interface Streams {
  readonly body: readonly Draft[];
  readonly notes: readonly NoteDraft[];
}

/** Where the two streams stand while the pages are read. */
interface State {
  readonly body: Draft[];
  readonly notes: NoteDraft[];
  /** Whether the piece before was part of a note. */
  inNote: boolean;
  /** Pieces of the body since the last note. */
  since: number;
  /** Whether notes stand between the last paragraph of the body and what comes. */
  beyondNotes: boolean;
  /** Paragraph of a note that the end of its page broke off. */
  broken: TextDraft | null;
}

/** Parts the body from the notes, and joins again what the pages cut. */
export function separate(pieces: readonly Piece[]): Streams {
  const state: State = { body: [], notes: [], inNote: false, since: 0, beyondNotes: false, broken: null };
  for (const [index, piece] of pieces.entries()) place(piece, pieces[index + 1], state);
  return state;
}

function place(piece: Piece, next: Piece | undefined, state: State): void {
  const note = state.inNote ? state.notes.at(-1) : undefined;
  if (piece.type === "text" && piece.note) beginNote(piece, piece.note, state);
  else if (note && belongsTo(note, piece, state.body.at(-1))) continueNote(note, piece, state);
  else if (piece.type === "text" && state.broken && resumes(state.broken, piece, next, state)) {
    resumeNote(state.broken, piece, state);
  } else continueBody(piece, state);
}

function beginNote(piece: TextPiece, mark: InkMark, state: State): void {
  const note = noteOf(piece, mark);
  state.notes.push(note);
  state.broken = brokenOff(note.drafts[0]);
  Object.assign(state, { inNote: true, since: 0, beyondNotes: true });
}

function continueNote(note: NoteDraft, piece: Piece, state: State): void {
  state.broken = brokenOff(addTo(note, piece));
}

function resumeNote(broken: TextDraft, piece: TextPiece, state: State): void {
  extend(broken, piece);
  state.broken = brokenOff(broken);
  Object.assign(state, { inNote: false, beyondNotes: true });
}

function continueBody(piece: Piece, state: State): void {
  const last = state.body.at(-1);
  if (piece.type === "text" && goesOn(last, piece, state.beyondNotes)) extend(last, piece);
  else state.body.push(draftOf(piece));
  Object.assign(state, { inNote: false, beyondNotes: false, since: state.since + 1 });
}

/**
 * Whether a piece is the rest of a note that the end of its page broke off. The rest stands below the body of the next
 * page and above its notes, or below the first paragraph there.
 */
function resumes(broken: TextDraft, piece: TextPiece, next: Piece | undefined, state: State): boolean {
  if (!isPlain(piece.opening) || isTitle(piece)) return false;
  if (completesSymbol(broken, piece)) return true;
  const last = state.body.at(-1);
  const beforeNotes = next?.type === "text" && next.note !== null;
  if (state.since > 0 && beforeNotes && isWithinSentence(last)) return true;
  const isAwaited = goesOn(last, piece, state.beyondNotes) || announces(last);
  return startsLower(piece.text) && state.since <= 1 && !isAwaited;
}
