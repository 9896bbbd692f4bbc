import { type Check, evaluateCheck } from "../../../engine/index.js";

/**
 * What to check where words allow several readings, the likeliest first.
 *
 * The likeliest, where it holds or where none does; nothing where only another holds: that clears the author and proves
 * nothing.
 */
export function likeliest(readings: readonly Check[]): Check | undefined {
  const [first, ...others] = readings;
  if (!first || fails(first) === false) return first;
  return others.every(fails) ? first : undefined;
}

function fails(check: Check): boolean {
  return evaluateCheck(check).verdict === "inconsistent";
}
