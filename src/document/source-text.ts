import type { Figure } from "../model/index.js";
import { type PrintedText, printedLines, printedOf, wordsOfLines } from "./printed-text.js";

/** A figure as the reading of a text has it, or a print that it does not read as one. */
export interface SourceToken {
  readonly printed: string;
  readonly figure: Figure | null;
  readonly line: number;
  readonly column: number;
  /** The line in which the print ends. */
  readonly endLine: number;
}

/** Lines before and behind a figure to which the words quoted around it may reach. */
const AROUND = 2;

/** The text that data was taken from, asked where prints and quotes stand. */
export class SourceText {
  readonly lines: readonly string[];
  readonly #tokens = new Map<number, SourceToken[]>();
  readonly #byPrint = new Map<string, SourceToken[]>();
  readonly #windows = new Map<number, PrintedText>();
  #prints: PrintedText | undefined;
  #words: PrintedText | undefined;

  /** `figures` are those that the reading of the text finds, by which a print has its approximator and its unit. */
  constructor(text: string, figures: readonly Figure[]) {
    this.lines = text.split(/\r\n?|\n/);
    for (const figure of figures) {
      const { line, column } = figure.at;
      if (line === null || column === null) continue;
      const printed = printedOf(figure.printed, printedLines);
      const token = { printed, figure, line, column, endLine: figure.at.endLine ?? line };
      for (let each = line; each <= token.endLine; each += 1) listed(this.#tokens, each, token);
      listed(this.#byPrint, printed, token);
    }
  }

  /** The figures of the text that touch a line. */
  tokensOf(line: number): readonly SourceToken[] {
    return this.#tokens.get(line) ?? [];
  }

  /** The figures of the text that are printed so, wherever they stand. */
  printedSo(print: string): readonly SourceToken[] {
    return this.#byPrint.get(print) ?? [];
  }

  /** Where a print stands in a line, which may go on in the next, not as part of a longer number. */
  standing(print: string, line: number): { token: SourceToken; end: number }[] {
    const { text, lines, columns } = printedLines(this.lines, line, line + 1);
    return places(text, print).flatMap((at) => {
      const [start, column] = [lines[at], columns[at]];
      const last = at + print.length - 1;
      if (start !== line || column === undefined) return [];
      const endLine = lines[last] ?? line;
      const end = endLine > line ? Number.POSITIVE_INFINITY : (columns[last] ?? column) + 1;
      return [{ token: { printed: print, figure: null, line, column, endLine }, end }];
    });
  }

  /** The lines in which a print stands, the first few of them. */
  linesWith(print: string, most: number): number[] {
    this.#prints ??= printedLines(this.lines, 1, this.lines.length);
    const { text, lines } = this.#prints;
    const found = new Set<number>();
    for (const at of places(text, print)) {
      found.add(lines[at] ?? 1);
      if (found.size === most) break;
    }
    return [...found];
  }

  /** Whether a quote stands where a figure does: it touches the line, and it holds the figure where it holds the print. */
  isQuotedAt(quote: string, token: SourceToken): boolean {
    const words = printedOf(quote, wordsOfLines);
    // The quote of a cell is the head of its row with the print, which need not stand side by side.
    const own = token.figure?.at.quote;
    if (own && printedOf(own, wordsOfLines).includes(words)) return true;
    const window = this.#window(token.line);
    const print = printedOf(token.printed, wordsOfLines);
    const holds = places(printedOf(quote, printedLines), token.printed).length > 0;
    return spansOf(window.text, quote).some(([from, to]) => {
      const [first, last] = [window.lines[from] ?? 0, window.lines[to - 1] ?? 0];
      if (!holds) return first <= token.endLine && last >= token.line;
      const at = window.lines.findIndex(
        (line, index) => line === token.line && (window.columns[index] ?? 0) >= token.column,
      );
      return at >= from && at + print.length <= to;
    });
  }

  /** The lines that a quote touches, wherever in the text. */
  linesQuoted(quote: string): number[] {
    this.#words ??= wordsOfLines(this.lines, 1, this.lines.length);
    const { text, lines } = this.#words;
    const found = new Set<number>();
    for (const [from, to] of spansOf(text, quote)) {
      for (let line = lines[from] ?? 1; line <= (lines[to - 1] ?? 0); line += 1) found.add(line);
    }
    return [...found];
  }

  #window(line: number): PrintedText {
    const known = this.#windows.get(line) ?? wordsOfLines(this.lines, line - AROUND, line + AROUND);
    this.#windows.set(line, known);
    return known;
  }
}

/** Beyond so many places of one quote nobody looks for more. */
const MOST_SPANS = 50;

/** Where the pieces of a quote stand one behind the other; what `…` stands for may be anything within its lines. */
function spansOf(text: string, quote: string): [from: number, to: number][] {
  const pieces = quote
    .split(/…|\.\.\./)
    .map((piece) => printedOf(piece, wordsOfLines))
    .filter((piece) => piece !== "");
  const [head, ...others] = pieces;
  const spans: [number, number][] = [];
  if (head === undefined) return spans;
  for (let from = text.indexOf(head); from >= 0 && spans.length < MOST_SPANS; from = text.indexOf(head, from + 1)) {
    let to = from + head.length;
    for (const piece of others) {
      const at = to < 0 ? -1 : text.indexOf(piece, to);
      to = at < 0 ? -1 : at + piece.length;
    }
    if (to < 0) break;
    spans.push([from, to]);
  }
  return spans;
}

/** Where a print stands in a text, and not as part of a longer number. */
function places(text: string, print: string): number[] {
  const found: number[] = [];
  if (print === "") return found;
  for (let at = text.indexOf(print); at >= 0; at = text.indexOf(print, at + 1)) {
    const [before, behind] = [
      text.slice(Math.max(0, at - 2), at),
      text.slice(at + print.length, at + print.length + 2),
    ];
    if (!/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(behind)) found.push(at);
  }
  return found;
}

function listed<K>(map: Map<K, SourceToken[]>, key: K, token: SourceToken): void {
  const list = map.get(key);
  if (list) list.push(token);
  else map.set(key, [token]);
}
