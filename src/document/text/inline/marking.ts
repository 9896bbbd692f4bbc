/** A reference to a note, or the label that a note begins with, at its place in the text that is being marked. */
export interface FoundMark {
  readonly label: string;
  readonly at: number;
  /** Whether it is a raised number, which begins a note where it begins a line. */
  readonly raised: boolean;
  /** Whether it is written as the beginning of a note, `[^1]:`. */
  readonly defines: boolean;
}

/** A run of asterisks or underscores that may open or close an emphasis. */
export interface Run {
  readonly sign: string;
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Which paragraph, counted between blank lines, it stands in. */
  readonly chunk: number;
  readonly line: number;
}

/** What becomes of a unit of the text. */
export const [KEPT, DROPPED, BLANKED] = [0, 1, 2];

/** The markup found in a text, collected while it is read once from left to right. */
export interface Marking {
  readonly text: string;
  /** `KEPT`, `DROPPED` or `BLANKED` for each unit. */
  readonly fates: Uint8Array;
  readonly marks: FoundMark[];
  readonly runs: Run[];
  /** Where a pipe stands that a backslash makes an ordinary character. */
  readonly plainPipes: Set<number>;
  /** Where a line break stands that a backslash makes the end of a paragraph. */
  readonly hardBreaks: Set<number>;
  /** Where square brackets are open. */
  readonly brackets: number[];
  chunk: number;
  line: number;
}

/** Reads the markup that may begin at a place, and gives the place behind what it read. */
export type Handler = (marking: Marking, at: number) => number;

/** Drops a stretch of the text and gives its end. */
export function drop(marking: Marking, start: number, end: number): number {
  marking.fates.fill(DROPPED, start, end);
  return end;
}

/** The match of a sticky expression at a place. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
