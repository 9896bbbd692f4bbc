import type { Figure } from "../../model/index.js";
import { CrossfootError, canonical, decimal, type PrintedNumber, parsePrinted } from "../../numeric/index.js";

/** What a number of a cell is, without its place. */
export type Amount = Pick<Figure, "printed" | "value" | "upTo" | "decimals" | "approximator" | "unit" | "kind">;

/** A number of a cell with its position in the text of the cell. */
export interface Print extends Amount {
  readonly start: number;
  readonly end: number;
  /** Whether it stands in brackets, as losses and decreases do. */
  readonly bracketed: boolean;
}

const LONGEST_TAIL = 4;
const DATE = /^(?:\d{1,2}[/.-]){1,2}(?:19|20)\d{2}$/;
const WORDS_BETWEEN = /^\d[\d.,]*\s*(?:[-–]\s*)?\p{L}.*\d/u;

/**
 * The numbers of a cell that is nothing but numbers: one, or two of them (`35/40`, `151 (20,86%)`); none for prose.
 *
 * @param units unit that the table declares for the first and for the second number
 */
export function printsOf(text: string, units: readonly [string | null, string | null], english: boolean): Print[] {
  if (!/\d/.test(text) || text.length > 60 || DATE.test(text.trim())) return [];
  const [from, to] = [text.length - text.trimStart().length, text.trimEnd().length];
  const inner = /^\(([^()]*)\)$/.exec(text.slice(from, to));
  if (inner) return single(text, from + 1, to - 1, units[0], english).map((print) => ({ ...print, bracketed: true }));
  const pair = pairOf(text, from, to);
  if (!pair) return single(text, from, to, units[0], english);
  const [first] = single(text, from, pair.split, units[0], english);
  const [second] = single(text, pair.split + 1, pair.end, units[1], english);
  return first && second ? [first, second] : [];
}

/** Where a stroke or a bracket separates two numbers. */
function pairOf(text: string, from: number, to: number): { split: number; end: number } | undefined {
  const bracket = text.indexOf("(", from + 1);
  if (bracket > 0) return text[to - 1] === ")" ? { split: bracket, end: to - 1 } : undefined;
  const stroke = text.indexOf("/", from + 1);
  return stroke > 0 && /^\s*\d/.test(text.slice(stroke + 1)) ? { split: stroke, end: to } : undefined;
}

function single(text: string, from: number, to: number, unit: string | null, english: boolean): Print[] {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const printed = piece.trim();
  const number = readNumber(printed, unit, english);
  return number ? [{ ...number, printed, start, end: start + printed.length, bracketed: false }] : [];
}

function readNumber(printed: string, unit: string | null, english: boolean): Amount | undefined {
  const [, word = "", plain = ""] = /^(tăng|giảm|\+|)\s*(.*)$/iu.exec(printed) ?? [];
  if (plain.split(/\s+/).length > LONGEST_TAIL || WORDS_BETWEEN.test(plain)) return undefined;
  const read = parse(plain, unit, english);
  if (!read) return undefined;
  const { low, high } = read;
  const minus = word.toLowerCase() === "giảm" && !low.value.startsWith("-") && low.value !== "0" ? "-" : "";
  const { value, decimals, approximator, unit: own, kind } = low;
  const upTo = high && canonical(decimal(high.value));
  return { printed, value: `${minus}${value}`, upTo, decimals, approximator, unit: own, kind };
}

function parse(
  text: string,
  unit: string | null,
  english: boolean,
): { low: PrintedNumber; high: PrintedNumber | null } | undefined {
  const options = { lang: english ? "en" : "vi", ...(unit === null ? {} : { unit }) } as const;
  for (const spelling of [text, respelt(text)]) {
    if (spelling === undefined) continue;
    try {
      const read = parsePrinted(spelling, options);
      if (read.form === "number") return { low: read, high: null };
      return read.form === "range" && isRange(read.low, read.high) ? { low: read.low, high: read.high } : undefined;
    } catch (error) {
      if (!(error instanceof CrossfootError)) throw error;
    }
  }
  return undefined;
}

function isRange(low: PrintedNumber, high: PrintedNumber): boolean {
  return decimal(low.value).lt(decimal(high.value));
}

/** Blanks between groups of three, groups of another size, and a decimal point in English style. */
function respelt(text: string): string | undefined {
  if (/^-?\d{1,3}(?: \d{3})+(?:,\d+)?$/.test(text)) return text.replaceAll(" ", "");
  // A digit too few or too many leaves groups of another size.
  if (/^0\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text) || (/^\d+(?:\.\d{1,4}){2,}$/.test(text) && /\.\d{3}/.test(text)))
    return text.replaceAll(".", "");
  return /^-?\d{1,4}\.\d{1,2}\s?%?$/.test(text) ? text.replace(".", ",") : undefined;
}

/** Whether the cells of a table print numbers in English style: `1,250` for thousands. */
export function isEnglish(texts: Iterable<string>): boolean {
  let grouped = 0;
  for (const text of texts) {
    const cell = text.trim();
    if (/^-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(cell) || /^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(cell)) grouped += 3;
    else if (/^-?[1-9]\d{0,2},\d{3}$/.test(cell)) grouped += 1;
    else if (/^-?\d+(?:\.\d{3})*,\d{1,2}%?$/.test(cell) || /^-?\d{1,3}(?:\.\d{3})+$/.test(cell)) return false;
  }
  return grouped >= 3;
}
