import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { addUp } from "./arithmetic.js";
import type { BesideSlot } from "./beside.js";
import { nameBefore } from "./labels.js";

/** Words of a subject that comes back, at least and at most. */
const [FEWEST_WORDS, MOST_WORDS] = [2, 6];
/** Figures before a sentence among which its subject is looked for. */
const MOST_BEFORE = 12;

/**
 * `xuất khẩu 2.706 tấn; nội địa 1.804 tấn. Xuất khẩu đi Trung Quốc 2.030 tấn, Ấn Độ 420 tấn, EU 256 tấn`: a sentence that begins
 * with the words of a figure before it, and counts nothing else, splits that figure; only a fit or a keystroke says so.
 */
export function restated(stretch: Stretch, figures: readonly Mention[], index: number): BesideSlot[] {
  const last = figures[index];
  const next = figures[index + 1];
  if (!last || last.sentence === 0 || next?.sentence === last.sentence) return [];
  let first = index;
  while (first > 0 && figures[first - 1]?.sentence === last.sentence) first -= 1;
  const parts = figures.slice(first, index + 1);
  const [one] = parts;
  if (!one || parts.length < 3 || parts.some((part) => measureOf(part) !== measureOf(one) || part.noun !== one.noun))
    return [];
  const opening = stretch.layout.sentence.indexOf(last.sentence);
  const lead = foldedBetween(stretch, opening, Math.min(one.from, opening + MOST_WORDS));
  const total = figures.slice(Math.max(0, first - MOST_BEFORE), first).findLast((each) => {
    const label = nameBefore(stretch, each);
    const alike = measureOf(each) === measureOf(one) && each.noun === one.noun;
    return alike && label.length >= FEWEST_WORDS && label.every((word, at) => word === lead[at]);
  });
  if (!total || total.approximator !== null) return [];
  const { outcome } = addUp(total, parts);
  if (outcome !== "fits" && outcome !== "keystroke") return [];
  return [{ cue: "beside", options: [{ total, items: parts.map((part) => [part]), weight: 1, sealed: true }] }];
}
