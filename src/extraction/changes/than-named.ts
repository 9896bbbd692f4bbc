import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { directionOf } from "../vi/changes.js";
import { weighedChange } from "./compare.js";
import { stateBefore } from "./compared.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";

/** Words of the name of what is compared with, of the noun before a bracket, and before a figure in it. */
const [MOST_NAME, MOST_NOUN, MOST_LEAD] = [7, 4, 8];

/** `22,8 tỷ, thấp hơn quý II 3,2 tỷ (quý II: 26 tỷ; quý I: 25,4 tỷ)`: by how much a figure differs from one that the bracket behind names again. */
export function thanNamed(stretch: Stretch, gap: Mention): Weighed<ChangeReading>[] {
  if (gap.upTo !== null) return [];
  const than = thanBefore(stretch, gap);
  const after = than && stateBefore(stretch, gap);
  if (!than || !after || after.to > than.at) return [];
  const before = namedBehind(stretch, gap, foldedBetween(stretch, than.at + 2, gap.from), after);
  if (!before) return [];
  const asPercent = measureOf(gap) === "percent";
  const [difference, percent] = asPercent ? [null, gap] : [gap, null];
  return [weighedChange({ direction: than.direction, before, after, difference, percent }, TIGHT)];
}

/** The words `thấp hơn` before the name that stands right before a figure. */
function thanBefore(
  { words }: Stretch,
  { from }: Mention,
): { at: number; direction: ChangeReading["direction"] } | undefined {
  for (let at = from - 1; at >= Math.max(1, from - MOST_NAME); at -= 1) {
    if (words[at]?.kind === "sign" && words[at]?.text !== "/") return undefined;
    if (words[at]?.folded !== "hơn" || at === from - 1) continue;
    const rising = directionOf(words[at - 1]?.folded ?? "", "hơn");
    return rising === undefined ? undefined : { at: at - 1, direction: rising ? "increase" : "decrease" };
  }
  return undefined;
}

/** The figure of the bracket behind whose words begin with the name, or the only one where no words name another. */
function namedBehind(
  { mentions, words, layout }: Stretch,
  gap: Mention,
  name: readonly string[],
  after: Mention,
): Mention | undefined {
  const first = mentions[gap.order + 1];
  if (!first || first.group < gap.to || first.group - gap.to > MOST_NOUN) return undefined;
  const inside = mentions.filter(
    ({ group, order }) => group === first.group && order > gap.order && order < gap.order + MOST_INSIDE,
  );
  const named = inside.filter((each) => {
    const lead: string[] = [];
    for (let at = each.from - 1; at > each.group && lead.length < MOST_LEAD; at -= 1) {
      if (words[at]?.text === ";" || words[at]?.text === ",") break;
      lead.unshift(words[at]?.folded ?? "");
    }
    return name.every((word, at) => lead[at] === word);
  });
  const alone = inside.length === 1 && first.from === first.group + 1 ? first : undefined;
  const found = named.length === 1 ? named[0] : alone;
  return found && layout.closing.has(found.group) && stateOf(found) === stateOf(after) ? found : undefined;
}

const MOST_INSIDE = 6;
