import { dateParts, isoDate } from "../../model/index.js";
import type { Word } from "./words.js";

/** A date in the text; `to` is the word behind it. */
export interface PrintedDate {
  /** `2026-05-24`; `null` where the calendar has no such day or the year is left out. */
  readonly iso: string | null;
  /** First word of the date itself, behind `ngày`. */
  readonly from: number;
  readonly to: number;
}

const SIGNS = new Set(["/", "-", ".", "–"]);

/** The date that starts with `ngày`: `ngày 20 tháng 6 năm 2025`, `ngày 22/5/2026`, `ngày 18.9`. */
export function dateAt(words: readonly Word[], from: number): PrintedDate | undefined {
  return words[from]?.folded === "ngày" ? bareDateAt(words, from + 1) : undefined;
}

/** The date whose day is the first word: `22/5/2026`. */
export function bareDateAt(words: readonly Word[], from: number): PrintedDate | undefined {
  const [first, second, third, fourth, fifth] = words.slice(from, from + 5);
  if (first?.kind !== "number") return undefined;
  const date = (to: number): PrintedDate => ({ iso: isoOf(words.slice(from, to)), from, to });
  if (/^\d{1,2}\.\d/.test(first.text)) return date(from + 1);
  if (second?.folded === "tháng" && third?.kind === "number")
    return date(fourth?.folded === "năm" && fifth?.kind === "number" ? from + 5 : from + 3);
  if (!second || !SIGNS.has(second.text) || third?.kind !== "number") return date(from + 1);
  return date(fourth?.text === second.text && fifth?.kind === "number" ? from + 5 : from + 3);
}

function isoOf(words: readonly Word[]): string | null {
  const signs = words.length > 1 && words[1]?.kind === "sign";
  const parts = dateParts(words.map(({ text }) => text).join(signs ? "" : " "));
  return parts ? isoDate(parts) : null;
}
