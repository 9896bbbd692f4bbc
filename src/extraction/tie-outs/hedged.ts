import { measureOf } from "../clauses/amount.js";
import type { Appearance } from "../keys/appearance.js";
import { FILLERS } from "../vi/retelling.js";
import { STOP_WORDS } from "../vi/stop-words.js";
import type { Tie } from "./index.js";

/** Words on each side of a figure that tell of what it is, and how many of them another must have. */
const [AROUND, LEAST_SHARED] = [14, 3];
/** Fewer of something are often more than as many elsewhere. */
const LEAST_VALUE = 20;
/** Figures of one number and one noun; more of them are a formula. */
const MOST_ALIKE = 6;

/** Two figures of one number, of which the second is told as a bound or the other way round. */
export type Hedged = Pick<Tie, "one" | "other">;

/**
 * `trên 60 tin, bài được báo tỉnh sử dụng` in one place and `60 tin, bài báo tỉnh đã sử dụng` in another: the words around
 * them make them one, which no label does.
 */
export function* hedgedIn(all: readonly Appearance[]): Generator<Hedged> {
  const groups = new Map<string, Appearance[]>();
  for (const each of all) {
    const { figure, noun, aspect } = each;
    if (
      (noun === null && figure.unit === null) ||
      aspect !== null ||
      figure.upTo !== null ||
      Number(figure.value) < LEAST_VALUE
    )
      continue;
    const key = `${measureOf(figure)} ${noun} ${figure.value}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (group.length <= MOST_ALIKE) group.push(each);
  }
  for (const group of groups.values()) {
    if (group.length > MOST_ALIKE) continue;
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) if (areOne(one, other)) yield { one, other };
  }
}

function areOne(one: Appearance, other: Appearance): boolean {
  if (one.place === other.place || isBound(one) === isBound(other) || isVague(one) || isVague(other)) return false;
  const [words, others] = [aroundOf(one), aroundOf(other)];
  const [first, second] = [new Set(words), new Set(others)];
  const shared = [...first].filter((word) => second.has(word));
  const pairs = new Set(pairsOf(others));
  return shared.length >= LEAST_SHARED && pairsOf(words).some((pair) => pairs.has(pair));
}

/** The words around a figure that tell something, in reading order, without those of its noun. */
function aroundOf({ before, behind, noun }: Appearance): string[] {
  const own = new Set((noun ?? "").split(" "));
  const around = [...before.slice(0, AROUND).reverse(), ...behind.slice(0, AROUND)];
  return around.filter(
    (word) => /^\p{L}+$/u.test(word) && !own.has(word) && !STOP_WORDS.has(word) && !FILLERS.has(word),
  );
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function isBound({ figure: { approximator } }: Appearance): boolean {
  return approximator === "above" || approximator === "below";
}

function isVague(each: Appearance): boolean {
  return each.figure.approximator !== null && !isBound(each);
}
