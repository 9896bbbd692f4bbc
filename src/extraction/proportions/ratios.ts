import type { Confidence } from "../../model/index.js";
import { keystrokeBetween } from "../../numeric/index.js";
import { isDifference } from "../breakdowns/items.js";
import { pairOf } from "../changes/pair.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";
import { phraseSet } from "../vi/phrases.js";

/** `n/m`: so many of so many. */
export interface BelievedRatio {
  readonly part: Mention;
  readonly whole: Mention;
  readonly confidence: Confidence;
}

/** Words that let a result exceed what stands behind the stroke; `tổ chỉ đạo` names no plan. */
const MAY_EXCEED = phraseSet("kế hoạch, kh, chỉ tiêu, ct, dự toán, dự kiến, mục tiêu, định mức, định biên");

/** Parts of wholes written with a stroke; two things side by side (`712 lượt/830 người`) are none. */
export function ratiosOf(stretch: Stretch): BelievedRatio[] {
  return stretch.mentions.flatMap((part): BelievedRatio[] => {
    const whole = strokePartner(stretch, part);
    if (!whole || measureOf(part) !== measureOf(whole) || part.upTo !== null || whole.upTo !== null) return [];
    if (part.noun !== null && !(whole.noun !== null && nounsMatch(part.noun, whole.noun))) return [];
    if (isProportion(stretch, part, whole)) return [];
    const exceeds = pointOf(part).gt(pointOf(whole));
    const before = stretch.mentions[part.order - 1];
    // `tăng 3 vụ (35/32 vụ)`: two states, no part of a whole.
    if (exceeds && before && isDifference(stretch, before) && pairOf(stretch, before)) return [];
    // Two periods side by side, or a result beside its plan (`lúa 53,5/52 ha`), may well exceed; `53/35` for `35/35` is a slip.
    if (exceeds && (part.kind === "measure" || whole.kind === "measure")) return [];
    if (exceeds && (!isSlip(part, whole) || mayExceed(stretch, part, whole))) return [];
    return [{ part, whole, confidence: exceeds ? "likely" : "certain" }];
  });
}

/** `ngân sách và Nhân dân góp theo tỷ lệ 70/30`: two shares of a hundred. */
function isProportion({ words }: Stretch, part: Mention, whole: Mention): boolean {
  if (part.noun !== null || whole.noun !== null || !pointOf(part).plus(pointOf(whole)).eq(100)) return false;
  return words[part.from - 1]?.folded === "lệ" || words[part.from - 2]?.folded === "lệ";
}

/** Things that are so many in a place, whatever the period: `21/19 tiêu chí` has no other reading. */
const FIXED = new Set(["tiêu chí", "thôn", "bản", "ấp", "khóm", "thôn bản", "tổ dân phố"]);

/** Whether a part above its whole is one keystroke away from it, as `53/35` for `35/35`, or counts what cannot be more. */
function isSlip(part: Mention, whole: Mention): boolean {
  return keystrokeBetween(digits(whole), digits(part)) !== null || (whole.noun !== null && FIXED.has(whole.noun));
}

/** Words that tell of two periods side by side. */
const PERIODS = new Set(["so", "tăng", "giảm", "vượt", "kỳ"]);

/** Whether words tell of two periods, or of a result beside its plan. */
function mayExceed(stretch: Stretch, part: Mention, whole: Mention): boolean {
  const before = foldedBetween(stretch, part.from - 6, part.from);
  const behind = foldedBetween(stretch, whole.to, whole.to + 6);
  const near = stretch.words.slice(Math.max(0, part.from - 6), whole.to + 7);
  return (
    before.some((word) => PERIODS.has(word)) ||
    behind.includes("vượt") ||
    near.some((_, at) => MAY_EXCEED.at(near, at) !== undefined)
  );
}

function digits({ printed }: Mention): string {
  return printed.replace(/\D/g, "");
}
