import { isDifference, isState } from "../breakdowns/items.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, opensEarlier } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { toldBefore } from "./told-before.js";
import { directionBetween, OWN_SUBJECT, percentBehind } from "./words.js";

/** `215,4 tỷ đồng, tăng 18,2 tỷ đồng so với năm 2024 (197,2 tỷ đồng), tương ứng tăng 9,2%`: the earlier state stands in brackets. */
export function compared(stretch: Stretch, change: Mention): Weighed<ChangeReading>[] {
  if (!isDifference(stretch, change)) return [];
  const after = stateBefore(stretch, change) ?? toldBefore(stretch, change);
  if (!after) return [];
  const asPercent = measureOf(change) === "percent";
  const rate = asPercent ? change : percentBehind(stretch, change);
  const last = rate ?? change;
  const before = stretch.mentions[last.order + 1];
  const direction = directionBetween(stretch.words, Math.max(after.to, change.from - MOST_TO_VERB), change.from);
  if (
    !before ||
    direction === undefined ||
    !(isAlike(after, before) || countsCases(after, before)) ||
    !isBracketed(stretch, before)
  )
    return [];
  if (!isComparison(stretch, [after, change], [last, before])) return [];
  // `đạt 29 giải: …, 12 giải Khuyến khích, tăng 5 giải so với năm trước (24 giải)`: behind a list its total may be meant.
  const whole = asPercent ? undefined : wholeBefore(stretch, after, before, change);
  if (whole) return [weighedChange({ direction, before, after: whole, difference: change, percent: rate }, TIGHT)];
  const percent = rate ?? rateBehind(stretch, before);
  const readings = [weighedChange({ direction, before, after, difference: asPercent ? null : change, percent }, TIGHT)];
  // `tăng 12,9% so với năm 2024 (24,6 tỷ đồng)`: the bracket may as well tell by how much.
  if (asPercent)
    readings.push(weighedChange({ direction, before: null, after, difference: before, percent: change }, 0.3));
  return readings;
}

/** The figure of the sentence before a later state that the difference leads to, where it does not lead to that one. */
function wholeBefore(stretch: Stretch, after: Mention, before: Mention, change: Mention): Mention | undefined {
  const leads = (state: Mention): boolean => pointOf(state).minus(pointOf(before)).abs().eq(pointOf(change).abs());
  if (leads(after)) return undefined;
  const earlier = stretch.mentions.slice(Math.max(0, after.order - MOST_BEFORE), after.order);
  return earlier.find((each) => each.sentence === change.sentence && isAlike(each, before) && leads(each));
}

const MOST_BEFORE = 8;

/** Words from the verb of a change to its figure. */
const MOST_TO_VERB = 8;

/** The state that the words right before a change tell of: no figure but percentages stands between. */
export function stateBefore(stretch: Stretch, change: Mention): Mention | undefined {
  for (let index = change.order - 1; index >= 0; index -= 1) {
    const mention = stretch.mentions[index];
    if (!mention) return undefined;
    // `16/19 tiêu chí, tăng 07 tiêu chí`: what stands behind a stroke is a whole.
    if (measureOf(mention) === "percent" || stretch.words[mention.from - 1]?.text === "/") continue;
    // `903 tin (cổng thông tin 284, trang mạng 619), tăng 18,2%`: a bracket that closed before tells of its parts.
    if (mention.group !== change.group && (stretch.layout.closing.get(mention.group) ?? change.from) < change.from)
      continue;
    if (mention.clause !== change.clause) return undefined;
    const same = measureOf(change) === "percent" || isAlike(mention, change) || countsCases(mention, change);
    const anew = foldedBetween(stretch, mention.to, change.from).some((word) => OWN_SUBJECT.has(word));
    return same && !anew && mention.group === change.group && isState(stretch, mention) ? mention : undefined;
  }
  return undefined;
}

/** Whether two figures measure and count the same; in brackets the noun may be left out. */
function isAlike(one: Mention, other: Mention): boolean {
  return (
    stateOf(one) === stateOf(other) && (other.noun === null || (one.noun !== null && nounsMatch(one.noun, other.noun)))
  );
}

/** `kỷ luật 11 đảng viên, giảm 04 trường hợp so với cùng kỳ (15 trường hợp)`: cases may stand for whatever was counted. */
function countsCases(state: Mention, { noun, kind }: Mention): boolean {
  return state.kind === "count" && kind === "count" && noun === "trường hợp";
}

/** Whether a figure stands first in its bracket, with no other count beside it. */
function isBracketed({ mentions, words }: Stretch, { group, order, from }: Mention): boolean {
  const next = mentions[order + 1];
  if (group < 0 || (next?.group === group && measureOf(next) !== "percent")) return false;
  const opening = words.slice(group + 1, from);
  // `(6 tháng đầu năm 2019 tiếp nhận 1.405 đơn)`.
  if (opensEarlier(words, group)) return from - group <= MOST_DATED && opening.every(({ text }) => text !== ",");
  return from - group <= MOST_OPENERS && opening.every(({ folded }) => OPENERS.has(folded));
}

/** Words before the earlier state in its bracket: `(đầu năm 845 triệu đồng)`. */
const OPENERS = new Set(["là", "đạt", "có", "đầu", "năm", "trước", "cùng", "kỳ", "ngoái", ":"]);
const [MOST_OPENERS, MOST_DATED] = [6, 10];

/** Whether `so với` or the like leads from the change to the bracket, or to the change whose bracket follows at once. */
function isComparison(
  stretch: Stretch,
  [after, change]: [Mention, Mention],
  [last, earlier]: [Mention, Mention],
): boolean {
  const { words, layout } = stretch;
  const closed = layout.closing.get(last.group);
  const start = last.group !== earlier.group && closed !== undefined && last !== change ? closed + 1 : last.to;
  const between = foldedBetween(stretch, start, earlier.group);
  if (
    between.length > MOST_WORDS ||
    words.slice(start, earlier.group).some(({ kind, text }) => kind === "sign" && text !== "/")
  )
    return false;
  // `tăng 12 ca (cùng kỳ 85 ca)`: the bracket itself tells what it is compared with.
  if (between.length <= MOST_NOUN_WORDS && opensEarlier(words, earlier.group)) return true;
  const opening = Math.max(after.to, layout.sentence.indexOf(change.sentence));
  const before = between.length > MOST_NOUN_WORDS ? [] : foldedBetween(stretch, opening, change.from);
  const lead = [...before, ...between];
  return lead.some((word, at) => word === "so" || (word === "cùng" && lead[at + 1] === "kỳ"));
}

const MOST_WORDS = 12;
const MOST_NOUN_WORDS = 4;

/** `(197,2 tỷ đồng), tương ứng tăng 9,2%`: the rate of the change, told behind the bracket of the earlier state. */
function rateBehind(stretch: Stretch, before: Mention): Mention | null {
  const close = stretch.layout.closing.get(before.group);
  const rate = stretch.mentions.find(({ from }) => close !== undefined && from > close);
  if (!rate || close === undefined || rate.sentence !== before.sentence || measureOf(rate) !== "percent") return null;
  const between = foldedBetween(stretch, close + 1, rate.from);
  return between.includes("tương") && between.every((word) => SAME.has(word)) ? rate : null;
}

const SAME = new Set([",", "tương", "ứng", "đương", "với", "tăng", "giảm", "bằng", "khoảng", "gần", "hơn", "trên"]);
