import { BASELINE_VERSION, baselineText, entriesFor, prune } from "../config/index.js";
import { CrossfootError, type Told } from "../numeric/index.js";
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
  /** The list that is changed; `false` for none at all. */
  readonly baseline?: string | false;
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
    throw invalid({
      en: `${stray}: belongs to --update-baseline, expected that beside it.`,
      vi: `${stray}: đi cùng --update-baseline, cần thêm tùy chọn đó.`,
    });
  if (change.quiet && accept?.includes("all"))
    throw invalid({
      en: "--accept all: would accept what --quiet does not show; leave out --quiet, or name the ids.",
      vi: "--accept all: sẽ chấp nhận cả những điểm --quiet không hiện; hãy bỏ --quiet, hoặc nêu từng mã.",
    });
  const asked = updateBaseline ? "--update-baseline" : change.pruneBaseline ? "--prune-baseline" : null;
  if (change.baseline === false && asked !== null)
    throw invalid({
      en: `${asked}: has no list to change beside --no-baseline; leave one of them out.`,
      vi: `${asked}: không có danh sách nào để sửa khi dùng --no-baseline; hãy bỏ một trong hai.`,
    });
  const missing = given.flatMap(([name, value]) => (value === undefined ? name : []));
  if (updateBaseline && missing.length > 0)
    throw invalid({
      en: `--update-baseline: expected ${missing.join(", ")} too, so that everybody sees what was accepted, why and by whom.`,
      vi: `--update-baseline: cần thêm ${missing.join(", ")}, để ai cũng thấy đã chấp nhận điểm nào, vì sao và do ai.`,
    });
  if (accept?.length === 0)
    throw invalid({
      en: "--accept: names nothing, expected ids of discrepancies as the list shows them, or all.",
      vi: "--accept: chưa nêu điểm nào, cần mã của các điểm như danh mục ghi, hoặc all.",
    });
  for (const [name, value] of Object.entries({ "--reason": reason, "--author": author })) {
    if (value !== undefined && !/[\p{L}\p{N}]{2}/u.test(value))
      throw invalid({
        en: `${name} ${JSON.stringify(value)}: expected words.`,
        vi: `${name} ${JSON.stringify(value)}: cần viết thành chữ.`,
      });
  }
}

function invalid(message: Told): CrossfootError {
  return new CrossfootError("options/invalid", message);
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
    return { file, result, rules, off };
  });
  const pruned = change.pruneBaseline
    ? prune(baseline.entries, ran, (file) => gone.has(file))
    : { entries: baseline.entries, gone: [] };
  const entries = [...pruned.entries, ...added];
  const isUpgraded = baseline.version < BASELINE_VERSION;
  const isChanged = isUpgraded || baselineText(entries) !== baselineText(baseline.entries);
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
      ...(isUpgraded ? [`${baseline.path}: ${words.upgraded(baseline.version, BASELINE_VERSION)}`] : []),
    ],
  };
}

/** The day of the machine, as a person who accepts something would write it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
