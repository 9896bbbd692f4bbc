import type { Ink, InkMark } from "../ink.js";

/** A line of the text without inline markup. */
export interface Line {
  /** Where the line begins, where its first character stands, and where its line break stands. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** From the first character to the last. */
  readonly text: string;
  /** Blanks before the first character, a tab counted as four. */
  readonly indent: number;
  /** The mark that the line begins with. */
  readonly mark: InkMark | null;
  /** Number of marks on the line. */
  readonly marks: number;
  /** Whether a mark stands behind the last character. */
  readonly marked: boolean;
  /** Whether the line ends a paragraph whatever follows. */
  readonly hard: boolean;
}

const LINE_BREAK = /[\n\f]/g;

/** The lines of a text; a form feed is a blank line. */
export function linesOf(ink: Ink): readonly Line[] {
  const lines: Line[] = [];
  let mark = 0;
  for (let from = 0; from <= ink.text.length; ) {
    const end = endOfLine(ink.text, from);
    const first = mark;
    while ((ink.marks[mark]?.at ?? Number.POSITIVE_INFINITY) <= end) mark += 1;
    lines.push(lineAt(ink, from, end, ink.marks.slice(first, mark)));
    if (ink.text[end] === "\f") lines.push(blankLine(end));
    from = end + 1;
  }
  return lines;
}

/** Whether nothing stands on a line. */
export function isBlank({ text, mark }: Pick<Line, "text" | "mark">): boolean {
  return text === "" && mark === null;
}

function lineAt(ink: Ink, from: number, end: number, marks: readonly InkMark[]): Line {
  let start = from;
  let indent = 0;
  for (; start < end; start += 1) {
    const sign = ink.text[start];
    if (sign !== " " && sign !== "\t") break;
    indent += sign === "\t" ? 4 : 1;
  }
  const text = ink.text.slice(start, end).trimEnd();
  const [mark = null] = marks;
  return {
    from,
    start,
    end,
    text,
    indent,
    mark: mark && mark.at <= start ? mark : null,
    marks: marks.length,
    marked: (marks.at(-1)?.at ?? -1) >= start + text.length,
    hard: ink.hardBreaks.has(end),
  };
}

function blankLine(at: number): Line {
  return { from: at, start: at, end: at, text: "", indent: 0, mark: null, marks: 0, marked: false, hard: false };
}

function endOfLine(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.exec(text)?.index ?? text.length;
}
