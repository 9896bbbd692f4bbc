import { type Check, type Context, equal, figure, type Quantity, type WordsAt } from "../../engine/index.js";
import { type Citation, daysBetween } from "../../model/index.js";
import { printDay } from "../print-day.js";

const FIRST_DAY = "1970-01-01";

/** A date to compare: the days up to it, printed as a date. */
export function dateQuantity(iso: string, role: string): Quantity {
  return figure(String(daysBetween(FIRST_DAY, iso)), { role, printed: printDay(iso) });
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
