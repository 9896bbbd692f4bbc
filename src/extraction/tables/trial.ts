import type { Confidence } from "../../model/index.js";

/** What the figures of one row, or of one column, say about a reading. */
export interface Trial {
  readonly outcome: "fits" | "keystroke" | "misses";
  /** How likely unrelated figures would fit. */
  readonly chance: number;
  /** Whether it proves nothing either way: zeros, a single part. */
  readonly trivial: boolean;
}

/**
 * How the heads speak of a reading.
 *
 * - `plain`: they say it outright, so that even a single row is held to it
 * - `named`: they suggest it
 * - `open`: arithmetic alone has found it
 */
export type Naming = "plain" | "named" | "open";

/** So many of the rows must fit; where one keystroke explains each of the others, half of them suffice. */
const MOST = 0.6;
const HALF = 0.5;
/** Powers of ten that the fits must have against chance. */
const EVIDENCE = { plain: 0, named: 1, open: 3 } as const;

/** How well the rows of a column bear out a reading, in powers of ten against chance. */
export function evidenceOf(trials: readonly Trial[]): number {
  let evidence = 0;
  for (const { outcome, chance, trivial } of trials) if (outcome === "fits" && !trivial) evidence -= Math.log10(chance);
  return evidence;
}

/**
 * Whether the rows of a column prove a reading, so that the rows which do not fit are slips; `null` where they don't.
 *
 * @param rivals how many readings were tried
 */
export function believe(trials: readonly Trial[], naming: Naming, rivals = 1): Confidence | null {
  const tested = trials.filter(({ trivial }) => !trivial);
  if (tested.length === 0) return naming !== "open" && trials.length > 0 ? "likely" : null;
  const fits = tested.filter(({ outcome }) => outcome === "fits").length;
  const typed = tested.filter(({ outcome }) => outcome === "keystroke").length;
  const evidence = evidenceOf(tested) - Math.log10(rivals);
  const needed = EVIDENCE[naming];
  const alone = tested.length === 1 && fits === 1;
  if (fits >= tested.length * MOST && evidence >= needed && (fits > 1 || alone))
    return fits > 1 && evidence >= needed + 1 ? "certain" : "likely";
  const half = fits >= tested.length * HALF && fits + typed === tested.length;
  if (half && evidence >= needed + 1) return "likely";
  return naming === "plain" && isHeldTo(tested.length, fits, typed) ? "likely" : null;
}

/** What is named outright may miss in one or two columns; where most miss, the reading is wrong. */
function isHeldTo(tested: number, fits: number, typed: number): boolean {
  if (tested === 1 || fits >= tested * HALF) return true;
  return tested <= 3 && fits + typed === tested;
}
