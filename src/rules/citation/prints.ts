import { type Check, type Context, equal, figure, type Quantity, type WordsAt } from "../../engine/index.js";
import { type Citation, daysBetween } from "../../model/index.js";
import { printDay } from "../print-day.js";

const FIRST_DAY = "1970-01-01";

/** A date to compare: the days up to it, printed as a date; with the document that states it, where one does. */
export function dateQuantity(iso: string, role: string, of?: Citation): Quantity {
  const date = of?.date === iso ? { words: wordsOf(of), iso, valueOf: daysUpTo, print: printDay } : null;
  return figure(daysUpTo(iso), { role, printed: printDay(iso), date });
}

/** The year of a document's date, to compare. */
export function yearQuantity(iso: string, role: string, of: Citation): Quantity {
  const date = { words: wordsOf(of), iso, valueOf: yearIn, print: printDay };
  return figure(yearIn(iso), { role, printed: iso.slice(0, 4), date });
}

function daysUpTo(iso: string): string {
  return String(daysBetween(FIRST_DAY, iso));
}

function yearIn(iso: string): string {
  return String(Number(iso.slice(0, 4)));
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
