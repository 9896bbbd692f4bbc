/** How the figures of a reading turn out: they agree, one keystroke apart, near each other, far apart. */
export type Outcome = "fits" | "keystroke" | "misses" | "far";

/** One way to read the words, with what arithmetic says of it. */
export interface Weighed<T> {
  readonly reading: T;
  /** How likely the words alone make it, from 0 to 1. */
  readonly prior: number;
  readonly outcome: Outcome;
  /** How likely figures that have nothing to do with each other would turn out so, from 0 to 1. */
  readonly chance: number;
}

/** What the judge makes of the readings of one place. */
export interface Judgement<T> {
  /** The reading that explains the figures best, or `null` where none of them is believed. */
  readonly chosen: Weighed<T> | null;
  /** Odds of the chosen reading against every other that fits, and against none. */
  readonly odds: number;
  readonly others: readonly Weighed<T>[];
}

/** Of a hundred statements as written, so many hold; the rest is split between slips of one keystroke and others. */
const HOLDS = 0.96;
const ONE_KEYSTROKE = 0.025;
const ANOTHER_SLIP = 0.012;
const FAR_OFF = 0.003;

const LIKELY: Readonly<Record<Outcome, number>> = {
  fits: HOLDS,
  keystroke: ONE_KEYSTROKE,
  misses: ANOTHER_SLIP,
  far: FAR_OFF,
};

/**
 * Weighs readings against each other and against "these words state nothing".
 *
 * A reading gains by how unlikely its outcome would be by chance: a six-digit sum that fits proves itself, `1 + 2 = 3` proves
 * little, and a miss that one keystroke explains speaks for the reading and for a slip.
 */
export function weigh<T>(readings: readonly Weighed<T>[], nothing: number): Judgement<T> {
  let chosen: Weighed<T> | null = null;
  let [best, innocent] = [0, nothing];
  // One list has one reading: where words make one all but sure, they leave little to the others.
  let left = 1;
  for (const each of readings.toSorted((one, other) => other.prior - one.prior)) {
    const prior = Math.min(each.prior, 1) * left;
    left = Math.min(left, 1 - prior);
    const score = scoreOf(each, prior);
    // Another reading that misses too is no excuse: only what fits, or states nothing, clears the author.
    if (each.outcome === "fits") innocent += score;
    if (score > best) [best, chosen] = [score, each];
  }
  const rest = chosen?.outcome === "fits" ? innocent - best : innocent;
  const odds = best / Math.max(rest, 1e-12);
  return { chosen: best > nothing ? chosen : null, odds, others: readings.filter((each) => each !== chosen) };
}

function scoreOf<T>({ outcome, chance }: Weighed<T>, prior: number): number {
  return (prior * LIKELY[outcome]) / Math.min(Math.max(chance, 1e-9), 1);
}
