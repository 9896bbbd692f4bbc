import type { OutlineEntry, Report } from "../../model/index.js";

/** The marks and footnotes of a report, as far as their numbers can be relied on. */
export interface Notes {
  /** Marks of the body in reading order, those that may be something else left out. */
  readonly marks: readonly OutlineEntry[];
  readonly notes: readonly OutlineEntry[];
  /** Whether the numbers start over, as on each page. */
  readonly restarts: boolean;
  /** Numbers that something which may be a mark bears. */
  readonly supposed: ReadonlySet<string>;
}

const NUMBER = /^\d{1,4}$/;
const STARS = /^\*{1,5}$/;

/** Reads the marks and footnotes of an outline; `null` where one or the other is lost. */
export function notesOf({ outline }: Report): Notes | null {
  const numbered = outline.filter(({ number }) => number !== null && NUMBER.test(number));
  const all = numbered.filter(({ kind, at }) => kind === "mark" && at.footnote === null);
  const marks = all.filter(({ confidence }) => confidence !== "possible");
  const notes = numbered.filter(({ kind, confidence }) => kind === "footnote" && confidence !== "possible");
  if (marks.length === 0 || notes.length === 0) return null;
  const labels = notes.map(({ number }) => number);
  const restarts = new Set(labels).size < labels.length;
  // Marks within notes refer to notes as well.
  const within = outline.filter(({ kind, at }) => kind === "mark" && at.footnote !== null);
  const supposed = [...all.filter(({ confidence }) => confidence === "possible"), ...within];
  return { marks, notes, restarts, supposed: new Set(supposed.map(({ number }) => number ?? "")) };
}

/** The marks and notes of stars in brackets: `(**)`; `null` where one or the other is lost. */
export function starredOf({ outline }: Report): Pick<Notes, "marks" | "notes"> | null {
  const starred = outline.filter(({ number, confidence }) => confidence !== "possible" && STARS.test(number ?? ""));
  const marks = starred.filter(({ kind }) => kind === "mark");
  const notes = starred.filter(({ kind }) => kind === "footnote");
  return marks.length === 0 || notes.length === 0 ? null : { marks, notes };
}

/** The words that a mark or a footnote is shown by. */
export function noteWords(entry: OutlineEntry): { words: string; at: OutlineEntry["at"] } {
  return { words: `${entry.number ?? ""} ${entry.title}`, at: entry.at };
}

/** The number of a mark to compare with; stars are counted. */
export function noteNumber({ number }: OutlineEntry): number {
  return STARS.test(number ?? "") ? (number ?? "").length : Number(number);
}
