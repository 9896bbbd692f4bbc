import type { InkMark } from "../ink.js";
import type { Opening } from "./opening.js";

/** A stretch of the text that stands on one line. */
export interface Segment {
  /** Marks are looked for from here. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of one paragraph, before it is known what the paragraph is. */
export interface TextPiece {
  readonly type: "text";
  readonly segments: readonly Segment[];
  /** The text of the segments, joined with blanks. */
  readonly text: string;
  readonly opening: Opening;
  readonly indent: number;
  /** The mark of the note that begins here. */
  readonly note: InkMark | null;
  /** Whether a blank line or the end of a page stands before. */
  readonly apart: boolean;
  /** Whether a mark stands behind the last word. */
  readonly marked: boolean;
  /** Whether all of it is emphasised. */
  readonly emphasised: boolean;
}

/** A table before its cells are read. */
export interface TablePiece {
  readonly type: "table";
  readonly rows: readonly (readonly Segment[])[];
  readonly width: number;
  readonly headRows: number;
  /** Where it begins. */
  readonly at: number;
  readonly indent: number;
}

export type Piece = TextPiece | TablePiece;
