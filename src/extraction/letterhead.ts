import type { Block, Passage, TextDocument } from "../document/index.js";
import { passagesOf } from "./places.js";
import { dateAt } from "./tokens/calendar.js";
import { symbolsIn } from "./tokens/symbols.js";
import { type Word, wordsOf } from "./tokens/words.js";
import { KINDS } from "./vi/letterhead.js";

/** A line above the text of a report. */
export interface HeadLine {
  readonly block: Block;
  readonly text: string;
  readonly words: readonly Word[];
}

/** What stands above the text of a report. */
export interface Letterhead {
  /** The first lines of the document, down to its first numbered heading. */
  readonly lines: readonly HeadLine[];
  /** Number of lines above the first that tells the symbol, the date or the kind; 0 where none does. */
  readonly above: number;
  /** Position of the line that says what kind of document this is; -1 where none does. */
  readonly kind: number;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly date: string | null;
}

/** Lines of a document among which its letterhead is looked for. */
const MOST_LINES = 40;
/** Words that the name of a place has at most. */
const MOST_PLACE_WORDS = 8;
/** The names of the state and of the Party in the other column of a letterhead. */
const MOTTO =
  / ?(?:(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM).*|Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc\W*)$/u;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
const NUMBERED = /^Số ?: ?\d/u;

/** Reads what stands above the text of a report. */
export function letterheadOf(document: TextDocument): Letterhead {
  const lines = headLines(document);
  const symbols = lines.map(ownSymbol);
  const dates = lines.map((line, index) => placeAndDate(line, symbols[index]?.to ?? 0));
  const kind = lines.findIndex(isKind);
  const marks = [symbols.findIndex(Boolean), dates.findIndex(Boolean), kind].filter((index) => index >= 0);
  const dated = dates.find(Boolean);
  const above = marks.length === 0 ? 0 : Math.min(...marks);
  const symbol = symbols.find(Boolean)?.symbol ?? null;
  return { lines, above, kind, symbol, place: dated?.place ?? null, date: dated?.date ?? null };
}

/** Whether a passage is, or in a table has, the line with the report's own number: `Số 12-BC/ĐU`. */
export function isOwnSymbol(document: TextDocument, block: Block, passage: Passage): boolean {
  if (block.section !== null || block.note !== null) return false;
  return linesOf(document, block, passage).some((text) => {
    if (!/^số/iu.test(text)) return false;
    const line = { block, text, words: wordsOf(text) };
    const symbol = ownSymbol(line);
    return symbol && (symbol.to === line.words.length || placeAndDate(line, symbol.to) !== undefined);
  });
}

function headLines(document: TextDocument): HeadLine[] {
  const lines: HeadLine[] = [];
  for (const block of document.body) {
    if (lines.length >= MOST_LINES || (block.type === "paragraph" && typeof block.heading?.number === "string")) break;
    for (const printed of passagesOf(block).flatMap((passage) => linesOf(document, block, passage))) {
      const text = printed.replace(MOTTO, "");
      if (LETTER.test(text)) lines.push({ block, text, words: wordsOf(text) });
    }
  }
  return lines;
}

/**
 * A letterhead in a table has the lines of each column in one cell, with `<br>` between them; one without blank lines is a
 * single paragraph, in which `Số: …` begins a line.
 */
function linesOf({ source }: TextDocument, { type }: Block, { text, offsets }: Passage): string[] {
  const isBreak = (at: number): boolean => {
    if (text[at] !== " ") return false;
    if (type === "table") return source[offsets[at] ?? 0] === "<";
    return NUMBERED.test(text.slice(at + 1, at + 8)) && /[\n\r]/u.test(source.slice(offsets[at], offsets[at + 1]));
  };
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isBreak(at)) continue;
    lines.push(text.slice(start, at));
    start = at + 1;
  }
  return lines;
}

function ownSymbol({ text, words }: HeadLine) {
  if (words[0]?.folded !== "số") return undefined;
  const [symbol] = symbolsIn(text, words);
  return symbol && symbol.from === (words[1]?.text === ":" ? 2 : 1) ? symbol : undefined;
}

/** `…, ngày 6 tháng 12 năm 2024`, also with the day left open, to the end of the line. */
function placeAndDate({ text, words }: HeadLine, from: number): { place: string; date: string | null } | undefined {
  const comma = words.findIndex(({ text: sign }, index) => sign === "," && words[index + 1]?.folded === "ngày");
  // `Số: 63/BC-LĐLĐ · Hòa An, ngày …`: a sign may set the symbol apart.
  const start = from > 0 && /^[·•|–—-]$/u.test(words[from]?.text ?? "") ? from + 1 : from;
  const [first, last] = [words[start], words[comma - 1]];
  if (!first || !last || comma <= start || comma - start > MOST_PLACE_WORDS || !CAPITAL.test(first.text))
    return undefined;
  const date = words.slice(comma + 1);
  const isDate = date.every(({ kind, folded }) => kind !== "word" || /^(?:ngày|tháng|năm)$/.test(folded));
  if (!isDate) return undefined;
  return { place: text.slice(first.start, last.end), date: dateAt(words, comma + 1)?.iso ?? null };
}

/** `BÁO CÁO`, `BÁO CÁO TỔNG KẾT …`, and as a heading also `Báo cáo`. */
function isKind({ block, words }: HeadLine): boolean {
  const length = KINDS.at(words, 0)?.length;
  if (length === undefined) return false;
  if (length === words.length && block.type === "paragraph" && block.heading !== null) return true;
  return words.slice(0, length).every(({ text }) => text === text.toUpperCase());
}
