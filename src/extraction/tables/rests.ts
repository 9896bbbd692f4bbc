import { trySum } from "./arithmetic.js";
import type { ColumnSum } from "./column-sums.js";
import { hasPhrase, startsWithPhrase } from "./folded.js";
import type { Row } from "./grid.js";
import type { Series } from "./series.js";
import type { Naming } from "./trial.js";
import { EXCESS_HEADS, REST_HEADS, SUBSET } from "./vocabulary.js";

/** How far around a column its part and its rest are looked for. */
const NEAR = 4;

/** `Được giao | Đã chi | Còn lại`, `Kế hoạch | Thực hiện | Vượt`: a column that is another and what is left, or exceeds it. */
export function restSums(total: Series, index: number, usable: readonly Series[]): ColumnSum[] {
  const isPlain = (each: Series): boolean =>
    each.measure === total.measure && !startsWithPhrase(each.column.last, SUBSET);
  const before = usable.slice(Math.max(0, index - NEAR), index).filter(isPlain);
  const behind = usable.slice(index + 1, index + 1 + NEAR).filter(isPlain);
  const [part, rest] = behind;
  const sums: ColumnSum[] = [];
  const add = (first: Series | undefined, second: Series | undefined, told: readonly string[]): void => {
    if (!first || !second || !isRest(second) || isRest(first) || isRest(total)) return;
    const naming: Naming = hasPhrase(second.column.last, told) ? "told" : "named";
    sums.push({ parts: [first, second], naming, rivals: 1 });
  };
  add(part, rest, REST_HEADS);
  add(before.at(-1), part, EXCESS_HEADS);
  return sums;
}

/** Whether a column tells of what is left, or of what exceeds something. */
export function isRest({ column }: Series): boolean {
  return hasPhrase(column.last, REST_HEADS) || hasPhrase(column.last, EXCESS_HEADS);
}

/** Whether a row may print another rest than its own: none where there is less than nothing, or with that of the row above. */
export function hasOtherRest(total: Series, parts: readonly Series[], row: Row, rows: readonly Row[]): boolean {
  const [part, rest] = parts;
  if (parts.length !== 2 || !part || !rest || !isRest(rest)) return false;
  const [whole, taken, left] = [total.at(row), part.at(row), rest.at(row)];
  if (!whole || !taken || !left) return false;
  if (left.value === "0") return Number(whole.value) < Number(taken.value);
  const above = rows[row.index - 1];
  const carried = above && rest.at(above);
  return carried != null && trySum(left, [carried, whole], [taken])?.fits === true;
}
