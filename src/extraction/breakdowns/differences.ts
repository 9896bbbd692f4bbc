import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { INCREASE } from "../vi/changes.js";
import { isDifference } from "./items.js";
import type { Option } from "./slot.js";
import type { ListSpan } from "./spans.js";

/** `giảm 29 vụ (trong đó … giảm 06 vụ; … giảm 23 vụ)`: differences in one direction add up as states do. */
export function changeOptions(stretch: Stretch, { at, from, to, group }: ListSpan): Option[] {
  const differences = stretch.mentions.filter((each) => isDifference(stretch, each) && measureOf(each) !== "percent");
  const parts = differences.filter((each) => each.from >= from && each.to <= to && each.group === group);
  const total = differences.findLast((each) => each.to <= at && each.sentence === (stretch.layout.sentence[at] ?? 0));
  if (!total || parts.length < 2 || parts.some((each) => rises(stretch, each) !== rises(stretch, total))) return [];
  return [{ total, items: parts.map((each) => [each]), weight: 0.9 }];
}

function rises(stretch: Stretch, mention: Mention): boolean {
  return foldedBetween(stretch, mention.from - 3, mention.from).some((word) => INCREASE.has(word));
}
