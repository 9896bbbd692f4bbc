import { readDocument } from "../../src/document/text/index.js";
import { audit } from "../../src/engine/index.js";
import { extract } from "../../src/extraction/index.js";
import { rules } from "../../src/rules/index.js";
import { medianOf } from "./measure.js";

/** What happens to a text, in order. */
export const STAGES = ["reading", "extraction", "rules"] as const;

/** One stage. */
export type Stage = (typeof STAGES)[number];

/** Milliseconds that each stage takes. */
export type Times = Readonly<Record<Stage, number>>;

/** Runs that last this long in all, in milliseconds, are enough for a median. */
const ENOUGH = 1_000;
/** Few runs more than this make a median any better. */
const MOST_RUNS = 15;
/** A longer run than this, in milliseconds, warms itself. */
const COLD = 1_000;

/** The median of several runs of each stage, the first one left out unless it is long. */
export function medianTimes(text: string): Times {
  const runs = [timesOf(text)];
  let spent = sumOf(runs[0]);
  if (spent < COLD) {
    runs.pop();
    spent = 0;
  }
  while (spent < ENOUGH && runs.length < MOST_RUNS) {
    const run = timesOf(text);
    runs.push(run);
    spent += sumOf(run);
  }
  const median = (stage: Stage): number => medianOf(runs.map((run) => run[stage]));
  return { reading: median("reading"), extraction: median("extraction"), rules: median("rules") };
}

/** All stages together, in milliseconds. */
export function sumOf(times: Times | undefined): number {
  return times ? STAGES.reduce((sum, stage) => sum + times[stage], 0) : 0;
}

function timesOf(text: string): Times {
  globalThis.gc?.();
  const start = performance.now();
  const document = readDocument(text);
  const read = performance.now();
  const { report } = extract(document);
  const extracted = performance.now();
  audit(report, { rules });
  return { reading: read - start, extraction: extracted - read, rules: performance.now() - extracted };
}
