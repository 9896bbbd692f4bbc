import { acceptedName } from "./accepted-checks.js";
import { identityHash } from "./identity.js";
import type { AuditResult, Discrepancy } from "./result.js";

/**
 * Names the discrepancies of a result for hosts that follow them from run to run: by what the check says that each tells of,
 * the headings above it, and, behind the first, which of its kin it is there. A paragraph inserted changes none of it, nor
 * does the correction of an equal discrepancy, nor a further check that the same slip breaks; another heading does.
 */
export function fingerprints({ checks }: Pick<AuditResult, "checks">): (discrepancy: Discrepancy) => string {
  const names = new Map(checks.map((check) => [check.id, nameOf(acceptedName(check))]));
  return ({ checks: [own = ""] }) => identityHash("d", [names.get(own) ?? own]);
}

/** What a list of accepted discrepancies calls a check, without what stands beside it and how many there are. */
function nameOf(name: string): string {
  const [statement = "", ...place] = name.split("-");
  const nth = place.map((part) => /^(\d+)of\d+$/.exec(part)?.[1]).find((each) => each !== undefined) ?? "1";
  const [heading] = place.filter((part) => /^[0-9a-f]{6}$/.test(part));
  return [statement, ...(heading === undefined ? [] : [heading]), ...(nth === "1" ? [] : [nth])].join("-");
}
