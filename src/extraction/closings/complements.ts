import { addUp } from "../breakdowns/arithmetic.js";
import type { Believed } from "../breakdowns/index.js";
import { isState } from "../breakdowns/items.js";
import { labelRange } from "../breakdowns/labels.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { strokePartner } from "../clauses/words.js";
import { NEGATES, REMAINS } from "../vi/closings.js";
import { WordIndex } from "./index-by-word.js";
import type { Placed } from "./retelling.js";
import { vacanciesOf } from "./vacancies.js";
import { holdsAll, sentenceAround, tellingWords } from "./words.js";

/** So many of so many that are in a state, with the words of it. */
interface Reached {
  readonly part: Mention;
  readonly whole: Mention;
  /** Words of the part, and of both. */
  readonly own: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** What is left by a closing section: so many are not in a state. */
interface Left {
  readonly mention: Mention;
  readonly stretch: Stretch;
  /** The state that they are not in. */
  readonly state: ReadonlySet<string>;
  /** What narrows them down. */
  readonly kind: ReadonlySet<string>;
}

/**
 * What a closing section says is left, against what the body tells as reached: `còn 03 trường chưa đạt chuẩn quốc gia` behind
 * `7/9 trường đạt chuẩn quốc gia`.
 */
export function complementsOf(placed: Placed): Believed[] {
  return [...unreached(placed), ...vacanciesOf(placed)];
}

function unreached({ body, closing }: Placed): Believed[] {
  const left = closing.flatMap((stretch) => stretch.mentions.flatMap((mention) => leftAt(stretch, mention) ?? []));
  if (left.length === 0) return [];
  const reached = new WordIndex(
    body.flatMap((stretch) => stretch.mentions.flatMap((each) => reachedBy(stretch, each))),
  );
  const lacking = body.flatMap((stretch) => stretch.mentions.flatMap((mention) => leftAt(stretch, mention) ?? []));
  return left.flatMap((each) => complementOf(each, reached, lacking));
}

/** `còn 02 vụ phạm pháp hình sự chưa được làm rõ`. */
function leftAt(stretch: Stretch, mention: Mention): Left | undefined {
  const { words } = stretch;
  if (mention.kind !== "count" || mention.noun === null || mention.approximator !== null || !isState(stretch, mention))
    return undefined;
  if (strokePartner(stretch, mention) || words[mention.from - 1]?.text === "/") return undefined;
  const { from, to } = labelRange(stretch, mention);
  const before = words[mention.from - 1];
  if (!REMAINS.has(before?.folded ?? "") && from < mention.from) return undefined;
  const not = words.findIndex((word, at) => at >= mention.to && at < to && NEGATES.has(word.folded));
  if (not < 0) return undefined;
  const state = tellingWords(stretch, not + 1, to);
  return state.size === 0 ? undefined : { mention, stretch, state, kind: tellingWords(stretch, mention.to, not) };
}

/** What a figure is so many of: the whole behind its stroke, or the one of its kind that its paragraph tells before. */
function reachedBy(stretch: Stretch, part: Mention): Reached[] {
  const { words, mentions } = stretch;
  if (part.kind !== "count" || part.approximator !== null || !isState(stretch, part)) return [];
  if (words[part.from - 1]?.text === "/") return [];
  const { from, to } = labelRange(stretch, part);
  if (words.slice(from, to).some(({ folded }) => NEGATES.has(folded))) return [];
  const stroke = strokePartner(stretch, part);
  const end = stroke ? labelRange(stretch, stroke).to : to;
  const own = tellingWords(stretch, from, end);
  const sentence = sentenceAround(stretch, part.from);
  const around = tellingWords(stretch, sentence.from, end);
  if (stroke) return isPair(part, stroke) ? [{ part, whole: stroke, own, words: around }] : [];
  return mentions
    .slice(Math.max(0, part.order - MOST_BEFORE), part.order)
    .filter((whole) => isWhole(stretch, whole, part))
    .map((whole) => {
      const its = labelRange(stretch, whole);
      const all = new Set([...around, ...tellingWords(stretch, its.from, its.to)]);
      return { part, whole, own, words: all };
    });
}

const MOST_BEFORE = 8;

function isWhole(stretch: Stretch, whole: Mention, part: Mention): boolean {
  if (!isState(stretch, whole) || whole.group >= 0 || stretch.words[whole.from - 1]?.text === "/") return false;
  return !strokePartner(stretch, whole) && !whole.earlier && isPair(part, whole);
}

function isPair(part: Mention, whole: Mention): boolean {
  if (whole.kind !== "count" || whole.approximator !== null || whole.upTo !== null) return false;
  if (measureOf(part) !== measureOf(whole) || pointOf(part).gt(pointOf(whole))) return false;
  return part.noun === null || whole.noun === null || nounsMatch(part.noun, whole.noun);
}

function complementOf(
  { mention, state, kind }: Left,
  reached: WordIndex<Reached>,
  lacking: readonly Left[],
): Believed[] {
  // Whoever says as much elsewhere is right.
  const said = lacking.some((each) => pointOf(each.mention).eq(pointOf(mention)) && holdsAll(each.state, state));
  if (said) return [];
  const alike = reached.holding(new Set([...state, ...kind])).filter(({ part, whole, own }) => {
    const noun = whole.noun ?? part.noun;
    return noun !== null && nounsMatch(noun, mention.noun ?? "") && [...state].some((word) => own.has(word));
  });
  const [first] = alike;
  if (!first || alike.some((each) => leaves(each, mention))) return [];
  // Of several that may be meant none is.
  if (alike.some(({ part, whole }) => !isSame(part, first.part) || !isSame(whole, first.whole))) return [];
  const parts = [first.part, mention];
  const { outcome } = addUp(first.whole, parts);
  if (outcome === "fits") return [];
  return [
    { total: first.whole, parts, kind: "partition", confidence: "likely", holds: false, unsure: null, judgement: null },
  ];
}

function leaves({ part, whole }: Reached, left: Mention): boolean {
  return pointOf(whole).minus(pointOf(part)).eq(pointOf(left));
}

function isSame(one: Mention, other: Mention): boolean {
  return pointOf(one).eq(pointOf(other));
}
