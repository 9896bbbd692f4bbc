/** Something that the reading of a text met at one place, and what became of it. */
export interface TraceEntry {
  /** Lines and columns count from 1 in UTF-16 code units of the file, `endColumn` is exclusive. */
  place: { line: number; column: number; endLine: number; endColumn: number };
  /** A figure, a number that is none, or one way to relate figures. */
  kind: "figure" | "rejected" | "candidate";
  /** The number as it stands, or the reading in words or arithmetic. */
  text: string;
  /** What it is and why; of a candidate, why it was chosen or not. */
  reason: string;
  /** Whether the candidate is believed. */
  chosen?: boolean;
  /** Ids of the figures that the candidate relates; of a figure, its own. */
  figures?: string[];
  /** How probable the words alone make the candidate, before any arithmetic. */
  prior?: number;
  /** What the arithmetic says of it. */
  outcome?: string;
  /** How probable it is that figures unrelated to each other would fit as well. */
  chance?: number;
  /** What speaks for the candidate against what speaks against it, all in all. */
  odds?: number;
}
