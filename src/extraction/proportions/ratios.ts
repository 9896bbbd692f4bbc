import type { Confidence } from "../../model/index.js";
import { keystrokeBetween } from "../../numeric/index.js";
import { isDifference } from "../breakdowns/items.js";
import { pairOf } from "../changes/pair.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";

/** `n/m`: so many of so many. */
export interface BelievedRatio {
  readonly part: Mention;
  readonly whole: Mention;
  readonly confidence: Confidence;
}

/** Words that let a result exceed what stands behind the stroke. */
const MAY_EXCEED = new Set(["kế", "chỉ", "kh", "dự", "mục", "định"]);

/** Parts of wholes written with a stroke; two things side by side (`712 lượt/830 người`) are none. */
export function ratiosOf(stretch: Stretch): BelievedRatio[] {
  return stretch.mentions.flatMap((part): BelievedRatio[] => {
    const whole = strokePartner(stretch, part);
    if (!whole || measureOf(part) !== measureOf(whole) || part.upTo !== null || whole.upTo !== null) return [];
    if (part.noun !== null && !(whole.noun !== null && nounsMatch(part.noun, whole.noun))) return [];
    const exceeds = pointOf(part).gt(pointOf(whole));
    const before = stretch.mentions[part.order - 1];
    // `tăng 3 vụ (35/32 vụ)`: two states, no part of a whole.
    if (exceeds && before && isDifference(stretch, before) && pairOf(stretch, before)) return [];
    // Two periods side by side, or a result beside its plan, may well exceed; `53/35` for `35/35` is a slip.
    const slip = keystrokeBetween(digits(whole), digits(part)) !== null;
    if (exceeds && (!slip || foldedBetween(stretch, whole.to, whole.to + 6).some((word) => MAY_EXCEED.has(word))))
      return [];
    return [{ part, whole, confidence: exceeds ? "likely" : "certain" }];
  });
}

function digits({ printed }: Mention): string {
  return printed.replace(/\D/g, "");
}
