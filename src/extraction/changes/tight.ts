import type { Mention } from "../clauses/stretch.js";

/** How likely words make a change whose figures stand side by side. */
export const TIGHT = 0.995;

/** `754 người, giảm 32 người (4,07%)`: nothing stands between a state, its change and the rate of that change. */
export function isTight(after: Mention, difference: Mention, percent: Mention | null): boolean {
  if (percent === null || difference.order !== after.order + 1 || percent.order !== difference.order + 1) return false;
  if (after.noun === null || difference.noun !== after.noun || after.sentence !== difference.sentence) return false;
  return difference.from - after.to <= 3 && percent.from - difference.to <= 4;
}
