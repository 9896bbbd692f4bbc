import type { Listen } from "../judge/listen.js";
import type { Weighed } from "../judge/weigh.js";
import type { ClaimReading } from "./reading.js";

/** One reading for each claim and each count: the surest, then the nearest. */
export function choose(readings: readonly ClaimReading[], listen?: Listen<ClaimReading>): ClaimReading[] {
  const used = new Set<unknown>();
  const told: ClaimReading[] = [];
  for (const reading of readings.toSorted((one, other) => rank(one) - rank(other))) {
    const { claim, count } = reading;
    const figure = count.remainder ?? count.done;
    const free = !used.has(claim) && !used.has(figure);
    if (free) {
      told.push(reading);
      used.add(claim).add(figure);
    }
    const weighed = weightOf(reading);
    listen?.({ readings: [weighed], judgement: { chosen: weighed, odds: 1, others: [] }, told: free });
  }
  return told;
}

function rank({ claim, count, scope, holds }: ClaimReading): number {
  const distance = Math.min(Math.abs(claim.stretch.index - count.stretch.index), 1_000);
  return (holds ? 8_000 : 0) + (scope === "same" ? 0 : 4_000) + (claim.figure ? 0 : 2_000) + distance;
}

/** How sure the words make it; no arithmetic speaks for or against. */
function weightOf(reading: ClaimReading): Weighed<ClaimReading> {
  return {
    reading,
    prior: reading.scope === "same" ? 0.9 : 0.5,
    outcome: reading.holds ? "fits" : "misses",
    chance: 1,
  };
}
