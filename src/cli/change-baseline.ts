import { baselineText, entriesFor, prune } from "../config/index.js";
import { CrossfootError } from "../numeric/index.js";
import { type Audited, auditNamed } from "./audit-files.js";
import type { Baseline } from "./baseline.js";
import type { Configuration } from "./configuration.js";
import { NOTICE_WORDS } from "./notice-words.js";
import type { OutputFile } from "./output.js";

/** What is to be done to a list of accepted discrepancies. */
export interface BaselineChange {
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  /** Ids of discrepancies or checks, or `all`. */
  readonly accept?: readonly string[];
  /** The list shows a part of what is found. */
  readonly quiet?: boolean;
  readonly reason?: string;
  readonly author?: string;
}

/**
 * Refuses half of what accepting needs: what, why and who.
 *
 * @throws {CrossfootError} `options/invalid`
 */
export function checkBaselineChange(change: BaselineChange): void {
  const { updateBaseline = false, accept, reason, author } = change;
  const given = Object.entries({ "--accept": accept, "--reason": reason, "--author": author });
  const [stray] = given.flatMap(([name, value]) => (value === undefined ? [] : name));
  if (!updateBaseline && stray !== undefined)
    throw new CrossfootError("options/invalid", `${stray}: belongs to --update-baseline, expected that beside it.`);
  if (change.quiet && accept?.includes("all"))
    throw new CrossfootError(
      "options/invalid",
      "--accept all: would accept what --quiet does not show; leave out --quiet, or name the ids.",
    );
  const missing = given.flatMap(([name, value]) => (value === undefined ? name : []));
  if (updateBaseline && missing.length > 0)
    throw new CrossfootError(
      "options/invalid",
      `--update-baseline: expected ${missing.join(", ")} too, so that everybody sees what was accepted, why and by whom.`,
    );
  for (const [name, value] of Object.entries({ "--reason": reason, "--author": author })) {
    if (value !== undefined && !/[\p{L}\p{N}]{2}/u.test(value))
      throw new CrossfootError("options/invalid", `${name} ${JSON.stringify(value)}: expected words.`);
  }
}

/** A changed list, and the files as they are audited with it. */
export interface Changed {
  readonly baseline: Baseline;
  readonly audited: readonly Audited[];
  /** The list as it is to be written, where anything was changed. */
  readonly written: OutputFile | null;
  /** What is done, for a person. */
  readonly notices: readonly string[];
}

/**
 * Adds what is named to a list and drops what is gone from it. It is left to the caller to write it, together with whatever
 * else the run writes.
 *
 * @throws {CrossfootError} `baseline/unknown` where a name means nothing
 */
export async function changeBaseline(
  baseline: Baseline,
  audited: readonly Audited[],
  change: BaselineChange,
  configuration: Configuration,
): Promise<Changed> {
  const { accept = [], reason = "", author = "" } = change;
  const words = NOTICE_WORDS[configuration.lang];
  const signature = { reason: reason.trim(), author: author.trim(), date: today() };
  const added = change.updateBaseline ? entriesFor(accept, audited, signature) : [];
  const files = new Set(baseline.entries.map(({ file }) => file));
  const gone = new Set<string>();
  for (const file of files) if (await baseline.isGone(file)) gone.add(file);
  const ran = audited.map(({ file, result, off }) => {
    const rules = new Set(configuration.resolved.rules.map(({ id }) => id).filter((id) => !off.includes(id)));
    return { file, result, rules };
  });
  const pruned = change.pruneBaseline
    ? prune(baseline.entries, ran, (file) => gone.has(file))
    : { entries: baseline.entries, gone: [] };
  const entries = [...pruned.entries, ...added];
  const isChanged = added.length + pruned.gone.length > 0;
  const changed = new Set(added.map(({ file }) => file));
  return {
    baseline: { ...baseline, entries },
    written: isChanged ? { path: baseline.path, content: baselineText(entries), isChanged } : null,
    audited: audited.map((each) =>
      changed.has(each.file) || pruned.gone.some(({ file }) => file === each.file)
        ? auditNamed(each.named, configuration, baseline, entries)
        : each,
    ),
    notices: [
      ...(change.updateBaseline ? [`${baseline.path}: ${words.added(added.length)}`] : []),
      ...(change.pruneBaseline ? [`${baseline.path}: ${words.dropped(pruned.gone.length)}`] : []),
    ],
  };
}

/** The day of the machine, as a person who accepts something would write it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
