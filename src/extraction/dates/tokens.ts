/** A date, month, quarter, half-year or year as it is printed in a text. */
export interface DateToken {
  readonly unit: "day" | "month" | "quarter" | "months" | "year";
  readonly start: number;
  readonly end: number;
  /** First and last day, `--05-24` where the year is left out; a day need not exist. */
  readonly from: string;
  readonly to: string;
  readonly year: number | null;
}

const YEAR = String.raw`((?:19|20)\d{2})(?!\d)`;
const DAY = String.raw`(?:[Nn]gày )?(?<![\d/.,-])(\d{1,2})(?: ?(?<sign>[/.-]) ?(\d{1,2})(?: ?\k<sign> ?${YEAR})?| tháng (\d{1,2})(?: năm ${YEAR})?)(?![\d/]|[.,-]\d)`;
const MONTH = String.raw`[Tt]háng (\d{1,2})(?: ?[/-] ?| năm )${YEAR}`;
const QUARTER = String.raw`[Qq]uý (I{1,3}|IV|[1-4])(?![\p{L}\d])(?:(?: ?[/-] ?| năm | )${YEAR})?`;
/** `Sáu tháng đầu năm` is written in words, too. */
const MONTHS = String.raw`(?:(?<![\d,.])(\d{1,2})|(?<!\p{L})([Ss]áu|[Cc]hín|[Bb]a)) tháng (đầu|cuối) năm(?: ${YEAR})?`;
const SPELT: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };
const WHOLE = `[Nn]ăm ${YEAR}`;
/** A month, quarter and so on would be read within a day, so days come first. */
const TOKEN = new RegExp([MONTHS, DAY, MONTH, QUARTER, WHOLE].join("|"), "gu");

/** The dates of a text in reading order. */
export function dateTokens(text: string): DateToken[] {
  const found: DateToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = tokenOf(match, text);
    if (token) found.push({ ...token, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function tokenOf(match: RegExpMatchArray, text: string): Omit<DateToken, "start" | "end"> | null {
  const [
    ,
    count,
    spelt,
    half,
    halfYear,
    day,
    sign,
    month,
    year,
    written,
    writtenYear,
    alone,
    monthYear,
    quarter,
    quarterYear,
    whole,
  ] = match;
  const months = spelt === undefined ? count : SPELT[spelt.toLowerCase()];
  if (months !== undefined) return monthsOf(Number(months), half === "đầu", yearOf(halfYear));
  if (day !== undefined) {
    const [monthOf, of] = [month ?? written ?? "", yearOf(year ?? writtenYear)];
    return dayOf(match, text, { day, sign, month: monthOf, year: of });
  }
  if (alone !== undefined) return spanOf("month", yearOf(monthYear), Number(alone), Number(alone));
  if (quarter !== undefined) {
    const number = /\d/.test(quarter) ? Number(quarter) : ["I", "II", "III", "IV"].indexOf(quarter) + 1;
    return spanOf("quarter", yearOf(quarterYear), number * 3 - 2, number * 3);
  }
  return whole === undefined ? null : spanOf("year", Number(whole), 1, 12);
}

interface DayParts {
  readonly day: string;
  readonly sign: string | undefined;
  readonly month: string;
  readonly year: number | null;
}

/** `12.5` and `3-5` are days only with a year, and `3/5` only behind `ngày` or a word for a time. */
function dayOf(
  match: RegExpMatchArray,
  text: string,
  { day, sign, month, year }: DayParts,
): Omit<DateToken, "start" | "end"> | null {
  const named = /^ngày/iu.test(match[0]);
  if (year === null && sign !== undefined && (sign !== "/" || !named) && !isIntroduced(text, match.index ?? 0, sign))
    return null;
  if (Number(day) === 0 || Number(month) === 0) return null;
  const iso = `${year === null ? "-" : year}-${two(month)}-${two(day)}`;
  return { unit: "day", from: iso, to: iso, year };
}

function isIntroduced(text: string, start: number, sign: string): boolean {
  return sign === "/" && /(?:từ|đến|tới|hết) $/u.test(text.slice(Math.max(0, start - 5), start));
}

function monthsOf(count: number, first: boolean, year: number | null): Omit<DateToken, "start" | "end"> | null {
  if (count < 1 || count > 11) return null;
  return spanOf("months", year, first ? 1 : 13 - count, first ? count : 12);
}

/** The first and the last day of some months of a year. */
export function spanOf(
  unit: DateToken["unit"],
  year: number | null,
  first: number,
  last: number,
): Omit<DateToken, "start" | "end"> | null {
  if (first < 1 || last > 12) return null;
  const of = year === null ? "-" : String(year);
  return { unit, year, from: `${of}-${two(first)}-01`, to: `${of}-${two(last)}-${two(lastDay(year ?? 2001, last))}` };
}

/** The last day of a month. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function two(number: string | number): string {
  return String(number).padStart(2, "0");
}
