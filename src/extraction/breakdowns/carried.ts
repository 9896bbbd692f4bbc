import { measureOf, pointOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { rolesOf } from "../roll-forwards/roles.js";
import { isRemainder, labelRange } from "./labels.js";
import { isSum } from "./sums.js";

/** `kỳ trước chuyển sang 118, nhận mới 8.294`: what was carried over, and what came in, is all there is to deal with. */
export function areCarriedAndNew(of: (mention: Mention) => Stretch, parts: readonly Mention[]): boolean {
  if (parts.length !== 2) return false;
  const carried = parts.filter((part) => cueOf(of(part), part) === "carried");
  const added = parts.filter((part) => cueOf(of(part), part) === "in" || isReceived(of(part), part));
  return carried.length === 1 && added.length === 1 && carried[0] !== added[0];
}

function cueOf(stretch: Stretch, part: Mention): string | null {
  return cuesOf(stretch).get(part) ?? null;
}

const cuesOf = once((stretch: Stretch) => new Map(rolesOf(stretch).map(({ mention, cue }) => [mention, cue])));

/** `Nhận 42 đơn`. */
function isReceived({ words }: Stretch, { from }: Mention): boolean {
  return words[from - 1]?.folded === "nhận";
}

/**
 * Whether more than came in may be left of it: `tiếp nhận 38 đơn, đã giải quyết 30 đơn, còn 13 đơn` tells of no contradiction
 * where some were carried over from before.
 */
export function mayBeCarried(of: (mention: Mention) => Stretch, total: Mention, parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (!last || !isRemainder(of(last), last) || isSum(of(total), total) || isOfTheNumber(of(last), last)) return false;
  return cueOf(of(total), total) === "in" || isReceived(of(total), total);
}

/** `số còn lại 26 thư`: what is left of the number that was told, whatever was carried over. */
function isOfTheNumber(stretch: Stretch, last: Mention): boolean {
  const label = foldedBetween(stretch, labelRange(stretch, last).from, last.from);
  const number = label.indexOf("số");
  return number >= 0 && label.indexOf("còn", number) >= 0 && label.indexOf("lại", number) >= 0;
}

/** Figures before a total among which the one is looked for that it was taken from. */
const MOST_BEFORE = 6;

/** `tiếp nhận 4.318 hồ sơ, giải quyết 4.275 hồ sơ, đúng hạn 4.262; còn 43`: what is left is no part of what is done. */
export function isLeftBeside(of: (mention: Mention) => Stretch, total: Mention, parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (!last || total.order > last.order || total.stretch !== last.stretch) return false;
  // `còn lại 08 vụ với 19 bị cáo`: the word stands before the first of the two.
  const beside = of(last).mentions[last.order - 1];
  const isRest = (each: Mention): boolean => each.clause === last.clause && isRemainder(of(last), each);
  if (!isRest(last) && !(beside && isRest(beside))) return false;
  const sum = pointOf(total).plus(pointOf(last));
  const before = of(total).mentions.slice(Math.max(0, total.order - MOST_BEFORE), total.order);
  return before.some((each) => each.sentence === last.sentence && isAlike(each, total) && pointOf(each).eq(sum));
}

function isAlike(one: Mention, other: Mention): boolean {
  return measureOf(one) === measureOf(other) && one.noun === other.noun;
}
