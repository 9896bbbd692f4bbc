import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention } from "../clauses/stretch.js";
import { isKindOf } from "../vi/wholes.js";
import type { Cue, Slot } from "./slot.js";

/** Parts of something that need not be all of it: each is at most the whole. */
export interface Subset {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  readonly kind: "open" | "overlap";
}

/** Cues whose lists are of the figure before them, complete or not. */
const SUBSET_CUES = new Set<Cue>(["bracket", "complete", "subset", "subset list", "examples", "colon"]);

/** What a list says even where it states no sum: its figures are parts of the one before it. */
export function subsetOf(slot: Slot): Subset | null {
  if (!SUBSET_CUES.has(slot.cue)) return null;
  for (const { total, items, weight } of slot.options) {
    if (weight < 0.2) continue;
    const parts = items.flatMap((item) => item.find((part) => isPartOf(part, total, slot.cue)) ?? []);
    if (parts.length === 0 || parts.includes(total)) continue;
    const [only] = parts;
    // `86 bị cáo, trong đó 98 bị cáo`: one part of the same noun right behind the whole can be nothing else.
    const sure =
      parts.length === 1 &&
      slot.cue.startsWith("subset") &&
      only?.noun !== undefined &&
      only.noun !== null &&
      total.noun !== null &&
      (only.noun === total.noun || isKindOf(only.noun, total.noun)) &&
      slot.adjacent(total, only as Mention);
    if (sure || parts.every((part) => pointOf(part).lte(pointOf(total))))
      return { total, parts, kind: slot.open ? "open" : "overlap" };
  }
  return null;
}

/** Same measure, and the nouns do not say that something else is counted. */
function isPartOf(part: Mention, total: Mention, cue: Cue): boolean {
  if (measureOf(part) !== measureOf(total)) return false;
  if (part.noun !== null && total.noun !== null)
    return nounsMatch(part.noun, total.noun) || isKindOf(part.noun, total.noun);
  return part.noun === null || cue !== "colon";
}
