import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";

/** How likely words make a change whose figures stand side by side. */
export const TIGHT = 0.995;

/** `754 người, giảm 32 người (4,07%)`, `8,72 ha, giảm 27,2% (giảm 3,38 ha)`: nothing stands between a state and what changed. */
export function isTight(
  stretch: Stretch,
  after: Mention,
  difference: Mention | null,
  percent: Mention | null,
): boolean {
  if (percent === null || difference === null) return false;
  const [first, second] = difference.order < percent.order ? [difference, percent] : [percent, difference];
  if (first.order !== after.order + 1 || second.order !== first.order + 1) return false;
  if (!isAlike(after, difference) || after.sentence !== second.sentence) return false;
  const noun = after.noun?.split(" ").length ?? 1;
  const beside = first.from - after.to <= 2 + noun || isSetAgainst(stretch, after, first);
  return beside && second.from - first.to <= 4;
}

/** `13.050 triệu đồng, so với năm trước tăng 1.450 triệu đồng (12,5%)`: only what it is set against stands between. */
function isSetAgainst(stretch: Stretch, after: Mention, first: Mention): boolean {
  const [so, against] = foldedBetween(stretch, after.to, first.from).filter((word) => word !== ",");
  return so === "so" && against === "với" && first.from - after.to <= MOST_WORDS;
}

const MOST_WORDS = 10;

function isAlike(after: Mention, difference: Mention): boolean {
  if (after.noun !== null || measureOf(after) === "count")
    return after.noun !== null && difference.noun !== null && isOneNoun(after.noun, difference.noun);
  return difference.noun === null && measureOf(difference) === measureOf(after);
}

/** `14.280 lượt người, tăng 1.680 lượt`: a noun of two words may come back as its first. */
function isOneNoun(noun: string, again: string): boolean {
  return noun === again || noun.startsWith(`${again} `);
}
