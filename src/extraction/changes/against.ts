import { isDifference, isState } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, opensEarlier } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { directionOf } from "../vi/changes.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { earlierStates, laterStates, stateOf } from "./states.js";
import { isTight, TIGHT } from "./tight.js";
import { OWN_SUBJECT, percentBehind } from "./words.js";

/** `12 vụ, giảm 3 vụ (20%) so với cùng kỳ`, `giảm 8,74% so với cùng kỳ (866 vụ)`. */
export function against(stretch: Stretch, mention: Mention): Weighed<ChangeReading>[] {
  if (!isDifference(stretch, mention)) return [];
  const rising = directionFor(stretch, mention);
  if (rising === undefined || isNewState(stretch, mention)) return [];
  const direction = rising ? "increase" : "decrease";
  const asPercent = measureOf(mention) === "percent";
  // `giảm 52% (giảm 247,8 m3)`, `tăng 0,3%, tương ứng tăng 661 triệu USD`: the difference may follow its rate.
  const next = stretch.mentions[mention.order + 1];
  const behind =
    asPercent &&
    next &&
    measureOf(next) !== "percent" &&
    isDifference(stretch, next) &&
    next.from - mention.to <= 6 &&
    (next.group === mention.to || foldedBetween(stretch, mention.to, next.from).includes("tương"))
      ? next
      : null;
  const difference = asPercent ? behind : mention;
  const percent = asPercent ? mention : percentBehind(stretch, mention);
  const previous = asPercent ? stretch.mentions[mention.order - 1] : undefined;
  // `tăng 146 vụ, tăng 16,86 %`: the second tells of the first once more.
  if (previous && isDifference(stretch, previous) && measureOf(previous) !== "percent") return [];
  const befores = earlierStates(stretch, mention, percent);
  // `12 người, giảm 4 người so với 16 người năm 2024`: nothing stands between, and what it is compared with is named.
  const isNamed = (after: Mention, before: Mention): boolean =>
    after.order === (difference ?? mention).order - 1 &&
    after.clause === mention.clause &&
    before.group === after.group &&
    after.group === mention.group &&
    isState(stretch, after) &&
    !foldedBetween(stretch, after.to, mention.from).some((word) => OWN_SUBJECT.has(word)) &&
    isSetAgainst(foldedBetween(stretch, (percent ?? mention).to, before.from)) &&
    (before.noun === null || (after.noun !== null && nounsMatch(after.noun, before.noun)));
  return laterStates(stretch, mention).flatMap((after, rank) => {
    const prior = AFTERS[rank] ?? 0.05;
    const readings: Weighed<ChangeReading>[] = [];
    for (const before of befores) {
      if (stateOf(before) === stateOf(after) && before !== after)
        readings.push(
          weighedChange(
            { direction, before, after, difference, percent },
            isNamed(after, before) ? TIGHT : prior * 0.9,
          ),
        );
    }
    const risen = after.order > mention.order && percent !== null;
    const tight = rank === 0 && befores.length === 0 && (risen || isTight(stretch, after, difference, percent));
    // `(cùng kỳ 03 đơn, giảm 03 đơn, tức giảm 100%)`: what is called earlier is the state that the change comes from.
    const earlier = after.group >= 0 && after.group === mention.group && opensEarlier(stretch.words, after.group);
    const states = earlier ? { before: after, after: null } : { before: null, after };
    if (difference && percent)
      readings.push(
        weighedChange(
          { direction, ...states, difference, percent },
          befores.length > 0 ? prior * 0.5 : tight ? TIGHT : prior,
        ),
      );
    return readings;
  });
}

/** `vụ so với`, with no comma behind which something else might be told. */
function isSetAgainst(between: readonly string[]): boolean {
  return between.join(" ").includes("so với") && !between.includes(",");
}

/** Which way a change goes; `giảm 761 vụ (15,4%), 567 bị can (8,3%)`: one word may stand for several. */
function directionFor(stretch: Stretch, mention: Mention): boolean | undefined {
  const before = foldedBetween(stretch, mention.from - 3, mention.from + 1);
  const rising = before
    .map((word, at) => directionOf(word, before[at + 1] ?? ""))
    .findLast((each) => each !== undefined);
  const shared = stretch.mentions[mention.order - 2];
  if (rising !== undefined || measureOf(mention) === "percent" || !shared || !isDifference(stretch, shared))
    return rising;
  return shared.sentence === mention.sentence ? directionFor(stretch, shared) : undefined;
}

const AFTERS = [0.9, 0.3, 0.15, 0.08];

/** `tăng lên 15`, `giảm còn 23`: the new state, not a difference. */
function isNewState(stretch: Stretch, mention: Mention): boolean {
  const before = stretch.words[mention.from - 1]?.folded ?? "";
  return before === "lên" || before === "còn" || before === "xuống" || before === "từ";
}
