import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { addUp } from "./arithmetic.js";
import type { Breakdown } from "./readings.js";

/** How likely a list adds up without a part that it has twice, and is meant to have both. */
const BY_CHANCE = 0.002;

/**
 * Readings of a list that names a part twice in the same words, and adds up without the second: `246 chi bộ, gồm: 157 …, 36 chi bộ trường
 * học, 53 …, 36 chi bộ trường học`. Then the list counts a part twice, and is not shorter than it is printed.
 */
export function withRepeats(
  readings: readonly Weighed<Breakdown>[],
  stretches: readonly Stretch[],
): readonly Weighed<Breakdown>[] {
  const whole = readings.find((each) => repeatedPart(stretches, each.reading) !== null);
  if (!whole) return readings;
  const isShorter = ({ reading: { total, parts } }: Weighed<Breakdown>): boolean =>
    total === whole.reading.total &&
    parts.length < whole.reading.parts.length &&
    parts.every((part) => whole.reading.parts.includes(part));
  return readings
    .filter((each) => !isShorter(each))
    .map((each) =>
      each === whole
        ? { ...each, prior: Math.max(each.prior, SURE), outcome: "keystroke" as const, chance: BY_CHANCE }
        : each,
    );
}

const SURE = 0.9;

/** The part that a list has twice in the same words, where it adds up without it. */
export function repeatedPart(
  stretches: readonly Stretch[],
  { total, parts, sum }: Pick<Breakdown, "total" | "parts" | "sum">,
): Mention | null {
  if (sum.outcome === "fits" || sum.ratio <= 1 || parts.length < 3) return null;
  const seen = new Set<string>();
  for (const part of parts) {
    const words = itemWords(stretches, part);
    if (words === null) continue;
    const name = `${part.value} ${words}`;
    if (seen.has(name)) {
      const others = parts.filter((each) => each !== part);
      return addUp(total, others).outcome === "fits" ? part : null;
    }
    seen.add(name);
  }
  return null;
}

/** The words of an item behind its number; `null` where they say no more than what all items count. */
function itemWords(stretches: readonly Stretch[], part: Mention): string | null {
  const stretch = stretches[part.stretch];
  if (!stretch) return null;
  const { words, layout } = stretch;
  let end = part.to;
  while (end < words.length && words[end]?.kind === "word" && layout.piece[end] === part.piece) end += 1;
  const own = foldedBetween(stretch, part.to, end);
  const last = own.lastIndexOf("và");
  const told = last > 0 ? own.slice(0, last) : own;
  const noun = COUNT_NOUNS.at(words, part.to)?.length ?? 0;
  return told.length > noun ? told.join(" ") : null;
}
