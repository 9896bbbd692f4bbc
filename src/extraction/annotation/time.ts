import { AT_REPORT, type Time } from "../../model/index.js";

/** The time that words name, in ISO dates: `now`, `31/12/2025`, `5/2026`, `2025`, a range of two; else unknown. */
export function timeNamed(name: string | null): Time | null {
  if (name === null || name === "now") return AT_REPORT;
  const [from, to] = name.split("..");
  const [first, last] = [endOf(from), to === undefined ? undefined : endOf(to)];
  if (!first || (to !== undefined && !last)) return null;
  return last ? { from: first.from, to: last.to } : first;
}

function endOf(name: string | undefined): Time | null {
  if (name === "now") return AT_REPORT;
  const parts = name?.split("/").map(Number) ?? [];
  if (parts.some((part) => !Number.isInteger(part))) return null;
  const [year = 0, month, day] = parts.reverse();
  if (year < 1900 || year > 2200 || parts.length > 3) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (month < 1 || month > 12) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === undefined) return { from: iso(year, month, 1), to: iso(year, month, days) };
  return day < 1 || day > days ? null : { from: iso(year, month, day), to: iso(year, month, day) };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
