import { figure, type Quantity } from "../../engine/index.js";
import type { StatedDate } from "../../model/index.js";
import { printDay } from "../print-day.js";

const DAY = 86_400_000;

/** A day to compare with, counted from 1970; `undefined` where it has no year or does not exist. */
export function dayNumber(iso: string): number | undefined {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (!/^\d{4}-/.test(iso) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined;
  return time / DAY;
}

/** A day as a term of a check; with the words that state it, another day may be meant by them. */
export function dayQuantity(day: number, role: string, iso: string, stated?: StatedDate): Quantity {
  const date = stated
    ? {
        words: dateWords(stated),
        iso,
        valueOf: (other: string): string => String(dayNumber(other)),
        print: (other: string): string => printedIn(stated.words, iso, other),
      }
    : null;
  return figure(String(day), { role, printed: printDay(iso), date });
}

/** Another day as words print the one that they state: by its day, or by its month alone. */
function printedIn(words: string, iso: string, other: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  const numbers = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const hasDay = numbers.some((each, at) => each === day && numbers[at + 1] === month && numbers[at + 2] === year);
  const print = printDay(other);
  return hasDay ? print : print.slice(print.indexOf("/") + 1);
}

/** The words of a date with their place. */
export function dateWords({ words, at }: Pick<StatedDate, "words" | "at">): Pick<StatedDate, "words" | "at"> {
  return { words, at };
}
