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
