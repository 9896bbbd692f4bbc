import { isDifference } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, opensEarlier } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { OPENING } from "../vi/times.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween } from "./words.js";

/** Words from a difference to its bracket, and from the bracket to the rate. */
const [MOST_TO_BRACKET, MOST_WORDS] = [8, 6];

/** `giảm 4 người (năm 2024 là 17 người), giảm 23,5%`: a difference, the earlier state in a bracket, and the rate behind it. */
export function baseInBracket(stretch: Stretch, difference: Mention): Weighed<ChangeReading>[] {
  const { mentions, words, layout } = stretch;
  const [before, percent] = [mentions[difference.order + 1], mentions[difference.order + 2]];
  if (!before || !percent || measureOf(difference) === "percent" || !isDifference(stretch, difference)) return [];
  if (before.group < difference.to || before.group - difference.to > MOST_TO_BRACKET) return [];
  if (words.slice(difference.to, before.group).some(({ kind }) => kind === "sign")) return [];
  if (
    !(opensEarlier(words, before.group) || OPENING.at(words, before.group + 1)) ||
    stateOf(before) !== stateOf(difference)
  )
    return [];
  const close = layout.closing.get(before.group);
  if (close === undefined || percent.group !== difference.group || percent.sentence !== difference.sentence) return [];
  if (measureOf(percent) !== "percent" || percent.unit !== "%" || percent.from - close > MOST_WORDS) return [];
  const direction = directionBetween(words, Math.max(0, difference.from - MOST_WORDS), difference.from);
  const again = directionBetween(words, close, percent.from);
  const behind = foldedBetween(stretch, close + 1, percent.from);
  const same = behind.includes("tương") || again === direction;
  if (direction === undefined) return [];
  const growth = weighedChange({ direction, before, after: null, difference, percent }, TIGHT);
  // `tăng thực 474 người so với đầu năm (4.740 người), bằng 10%`: may as well be a share of the earlier state.
  const fitting = behind.includes("bằng") && growth.outcome === "fits";
  return same || fitting ? [growth] : [];
}
