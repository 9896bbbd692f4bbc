import type { Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import type { Weighed } from "../judge/weigh.js";
import { amongMembers } from "./among.js";
import { equalsIn } from "./equals.js";
import type { ComparisonReading } from "./reading.js";
import { superlativesIn } from "./superlatives.js";
import { amongRows, leadOf, type PlacedTable } from "./tabled.js";
import { comparedWith } from "./than.js";

export type { ComparisonReading } from "./reading.js";
export type { PlacedTable } from "./tabled.js";

/** Words of a paragraph that call a figure the highest or lowest, higher or lower than another, or equal to others. */
export function comparisonsOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  tables: readonly PlacedTable[],
  listen?: Listen<ComparisonReading>,
): ComparisonReading[] {
  const superlatives = superlativesIn(stretch);
  const found = [
    ...superlatives.flatMap(
      (each, at) => amongMembers(stretches, each) ?? amongRows(tables, each, leadOf(superlatives, at)) ?? [],
    ),
    ...comparedWith(stretch),
    ...equalsIn(stretch),
  ];
  for (const reading of found) {
    const weighed: Weighed<ComparisonReading> = {
      reading,
      prior: 0.9,
      outcome: reading.holds ? "fits" : "misses",
      chance: 1,
    };
    listen?.({ readings: [weighed], judgement: { chosen: weighed, odds: 1, others: [] }, told: true });
  }
  return found;
}
