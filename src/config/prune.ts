import type { AuditResult } from "../engine/index.js";
import type { BaselineEntry } from "./baseline.js";

/** A file that was audited, by the name that a baseline gives it. */
export interface AuditedFile {
  readonly file: string;
  readonly result: Pick<AuditResult, "checks">;
  /** Rules that ran: of a rule that is off, nobody can say whether its checks are gone. */
  readonly rules: ReadonlySet<string>;
}

/** What becomes of a list of accepted discrepancies when that which is gone is dropped. */
export interface Pruned {
  readonly entries: readonly BaselineEntry[];
  /** Entries that are dropped, or of which some checks are. */
  readonly gone: readonly BaselineEntry[];
}

/**
 * Drops the checks that an audited report no longer has; entries of files that were not audited stay, unless their file
 * is gone.
 */
export function prune(
  entries: readonly BaselineEntry[],
  audited: readonly AuditedFile[],
  isGone: (file: string) => boolean,
): Pruned {
  const byFile = new Map(
    audited.map(({ file, result, rules }) => [file, { rules, ids: new Set(result.checks.map(({ id }) => id)) }]),
  );
  const [kept, gone]: [BaselineEntry[], BaselineEntry[]] = [[], []];
  for (const entry of entries) {
    const now = byFile.get(entry.file);
    const checks = now
      ? now.rules.has(entry.rule)
        ? entry.checks.filter((id) => now.ids.has(id))
        : entry.checks
      : isGone(entry.file)
        ? []
        : entry.checks;
    if (checks.length > 0) kept.push({ ...entry, checks });
    if (checks.length < entry.checks.length) gone.push(entry);
  }
  return { entries: kept, gone };
}
