import { isDifference } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { PLANS, WANTED } from "../vi/plans.js";
import { weighedChange } from "./compare.js";
import { stateBefore } from "./compared.js";
import { isTurned } from "./dated.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween } from "./words.js";

/** Words from a rate to its plan, at the opening of the plan's bracket, and from the verb to the rate. */
const [MOST_WORDS, MOST_OPENERS, MOST_VERB] = [10, 4, 3];

/** `84.500 trang, vượt 5,6% kế hoạch 80.000 trang`, `1,26 triệu trang, vượt 5% kế hoạch (1,2 triệu trang)`: a result, by what share it goes beyond its plan, and the plan. */
export function beyondPlan(stretch: Stretch, over: Mention): Weighed<ChangeReading>[] {
  if (measureOf(over) !== "percent" || over.unit !== "%" || !isDifference(stretch, over)) return [];
  const { words, mentions } = stretch;
  const plan = mentions[over.order + 1];
  const direction = directionBetween(words, over.from - MOST_VERB, over.from);
  if (!plan || direction === undefined || plan.sentence !== over.sentence || plan.upTo !== null) return [];
  const bracketed = plan.group >= over.to;
  const end = bracketed ? plan.group : plan.from;
  if (end - over.to > MOST_WORDS || (bracketed ? plan.from - plan.group > MOST_OPENERS : plan.group !== over.group))
    return [];
  if (!namesPlan(stretch, over.to, end) || (bracketed && !opensPlain(stretch, plan))) return [];
  const after = stateBefore(stretch, over);
  // `phấn đấu cả năm vượt 5% dự toán`: not what was reached.
  if (!after || isHoped(stretch, over)) return [];
  if (after.upTo !== null || stateOf(after) !== stateOf(plan)) return [];
  if (plan.noun !== null && (after.noun === null || !nounsMatch(after.noun, plan.noun))) return [];
  // `quý I 20 ha, quý II 37 ha, vượt 14% kế hoạch cả năm 50 ha`: what lies on the other side of the plan is not all of it.
  if (isTurned({ direction, before: plan, after }, over)) return [];
  return [weighedChange({ direction, before: plan, after, difference: null, percent: over }, TIGHT)];
}

/** `(tức trên 19,4 tỷ đồng)` tells what the plan comes to with what is beyond it. */
function opensPlain({ words }: Stretch, { group, from }: Mention): boolean {
  return words.slice(group + 1, from).every(({ folded }) => !["tức", "tương", "bằng", "đạt", "ước"].includes(folded));
}

/** Whether words before a figure say that it is wanted. */
function isHoped({ words, layout }: Stretch, { from, sentence }: Mention): boolean {
  for (let at = from - 1; at >= 0 && layout.sentence[at] === sentence; at -= 1) if (WANTED.at(words, at)) return true;
  return false;
}

/** Whether some words are those of a plan alone: `so với chỉ tiêu tỉnh giao là`. */
function namesPlan({ words }: Stretch, from: number, to: number): boolean {
  let at = words[from]?.folded === "so" && words[from + 1]?.folded === "với" ? from + 2 : from;
  const plan = PLANS.at(words, at);
  if (!plan) return false;
  for (at += plan.length; at < to; at += 1)
    if (words[at]?.kind === "sign" && (words[at]?.text !== ":" || at + 1 < to)) return false;
  return true;
}
