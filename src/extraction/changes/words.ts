import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { directionOf } from "../vi/changes.js";
import { phraseSet } from "../vi/phrases.js";
import type { ChangeReading } from "./index.js";

/** The direction that the first word for one between two places tells of. */
export function directionBetween(
  words: Stretch["words"],
  from: number,
  to: number,
): ChangeReading["direction"] | undefined {
  for (let index = from; index < to; index += 1) {
    const rising = directionOf(words[index]?.folded ?? "", words[index + 1]?.folded ?? "");
    if (rising !== undefined) return rising ? "increase" : "decrease";
  }
  return undefined;
}

/** The unit of percentage points. */
export const POINTS = "điểm %";

/** The percentage that follows a difference: `(8,74%)`, `tương ứng 8,74%`, `bằng 8,74%`, `, tăng 8,74%`. */
export function percentBehind(stretch: Stretch, difference: Mention): Mention | null {
  const next = stretch.mentions[difference.order + 1];
  if (
    !next ||
    next.sentence !== difference.sentence ||
    measureOf(next) !== "percent" ||
    next.unit === POINTS ||
    next.from - difference.to > 8
  )
    return null;
  const between = foldedBetween(stretch, difference.to, next.from);
  // `tăng 32 lượt, bằng 103% cùng kỳ`: how much the later state is of the earlier.
  if (between.at(-1) === "bằng" && OF_EARLIER.at(stretch.words, next.to)) return null;
  return between.some((word) => ["chiếm", "đạt", ";"].includes(word)) ? null : next;
}

const OF_EARLIER = phraseSet(
  `cùng kỳ, so với cùng kỳ, của cùng kỳ, năm trước, so với năm trước, năm ngoái, so với năm ngoái, kế hoạch, kỳ trước, so với kỳ trước, so với năm, của năm, mức của năm`,
);

/** `16 người tuyển mới, do đó tổng số cuối năm tăng 3 người`: words by which a change names anew what changes. */
export const OWN_SUBJECT: ReadonlySet<string> = new Set(["tổng", "số"]);
