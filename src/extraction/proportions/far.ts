import { countLeading } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { groupBy } from "../group.js";

/** Most figures of other paragraphs that one percentage is tried with, and that are looked at for them. */
const MOST_FAR = 24;
const MOST_LOOKED_AT = 400;

/** Figures of the report by what they measure, in reading order. */
const byMeasure = once((stretches: readonly Stretch[]): Map<string, Mention[]> => {
  const mentions = stretches.flatMap((stretch) => stretch.mentions);
  const usable = mentions.filter(({ upTo, kind, noun }) => upTo === null && (kind !== "count" || noun !== null));
  return groupBy(usable, measureOf);
});

/**
 * Wholes that paragraphs far above name once for all: `4.126 hộ` at the beginning, `3.061 hộ, đạt 74,19%` at the end. Only a
 * share of several digits can tell which of them it is of, and only by fitting.
 */
export function farBases(stretches: readonly Stretch[], part: Mention): Mention[] {
  const found: Mention[] = [];
  const list = byMeasure(stretches).get(measureOf(part)) ?? [];
  const last = lastBefore(list, part.stretch);
  for (let at = last; at >= Math.max(0, last - MOST_LOOKED_AT) && found.length < MOST_FAR; at -= 1) {
    const mention = list[at];
    if (mention && countsAlike(mention, part) && pointOf(mention).gt(pointOf(part))) found.push(mention);
  }
  return found;
}

/** The position of the last figure before a paragraph. */
function lastBefore(list: readonly Mention[], stretch: number): number {
  return countLeading(list, (mention) => mention.stretch < stretch) - 1;
}

const PERSONS = new Set([
  "người",
  "đồng chí",
  "đảng viên",
  "đại biểu",
  "hội viên",
  "đoàn viên",
  "công dân",
  "nhân khẩu",
  "khẩu",
  "học sinh",
  "cán bộ",
]);

/** Whether two figures may count the same: their nouns match, or both count persons. */
export function countsAlike(one: Mention, other: Mention): boolean {
  if (one.noun === null || other.noun === null) return measureOf(one) !== "count";
  return nounsMatch(one.noun, other.noun) || (PERSONS.has(one.noun) && PERSONS.has(other.noun));
}
