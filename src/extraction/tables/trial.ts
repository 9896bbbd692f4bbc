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

const MOST_FIT = 0.6;
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
  const fits = tested.filter(({ outcome }) => outcome === "fits").length;
  if (tested.length === 0) return naming !== "open" && trials.length > 0 ? "likely" : null;
  const evidence = evidenceOf(trials) - Math.log10(rivals);
  if (fits < tested.length * MOST_FIT) return naming === "plain" ? heldTo(tested, fits) : null;
  if (evidence < EVIDENCE[naming]) return null;
  if (fits < 2 && fits < tested.length) return null;
  return fits >= 2 && evidence >= EVIDENCE[naming] + 1 ? "certain" : "likely";
}

/** What is named outright may miss in one or two columns; where most miss, the reading is wrong. */
function heldTo(tested: readonly Trial[], fits: number): Confidence | null {
  const typed = tested.filter(({ outcome }) => outcome === "keystroke").length;
  if (tested.length === 1) return "likely";
  if (fits >= tested.length / 2) return "likely";
  return (fits + typed) === tested.length && fits + typed > 0 && tested.length <= 3 ? "likely" : null;
}
