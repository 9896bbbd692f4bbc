import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";
import type { BesideSlot } from "./beside.js";
import { isRemainder, labelRange } from "./labels.js";
import { alikeOf } from "./neighbours.js";
import type { Option } from "./slot.js";

/** `giao 21, hiện có 19, còn thiếu 02`: what remains closes a list that a figure before it opens. */
export function remainder(stretch: Stretch, figures: readonly Mention[], index: number): BesideSlot[] {
  const last = figures[index];
  if (!last || index < 2 || !isRemainder(stretch, last) || !closes(stretch, last)) return [];
  const options: Option[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const total = figures[at];
    if (!total || measureOf(total) !== measureOf(last) || last.sentence - total.sentence > 1) continue;
    const whole = figures[at - 1];
    // `đã giải quyết 238/316, còn lại 78`: the whole stands behind the stroke.
    const stroke = whole !== undefined && strokePartner(stretch, whole) === total;
    const between = figures
      .slice(at + 1, index + 1)
      .filter((each) => alikeOf(last, each) || measureOf(each) !== "count");
    // What an earlier sentence counts is split by the sentence of the remainder.
    const own = total.sentence < last.sentence ? between.filter((each) => each.sentence === last.sentence) : between;
    const parts = stroke ? [whole, ...between] : own;
    if (parts.length < 2) continue;
    options.push({ total, items: parts.map((each) => [each]), weight: (stroke ? 1.5 : 1) * 0.7 ** options.length });
  }
  return options.length > 0 ? [{ cue: "remainder", options }] : [];
}

/** The word for what remains stands before the figure, not behind it. */
function closes(stretch: Stretch, mention: Mention): boolean {
  const { from } = labelRange(stretch, mention);
  return foldedBetween(stretch, from, mention.from).some((word) => REMAINING.has(word));
}

const REMAINING = new Set(["còn", "lại", "thiếu", "tồn"]);
