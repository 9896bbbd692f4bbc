import { type AcceptanceResult, type AuditResult, shortId } from "../engine/index.js";
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
      if (acceptance.source === "report") notices.push(`${placeOf(name, acceptance)}: ${faultOf(acceptance)}`);
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

/** A line of a text, or a place in data. */
function placeOf(name: string, { line, pointer }: AcceptanceResult): string {
  return [name, ...(line === null ? [] : [line]), ...(pointer === null ? [] : [` ${pointer}`])].join(":");
}

const FORM = "<!-- crossfoot-accept RULE ID -- reason -->";

/** What is wrong with an acceptance in a report, and what to write instead. */
function faultOf({ rule, id, state, candidates, reason, pointer }: AcceptanceResult): string {
  const named = [rule, id].filter((part) => part !== null && part !== "").join(" ");
  const ids = candidates.map(shortId);
  const [only] = ids;
  const form = (each = "ID"): string =>
    pointer === null
      ? `<!-- crossfoot-accept ${rule || "RULE"} ${each} -- ${reason ?? "reason"} -->`
      : `{ "id": "${each}", "rule": "${rule}", … }`;
  switch (state) {
    case "malformed":
      return `a comment that begins with crossfoot is not understood, and accepts nothing; expected ${FORM}.`;
    case "no-reason":
      return `accepts ${named} without a reason, and so nothing; expected ${form(id ?? only)}.`;
    case "unknown-rule":
      return `accepts ${JSON.stringify(rule)}, which is no rule; expected ${FORM}, crossfoot rules lists the rules.`;
    case "other-rule":
      return `${id} is no discrepancy of ${rule}, and so nothing is accepted; the list tells the rule and the id of each.`;
    case "unbound":
      return ids.length === 1
        ? `accepts ${rule} without saying which discrepancy, and so nothing; if it is the one here, write ${form(only)}.`
        : `accepts ${rule} without saying which discrepancy, and so nothing; here are ${ids.join(", ")}, write ${form()}.`;
    case "gone":
      return `accepts ${named}, which the report no longer has${
        ids.length === 0 ? "; take it out" : `; what is here now is ${ids.join(", ")}, to be looked at anew`
      }.`;
    default:
      return `accepts ${named}, of which there is nothing to accept here; take it out.`;
  }
}

function entryFault({ rule, state, author, date }: AcceptanceResult, file: string): string {
  const by = [author, date].filter((part) => part !== null).join(", ");
  const entry = `its entry on ${rule} in ${file}${by === "" ? "" : ` (${by})`}`;
  return state === "gone"
    ? `${entry} accepts what is gone; --prune-baseline drops it.`
    : `${entry} accepts what is not reported in this run.`;
}
