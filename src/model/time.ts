import * as z from "zod";
import { dateExists } from "./date.js";

/**
 * When a figure holds: an instant (`from` equals `to`) or a period, in ISO dates.
 *
 * `report` stands for the date of the report, whatever it is; a time that the report leaves open is `null` instead.
 */
export const timeSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
});
export type Time = z.infer<typeof timeSchema>;

/** The state at the date of the report: what an unqualified figure and `đến nay` mean. */
export const AT_REPORT: Time = { from: "report", to: "report" };

/** In data files: `report`, `2026-05-24`, `2026-05`, `2026-Q1`, `2025`, a range `2025-07-01..report`, or `unstated`. */
export const timeInputSchema = z
  .string()
  .superRefine((text, context) => {
    if (parseTime(text) === undefined) {
      context.addIssue({
        code: "custom",
        message: `unexpected time ${JSON.stringify(text)}, expected report, unstated, an existing date such as 2026-05-24, a month 2026-05, a quarter 2026-Q1, a year 2025, or a range such as 2025-07-01..report that does not end before it begins`,
      });
    }
  })
  .meta({ description: "report, unstated, 2026-05-24, 2026-05, 2026-Q1, 2025, or a range 2025-07-01..report" });

/** Reads the time of a data file; `null` is stated to be unknown, `undefined` no time at all. */
export function parseTime(text: string): Time | null | undefined {
  if (text === "unstated") return null;
  const [first = "", last = first, ...rest] = text.split("..");
  const from = parseEnd(first);
  const to = parseEnd(last);
  if (!from || !to || rest.length > 0) return undefined;
  const backwards = from.from !== "report" && to.to !== "report" && from.from > to.to;
  return backwards ? undefined : { from: from.from, to: to.to };
}

/** One comparable string for a time, in which the report's own date and `report` are the same. */
export function timeKey(time: Time | null, reportDate: string | null): string {
  if (time === null) return "unstated";
  const end = (date: string): string => (date === reportDate ? "report" : date);
  return time.from === time.to ? end(time.from) : `${end(time.from)}..${end(time.to)}`;
}

function parseEnd(text: string): Time | undefined {
  if (text === "report") return AT_REPORT;
  const [, year = "", month, quarter, day] =
    /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4]))(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === "") return undefined;
  if (day !== undefined) return month !== undefined && dateExists(text) ? { from: text, to: text } : undefined;
  if (month !== undefined) return months(year, Number(month), Number(month));
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  return months(year, 1, 12);
}

function months(year: string, first: number, last: number): Time {
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  const two = (number: number): string => String(number).padStart(2, "0");
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(days)}` };
}
