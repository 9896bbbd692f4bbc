import { folded } from "./folded.js";
import type { Row } from "./grid.js";

const MONTH = /^(?:tháng )?(?:0?[1-9]|1[0-2])$/;
const QUARTER = /^(?:cộng |tổng )?quý (?:i{1,3}|iv|[1-4])$/;
const HALF_OR_YEAR = /^(?:cộng |tổng )?(?:(?:6|9|12) tháng(?: đầu năm| cuối năm)?|cả năm|năm \d{4})$/;
const FEWEST_MONTHS = 3;

/** Among rows of months, quarters sum up those before them, and the year all of them. */
export function withPeriods(rows: readonly Row[]): readonly Row[] {
  const labels = rows.map(({ label }) => folded(label));
  if (labels.filter((label) => MONTH.test(label)).length < FEWEST_MONTHS) return rows;
  return rows.map((row, index) => {
    const label = labels[index] ?? "";
    if (QUARTER.test(label)) return { ...row, role: "subtotal" };
    return HALF_OR_YEAR.test(label) ? { ...row, role: "total" } : row;
  });
}
