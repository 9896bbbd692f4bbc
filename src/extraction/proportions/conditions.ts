import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";
import { PLAN_WORDS } from "../vi/plans.js";
import { BEFORE_SHARE } from "./result.js";

/** Words from a fraction to the percentage that tells it once more. */
const MOST_WORDS = 24;

/** `2.410/2.680 hộ đạt cả 05 tiêu chí, tỷ lệ 89,9%`: the fraction before, where all counts between say what its part must have. */
export function fractionWithCondition(
  stretch: Stretch,
  percent: Mention,
): { part: Mention; whole: Mention } | undefined {
  const { mentions } = stretch;
  let at = percent.order - 1;
  while (mentions[at] && isCondition(stretch, mentions[at] as Mention)) at -= 1;
  const [part, whole] = [mentions[at - 1], mentions[at]];
  if (!part || !whole || at === percent.order - 1 || strokePartner(stretch, part) !== whole) return undefined;
  if (whole.clause !== clauseOf(stretch, percent) || percent.from - whole.to > MOST_WORDS) return undefined;
  if (part.noun !== null && (whole.noun === null || !nounsMatch(part.noun, whole.noun))) return undefined;
  return tellsResult(stretch, percent) ? { part, whole } : undefined;
}

/** The clause that a percentage, or its bracket, stands in. */
function clauseOf({ layout }: Stretch, { clause, group, from }: Mention): number {
  return group >= 0 && from === group + 1 ? (layout.clause[group] ?? clause) : clause;
}

/** `đạt đủ 4 tiêu chí`, `từ 3 thế hệ trở lên`: a count that what is counted must reach. */
function isCondition({ words }: Stretch, mention: Mention): boolean {
  if (measureOf(mention) === "percent" || mention.group >= 0) return false;
  const before = words[mention.from - 1]?.folded ?? "";
  if (REACHING.has(before)) return true;
  return before === "đạt" && mention.noun !== null && CRITERIA.has(mention.noun);
}

const REACHING = new Set(["cả", "đủ", "từ", "thiểu", "nhất", "trọn", "quá"]);
const CRITERIA = new Set(["tiêu chí", "tiêu chuẩn", "chỉ tiêu", "nội dung", "danh hiệu", "yêu cầu", "điều kiện"]);

/** `, tỷ lệ 89,9%`, `(89,9%)`: the words behind the last sign lead to a share, and those behind it name nothing else. */
function tellsResult(stretch: Stretch, percent: Mention): boolean {
  const { words, layout } = stretch;
  if (["tổng", "số", "trên", "so"].includes(words[percent.to]?.folded ?? "")) return false;
  if (PLAN_WORDS.at(words, percent.to)) return false;
  if (percent.group >= 0) return percent.from === percent.group + 1 && layout.closing.get(percent.group) === percent.to;
  let from = percent.from;
  while (from > 0 && layout.piece[from - 1] === percent.piece) from -= 1;
  const lead = foldedBetween(stretch, from, percent.from).filter((word) => word !== ",");
  return lead.length > 0 && lead.every((word) => BEFORE_SHARE.has(word));
}
