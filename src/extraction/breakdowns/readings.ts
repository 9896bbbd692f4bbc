import { measureOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { addUp, type Sum } from "./arithmetic.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Cue, Slot } from "./slot.js";

/** One way to read a list: what it splits, and into which figures. */
export interface Breakdown {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  readonly slot: Slot;
  readonly sum: Sum;
}

/** How likely the words alone make a list with this cue a complete one. */
const PRIORS: Readonly<Record<Cue, number>> = {
  bracket: 0.93,
  complete: 0.96,
  subset: 0.75,
  colon: 0.85,
  bullets: 0.8,
  note: 0.6,
  "total first": 0.6,
  remainder: 0.6,
  beside: 0.25,
  examples: 0.05,
};

/** Every reading of a slot, each with its prior and what arithmetic says of it, by what the figures measure. */
export function readingsOf(slot: Slot): Map<string, Weighed<Breakdown>[]> {
  const byMeasure = new Map<string, Weighed<Breakdown>[]>();
  for (const { total, items, weight } of slot.options) {
    const parts = items.flatMap((item) => partOf(item, total, items) ?? []);
    if (parts.length < 2 || parts.length < items.length / 2 || parts.includes(total)) continue;
    const measure = seriesOf(total, parts);
    const list = byMeasure.get(measure) ?? [];
    if (list.some(({ reading }) => sameFigures(reading, total, parts))) continue;
    const sum = addUp(total, parts);
    const prior = priorOf(slot, total, parts, sum) * weight;
    list.push({ reading: { total, parts, slot, sum }, prior, outcome: sum.outcome, chance: sum.chance });
    byMeasure.set(measure, list);
  }
  return byMeasure;
}

/** The figure of an item that is of the total's kind: same measure, same noun where any item has it. */
function partOf(item: readonly Mention[], total: Mention, cut: readonly (readonly Mention[])[]): Mention | undefined {
  const measure = measureOf(total);
  const alike = item.filter((mention) => measureOf(mention) === measure || isBare(mention, total));
  if (total.noun !== null && cut.some((each) => each.some(({ noun }) => noun === total.noun)))
    return alike.find(({ noun }) => noun === total.noun) ?? alike.find(({ noun }) => noun === null) ?? alike[0];
  return alike[0];
}

/** A number without a unit in a list whose total has one. */
function isBare(mention: Mention, total: Mention): boolean {
  return measureOf(total) !== "count" && mention.kind === "count" && mention.noun === null && mention.unit === null;
}

function seriesOf(total: Mention, parts: readonly Mention[]): string {
  const measure = measureOf(total);
  // Persons and cases listed side by side are two series; the figures that make up the list tell them apart.
  return measure === "count" ? `count ${parts[0]?.id ?? ""}` : measure;
}

function sameFigures(reading: Breakdown, total: Mention, parts: readonly Mention[]): boolean {
  return (
    reading.total === total &&
    reading.parts.length === parts.length &&
    reading.parts.every((part, index) => part === parts[index])
  );
}

function priorOf(slot: Slot, total: Mention, parts: readonly Mention[], sum: Sum): number {
  let prior = PRIORS[slot.cue];
  const { closed, overlapping } = slot.labels(parts);
  if (closed) prior = Math.max(prior, 0.95);
  if (slot.open) prior *= 0.15;
  if (overlapping) prior *= 0.2;
  const nouns = nounsAgree(total, parts);
  if (nouns === "same") prior = 1 - (1 - prior) * 0.4;
  if (nouns === "other") prior *= 0.3;
  if (total.approximator) prior *= 0.5;
  if (sum.ratio > 1.5 || sum.ratio < 0.5) prior *= 0.4;
  return prior;
}

/** Whether the parts are counted in the total's noun, in other ones, or do not say. */
function nounsAgree({ noun }: Mention, parts: readonly Mention[]): "same" | "other" | "unknown" {
  const nouns = parts.flatMap((part) => part.noun ?? []);
  if (noun === null || nouns.length === 0) return "unknown";
  const alike = nouns.filter((each) => nounsMatch(each, noun));
  return alike.length >= nouns.length * 0.6 ? "same" : alike.length === 0 ? "other" : "unknown";
}
