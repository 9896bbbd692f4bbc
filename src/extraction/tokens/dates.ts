import { knownUnit } from "../../numeric/index.js";
import { BEFORE_DATE, BEFORE_YEAR, COUNTS_AFTER, MONTHS } from "../vi/naming.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import type { Span } from "./span.js";
import type { Word } from "./words.js";

/** Dates, months, quarters, years and spans of years: `22/5/2026`, `ngày 10/8`, `tháng 5/2026`, `quý I/2026`, `2020 - 2025`. */
export function dateSpans(words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!mayBeDate(words[index])) continue;
    const to =
      endOfDays(words, index) ??
      endOfDate(words, index) ??
      endOfWrittenDate(words, index) ??
      endOfNamedDate(words, index) ??
      endOfYears(words, index);
    if (to === undefined) continue;
    spans.push({ from: index, to });
    index = to - 1;
  }
  return spans;
}

/** Whether a date can begin with a word: a number, a quarter, or the name of what follows. */
function mayBeDate(word: Word | undefined): boolean {
  if (word?.kind !== "word") return word?.kind === "number";
  return word.text.startsWith("I") || DATE_NAMES.has(word.folded);
}

const DATE_NAMES = new Set(["ngày", "tháng", "năm", "quý"]);
const DATE_SIGNS = new Set(["/", "-", ".", "–"]);

/** `ngày 12 - 13/8/2026`, `các ngày 9, 10/9`: a day before others of the same month, up to what joins them. */
function endOfDays(words: readonly Word[], from: number): number | undefined {
  if (!isDay(words[from]?.text ?? "") || BEFORE_DATE.endingAt(words, from - 1)?.value !== "ngày") return undefined;
  const [joint, next] = [words[from + 1], words[from + 2]];
  if (!joint || !next || !/^(?:[-–—,]|và)$/.test(joint.folded) || Number(next.text) <= Number(words[from]?.text))
    return undefined;
  const written = words[from + 3]?.folded === "tháng" ? endOfWrittenDate(words, from + 2) : undefined;
  const slashed = words[from + 3]?.text === "/" && isDay(next.text) && isMonth(words[from + 4]?.text ?? "");
  return written !== undefined || slashed ? from + 1 : undefined;
}

/** `22/5/2026`, `22-5-2026`, `5/2026`, `22/5` after a word that dates have before them. */
function endOfDate(words: readonly Word[], from: number): number | undefined {
  const [first, sign, second, again, third] = words.slice(from, from + 5);
  if (first?.kind !== "number") return endOfQuarter(words, from);
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(first.text);
  if (dotted) {
    const named = BEFORE_DATE.endingAt(words, from - 1) !== undefined;
    const exists = isDay(dotted[1] ?? "") && isMonth(dotted[2] ?? "");
    return exists && (dotted[3] !== undefined || (named && words[from + 1]?.text !== "%")) ? from + 1 : undefined;
  }
  if (!sign || !DATE_SIGNS.has(sign.text) || !second) return undefined;
  if (isDay(first.text) && isMonth(second.text) && again?.text === sign.text && isYear(third?.text)) return from + 5;
  if (sign.text === "/" && isMonth(first.text) && isYear(second.text)) return from + 3;
  if (sign.text !== "/" || !isDay(first.text) || !isMonth(second.text)) return undefined;
  const before = BEFORE_DATE.endingAt(words, from - 1);
  // Around the clock; a date only where a word says so.
  if (!before && first.text === "24" && second.text === "7") return undefined;
  const alone = words[from - 1]?.text === "(" && words[from + 3]?.text === ")";
  // No part exceeds its whole: `18/11` can only be a day.
  const turned = Number(first.text) > Number(second.text);
  if (!before && !alone && !turned) return undefined;
  // `đến 12/12 thôn` is a fraction, `đến 30/6` a date.
  if (before?.value !== "ngày" && COUNT_NOUNS.at(words, from + 3)) return undefined;
  return from + 3;
}

/** `quý I/2026`, `I/2026`. */
function endOfQuarter(words: readonly Word[], from: number): number | undefined {
  const [first, sign, year] = words.slice(from, from + 3);
  const quarter = first?.kind === "word" && /^(?:I{1,3}|IV)$/.test(first.text);
  return quarter && (sign?.text === "/" || sign?.text === "-") && isYear(year?.text) ? from + 3 : undefined;
}

/** `20 tháng 6 năm 2025`, also without its year behind `ngày`. */
function endOfWrittenDate(words: readonly Word[], from: number): number | undefined {
  const named = words[from]?.folded === "ngày";
  const day = named ? from + 1 : from;
  if (words[day]?.kind !== "number" || !isDay(words[day].text) || words[day + 1]?.folded !== "tháng") return undefined;
  const end = endOfMonth(words, day + 2);
  if (end === undefined) return undefined;
  if (words[end]?.folded === "năm" && isYear(words[end + 1]?.text)) return end + 2;
  return named && !COUNT_NOUNS.at(words, end) ? end : undefined;
}

/** The month itself: `6`, `bốn`, `giêng`. */
function endOfMonth(words: readonly Word[], from: number): number | undefined {
  if (isMonth(words[from]?.text ?? "")) return from + 1;
  const spelt = MONTHS.at(words, from);
  return spelt && from + spelt.length;
}

/** `tháng 6`, `ngày 15 hằng tháng`, `năm 2025`, `quý 3`. */
function endOfNamedDate(words: readonly Word[], from: number): number | undefined {
  const name = words[from]?.folded;
  const number = words[from + 1];
  if (number?.kind !== "number" || (name !== "ngày" && name !== "tháng" && name !== "năm" && name !== "quý"))
    return undefined;
  // `20 ngày 3 lượt`, `02 buổi/tháng 5 …`: a length of time before it is none of these.
  if (words[from - 1]?.kind === "number" && name !== "năm") return undefined;
  if (name === "năm") return isYear(number.text) ? from + 2 : undefined;
  if (name === "ngày") {
    const whole = endOfDate(words, from + 1);
    if (whole !== undefined) return whole;
  }
  if (!/^\d{1,2}$/.test(number.text)) return undefined;
  // `đến hết tháng 6 phường quản lý 356`: such words are of a month, whatever follows it.
  if (name === "tháng" && isMonth(number.text) && OF_MONTH.has(words[from - 1]?.folded ?? "")) return from + 2;
  // `cây ngắn ngày 15 ha`: what is measured is no day.
  const measured = knownUnit(words[from + 2]?.folded ?? "") !== undefined;
  return isDay(number.text) && !measured && !COUNT_NOUNS.at(words, from + 2) ? from + 2 : undefined;
}

const OF_MONTH = new Set(["hết", "cuối", "đầu", "giữa", "từ", "đến", "sang", "tới"]);

/** `2020-2025`, and a lone year where no counted noun follows it. */
function endOfYears(words: readonly Word[], from: number): number | undefined {
  const [first, sign, second] = words.slice(from, from + 3);
  if (!isYear(first?.text)) return undefined;
  if (sign && "-–—/".includes(sign.text) && isYear(second?.text)) return from + 3;
  if (BEFORE_YEAR.endingAt(words, from - 1)) return from + 1;
  return COUNT_NOUNS.at(words, from + 1) || !first || isIntroduced(words, from - 1) ? undefined : from + 1;
}

/** `Tổng số: 2015`: a colon or a word for a sum announces a count, though it looks like a year. */
function isIntroduced(words: readonly Word[], index: number): boolean {
  return words[index]?.text === ":" || COUNTS_AFTER.endingAt(words, index) !== undefined;
}

function isDay(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;
}

function isMonth(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 12;
}

function isYear(text: string | undefined): boolean {
  return text !== undefined && /^(?:19|20)\d{2}$/.test(text);
}
