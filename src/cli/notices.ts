import type { AcceptanceResult, AuditResult } from "../engine/index.js";
import { type Baseline, baselineName } from "./baseline.js";

/** What a run has to say beside its list: acceptances that accept nothing, files with nothing to check. */
export async function noticesOf(
  sources: readonly AuditResult[],
  off: ReadonlyMap<AuditResult, readonly string[]>,
  baseline: Baseline | null,
): Promise<string[]> {
  const notices: string[] = [];
  for (const source of sources) {
    const { path, checks, acceptances, coverage } = source;
    const name = path ?? "";
    if (checks.length === 0)
      notices.push(
        `${name}: nothing to check in it (${coverage.figures} ${coverage.figures === 1 ? "figure" : "figures"}).`,
      );
    for (const acceptance of acceptances) {
      if (acceptance.state === "used") continue;
      if (acceptance.source === "report") notices.push(`${name}:${acceptance.line ?? ""}: ${faultOf(acceptance)}`);
      else if (baseline && !off.get(source)?.includes(acceptance.rule))
        notices.push(`${baselineName(baseline)}: ${entryFault(acceptance, name)}`);
    }
  }
  if (baseline) {
    for (const file of new Set(baseline.entries.map((entry) => entry.file)))
      if (await baseline.isGone(file))
        notices.push(
          `${baselineName(baseline)}: accepts discrepancies of ${file}, which is gone; --prune-baseline drops them.`,
        );
  }
  return notices;
}

const FORM = "<!-- crossfoot-accept RULE -- reason -->";

function faultOf({ rule, state }: AcceptanceResult): string {
  switch (state) {
    case "malformed":
      return `a comment that begins with crossfoot is not understood, expected ${FORM}.`;
    case "no-reason":
      return `accepts ${rule} without a reason, and so nothing; expected ${FORM}.`;
    case "unknown-rule":
      return `accepts ${JSON.stringify(rule)}, which is no rule; crossfoot rules lists them.`;
    case "ambiguous":
      return `accepts ${rule}, of which the block has several discrepancies; accept as many, or name a check by its id.`;
    default:
      return `accepts ${rule}, of which there is nothing to accept here; take it out.`;
  }
}

function entryFault({ rule, state, author, date }: AcceptanceResult, file: string): string {
  const by = [author, date].filter((part) => part !== null).join(", ");
  const entry = `its entry on ${rule} in ${file}${by === "" ? "" : ` (${by})`}`;
  return state === "gone"
    ? `${entry} accepts what is gone; --prune-baseline drops it.`
    : `${entry} accepts what is not reported in this run.`;
}
