import { pointOf } from "../clauses/amount.js";
import type { Weighed } from "../judge/weigh.js";
import { isCompanion } from "./companions.js";
import type { Breakdown } from "./readings.js";
import { isSealed, SEALED } from "./sealed.js";
import type { Cue } from "./slot.js";

/**
 * How likely the words state no sum, and the figures would turn out so all the same.
 *
 * Parts of an incomplete list never exceed the whole, and seldom come near it.
 */
export function nothing(readings: readonly Weighed<Breakdown>[], proven: readonly Breakdown[]): number {
  const likeliest = readings.reduce<Weighed<Breakdown> | null>(
    (best, each) => (each.prior > (best?.prior ?? 0) ? each : best),
    null,
  );
  if (!likeliest) return 1;
  const { prior, reading } = likeliest;
  if (isSealed(reading) || proven.some((each) => isCompanion(each, reading))) return SEALED;
  return Math.max((1 - prior) * likelyFor(reading), 0.004);
}

function likelyFor(reading: Breakdown): number {
  const { ratio } = reading.sum;
  if (exceeded(reading)) return 0.05;
  if (ratio > 1) return 0.2;
  if (ratio > 0.9 && ratio < 1) return 0.35;
  return ratio > 0.8 && ratio < 1 ? 0.7 : 1;
}

/** `72 cán bộ, trong đó giáo viên 76`: what is part of a whole, of all or of some, is not above it. */
function exceeded({ slot, total, parts }: Breakdown): boolean {
  const [first] = parts;
  if (!first || !PART_CUES.has(slot.cue) || !slot.adjacent(total, first)) return false;
  return parts.some((part) => pointOf(part).gt(pointOf(total)));
}

const PART_CUES = new Set<Cue>(["bracket", "complete", "subset", "subset list"]);
