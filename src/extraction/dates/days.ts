import { dateExists } from "../../model/index.js";
import { COUNTED_IN_ORDER, WEEKDAY, WEEKDAYS } from "../vi/dates.js";
import type { Sentence } from "./sentences.js";
import { type Found, PLAIN } from "./states.js";
import type { DateToken } from "./tokens.js";

/** The symbol of a document, its issuer and what else stands between it and its date. */
const OF_DOCUMENT = /(?:\d ?[-/.] ?[\w./-]*\p{Lu}{2}[\p{L}\d./&-]*|\p{Lu}{2,}[-/]\p{L}+),?(?: của [^;.]{0,80})?,? ?$/u;
/** Behind `lần` or `kỳ họp`, `thứ hai` is the second and no weekday. */
const BEFORE = new RegExp(`(?<!(?:${COUNTED_IN_ORDER.source}) )(${WEEKDAY.source}),? ?\\(?(?:ngày )?$`, "iu");
const BEHIND = new RegExp(`^,? ?\\(?(${WEEKDAY.source})(?![\\p{L}])`, "iu");
/** Longest month of each number; February has 29 days in some years. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days that the calendar or a stated weekday denies or confirms; those of documents are told of with them. */
export function daysIn({ text, tokens, start }: Sentence): Found[] {
  return tokens.flatMap((token): Found[] => {
    if (token.unit !== "day") return [];
    const before = text.slice(Math.max(start, token.start - 160), token.start);
    const weekday = weekdayBeside(before, text.slice(token.end, token.end + 16));
    const isReal = exists(token, /^ngày/iu.test(text.slice(token.start, token.end)));
    if (isReal ? weekday === null : OF_DOCUMENT.test(before)) return [];
    const { from, to, start: at, end } = token;
    return [{ kind: "day", words: text.slice(at, end), from, to, ...PLAIN, weekday, start: at, end }];
  });
}

function weekdayBeside(before: string, behind: string): number | null {
  const name = BEFORE.exec(before)?.[1] ?? BEHIND.exec(behind)?.[1];
  return name === undefined ? null : (WEEKDAYS.get(name.toLowerCase()) ?? null);
}

function exists({ from, year }: DateToken, named: boolean): boolean {
  if (year !== null) return dateExists(from);
  // `từ 31/4 hộ` counts households.
  if (!named) return true;
  const [month, day] = [Number(from.slice(2, 4)), Number(from.slice(5))];
  // Without a year, a number that is no month may be no date at all.
  return month > 12 || day > 31 || day <= (LONGEST[month - 1] ?? 0);
}
