import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import * as z from "zod";

/** Whether a `YYYY-MM-DD` date exists in the calendar. */
export function dateExists(date: string): boolean {
  return isValid(parseISO(date));
}

/** A calendar date, `2026-05-24`. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "expected a date such as 2026-05-24", abort: true })
  .refine(dateExists, { error: (issue) => `the date ${String(issue.input)} does not exist`, abort: true });

/** A date taken apart, whether the calendar has it or not. */
export interface DateParts {
  readonly day: number;
  readonly month: number;
  /** `null` where the print leaves it out. */
  readonly year: number | null;
}

const PRINTED = /^(\d{1,2})(?: ?[-/.–] ?| tháng )(\d{1,2})(?:(?: ?[-/.–] ?| năm )(\d{4}))?$/u;

/** Takes a date apart as Vietnamese texts print it: `31/4/2026`, `5-8-2025`, `20 tháng 6 năm 2025`, `18.9`. */
export function dateParts(printed: string): DateParts | undefined {
  const [, day, month, year] = PRINTED.exec(printed.normalize("NFC").trim()) ?? [];
  if (day === undefined || month === undefined) return undefined;
  return { day: Number(day), month: Number(month), year: year === undefined ? null : Number(year) };
}

/** The ISO form of a date; `null` where the year is left out or the calendar has no such day. */
export function isoDate({ day, month, year }: DateParts): string | null {
  if (year === null) return null;
  const [years, months, days] = [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ];
  const iso = `${years}-${months}-${days}`;
  return dateExists(iso) ? iso : null;
}
