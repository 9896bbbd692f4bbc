import type { Line } from "./line.js";
import { isPlain, parseOpening } from "./opening.js";
import { endsClause, isAllCapitals, isGlued, startsLower } from "./sentence.js";

/** Lines outside this range are no lines of a wrapped paragraph. */
const [NARROWEST, WIDEST] = [40, 160];
/** So many lines that end within a sentence are needed to tell the width of the page. */
const ENOUGH = 5;
/** The share of the width that a wrapped line reaches. */
const NEAR = 0.8;
/** Columns that a wrapped line may have lost with its markup, at the end of a sentence and within one. */
const [LOST, LOST_WITHIN] = [2, 6];
/** A span of years that begins on one line and ends on the next. */
const SPAN = /\b\d{4} [-–—]\s*\d{4}\b/;

/** How the lines of a text are to be joined. */
export interface Wrapping {
  /** The width at which the text is wrapped, where it is. */
  readonly width: number | null;
  /** Whether lines are paragraphs of their own: too many of them are longer than any page is wide. */
  readonly byParagraph: boolean;
}

/** Finds out at which width a text is wrapped, from the lines that end within a sentence and have a next one. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const filled = lines.filter(({ text }) => text !== "");
  const long = filled.filter((line) => widthOf(line) > WIDEST).length;
  const widths = lines
    .filter((line, index) => goesOn(line, lines[index + 1]))
    .map(widthOf)
    .sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const near = widths.filter((other) => other >= width * 0.75).length;
  const wrapped = widths.length >= ENOUGH && near >= widths.length * 0.7 && width >= NARROWEST && width <= WIDEST;
  return { width: wrapped ? width : null, byParagraph: long * 5 > filled.length };
}

/** What stands around two lines that may be one paragraph. */
export interface Surroundings {
  readonly wrapping: Wrapping;
  /** The widest line between blank lines. */
  readonly widest: number;
  /** The line that the paragraph before begins with. */
  readonly first: Line;
}

/** Whether a line begins a paragraph of its own, although no blank line parts it from the one before. */
export function breaks(before: Line, line: Line, { wrapping, widest, first }: Surroundings): boolean {
  if (before.text === "") return false;
  if (before.hard) return true;
  const opening = parseOpening(line.text);
  const full = wrapping.width !== null && isFull(before, line, wrapping.width);
  if (!isPlain(opening)) return !runsOn(before, line, full, parseOpening(first.text).marker?.kind === "-");
  const { hashes, marker } = parseOpening(before.text);
  if (hashes > 0) return true;
  if (isGlued(before.text, line.text)) return false;
  if (marker && line.indent >= before.indent + 2) return false;
  if (isAllCapitals(before.text) && !isAllCapitals(line.text)) return true;
  if (startsLower(line.text)) return endsClause(before.text) && (wrapping.byParagraph || widthOf(before) < NARROWEST);
  if (wrapping.width !== null) return !full;
  if (wrapping.byParagraph || endsClause(before.text)) return true;
  return widest > WIDEST || widthOf(before) < Math.max(NARROWEST, widest * NEAR);
}

/** Columns that a line takes. */
export function widthOf({ text, indent }: Line): number {
  return text.length + indent;
}

function goesOn(line: Line, next: Line | undefined): boolean {
  if (line.text === "" || !next || next.text === "" || next.mark?.raised) return false;
  return !endsClause(line.text) && isPlain(parseOpening(next.text)) && !isAllCapitals(line.text);
}

/** Whether the next word had no room left. Markup that was there has made lines shorter; a number begins no paragraph. */
function isFull(line: Line, next: Line, width: number): boolean {
  const isOpen = !endsClause(line.text);
  if (isOpen && /^\d/.test(next.text)) return widthOf(line) >= width * NEAR;
  const space = next.text.search(/\s/);
  return widthOf(line) + 1 + (space < 0 ? next.text.length : space) > width - (isOpen ? LOST_WITHIN : LOST);
}

/** Whether what looks like a marker is the middle of a sentence: `2025 / - 2030`, `(năm / 2) và`, `là / 5. Ngoài ra`. */
function runsOn(before: Line, line: Line, full: boolean, isListed: boolean): boolean {
  if (endsClause(before.text)) return false;
  if (/\d$/.test(before.text) && /^[-–—]\s*\d/.test(line.text))
    return !isListed || SPAN.test(`${before.text} ${line.text}`);
  if (/^[^()]{1,5}\)/.test(line.text) && before.text.lastIndexOf("(") > before.text.lastIndexOf(")")) return true;
  return full && !/^[#+*•●]/.test(line.text) && !(isListed && /^[-–—]\s*\p{Lu}/u.test(line.text));
}
