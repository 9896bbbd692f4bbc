import { isDifference } from "../breakdowns/items.js";
import type { Stretch } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import type { ChangeReading } from "./index.js";
import { TIGHT } from "./tight.js";

/** A rate that hardly any chance makes fit. */
const PROVEN = 0.003;

/** Sentences of a difference with its rate and of its later state, where figures prove that they go together. */
export function provenLayout(readings: readonly Weighed<ChangeReading>[]): string[] {
  return readings.flatMap(({ reading, outcome, chance }) => {
    return outcome === "fits" && chance <= PROVEN ? layoutOf(reading) : [];
  });
}

/** `936 vụ, 1.106 người. Giảm 339 vụ (26,59%), giảm 427 người (27,85%)`: what is laid out as a sibling that fits is meant like it. */
export function withSiblings(
  stretch: Stretch,
  readings: readonly Weighed<ChangeReading>[],
  proven: ReadonlySet<string>,
): readonly Weighed<ChangeReading>[] {
  const [first] = readings;
  if (!first || readings.some(({ outcome }) => outcome === "fits")) return readings;
  const layout = layoutOf(first.reading)[0];
  const { after, difference } = first.reading;
  const only =
    after &&
    stretch.mentions.filter(
      (each) => each.sentence === after.sentence && each.noun === after.noun && !isDifference(stretch, each),
    ).length === 1;
  if (!layout || !proven.has(layout) || !only || !difference) return readings;
  return [{ ...first, prior: TIGHT }, ...readings.slice(1)];
}

function layoutOf({ before, after, difference, percent }: ChangeReading): string[] {
  if (before || !after || !difference || !percent || after.noun === null || after.noun !== difference.noun) return [];
  return [`${after.sentence} ${difference.sentence}`];
}
