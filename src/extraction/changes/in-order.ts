import { isDifference, isState } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { CONCLUDING } from "../vi/changes.js";
import { FIRST_OF_TWO, PERIOD_KINDS, SECOND_OF_TWO } from "../vi/times.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween, POINTS } from "./words.js";

/** Words from the second state to the change, behind that, and figures before it that are looked at. */
const [MOST_WORDS, MOST_BEHIND, MOST_BEFORE] = [14, 7, 6];

/** `Đợt 1 được 86 đơn vị, đợt 2 được 97 đơn vị; đợt sau nhiều hơn đợt đầu 12,8%`: two periods of a kind, and the one set against the other as first and second. */
export function inOrder(stretch: Stretch, change: Mention): Weighed<ChangeReading>[] {
  const { words, mentions, layout } = stretch;
  if (change.upTo !== null || change.unit === POINTS || !isDifference(stretch, change)) return [];
  const [second, first] = mentions
    .slice(Math.max(0, change.order - MOST_BEFORE), change.order)
    .filter((each) => isState(stretch, each))
    .toReversed();
  if (!first || !second || change.from - second.to > MOST_WORDS || !isPair(first, second, change)) return [];
  const kind = kindOf(stretch, second);
  if (kind === undefined || kind !== kindOf(stretch, first)) return [];
  let end = change.to;
  while (end < change.to + MOST_BEHIND && words[end]?.kind === "word" && layout.group[end] === change.group) end += 1;
  const told = foldedBetween(stretch, second.to, end);
  const named = placesOf(told, kind);
  // `vụ sau năng suất cao hơn vụ trước 5%`: of something else.
  const tells = told.slice(told.indexOf(kind), change.from - second.to).every((word) => isPlain(word, kind));
  const direction = directionBetween(words, second.to, change.from);
  const [own, other] = named;
  if (
    own === undefined ||
    other === undefined ||
    own === other ||
    named.length > 2 ||
    direction === undefined ||
    !tells
  )
    return [];
  const [after, before] = own === "second" ? [second, first] : [first, second];
  const asPercent = measureOf(change) === "percent";
  const figures = asPercent ? { difference: null, percent: change } : { difference: change, percent: null };
  return [weighedChange({ direction, before, after, ...figures }, TIGHT)];
}

function isPair(first: Mention, second: Mention, change: Mention): boolean {
  if (stateOf(first) !== stateOf(second) || first.group !== second.group || second.group !== change.group) return false;
  if (first.sentence !== second.sentence || change.sentence - second.sentence > 1) return false;
  if (measureOf(change) !== "percent" && stateOf(change) !== stateOf(second)) return false;
  return first.noun === null || second.noun === null || nounsMatch(first.noun, second.noun);
}

/** The kind of period that the words before a state name. */
function kindOf({ words, mentions, layout }: Stretch, { from, order, sentence }: Mention): string | undefined {
  for (let at = from - 1; at >= (mentions[order - 1]?.to ?? 0) && layout.sentence[at] === sentence; at -= 1)
    if (PERIOD_KINDS.has(words[at]?.folded ?? "") && words[at + 1]?.kind !== "sign") return words[at]?.folded;
  return undefined;
}

function isPlain(word: string, kind: string): boolean {
  return word === kind || CONCLUDING.has(word) || FIRST_OF_TWO.has(word) || SECOND_OF_TWO.has(word);
}

/** Which of two the words name, one behind the other: `đợt sau … đợt đầu`. */
function placesOf(words: readonly string[], kind: string): ("first" | "second")[] {
  return words.flatMap((word, at) => {
    if (word !== kind) return [];
    const next = words[at + 1] === "thứ" ? (words[at + 2] ?? "") : (words[at + 1] ?? "");
    return FIRST_OF_TWO.has(next) ? ["first"] : SECOND_OF_TWO.has(next) ? ["second"] : [];
  });
}
