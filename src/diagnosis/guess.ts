import type { Bound } from "./bound.js";
import { byNumber } from "./by-number.js";
import type { Part } from "./part.js";
import { type Limits, type Searched, search } from "./search.js";

/**
 * A guess where a search found nothing: first the operations that mend most broken checks for what they cost, no two of them on
 * one check, then the cheapest for what is left.
 */
export function guess(part: Part, bound: Bound, limits: Limits): Searched {
  const touched = new Set<number>();
  const start: number[] = [];
  for (const { chosen } of bound.mending) {
    const own = chosen.flatMap(part.own);
    if (own.some((index) => touched.has(index))) continue;
    for (const index of own) touched.add(index);
    start.push(...chosen);
  }
  const found = search(part, bound, { ...limits, start: start.sort(byNumber) });
  return { ...found, optima: found.optima.slice(0, 1), complete: false };
}
