import type { Believed } from "../breakdowns/index.js";
import { isState } from "../breakdowns/items.js";
import { labelRange, nameBefore } from "../breakdowns/labels.js";
import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import type { ShareReading } from "./index.js";
import { compareShare } from "./share.js";

/** How likely words make it that name a part of a list and what it is a share of. */
const NAMED = 0.985;

/**
 * `Trong đó: cam 142,5 ha, bưởi 68,2 ha. Cây cam giữ vai trò chủ lực, chiếm 47,2% diện tích`: a sentence without counts names a
 * part of the list before it.
 */
export function ofNamedPart(
  stretch: Stretch,
  percent: Mention,
  breakdowns: readonly Believed[],
): Weighed<ShareReading>[] {
  const { words, layout, mentions } = stretch;
  const start = layout.sentence.indexOf(percent.sentence);
  const counted = mentions.some((each) => each.sentence === percent.sentence && each.order < percent.order);
  if (counted || !TAKES.has(words[percent.from - 1]?.folded ?? "")) return [];
  const subject = new Set(foldedBetween(stretch, start, percent.from));
  const behind = baseWords(stretch, percent);
  return breakdowns.flatMap(({ kind, total, parts, holds }) => {
    if (kind !== "partition" || !holds || total.stretch !== stretch.index || !isState(stretch, total)) return [];
    if (!isNamedBy(stretch, total, behind)) return [];
    const named = parts.filter((part) => part.stretch === stretch.index && isSubject(stretch, part, subject));
    const [part, another] = named;
    if (!part || another || part.sentence >= percent.sentence) return [];
    const { outcome, chance } = compareShare(percent, [part], [total]);
    return [{ reading: { percent, part: [part], base: [total], within: true }, prior: NAMED, outcome, chance }];
  });
}

const TAKES: ReadonlySet<string> = new Set(["chiếm", "bằng"]);

/** Words behind a percentage up to the next sign, without those that any base has. */
function baseWords({ words }: Stretch, { to }: Mention): string[] {
  const end = words.findIndex(({ kind }, at) => at >= to && kind !== "word");
  const behind = words.slice(to, end < 0 ? words.length : end).map(({ folded }) => folded);
  return behind.filter((word) => !FILLERS.has(word));
}

const FILLERS: ReadonlySet<string> = new Set(["tổng", "số", "toàn", "của", "trên", "trong", "xã", "phường", "huyện"]);

/** Whether the words name what the total counts: all of them stand before or behind it, or say what it measures. */
function isNamedBy(stretch: Stretch, total: Mention, behind: readonly string[]): boolean {
  if (SIZES.get(behind.join(" ")) === measureOf(total)) return true;
  const { from, to } = labelRange(stretch, total);
  const label = new Set(foldedBetween(stretch, from, to));
  return behind.length > 0 && behind.every((word) => label.has(word));
}

/** Words for what is measured: `138 ha …, chiếm 65,1% diện tích`. */
const SIZES: ReadonlyMap<string, string> = new Map([
  ["diện tích", "area"],
  ["khối lượng", "mass"],
  ["sản lượng", "mass"],
  ["kinh phí", "money"],
  ["vốn", "money"],
  ["giá trị", "money"],
]);

/** Whether the label before a part is what a sentence speaks of. */
function isSubject(stretch: Stretch, part: Mention, subject: ReadonlySet<string>): boolean {
  const label = nameBefore(stretch, part);
  return label.length > 0 && label.every((word) => subject.has(word));
}
