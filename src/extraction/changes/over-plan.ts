import { isState } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { PLAN_WORDS } from "../vi/plans.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { POINTS, percentBehind } from "./words.js";

/** Words before a plan among which one says that it is one. */
const MOST_WORDS = 6;

/** `Chỉ tiêu giao 22 thanh niên, kết quả tiễn 24 thanh niên, vượt 02 thanh niên`, `Kế hoạch 80 ha, thực hiện 92 ha, vượt 15% kế hoạch`: a plan, its result and by how much it went beyond. */
export function overPlan(stretch: Stretch, over: Mention): Weighed<ChangeReading>[] {
  const { words, mentions } = stretch;
  if (words[over.from - 1]?.folded !== "vượt" || over.unit === POINTS) return [];
  const [plan, result] = [mentions[over.order - 2], mentions[over.order - 1]];
  if (!plan || !result || plan.sentence !== over.sentence || !isPlanned(stretch, plan)) return [];
  if (isPlanned(stretch, result) || stateOf(plan) !== stateOf(result) || measureOf(plan) === "percent") return [];
  if (![plan, result].every((each) => each.group === over.group && isState(stretch, each))) return [];
  if (plan.noun !== null && result.noun !== null && !nounsMatch(plan.noun, result.noun)) return [];
  const asPercent = measureOf(over) === "percent";
  if (!asPercent && stateOf(over) !== stateOf(result)) return [];
  const difference = asPercent ? null : over;
  const percent = asPercent ? over : percentBehind(stretch, over);
  return [weighedChange({ direction: "increase", before: plan, after: result, difference, percent }, TIGHT)];
}

/** Whether the words right before a figure call it a plan. */
function isPlanned({ words, layout, mentions }: Stretch, { from, order, sentence }: Mention): boolean {
  const least = Math.max(0, from - MOST_WORDS, mentions[order - 1]?.to ?? 0);
  for (let index = from - 1; index >= least && layout.sentence[index] === sentence; index -= 1)
    if (PLAN_WORDS.at(words, index)) return words[index]?.folded !== "so" && words[index]?.folded !== "cùng";
  return false;
}
