/** A number on a line of a report: its digits with their separators, or a number word; `column` counts from 1. */
export interface Token {
  readonly line: number;
  readonly column: number;
  readonly print: string;
}

/** The lines of a report as editors count them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** One place as a key of maps and sets. */
export function placeKey({ line, column }: Pick<Token, "line" | "column">): string {
  return `${line}:${column}`;
}

/** Digits with their separators, but not the power of a unit as in `m2`. */
const NUMBER = /(?<!(?<!\p{L})[cdkm]?m)(?<!\d)\d+(?:[.,]\d+)*/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** The numbers in a stretch of a line; where it has none, each of its words may be the number. */
export function numbersOf(stretch: string, line: number, column: number): { digits: Token[]; words: Token[] } {
  const found = (pattern: RegExp): Token[] =>
    [...stretch.matchAll(pattern)].map((match) => ({ line, column: column + match.index, print: match[0] }));
  return { digits: found(NUMBER), words: found(WORD) };
}

/** Where a print stands on a line as a number or word of its own. */
export function occurrences(text: string, line: number, print: string): Token[] {
  const strict = placesOf(text, print, /\d/.test(print) ? isWholeNumber : isWholeWord);
  const columns = strict.length > 0 ? strict : placesOf(text, print, isRunOfDigits);
  return columns.map((index) => ({ line, column: index + 1, print }));
}

type Whole = (before: string, after: string) => boolean;

function placesOf(text: string, print: string, isWhole: Whole): number[] {
  const [lower, sought] = [text.toLowerCase(), print.toLowerCase()];
  const found: number[] = [];
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (isWhole(text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2))) found.push(at);
  }
  return found;
}

const isWholeNumber: Whole = (before, after) => !/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(after);
/** For lists without blanks such as `2,3,4`. */
const isRunOfDigits: Whole = (before, after) => !/\d$/.test(before) && !/^\d/.test(after);
const isWholeWord: Whole = (before, after) => !/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after);
