import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { INCREASE } from "../vi/changes.js";
import { countable, isDifference } from "./items.js";
import type { Option } from "./slot.js";
import type { ListSpan } from "./spans.js";

/** `giảm 29 vụ (trong đó … giảm 06 vụ; … giảm 23 vụ)`: differences in one direction add up as states do. */
export function changeOptions(
  stretch: Stretch,
  { at, from, to, group }: Pick<ListSpan, "at" | "from" | "to" | "group">,
): Option[] {
  const differences = stretch.mentions.filter((each) => isDifference(stretch, each) && measureOf(each) !== "percent");
  const parts = differences.filter((each) => each.from >= from && each.to <= to && each.group === group);
  const total = differences.findLast((each) => each.to <= at && each.sentence === (stretch.layout.sentence[at] ?? 0));
  if (total && parts.length === 0) return splitOf(stretch, total, { at, from, to, group });
  if (!total || parts.length < 2 || parts.some((each) => rises(stretch, each) !== rises(stretch, total))) return [];
  return [{ total, items: parts.map((each) => [each]), weight: 0.9 }];
}

/** `cắt giảm 393 chuyến, trong đó tuyến chính 38 chuyến, tuyến nhánh 355 chuyến`: what was cut is split as any count is. */
function splitOf(stretch: Stretch, total: Mention, span: Pick<ListSpan, "at" | "from" | "to" | "group">): Option[] {
  if (stretch.mentions.some((each) => each.order > total.order && each.to <= span.at)) return [];
  const parts = countable(stretch, span).filter((each) => each.sentence === total.sentence);
  const alike = parts.every((each) => measureOf(each) === measureOf(total) && each.noun === total.noun);
  return parts.length > 1 && alike ? [{ total, items: parts.map((each) => [each]), weight: 0.9 }] : [];
}

function rises(stretch: Stretch, mention: Mention): boolean {
  return foldedBetween(stretch, mention.from - 3, mention.from).some((word) => INCREASE.has(word));
}
