import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { BesideSlot } from "./beside.js";
import { areHalves, labelRange } from "./labels.js";

/** Figures before two halves among which their total is looked for. */
const MOST_BEFORE = 4;

/** Words of a label that say nothing of their own. */
const EMPTY: ReadonlySet<string> = new Set(["số", "là", "có", "gồm", "được", "trong", "đó", "và", "với"]);

/** `127 trẻ sinh ra sống. Số bé trai là 66, số bé gái là 61`, `24 học sinh giỏi, nam 9, nữ 15`: two halves behind what they split, with no cue. */
export function halvesBehind(stretch: Stretch, figures: readonly Mention[], index: number): BesideSlot[] {
  const [one, other] = [figures[index - 1], figures[index]];
  if (!one || !other || one.clause !== other.clause) return [];
  // With a noun between, `Giáo viên nam 12, nữ 40`, they are of something else.
  if (!areHalves(stretch, one, other) || !saysOnlyHalf(stretch, one) || !saysOnlyHalf(stretch, other)) return [];
  const before = figures.slice(Math.max(0, index - 1 - MOST_BEFORE), index - 1).toReversed();
  const options = before
    .filter((each) => each.noun !== null && each.sentence >= one.sentence - 1)
    .filter((each) => isOf(each, one) && isOf(each, other))
    .map((each, rank) => ({ total: each, items: [[one], [other]], weight: 0.9 ** rank, sealed: rank === 0 }));
  return options.length > 0 ? [{ cue: "remainder", options }] : [];
}

function isOf(total: Mention, part: Mention): boolean {
  if (measureOf(part) !== measureOf(total)) return false;
  return part.noun === null || (total.noun !== null && nounsMatch(part.noun, total.noun));
}

/** Whether a label is the half alone: `nam`, `số bé gái là`. */
function saysOnlyHalf(stretch: Stretch, part: Mention): boolean {
  const { from } = labelRange(stretch, part);
  const words = foldedBetween(stretch, from, part.from).filter((word) => !EMPTY.has(word) && /\p{L}/u.test(word));
  return words.length <= MOST_WORDS;
}

const MOST_WORDS = 2;
