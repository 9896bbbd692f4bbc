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

/** A day as a term of a check. */
export function dayQuantity(day: number, role: string, iso: string): Quantity {
  return figure(String(day), { role, printed: printDay(iso) });
}

/** The words of a date with their place. */
export function dateWords({ words, at }: StatedDate): { words: string; at: StatedDate["at"] } {
  return { words, at };
}
