import type { Run, Slip } from "./runs.js";

/** Where the reading of an outline stands. */
export interface Reading {
  /** Runs that may go on, the innermost last. */
  stack: Run[];
  readonly slips: Slip[];
  readonly runs: Run[];
  /** What the last closed run of a scheme has come to: some reports count on under the next heading. */
  readonly closed: Map<string, number>;
  /** Highest ordinals of what may be entries, by scheme and prefix. */
  readonly hidden: Map<string, number>;
  /** How often headings such as `3.1` have stood right below III. */
  belowRoman: number;
}

/** Runs of one scheme that may be open at once: a list within a list within headings. */
const MOST_ALIKE = 4;
/** A reading that has not begun. */
export function begun(): Reading {
  return { stack: [], slips: [], runs: [], closed: new Map(), hidden: new Map(), belowRoman: 0 };
}

/** Begins a run; of those of its scheme only the last few stay open. */
export function open(run: Run, reading: Reading): void {
  reading.runs.push(run);
  reading.stack.push(run);
  const alike = reading.stack.filter(({ number }) => number.scheme === run.number.scheme);
  if (alike.length > MOST_ALIKE) reading.stack = reading.stack.filter((each) => each !== alike[0]);
}

/** Ends what stands within a run. */
export function closeAbove(run: Run, reading: Reading): void {
  const end = reading.stack.indexOf(run) + 1;
  for (const { number, lasts } of reading.stack.splice(end)) reading.closed.set(number.scheme, Math.max(...lasts));
  if (run.first.kind === "heading") reading.hidden.clear();
}

/** Ends a run and what stands within it. */
export function closeFrom(run: Run, reading: Reading): void {
  closeAbove(run, reading);
  reading.stack.pop();
}
