import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { isStep, onOneScale } from "./labels.js";
import { MOST_FOLLOWERS } from "./neighbours.js";

/**
 * `286 ý kiến, thuộc thẩm quyền cấp xã 231, cấp huyện 41, cấp tỉnh 14`: bare numbers on one scale right behind a count. Where
 * another one stands behind them, as in `…, quá hạn 04, đang xử lý 43`, the list may end with it, too.
 */
export function gradedBare(stretch: Stretch, figures: readonly Mention[], index: number): Mention[][] {
  const total = figures[index];
  if (!total || total.noun === null || stretch.words[total.from - 1]?.text === "/") return [];
  // `đại học 40 người; cao cấp lý luận 11, trung cấp 33, sơ cấp 5`: what is itself a step has none below it.
  if (isStep(stretch, total)) return [];
  const found: Mention[] = [];
  for (const each of figures.slice(index + 1, index + 1 + MOST_FOLLOWERS)) {
    if (each.sentence !== total.sentence || !each.bare || each.noun !== null || measureOf(each) !== "count") break;
    if (!onOneScale(() => stretch, [...found, each])) return found.length > 2 ? [[...found, each], found] : [];
    found.push(each);
  }
  return found.length > 2 ? [found] : [];
}
