import { onceIn } from "../clauses/memo.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { directionOf } from "../vi/changes.js";
import { BASES, type Base, TO_CHANGE } from "../vi/closings.js";
import { sentenceAround } from "./words.js";

/** A figure by which something has changed: `số vụ vi phạm giảm 9 vụ so với năm trước`. */
export interface Changed {
  readonly mention: Mention;
  readonly stretch: Stretch;
  readonly rising: boolean;
  /** The word that says so. */
  readonly verb: number;
  /** What it is held against, and the year of that where one is named; `null` where nothing is said. */
  readonly base: Base | null;
  readonly year: string | null;
}

/** Words from the verb of a change to its figure. */
const MOST_BETWEEN = 9;

/** The change that a figure tells; none where it tells a state, or is a bound. */
export const changedIn = onceIn((stretch: Stretch, mention: Mention): Changed | null => {
  const { words } = stretch;
  if (mention.upTo !== null || mention.approximator !== null) return null;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - MOST_BETWEEN); at -= 1) {
    const word = words[at];
    if (!word || word.kind === "sign") return null;
    const rising = directionOf(word.folded, words[at + 1]?.folded ?? "");
    if (rising !== undefined) return { mention, stretch, rising, verb: at, ...baseOf(stretch, mention) };
    if (!TO_CHANGE.has(word.folded) && !/^(?:19|20)\d\d$/.test(word.text)) return null;
  }
  return null;
});

/** What the sentence of a change holds it against: what is named right behind it, between, or what the sentence opens with. */
function baseOf(stretch: Stretch, { from, to, order }: Mention): Pick<Changed, "base" | "year"> {
  const { words, mentions } = stretch;
  const sentence = sentenceAround(stretch, from);
  const next = mentions[order + 1];
  const end = Math.min(sentence.to, next?.from ?? sentence.to);
  for (const [first, last] of [
    [to, end],
    [Math.max(sentence.from, from - MOST_BETWEEN), from],
    [sentence.from, from],
  ] as const) {
    for (let at = first; at < last; at += 1) {
      const found = BASES.at(words, at);
      if (found) return { base: found.value, year: yearAt(words, at + found.length) };
    }
  }
  return { base: null, year: null };
}

function yearAt(words: Stretch["words"], at: number): string | null {
  return [words[at], words[at + 1]].find((word) => /^(?:19|20)\d\d$/.test(word?.text ?? ""))?.text ?? null;
}

/** Whether two changes may be held against one state: `same` where both say so, `unsure` where one leaves it out. */
export function compareBases(one: Changed, other: Changed): "same" | "unsure" | "different" {
  if (one.base === null || other.base === null) return "unsure";
  if (one.base !== other.base) return "different";
  return one.year === null || other.year === null || one.year === other.year ? "same" : "different";
}
