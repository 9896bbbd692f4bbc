import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Rate } from "./rates.js";

/** Words between `gấp … lần` and the state that it multiplies. */
const MOST_WORDS = 10;

/** `25.200 lượt, gấp 2,5 lần quý II (10.080 lượt)`: a state, how many times the earlier one, and that one. */
export function timesOf(
  stretch: Stretch,
  mention: Mention,
): { rate: Rate; quantity: Mention; amount: Mention } | undefined {
  const { words, mentions } = stretch;
  const [amount, quantity] = [mentions[mention.order - 1], mentions[mention.order + 1]];
  if (mention.noun !== "lần" || mention.upTo !== null || !amount || !quantity) return undefined;
  if (words[mention.from - 1]?.folded !== "gấp" || amount.sentence !== mention.sentence) return undefined;
  if (quantity.sentence !== mention.sentence || quantity.from - mention.to > MOST_WORDS) return undefined;
  if (measureOf(amount) !== measureOf(quantity) || measureOf(amount) === "percent") return undefined;
  if (amount.noun !== null && quantity.noun !== null && amount.noun !== quantity.noun) return undefined;
  // What it is compared with stands in brackets, or right behind the words for it.
  const bracketed = quantity.group >= mention.to && quantity.from - quantity.group <= 3;
  const behind = foldedBetween(stretch, mention.to, quantity.from);
  if (!bracketed && !(behind.includes("với") && !behind.includes(","))) return undefined;
  const rate = { mention, noun: [], per: [], perUnit: undefined, cue: "average", average: true, timed: false } as const;
  return { rate, quantity, amount };
}
