/**
 * A stretch of readable text, each character of which knows where it stands in the file.
 *
 * Readable: composed (NFC), without emphasis marks, note marks and list markers, every run of blanks one plain blank,
 * full-width signs and digits as ordinary ones, hard line breaks of a paragraph as blanks.
 */
export interface Passage {
  readonly text: string;
  /** Offset in the file of each character of `text`, in UTF-16 code units, and one more: the end of the last. */
  readonly offsets: Uint32Array;
}

/** A mark in a passage that refers to a note: `¹⁵`, `[^3]`. `at` is the position in `text` that it stood before. */
export interface NoteMark {
  readonly label: string;
  readonly at: number;
}

/** A mark in a cell of a table. */
export interface TableMark extends NoteMark {
  readonly row: number;
  readonly cell: number;
}

/** The heading that a paragraph is. */
export interface Heading {
  /** 1 for the highest: Roman or `#`; 2 for `1.`, 3 for `1.1.` and so on. */
  readonly level: number;
  /** As printed, without the closing dot: `III`, `2`, `2.1`; `null` for a heading without number. */
  readonly number: string | null;
  /** With its signs: `III.`, `2.1`, `1-`, `Phần thứ nhất`. */
  readonly printed: string | null;
}

interface Placed {
  /** Printed heading numbers joined, such as `III.2.1`; `null` before the first heading. A note has that of its mark. */
  readonly section: string | null;
  /** Label of the note that the block belongs to; `null` in the body. */
  readonly note: string | null;
}

export interface Paragraph extends Placed {
  readonly type: "paragraph";
  readonly passage: Passage;
  /** List marker as printed: `-`, `+`, `•`, `a)`, `1)`, `(i)`; `null` where there is none. */
  readonly marker: string | null;
  /** Depth of the list item, 0 for text that is no item; a `+` below a `-` is one deeper. */
  readonly depth: number;
  readonly heading: Heading | null;
  readonly marks: readonly NoteMark[];
}

export interface Table extends Placed {
  readonly type: "table";
  /** Rows of cells without the line of dashes; every row is padded to the same number of cells. */
  readonly rows: readonly (readonly Passage[])[];
  /** Number of rows above the line of dashes. */
  readonly headRows: number;
  readonly marks: readonly TableMark[];
}

export type Block = Paragraph | Table;

/** A footnote or endnote with its blocks, re-joined where the page broke it. */
export interface Note {
  readonly label: string;
  readonly blocks: readonly Block[];
}

/** A place in the file: lines and columns count from 1 in UTF-16 code units, `endColumn` is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A report read from text: what it says in reading order, body and notes apart, every character with its place. */
export interface TextDocument {
  /** The file as it is on disk. */
  readonly source: string;
  readonly body: readonly Block[];
  readonly notes: readonly Note[];
  /** The place of a stretch of the file, given by its offsets. */
  locate(start: number, end: number): Range;
}
