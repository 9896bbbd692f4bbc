import type { Series } from "./series.js";

const MONTH = /^(?:tháng|t) ?(?:0?[1-9]|1[0-2])(?: |$)/;
const QUARTER = /^quý (?:i{1,3}|iv|[1-4])(?: |$)/;
const MONTHS = /^(\d{1,2}) tháng(?: |$)/;
const YEAR = /^(?:cả năm|năm \d{4}|cộng năm)(?: |$)/;

/** Whether a column tells of the time that some others make up: `9 tháng` beside three quarters. */
export function spansAll(total: Series, parts: readonly Series[]): boolean {
  const spans = parts.map(({ column }) => monthsIn(column.last));
  const [first = 0] = spans;
  if (first === 0 || parts.length < 2 || spans.some((span) => span !== first)) return false;
  return monthsIn(total.column.last) === first * parts.length;
}

/** How many months a head tells of; 0 where it tells of no time. */
function monthsIn(head: string): number {
  if (MONTH.test(head)) return 1;
  if (QUARTER.test(head)) return 3;
  return YEAR.test(head) ? 12 : Number(MONTHS.exec(head)?.[1] ?? 0);
}
