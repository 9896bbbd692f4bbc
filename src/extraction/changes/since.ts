import { isDifference, isState } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { PLAN_WORDS } from "../vi/plans.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween, POINTS, percentBehind } from "./words.js";

/** Words between `so với` and the bracket of the earlier state, and from that to the figure of the change. */
const [MOST_LEAD, MOST_TO_CHANGE] = [12, 5];
/** Figures before a change among which its state is looked for. */
const MOST_BEFORE = 8;

/** `thu 4.632 triệu đồng. So với cùng kỳ (4.021 triệu đồng) tăng 15,2%`: what it is compared with stands before the change, the later state before both. */
export function sinceEarlier(stretch: Stretch, change: Mention): Weighed<ChangeReading>[] {
  const { mentions, words, layout } = stretch;
  const before = mentions[change.order - 1];
  if (!before || before.group < 0 || before.sentence !== change.sentence || !isDifference(stretch, change)) return [];
  const close = layout.closing.get(before.group) ?? change.from;
  if (close >= change.from || change.from - close > MOST_TO_CHANGE || !isState(stretch, before)) return [];
  const direction = directionBetween(words, close, change.from);
  const lead = foldedBetween(stretch, before.group - MOST_LEAD, before.group);
  const since = before.group - lead.length + lead.lastIndexOf("so");
  if (direction === undefined || !lead.join(" ").includes("so với") || !isPlain(stretch, since, before.group))
    return [];
  const asPercent = measureOf(change) === "percent";
  if (change.unit === POINTS || (!asPercent && stateOf(change) !== stateOf(before))) return [];
  const states = mentions
    .slice(Math.max(0, before.order - MOST_BEFORE), before.order)
    .filter((each) => each.sentence >= change.sentence - 1 && each.group < 0 && isAfter(stretch, each, before))
    .toReversed();
  const own = states.filter(({ sentence }) => sentence === change.sentence);
  const near = own.length > 0 ? own : states;
  return near.slice(0, PRIORS.length).map((after, rank) => {
    const prior = near.length === 1 ? TIGHT : (PRIORS[rank] ?? 0.05);
    const [difference, percent] = asPercent ? [null, change] : [change, percentBehind(stretch, change)];
    return weighedChange({ direction, before, after, difference, percent }, prior);
  });
}

const PRIORS = [0.85, 0.3, 0.1];

/** Whether a figure may be what the earlier one has become: of one measure and noun, no plan and no second of a stroke. */
function isAfter(stretch: Stretch, state: Mention, before: Mention): boolean {
  if (!isState(stretch, state) || stateOf(state) !== stateOf(before) || state.earlier) return false;
  if (before.noun !== null && (state.noun === null || !nounsMatch(before.noun, state.noun))) return false;
  return stretch.words[state.from - 1]?.text !== "/" && !isPlanned(stretch, state);
}

/** `Dự toán thu năm 2026: 9.650 triệu đồng`: the words of its piece, and of the label before a colon, call it a plan. */
function isPlanned({ words, layout, mentions }: Stretch, { from, order, sentence }: Mention): boolean {
  const least = Math.max(0, from - MOST_LEAD, mentions[order - 1]?.to ?? 0);
  for (let index = from - 1; index >= least && layout.sentence[index] === sentence; index -= 1) {
    if (words[index]?.kind === "sign" && words[index]?.text !== ":") return false;
    if (PLAN_WORDS.at(words, index)) return true;
  }
  return false;
}

/** Whether no sign stands in the words of a comparison. */
function isPlain({ words }: Stretch, from: number, to: number): boolean {
  return words.slice(Math.max(from, 0), to).every(({ kind, text }) => kind !== "sign" || text === "/");
}
