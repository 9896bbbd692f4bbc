import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { strokePartner } from "../clauses/words.js";
import { addUp } from "./arithmetic.js";
import type { Believed } from "./index.js";
import type { Breakdown } from "./readings.js";

/** A sum that comes back so seldom by chance is no accident. */
const NO_ACCIDENT = 0.01;
/** And of a list that nothing ties to the figure that it misses. */
const HARDLY = 0.1;

/** Figures before a list that it is tried with. */
const MOST_TRIED = 12;

/**
 * What a list adds up to exactly, nearer than the figure that it misses or where that does not stand right before it: `7.264 hồ sơ (tồn 116,
 * tiếp nhận mới 7.148). Trong số tiếp nhận mới: 4.823 …; 2.265 …; 60 …`.
 */
export function otherTotal(stretches: readonly Stretch[], { slot, total, parts }: Breakdown): Mention | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const whole = strokePartner(stretches[total.stretch] as Stretch, total);
  // `giải quyết 05/06 đơn: đúng một phần 02, sai 03; còn 01 đơn`: all of them.
  if (whole && addUp(whole, parts).outcome === "fits") return whole;
  const tied = slot.adjacent(total, first) && total.stretch === first.stretch;
  const nearest = tied ? total.order + 1 : 0;
  const before = (stretches[first.stretch] as Stretch).mentions.slice(nearest, first.order);
  // Bullets may split another figure of the paragraph above them: `9.241 thí sinh đăng ký, …, số dự thi 9.214 … Tách theo hệ:`.
  const above =
    total.stretch === first.stretch ? [] : (stretches[total.stretch] as Stretch).mentions.slice(total.order);
  // `tổ chức 24 ca, phát hiện 23 trường hợp vi phạm. Lỗi: tốc độ 12, …`: bare parts may be of whatever was counted.
  const bare = !tied && parts.every(({ noun }) => noun === null);
  const mayBe = (each: Mention): boolean =>
    countsAs(each, total) || (bare && each.upTo === null && measureOf(each) === measureOf(total));
  return [...above, ...before]
    .slice(-MOST_TRIED)
    .findLast((each) => each !== total && mayBe(each) && !parts.includes(each) && isSumOf(each, parts, tied));
}

function countsAs(one: Mention, other: Mention): boolean {
  if (measureOf(one) !== measureOf(other) || one.upTo !== null) return false;
  return one.noun === null || other.noun === null || nounsMatch(one.noun, other.noun);
}

function isSumOf(total: Mention, parts: readonly Mention[], tied: boolean): boolean {
  const { outcome, chance } = addUp(total, parts);
  return outcome === "fits" && chance <= (tied ? NO_ACCIDENT : HARDLY);
}

/**
 * Misses whose total has a list that fits, of some of their figures or of these and more: `gồm: 05 …, 03 …, 01 …, 02 …; làm rõ
 * 10 vụ` was cut too late.
 */
export function withoutExcused(believed: readonly Believed[]): Believed[] {
  const fitting = believed.filter(({ holds, kind }) => holds && kind === "partition");
  return believed.filter(
    ({ holds, total, parts }) => holds || !fitting.some((each) => each.total === total && overlap(each.parts, parts)),
  );
}

function overlap(some: readonly Mention[], others: readonly Mention[]): boolean {
  const shared = some.filter((each) => others.includes(each)).length;
  return shared > 1 && shared === Math.min(some.length, others.length);
}
