import { dateExists } from "../../model/index.js";
import type { Word } from "./words.js";

/** A date in the text; `to` is the word behind it. */
export interface PrintedDate {
  /** `2026-05-24`; `null` where the calendar has no such day or the year is left out. */
  readonly iso: string | null;
  readonly to: number;
}

const SIGNS = new Set(["/", "-", ".", "–"]);

/** The date that starts with `ngày`: `ngày 20 tháng 6 năm 2025`, `ngày 22/5/2026`, `ngày 18.9`. */
export function dateAt(words: readonly Word[], from: number): PrintedDate | undefined {
  if (words[from]?.folded !== "ngày") return undefined;
  const [first, second, third, fourth, fifth] = words.slice(from + 1, from + 6);
  if (first?.kind !== "number") return undefined;
  const [day, month, year] = first.text.split(".");
  if (month !== undefined) return { iso: isoDate(day, month, year), to: from + 2 };
  if (second?.folded === "tháng" && third?.kind === "number") {
    const dated = fourth?.folded === "năm" && fifth?.kind === "number";
    return { iso: isoDate(day, third.text, dated ? fifth.text : undefined), to: from + (dated ? 6 : 4) };
  }
  if (!second || !SIGNS.has(second.text) || third?.kind !== "number") return { iso: null, to: from + 2 };
  const dated = fourth?.text === second.text && fifth?.kind === "number";
  return { iso: isoDate(day, third.text, dated ? fifth.text : undefined), to: from + (dated ? 6 : 4) };
}

function isoDate(day = "", month = "", year = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && dateExists(iso) ? iso : null;
}
