import { readDocument } from "../../src/document/text/index.js";
import { audit } from "../../src/engine/index.js";
import { extract } from "../../src/extraction/index.js";
import { rules } from "../../src/shipped.js";
import { medianOf, processorTime } from "./measure.js";

/** What happens to a text, in order. */
export const STAGES = ["reading", "extraction", "rules"] as const;

/** One stage. */
export type Stage = (typeof STAGES)[number];

/** Milliseconds of processor time that each stage takes. */
export type Times = Readonly<Record<Stage, number>>;

/** Runs that last this long in all, in milliseconds, are enough for a median. */
const ENOUGH = 1_000;
/** Few runs more than this make a median any better. */
const MOST_RUNS = 15;
/** After this long, in milliseconds, hardly anything is compiled anew. */
const WARM = 3_000;

/** Runs all stages until they are warm. */
export function warmUp(text: string): void {
  for (let spent = 0; spent < WARM; ) spent += sumOf(timesOf(text));
}

/** The median of each stage over several runs, at least so many; a long text has few. */
export function medianTimes(text: string, leastRuns = 1): Times {
  // Once, not before each run: collecting garbage throws compiled patterns away as well, which short texts would pay for.
  globalThis.gc?.();
  const runs: Times[] = [];
  for (let spent = 0; runs.length < leastRuns || (spent < ENOUGH && runs.length < MOST_RUNS); ) {
    const run = timesOf(text);
    runs.push(run);
    spent += sumOf(run);
  }
  const median = (stage: Stage): number => medianOf(runs.map((run) => run[stage]));
  return { reading: median("reading"), extraction: median("extraction"), rules: median("rules") };
}

/** All stages together, in milliseconds. */
export function sumOf(times: Times): number {
  return STAGES.reduce((sum, stage) => sum + times[stage], 0);
}

function timesOf(text: string): Times {
  const start = processorTime();
  const document = readDocument(text);
  const read = processorTime();
  const { report } = extract(document);
  const extracted = processorTime();
  audit(report, { rules });
  return { reading: read - start, extraction: extracted - read, rules: processorTime() - extracted };
}
