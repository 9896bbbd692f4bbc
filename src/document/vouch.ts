import { type Figure, type Problem, pointerTo } from "../model/index.js";
import { printedLines, printedOf } from "./printed-text.js";
import { SourceText, type SourceToken } from "./source-text.js";

/** The text that data was taken from, with the figures that its reading finds. */
export interface VouchedText {
  readonly name: string;
  readonly text: string;
  readonly figures: readonly Figure[];
}

/**
 * What a data file says of a text that the text does not say: a figure must stand there as printed, approximator and all, in
 * the line, section, note and column and beside the words that the data gives, and no figure of the text serves two.
 *
 * @param columnOf the column that the data gives for a figure, if any
 */
export function unvouched(
  figures: readonly Figure[],
  { name, text, figures: read }: VouchedText,
  columnOf: (figure: Figure) => number | undefined = () => undefined,
): Problem[] {
  const source = new SourceText(text, read);
  const problems = new Map<Figure, Problem>();
  const open: { figure: Figure; tokens: SourceToken[] }[] = [];
  for (const figure of figures) {
    const found = placesOf(figure, columnOf(figure), source, name);
    if (typeof found === "string") problems.set(figure, problemOf(figure, found));
    else open.push({ figure, tokens: found });
  }
  const claimed = new Map<string, Figure>();
  // Whoever has the fewest places to choose from is served first.
  for (const { figure, tokens } of open.sort((one, other) => one.tokens.length - other.tokens.length)) {
    const free = tokens.find((token) => !claimed.has(keyOf(token)));
    const [token] = tokens;
    if (free) claimed.set(keyOf(free), figure);
    else if (token) {
      const others = tokens.flatMap((each) => claimed.get(keyOf(each)) ?? []);
      const pointers = others.slice(0, MOST_NAMED).map((each) => pointerOf(each));
      problems.set(
        figure,
        problemOf(
          figure,
          `${quoted(figure.printed)} of line ${token.line} of ${name} is taken by ${pointers.join(", ")}; correct one of them, or refer to the figure with ref`,
        ),
      );
    }
  }
  return figures.flatMap((figure) => problems.get(figure) ?? []);
}

/** Lines and pointers that a message names. */
const MOST_NAMED = 5;

/** The figures of the text that a figure of the data may be, or why there is none. */
function placesOf(
  figure: Figure,
  column: number | undefined,
  source: SourceText,
  name: string,
): SourceToken[] | string {
  const print = printedOf(figure.printed, printedLines);
  const shown = quoted(figure.printed);
  const { line = null, quote = null, section = null, footnote = null } = figure.at.origin ?? {};
  if (line !== null && line > source.lines.length)
    return `${name} has no line ${line}, only ${source.lines.length}; correct the line`;
  if (line === null && quote === null && source.printedSo(print).length === 0) {
    const [only, ...more] = source.linesWith(print, 2);
    if (only === undefined) return `${shown} stands nowhere in ${name}; correct the print`;
    if (more.length > 0) return severalPlaces(shown, [only, ...more], name);
  }
  const quotedIn = line === null && quote !== null ? source.linesQuoted(quote) : [];
  if (quotedIn.length === 0 && line === null && quote !== null)
    return `the quote ${quoted(quote)} stands nowhere in ${name}; quote the words of the report`;
  let tokens =
    line !== null
      ? inLine(figure, print, line, source)
      : quote !== null
        ? distinct(quotedIn.flatMap((each) => inLine(figure, print, each, source)))
        : [...source.printedSo(print)];
  if (line === null && quote === null && tokens.length === 0)
    tokens = source.linesWith(print, 1).flatMap((each) => inLine(figure, print, each, source));
  if (tokens.length === 0) return elsewhere(figure, print, line ?? quotedIn[0] ?? 1, source, name);
  const where = `${shown} of line ${tokens[0]?.line} of ${name}`;
  const kept: [(token: SourceToken) => boolean, () => string][] = [
    [
      (token) => quote === null || source.isQuotedAt(quote, token),
      () => `${where} does not stand beside ${quoted(quote ?? "")}; quote the words around it`,
    ],
    [
      ({ figure: read }) => section === null || !read || isWithin(read.at.section, section),
      () => `${where} stands in section ${sectionOf(tokens)}, not ${quoted(section ?? "")}; correct the section`,
    ],
    [
      ({ figure: read }) => footnote === null || !read || read.at.footnote === footnote,
      () => `${where} does not stand in note ${quoted(footnote ?? "")}; correct the footnote`,
    ],
    [
      (token) => column === undefined || token.column === column,
      () =>
        `${where} stands in column ${tokens.map((each) => each.column).join(", ")}, not ${column}; correct the column`,
    ],
  ];
  for (const [holds, message] of kept) {
    const left = tokens.filter(holds);
    if (left.length === 0) return message();
    tokens = left;
  }
  if (line !== null || tokens.length === 1) return tokens;
  const lines = [...new Set(tokens.map((each) => each.line))];
  // Found with the quote in one line, it is as good as with the line.
  return quote !== null && lines.length === 1 ? tokens : severalPlaces(shown, lines, name);
}

/** The figures of a line that are printed so; else prints there that the reading of the text passes over. */
function inLine(figure: Figure, print: string, line: number, source: SourceText): SourceToken[] {
  const tokens = source.tokensOf(line);
  const read = tokens.filter((token) => isSame(figure, print, token));
  if (read.length > 0) return read;
  return source.standing(print, line).flatMap(({ token, end }) => {
    const met = tokens.filter((each) => each.line === line && each.column < end && endOf(each) > token.column);
    // A longer print than the reading has may hold its number; a shorter one leaves some of it out.
    const [held] = met;
    if (!held) return [token];
    return met.length === 1 && print.includes(held.printed) ? [held] : [];
  });
}

/** Printed alike, or the same in value and approximator with a unit more or less; a percent sign is more than a unit. */
function isSame({ approximator, value, upTo }: Figure, print: string, { printed, figure }: SourceToken): boolean {
  if (printed === print) return true;
  if (!figure || approximator !== figure.approximator || value !== figure.value || upTo !== figure.upTo) return false;
  if (print.includes("%") !== printed.includes("%")) return false;
  return printed.startsWith(print) || print.startsWith(printed);
}

function endOf({ line, endLine, column, figure }: SourceToken): number {
  return endLine > line ? Number.POSITIVE_INFINITY : (figure?.at.endColumn ?? column + 1);
}

function elsewhere(figure: Figure, print: string, line: number, source: SourceText, name: string): string {
  const shown = quoted(figure.printed);
  const longer = source
    .tokensOf(line)
    .find(({ printed }) => printed.length > print.length && ` ${printed} `.includes(` ${print} `));
  if (longer)
    return `${shown} stands in line ${line} of ${name} as ${quoted(longer.printed)}; write it as it is printed there`;
  const found = source.linesWith(print, MOST_NAMED).filter((each) => each !== line);
  return found.length === 0
    ? `${shown} does not stand in line ${line} of ${name}, nor anywhere else; correct the print`
    : `${shown} does not stand in line ${line} of ${name}, but in line ${found.join(", ")}; correct the line`;
}

function severalPlaces(shown: string, lines: readonly number[], name: string): string {
  const named = lines.slice(0, MOST_NAMED).join(", ");
  return `${shown} stands in several places of ${name}, as in line ${named}; give its line, or a quote that holds it`;
}

/** A section, or one within it: `III` holds `III.2`. */
function isWithin(section: string | null, whole: string): boolean {
  return section !== null && (section === whole || section.startsWith(`${whole}.`));
}

function sectionOf(tokens: readonly SourceToken[]): string {
  return [...new Set(tokens.map(({ figure }) => quoted(figure?.at.section ?? "")))].join(", ");
}

function distinct(tokens: readonly SourceToken[]): SourceToken[] {
  return [...new Map(tokens.map((token) => [keyOf(token), token])).values()];
}

function keyOf({ line, column }: SourceToken): string {
  return `${line}:${column}`;
}

function problemOf(figure: Figure, message: string): Problem {
  const { line, column } = figure.at;
  return { pointer: pointerOf(figure), message, line, column };
}

function pointerOf({ id, at }: Figure): string {
  return at.pointer ?? pointerTo("", id);
}

function quoted(printed: string): string {
  return JSON.stringify(printed);
}
