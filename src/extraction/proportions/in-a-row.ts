import { isDifference, isState } from "../breakdowns/items.js";
import { pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { countsAlike } from "./far.js";
import { isReached, isResult } from "./result.js";

/** Words between a whole and its part. */
const MOST_WORDS = 14;

/** `34 ý kiến của cử tri, đã trả lời 31 ý kiến, đạt 91,2%`: a whole, what was done of it and the rate, one behind the other in a sentence. */
export function wholeInRow(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  // `thụ lý 173 vụ, tăng 67 vụ so với cùng kỳ, giải quyết 118 vụ, đạt 68,2%`: a change of the whole may stand between.
  const before = stretch.mentions[part.order - 1];
  const changed = before !== undefined && before.clause === part.clause && isDifference(stretch, before);
  const base = stretch.mentions[part.order - (changed ? 2 : 1)];
  if (!base || percent.order !== part.order + 1 || percent.value === "100") return undefined;
  if (base.sentence !== percent.sentence || part.sentence !== percent.sentence || base.group !== part.group)
    return undefined;
  if (base.noun === null || part.noun === null || base.earlier || part.earlier || !countsAlike(base, part))
    return undefined;
  if (!isState(stretch, base) || isDifference(stretch, part) || pointOf(base).lte(pointOf(part))) return undefined;
  if (!isResult(stretch, part, percent) && !isReached(stretch, part, percent)) return undefined;
  const closed = endsThought(stretch, percent) || namesAll(stretch, percent, base.noun);
  return closed && !tellsAnother(stretch, base, part) ? base : undefined;
}

/** Whether nothing behind a percentage says what else it may be of. */
export function endsThought({ words }: Stretch, percent: Mention): boolean {
  const next = words[percent.to];
  return next === undefined || (next.kind === "sign" && next.text !== "(" && next.text !== "/");
}

/** `chiếm 30% tổng số ngày công`: all of the base's own noun. */
function namesAll({ words }: Stretch, { to }: Mention, noun: string): boolean {
  let at = to;
  while (at < to + 3 && ALL.has(words[at]?.folded ?? "")) at += 1;
  const found = COUNT_NOUNS.at(words, at);
  const behind = words[at + (found?.length ?? 0)];
  return at > to && found?.value === noun && (behind === undefined || behind.kind === "sign");
}

const ALL = new Set(["tổng", "số", "của", "trong"]);

/** Where the words end by which a change is compared, at the next comma behind `so với`. */
function behindComparison({ words }: Stretch, { to }: Mention): number {
  let at = to;
  while (at < to + MOST_WORDS && words[at]?.folded !== "so" && words[at] !== undefined) at += 1;
  while (at < to + MOST_WORDS && words[at]?.text !== "," && words[at] !== undefined) at += 1;
  return at;
}

/** Another time, place or comparison between the two. */
function tellsAnother(stretch: Stretch, base: Mention, part: Mention): boolean {
  const changed = stretch.mentions.slice(base.order + 1, part.order).at(-1);
  const between = foldedBetween(stretch, changed ? behindComparison(stretch, changed) : base.to, part.from);
  return between.length > MOST_WORDS || between.some((word) => ANOTHER.has(word));
}

const ANOTHER = new Set([
  "năm",
  "tháng",
  "quý",
  "kỳ",
  "so",
  "còn",
  "riêng",
  "từ",
  "lên",
  "xuống",
  ";",
  "khác",
  "tăng",
  "giảm",
]);
