import type { Confidence } from "../../model/index.js";

/** What the figures of one row, or of one column, say about a reading. */
export interface Trial {
  readonly fits: boolean;
  /** How likely unrelated figures would fit. */
  readonly chance: number;
  /** Whether its fit proves nothing: zeros, a single part. */
  readonly trivial: boolean;
  /** Whether one keystroke explains a miss. */
  readonly typed: () => boolean;
  /** By how much a sum misses; nothing where it is no sum. */
  readonly off?: number;
}

/**
 * How the heads speak of a reading.
 *
 * - `plain`: they say it outright, so that even a single row is held to it
 * - `told`: they say it of these figures, so that one row which fits is enough where a keystroke explains the others
 * - `named`: they suggest it
 * - `open`: arithmetic alone has found it
 */
export type Naming = "plain" | "told" | "named" | "open";

/** So many of the rows must fit; where one keystroke explains each of the others, half of them suffice. */
const MOST = 0.6;
const HALF = 0.5;
/** Powers of ten that the fits must have against chance. */
const EVIDENCE = { plain: 0, told: 0, named: 1, open: 3 } as const;
/** And so many more where but half of the rows fit; less where the heads say it. */
const MORE = 1.5;
const MORE_WHEN_TOLD = 0.8;
/** A miss weighs against a reading as much as a hundred to one. */
const MISS = 2;

/** How well the rows of a column bear out a reading, in powers of ten against chance. */
function evidenceOf(trials: readonly Trial[]): number {
  let evidence = 0;
  for (const { fits, chance, trivial } of trials) if (fits && !trivial) evidence -= Math.log10(chance);
  return evidence;
}

/** For choosing between readings of the same figures. */
function scoreOf(trials: readonly Trial[]): number {
  return evidenceOf(trials) - MISS * trials.reduce((count, { fits }) => count + (fits ? 0 : 1), 0);
}

/**
 * Whether the rows of a column prove a reading, so that the rows which do not fit are slips; `null` where they don't.
 *
 * @param rivals how many readings were tried
 */
export function believe(trials: readonly Trial[], naming: Naming, rivals = 1): Confidence | null {
  const tested = trials.filter(({ trivial }) => !trivial);
  if (tested.length === 0) return naming !== "open" && trials.length > 0 ? "likely" : null;
  const fits = tested.filter((trial) => trial.fits).length;
  const evidence = evidenceOf(tested) - Math.log10(rivals);
  const needed = EVIDENCE[naming];
  const alone = tested.length === 1 && fits === 1;
  if (fits >= tested.length * MOST && evidence >= needed && (fits > 1 || alone))
    return fits > 1 && evidence >= needed + 1 ? "certain" : "likely";
  const exchanged = exchangedIn(tested);
  // Two columns between which something changed places hold together.
  const half = fits + exchanged.length / 2 >= tested.length * HALF;
  const others = tested.filter((trial) => !exchanged.includes(trial));
  if (half && evidence >= needed + (naming === "told" ? MORE_WHEN_TOLD : MORE) && areTyped(others)) return "likely";
  if (naming === "told") return tested.length === 1 && areTyped(tested) ? "likely" : null;
  if (naming !== "plain") return null;
  return tested.length === 1 || half ? "likely" : null;
}

/** The two sums that miss by as much as each other, to either side, where no other misses: an amount stands in the wrong one of them. */
export function exchangedIn(trials: readonly Trial[]): readonly Trial[] {
  const misses = trials.filter(({ fits }) => !fits);
  const [one, other] = misses;
  if (misses.length !== 2 || one?.off === undefined || other?.off === undefined) return [];
  return Math.abs(one.off + other.off) <= BLUR * Math.abs(one.off) ? misses : [];
}

/** More than floating-point numbers err. */
const BLUR = 1e-9;

function areTyped(trials: readonly Trial[]): boolean {
  return trials.every(({ fits, typed }) => fits || typed());
}

/** A reading that may be chosen, with how the heads speak of it. */
export interface Candidate<Reading> {
  readonly reading: Reading;
  readonly naming: Naming;
  /** How many readings the heads leave to choose from; all candidates by default. */
  readonly rivals?: number;
}

export interface Chosen<Reading> {
  readonly reading: Reading;
  readonly confidence: Confidence;
}

/**
 * The reading that the figures at some positions (rows, or columns) bear out best, where they bear out any.
 *
 * Of readings that fit equally well the first is taken.
 */
export function choose<Reading, Position>(
  candidates: readonly Candidate<Reading>[],
  positions: readonly Position[],
  tryAt: (reading: Reading, position: Position) => Trial | null,
): Chosen<Reading> | undefined {
  let found: (Chosen<Reading> & { score: number }) | undefined;
  for (const { reading, naming, rivals = candidates.length } of candidates) {
    const trials = trialsOf(positions, (position) => tryAt(reading, position));
    const score = scoreOf(trials);
    if (found && score <= found.score) continue;
    const confidence = believe(trials, naming, rivals);
    if (confidence) found = { reading, confidence, score };
  }
  return found && { reading: found.reading, confidence: found.confidence };
}

/** What some positions say; cut short where most of them miss already. */
function trialsOf<Position>(positions: readonly Position[], tryAt: (position: Position) => Trial | null): Trial[] {
  const trials: Trial[] = [];
  let misses = 0;
  for (const position of positions) {
    const trial = tryAt(position);
    if (!trial) continue;
    trials.push(trial);
    if (!trial.fits) misses += 1;
    if (misses > positions.length * HALF + 1) break;
  }
  return trials;
}
