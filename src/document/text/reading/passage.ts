import { endOfCharacter } from "../characters.js";
import { type Ink, type InkMark, marksFrom } from "../ink.js";
import type { Segment } from "../layout/piece.js";
import { isGlued } from "../layout/sentence.js";
import { TapeWriter } from "../tape.js";
import type { NoteMark, Passage } from "../types.js";

/** A run of blanks, save one plain blank alone. */
const BLANKS = /[ \t]{2,}|\t/g;

/** A passage, and the marks that stand in it. */
export interface MarkedPassage {
  readonly passage: Passage;
  readonly marks: readonly NoteMark[];
}

/**
 * Joins segments of a text to one passage, and places the marks that stand in them.
 *
 * @param label the mark that begins a note, which refers to none
 */
export function readPassage(segments: readonly Segment[], ink: Ink, label: InkMark | null = null): MarkedPassage {
  const tape = new TapeWriter(segments.reduce((length, { start, end }) => length + end - start + 1, 0));
  const marks: NoteMark[] = [];
  let last = segments[0]?.start ?? 0;
  let lineBreak = last;
  for (const segment of segments) {
    const [start, end] = trimmed(ink.text, segment);
    if (start < end && tape.length > 0 && !isGlued(ink.text.slice(last - 1, last + 1), ink.text[start] ?? ""))
      tape.push(" ", ink.offsets[lineBreak] ?? 0);
    const starts = tape.length;
    const collapsed = copyCollapsed(ink, start, end, tape);
    for (const { label: printed, at } of marksOf(segment, ink, label)) {
      marks.push({ label: printed, at: starts + collapsed(Math.min(Math.max(at, start), end)) });
    }
    if (start < end) [last, lineBreak] = [end - 1, segment.end];
  }
  const end = tape.length > 0 ? endOfCharacter(ink.source, ink.offsets[last] ?? 0) : (ink.offsets[last] ?? 0);
  return { passage: tape.finish(end), marks };
}

function trimmed(text: string, segment: Segment): readonly [number, number] {
  let { start, end } = segment;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return [start, end];
}

/** Copies a stretch with each run of blanks as one, and gives where a place of the stretch comes to stand. */
function copyCollapsed(ink: Ink, start: number, end: number, tape: TapeWriter): (at: number) => number {
  const gaps: { at: number; lost: number }[] = [];
  let done = start;
  let lost = 0;
  for (const { index, 0: run } of ink.text.slice(start, end).matchAll(BLANKS)) {
    tape.copy(ink, done, start + index);
    tape.push(" ", ink.offsets[start + index] ?? 0);
    done = start + index + run.length;
    lost += run.length - 1;
    gaps.push({ at: done, lost });
  }
  tape.copy(ink, done, end);
  return (at) => at - start - (gaps.findLast((gap) => gap.at <= at)?.lost ?? 0);
}

function marksOf({ from, end }: Segment, ink: Ink, label: InkMark | null): readonly InkMark[] {
  return ink.marks.slice(marksFrom(ink, from), marksFrom(ink, end + 1)).filter((mark) => mark !== label);
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}
