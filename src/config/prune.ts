import { type AuditResult, acceptedName } from "../engine/index.js";
import type { BaselineEntry } from "./baseline.js";

/** A file that was audited, by the name that a baseline gives it. */
export interface AuditedFile {
  readonly file: string;
  /** What it gave with the list. */
  readonly result: Pick<AuditResult, "checks" | "acceptances">;
  /** Rules that ran: of a rule that is off, nobody can say whether its checks are gone. */
  readonly rules: ReadonlySet<string>;
  /** Rules that are there and did not run. */
  readonly off: readonly string[];
}

/** What becomes of a list of accepted discrepancies when that which is gone is dropped. */
export interface Pruned {
  readonly entries: readonly BaselineEntry[];
  /** Entries that are dropped, or of which some checks are. */
  readonly gone: readonly BaselineEntry[];
}

/**
 * Drops the checks that an audited report no longer has, or of which an entry does not say which of equal ones it means;
 * entries of files that were not audited stay, unless their file is gone. What is kept is told with its present place.
 */
export function prune(
  entries: readonly BaselineEntry[],
  audited: readonly AuditedFile[],
  isGone: (file: string) => boolean,
): Pruned {
  const byFile = new Map(
    audited.map((each) => {
      const { checks, acceptances } = each.result;
      const names = new Map(checks.map((check) => [check.id, acceptedName(check)]));
      const listed = acceptances.filter(({ source }) => source === "baseline");
      const meant = new Map(
        listed.flatMap((entry) => entry.checks.map((name, index) => [name, entry.now[index] ?? null])),
      );
      return [each.file, { ...each, meant, names }];
    }),
  );
  const [kept, gone]: [BaselineEntry[], BaselineEntry[]] = [[], []];
  for (const entry of entries) {
    const now = byFile.get(entry.file);
    if (!now) {
      (isGone(entry.file) ? gone : kept).push(entry);
      continue;
    }
    const ran = hasRun(entry, now);
    const checks = entry.checks.flatMap((name) => {
      const check = now.meant.get(name) ?? null;
      return check !== null ? [now.names.get(check) ?? name] : ran ? [] : [name];
    });
    if (checks.length > 0) kept.push({ ...entry, checks });
    if (checks.length < entry.checks.length) gone.push(entry);
  }
  return { entries: kept, gone };
}

/** Whether every rule that may have led to a check of an entry ran; where the entry does not name them all, every rule. */
function hasRun({ rule, also, checks }: BaselineEntry, { rules, off }: AuditedFile): boolean {
  const named = [rule, ...(also ?? [])].every((each) => rules.has(each));
  return named && (also !== undefined || checks.length === 1 || off.length === 0);
}
