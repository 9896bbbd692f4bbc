import type { AuditResult } from "./result.js";

/**
 * How far an audit got: `nothing` where no check ran, `bounds` where no figure is verified and no words hold, as where one number
 * is only known not to exceed another; `words` where dates, numbering or words hold and no figure is verified.
 */
export type Reach = "nothing" | "bounds" | "words" | "figures";

/** Tells how far an audit got, so that a report of which nothing is proved does not look like one that holds. */
export function reachOf({
  checks,
  coverage,
  discrepancies,
  leftOut,
}: Pick<AuditResult, "checks" | "coverage" | "discrepancies" | "leftOut">): Reach {
  if (checks.length === 0) return "nothing";
  const told = discrepancies.length + (leftOut?.milder ?? 0) + (leftOut?.accepted ?? 0);
  if (told > 0 || coverage.verified > 0) return "figures";
  const words = checks.filter(({ terms }) => terms.every(({ figure }) => figure === null));
  return words.some(({ verdict }) => verdict === "consistent") ? "words" : "bounds";
}

/** Whether nothing proves any figure of a report, which is not to look like one that holds. */
export function isUnproved(result: Parameters<typeof reachOf>[0]): boolean {
  const reach = reachOf(result);
  // Where there is no figure, dates, numbering and words are all that can hold.
  return reach === "words" ? result.coverage.figures > 0 : reach !== "figures";
}
