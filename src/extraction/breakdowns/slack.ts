import { decimal } from "../../numeric/index.js";
import { pointOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";

/** A float is enough to see whether a sum is worth weighing; the weighing itself is exact. */
export function sizeOf(mention: Mention): number {
  return pointOf(mention).toNumber();
}

/** How far apart rounding and words such as `hơn` may put a total and its parts, roughly. */
export function slackOf(total: Mention, parts: readonly Mention[]): number {
  let slack = 1e-6;
  for (const each of [total, ...parts]) {
    if (each.approximator !== null) slack += Math.abs(sizeOf(each)) * 0.05;
    else if (each.decimals !== null)
      slack += Math.abs(sizeOf(each) / (decimal(each.value).toNumber() || 1)) * 10 ** -each.decimals;
  }
  return slack;
}
