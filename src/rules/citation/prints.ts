import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";
import { type Check, type Context, equal, figure, type Quantity, type WordsAt } from "../../engine/index.js";
import type { Citation } from "../../model/index.js";
import { printDay } from "../print-day.js";

const FIRST_DAY = parseISO("1970-01-01");

/** A date to compare: the days up to it, printed as a date. */
export function dateQuantity(iso: string, role: string): Quantity {
  return figure(String(differenceInCalendarDays(parseISO(iso), FIRST_DAY)), { role, printed: printDay(iso) });
}

/** How many days lie between two dates. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(differenceInCalendarDays(parseISO(one), parseISO(other)));
}

/** A check on words: what is stated agrees with something else that is printed. */
export function wordsCheck(stated: string, other: string, agree: boolean): Check {
  return equal(
    figure("0", { printed: other, role: "other" }),
    figure(agree ? "0" : "1", { printed: stated, role: "stated" }),
  );
}

/** What a document is called: `Kế hoạch 74-KH/ĐU`. */
export function nameOf({ type, symbol }: Citation): string {
  return type === null ? symbol : `${type} ${symbol}`;
}

/** A citation as words of the report. */
export function wordsOf({ symbol, at }: Citation): WordsAt {
  return { words: symbol, at, role: "citation" };
}

/** Further citations beside the primary one, in one role. */
export function contextOf(citations: readonly Citation[], role: string): Context[] {
  return citations.map((citation) => ({ role, item: { ...wordsOf(citation), role } }));
}
