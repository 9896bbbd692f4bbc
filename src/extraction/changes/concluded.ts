import { isDifference, isState } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { addsNothing } from "./adds-nothing.js";
import { weighedChange } from "./compare.js";
import { firstOf, isTurned } from "./dated.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween } from "./words.js";

/** Words from the verb of a change to its figure, and from a state to its share. */
const [MOST_VERB, MOST_TO_SHARE] = [4, 6];

/**
 * `Đầu năm có 214 hộ nghèo, chiếm 2,87%; cuối năm còn 131 hộ, chiếm 1,75%. Như vậy số hộ nghèo giảm 83 hộ`: the two states of the
 * sentence before, of which words tell what time they are of, and a sentence that says no more of what changed than they do.
 */
export function concluded(stretch: Stretch, change: Mention): Weighed<ChangeReading>[] {
  if (change.group >= 0 || !isDifference(stretch, change) || measureOf(change) === "percent") return [];
  const { words, layout, mentions } = stretch;
  const opening = layout.sentence.indexOf(change.sentence);
  const direction = directionBetween(words, Math.max(opening, change.from - MOST_VERB), change.from);
  const own = mentions.some(
    (each) => each.sentence === change.sentence && each.order < change.order && isLike(stretch, each, change),
  );
  if (direction === undefined || own || change.sentence === 0) return [];
  const [one, other] = statesOf(stretch, change) ?? [];
  if (!one || !other || !addsNothing(stretch, change, one)) return [];
  const first = firstOf(stretch, [one, other], direction);
  if (!first) return [];
  const states = { direction, before: first, after: first === one ? other : one };
  if (isTurned(states, change)) return [];
  return [weighedChange({ ...states, difference: change, percent: null }, TIGHT)];
}

/** The only two states of the sentence before that a change may lie between; where wholes stand beside them, those that have a share. */
function statesOf(stretch: Stretch, change: Mention): readonly [Mention, Mention] | undefined {
  const found = stretch.mentions.filter(
    (each) => each.sentence === change.sentence - 1 && each.group < 0 && isLike(stretch, each, change),
  );
  const [one, other, another] = found.filter((each) => !isBase(stretch, each));
  if (one && other && !another) return [one, other];
  const [first, second, third] = found.filter((each) => hasShare(stretch, each));
  return first && second && !third ? [first, second] : undefined;
}

function isLike(stretch: Stretch, state: Mention, change: Mention): boolean {
  if (!isState(stretch, state) || stateOf(state) !== stateOf(change)) return false;
  if (measureOf(change) !== "count") return true;
  return state.noun !== null && change.noun !== null && nounsMatch(state.noun, change.noun);
}

/** `trong 7.456 hộ`, `131/7.486 hộ`: what a share is of. */
function isBase({ words }: Stretch, { from }: Mention): boolean {
  const [before, second] = [words[from - 1], words[from - 2]];
  if (before?.text === "/" || before?.folded === "trong" || before?.folded === "trên") return true;
  return before?.folded === "số" && second?.folded === "tổng";
}

function hasShare({ mentions }: Stretch, { order, to, sentence }: Mention): boolean {
  const next = mentions[order + 1];
  return next !== undefined && next.sentence === sentence && next.kind === "percent" && next.from - to <= MOST_TO_SHARE;
}
