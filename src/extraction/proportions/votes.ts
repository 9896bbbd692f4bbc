import type { Weighed } from "../judge/weigh.js";
import type { ShareReading } from "./index.js";
import { baseName, proves } from "./proven.js";

/** How many percentages of the stretch each base gives: siblings have one base. */
export function votesFor(readings: readonly Weighed<ShareReading>[][]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const some of readings) {
    const fitting = new Set(some.flatMap((each) => (proves(each) ? baseName(each.reading) : [])));
    for (const name of fitting) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  return votes;
}

/** How sure one, two or more siblings with the same base make it. */
export const SIBLINGS = [0, 0.93, 0.97];
