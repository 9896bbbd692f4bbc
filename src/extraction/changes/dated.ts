import { isDifference } from "../breakdowns/items.js";
import { labelRange } from "../breakdowns/labels.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, opensEarlier } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { PLANS } from "../vi/plans.js";
import { addsNothing } from "./adds-nothing.js";
import { ageOf, isBefore } from "./ages.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween, POINTS, percentBehind } from "./words.js";

/** Figures, and sentences, before the nearer state among which the other is looked for. */
const [MOST_BEFORE, MOST_SENTENCES] = [10, 2];
/** Words from the nearer state to its change, and of the verb behind its bracket. */
const [MOST_WORDS, MOST_VERB] = [12, 4];

/**
 * `65 giải, gồm …; năm học trước đạt 52 giải, như vậy tăng 13 giải`, `cùng kỳ 61 vụ, nay còn 48 vụ, giảm 13 vụ (21,3%)`: two
 * states, of which words tell what time they are of, stand before their change.
 */
export function datedStates(stretch: Stretch, change: Mention): Weighed<ChangeReading>[] {
  const near = nearerState(stretch, change);
  if (!near || !isDifference(stretch, change) || leadsTo(stretch, change) || repeats(stretch, change)) return [];
  const direction = directionBetween(stretch.words, near.to, change.from);
  const other = direction === undefined ? undefined : otherState(stretch, near, change, direction);
  if (!other || direction === undefined) return [];
  const first = firstOf(stretch, [other, near], direction);
  if (!first) return [];
  const states = { direction, before: first, after: first === near ? other : near };
  if (isTurned(states, change) || isAgainstPlan(stretch, change)) return [];
  // `Tỷ lệ tốt 45,60%. Tỷ lệ khá năm học trước là 42,35%, tăng …`: another rate.
  const opening = labelRange(stretch, near).from;
  if (measureOf(near) === "percent" && other.sentence < near.sentence && !addsNothing(stretch, change, other, opening))
    return [];
  if (measureOf(change) !== "percent")
    return [weighedChange({ ...states, difference: change, percent: percentBehind(stretch, change) }, TIGHT)];
  const growth = weighedChange({ ...states, difference: null, percent: change }, TIGHT);
  if (measureOf(near) !== "percent") return [growth];
  // `8,4%, cuối năm còn 6,1%, giảm 2,3%`: who writes per cent may mean points.
  const points = weighedChange({ ...states, difference: change, percent: null }, TIGHT);
  return growth.outcome === "fits" ? [growth] : [points];
}

/** `tăng 8% so với dự toán`: neither of two periods is meant. */
export function isAgainstPlan({ words }: Stretch, { to }: Mention): boolean {
  for (let at = to; at < to + MOST_VERB && words[at]?.kind === "word"; at += 1) {
    if (PLANS.at(words, at)) return true;
    if (words[at]?.folded === "so") return words[at + 1]?.folded === "với" && PLANS.at(words, at + 2) !== undefined;
  }
  return false;
}

/** Whether the states go the other way than the words, and not by as much: more likely they are no two states of one thing. */
export function isTurned(
  { direction, before, after }: Omit<ChangeReading, "difference" | "percent">,
  change: Mention,
): boolean {
  if (!before || !after) return false;
  const rise = pointOf(after).minus(pointOf(before));
  return rise.isPositive() !== (direction === "increase") && !rise.abs().eq(pointOf(change).abs());
}

/** The state that was before the other, where their words tell. */
export function firstOf(
  stretch: Stretch,
  [other, near]: [Mention, Mention],
  direction: ChangeReading["direction"],
): Mention | undefined {
  const [one, two] = [ageOf(stretch, other), ageOf(stretch, near)];
  if (isBefore(one, two)) return two !== undefined || leadsTo(stretch, near) ? other : undefined;
  if (isBefore(two, one)) return near;
  // `212 hộ nghèo, năm 2024 có 260 hộ, giảm 48 hộ`: which year the report is of the change tells.
  if (one !== undefined || two === undefined || !("year" in two)) return undefined;
  return pointOf(other).lt(pointOf(near)) === (direction === "increase") ? other : near;
}

/** `61 vụ …, xuống còn 48 vụ`: the word before a figure that makes it a new state. */
function leadsTo({ words }: Stretch, { from }: Mention): boolean {
  return STILL.has(words[from - 1]?.folded ?? "");
}

const STILL = new Set(["còn", "lên", "xuống"]);

/** `giảm 13 vụ, giảm 21,3%`: the rate goes with its difference. */
function repeats({ mentions, ...stretch }: Stretch, change: Mention): boolean {
  const before = mentions[change.order - 1];
  return before !== undefined && before.sentence === change.sentence && isDifference({ mentions, ...stretch }, before);
}

/** The state right before a change, with nothing but percentages of another kind between. */
function nearerState(stretch: Stretch, change: Mention): Mention | undefined {
  const near = stretch.mentions[change.order - 1];
  if (!near || near.sentence !== change.sentence || near.upTo !== null || isDifference(stretch, near)) return undefined;
  if (!isOfChange(near, change) || change.from - near.to > MOST_WORDS) return undefined;
  const between = stretch.words.slice(near.to, change.from);
  if (between.some(({ text }) => text === ";" || text === "(")) return undefined;
  // `tăng 7,6% (năm 2024: 5.874 con), gia cầm giảm 6,6%`: the bracket is that of another change.
  const before = stretch.mentions[near.order - 1];
  const close = stretch.layout.closing.get(near.group);
  // `tăng 38 (kết nạp 24, chuyển đến 14), giảm 17`: only a bracket that opens with a time tells a state.
  const bracketed = close !== undefined && close < change.from;
  if (bracketed && (!opensEarlier(stretch.words, near.group) || change.from - close > MOST_VERB)) return undefined;
  return before && near.group !== before.group && isDifference(stretch, before) ? undefined : near;
}

/** The state of another time than the nearer one: the one that the change proves, else the only one or the head of a list. */
function otherState(
  stretch: Stretch,
  near: Mention,
  change: Mention,
  direction: ChangeReading["direction"],
): Mention | undefined {
  const found = stretch.mentions.slice(Math.max(0, near.order - MOST_BEFORE), near.order).filter((each) => {
    if (each.sentence < near.sentence - MOST_SENTENCES || each.upTo !== null || isDifference(stretch, each))
      return false;
    if (!isAlike(each, near) || !isOfChange(each, change)) return false;
    // Of `37,0/42,8 triệu m³` the first is what there is, the second what there may be.
    if (stretch.words[each.from - 1]?.text === "/") return false;
    return firstOf(stretch, [each, near], direction) !== undefined;
  });
  const apart = pointOf(change).abs();
  const proven = found.find((each) => pointOf(each).minus(pointOf(near)).abs().eq(apart));
  if (proven) return proven;
  const last = found.at(-1);
  if (!last || last.sentence < near.sentence - 1) return undefined;
  const [first, second] = found.filter((each) => each.sentence === last.sentence);
  return first && (!second || isHead(stretch, first)) ? first : undefined;
}

/** `4.470 tấn: thóc 2.700 tấn, ngô 1.770 tấn`: what stands before the sign is told of, not its parts. */
function isHead(stretch: Stretch, { to, order, group }: Mention): boolean {
  const next = stretch.mentions[order + 1];
  if (!next) return false;
  const between = foldedBetween(stretch, to, next.from);
  return next.group !== group || between.some((word) => word === ":" || word === "gồm" || word === "trong");
}

function isAlike(one: Mention, other: Mention): boolean {
  if (measureOf(one) === "percent" && one.unit !== other.unit) return false;
  return stateOf(one) === stateOf(other) && isOneNoun(one, other);
}

function isOfChange(state: Mention, change: Mention): boolean {
  if (measureOf(change) === "percent") return change.unit !== POINTS || measureOf(state) === "percent";
  return stateOf(state) === stateOf(change) && isOneNoun(state, change);
}

function isOneNoun({ noun: one }: Mention, { noun: other }: Mention): boolean {
  return one === null || other === null || nounsMatch(one, other);
}
