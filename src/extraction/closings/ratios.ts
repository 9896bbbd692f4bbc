import { isState } from "../breakdowns/items.js";
import { labelRange } from "../breakdowns/labels.js";
import { pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { strokePartner } from "../clauses/words.js";
import { compareAmounts } from "../tie-outs/amounts.js";
import { NEGATES } from "../vi/closings.js";
import { WordIndex } from "./index-by-word.js";
import type { Placed, Retelling } from "./retelling.js";
import { sentenceAround, tellingWords } from "./words.js";

/** So many of so many. */
interface Pair {
  readonly part: Mention;
  readonly whole: Mention;
  /** Words of the part, of the whole, and of the sentence. */
  readonly ofPart: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Ratios of a closing section against the part and whole of the body: `02/04 xe hư hỏng` behind `04 xe, trong đó 01 xe đã hỏng`. */
export function ratiosRetold({ body, closing }: Placed): Retelling[] {
  const ratios = closing.flatMap((stretch) => stretch.mentions.flatMap((mention) => ratioAt(stretch, mention)));
  if (ratios.length === 0) return [];
  const pairs = new WordIndex(
    body.flatMap((stretch) =>
      stretch.mentions.flatMap((part) => [...ratioAt(stretch, part), ...pairsOf(stretch, part)]),
    ),
  );
  return ratios.flatMap((ratio) => retold(ratio, pairs));
}

function ratioAt(stretch: Stretch, part: Mention): Pair[] {
  const whole = strokePartner(stretch, part) ?? outOf(stretch, part);
  if (!whole || part.kind !== "count" || whole.kind !== "count" || pointOf(part).gt(pointOf(whole))) return [];
  if (part.approximator !== null || stretch.words[part.from - 1]?.text === "/") return [];
  const { from, to } = sentenceAround(stretch, part.from);
  const label = labelRange(stretch, part);
  const bracketed = part.group >= 0 ? lastPiece(stretch, part.group) : label.from;
  const end = labelRange(stretch, whole).to;
  return [{ part, whole, ofPart: tellingWords(stretch, bracketed, end), words: tellingWords(stretch, from, to) }];
}

/** `17 giải trên 24 thí sinh`. */
function outOf({ words, mentions }: Stretch, part: Mention): Mention | undefined {
  const next = mentions[part.order + 1];
  if (!next || next.sentence !== part.sentence || next.from - part.to > MOST_BETWEEN) return undefined;
  return words[next.from - 1]?.folded === "trên" && next.noun !== null ? next : undefined;
}

const MOST_BETWEEN = 5;

/** Where the words right before a bracket begin. */
function lastPiece({ layout }: Stretch, bracket: number): number {
  let from = bracket;
  while (from > 0 && layout.piece[from - 1] === layout.piece[bracket - 1]) from -= 1;
  return from;
}

/** A figure with each before it in its sentence that may be its whole. */
function pairsOf(stretch: Stretch, part: Mention): Pair[] {
  const { words, mentions } = stretch;
  if (part.kind !== "count" || part.approximator !== null || strokePartner(stretch, part)) return [];
  if (words[part.from - 1]?.text === "/" || !isState(stretch, part)) return [];
  const sentence = sentenceAround(stretch, part.from);
  const label = labelRange(stretch, part);
  const ofPart = tellingWords(stretch, label.from, label.to);
  const around = tellingWords(stretch, sentence.from, label.to);
  return mentions
    .slice(Math.max(0, part.order - MOST_BEFORE), part.order)
    .filter(
      (whole) =>
        whole.sentence === part.sentence &&
        whole.kind === "count" &&
        whole.approximator === null &&
        isState(stretch, whole) &&
        pointOf(whole).gte(pointOf(part)) &&
        part.noun !== null &&
        whole.noun !== null,
    )
    .map((whole) => ({ part, whole, ofPart, words: around }));
}

const MOST_BEFORE = 6;

/** The part or the whole that a ratio tells with another number, where the other of the two is the same. */
function retold(ratio: Pair, pairs: WordIndex<Pair>): Retelling[] {
  const nouns = nounsOf(ratio);
  if (!nouns) return [];
  const named = new Set(nouns.flatMap((noun) => noun.split(" ")));
  const state = [...ratio.ofPart].filter((word) => !named.has(word) && !NEGATES.has(word));
  const mixed = !nounsMatch(...nouns);
  // What two nouns tell apart needs no other words: `17 giải trên 24 thí sinh`.
  const alike = (mixed ? [...named] : state)
    .flatMap((word) => pairs.holding(new Set([word])))
    .filter((pair) => {
      const its = nounsOf(pair);
      if (!its || !nounsMatch(its[0], nouns[0]) || !nounsMatch(its[1], nouns[1])) return false;
      return mixed || state.some((word) => pair.ofPart.has(word));
    });
  const same = (one: Mention, other: Mention): boolean => pointOf(one).eq(pointOf(other));
  if (alike.some(({ part, whole }) => same(part, ratio.part) && same(whole, ratio.whole))) return [];
  const half = alike.filter(({ part, whole }) => same(part, ratio.part) !== same(whole, ratio.whole));
  const [first] = half;
  if (!first) return [];
  const [of, by] = same(first.whole, ratio.whole) ? [first.part, ratio.part] : [first.whole, ratio.whole];
  if (half.some(({ part, whole }) => !same(part, first.part) || !same(whole, first.whole))) return [];
  const amounts = compareAmounts(of, by);
  return amounts && amounts.outcome !== "fits" ? [{ of, by, ...amounts, time: "same" }] : [];
}

/** What the part and the whole count; either may be named for both. */
function nounsOf({ part, whole }: Pair): [part: string, whole: string] | undefined {
  const [its, all] = [part.noun ?? whole.noun, whole.noun ?? part.noun];
  return its === null || all === null ? undefined : [its, all];
}
