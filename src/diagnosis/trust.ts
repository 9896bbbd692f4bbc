import type { AuditedCheck } from "../engine/index.js";
import { isBound } from "./standing.js";

/**
 * How much a new value for a figure costs beside those of others, by the figure's id: 1 unless stated, `"inf"` or Infinity
 * where it is never wrong. A figure that costs one more is a suspect only where its repair settles one more check.
 */
export type Trust = Readonly<Record<string, number | "inf">>;

/** What a new value for a figure costs; Infinity where it is never wrong. */
export function costOf(trust: Trust, id: string | null): number {
  const weight = id !== null && Object.hasOwn(trust, id) ? trust[id] : 1;
  return weight === "inf" ? Number.POSITIVE_INFINITY : (weight ?? 1);
}

/** Parts that figures play which are worked out from others: whoever corrects these forgets them, so that they are trusted less. */
const WORKED_OUT: ReadonlySet<string> = new Set(["amount", "average", "difference", "percent"]);

/** What it is worth not to be worked out: less than any check that holds. */
const GIVEN = 0.1;

/**
 * How much a report speaks for a figure as it is printed: the checks that hold with it, those that are sure of what they read
 * twice as much as others, and whether it is given or worked out from others. Other mentions that agree are such checks; bounds
 * say little, and count a quarter.
 *
 * @param checks all in which it stands but the broken one, without bounds that a wrong print would only make hold the better
 */
export function supportOf(checks: readonly AuditedCheck[], role: string | null = null): number {
  const given = role !== null && WORKED_OUT.has(role) ? 0 : GIVEN;
  return checks.reduce((sum, check) => {
    if (check.evaluation.verdict !== "consistent") return sum;
    return sum + (check.result.confidence === "certain" ? 1 : 0.5) * (isBound(check) ? 0.25 : 1);
  }, given);
}
