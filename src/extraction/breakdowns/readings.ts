import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { addUp, type Sum } from "./arithmetic.js";
import { isBare } from "./bare.js";
import { priorOf, TIGHT } from "./prior.js";
import type { Slot } from "./slot.js";

/** One way to read a list: what it splits, and into which figures. */
export interface Breakdown {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  readonly slot: Slot;
  readonly sum: Sum;
  /** Whether the words around the figures leave no other way to relate them. */
  readonly sealed: boolean;
  /** Whether its parts make the total of another list, and those of the other its own. */
  readonly exchanged?: boolean;
}

/** Every reading of a slot, each with its prior and what arithmetic says of it, by what the figures measure. */
export function readingsOf(slot: Slot): Map<string, Weighed<Breakdown>[]> {
  const byMeasure = new Map<string, Weighed<Breakdown>[]>();
  for (const { total, items, weight, sealed = false } of slot.options) {
    const own = total.noun === null ? undefined : nounIn(total.noun, items);
    const parts = items.flatMap((item) => partOf(item, total, own) ?? []);
    if (parts.length < 2 || parts.length < items.length / 2 || parts.includes(total)) continue;
    if (slot.leaves(total, parts)) continue;
    const measure = seriesOf(total, parts);
    const list = byMeasure.get(measure) ?? [];
    if (list.some(({ reading }) => sameFigures(reading, total, parts))) continue;
    const sum = addUp(total, parts);
    // What is introduced by `trong đó` and stays far below the whole is some of it more often than all.
    const some = slot.cue.startsWith("subset") && sum.ratio < 0.75 && sum.outcome !== "fits";
    const prior = sealed ? SURE : Math.min(priorOf(slot, total, parts), some ? 0.85 : 1) * weight;
    list.push({
      reading: { total, parts, slot, sum, sealed },
      prior,
      outcome: sum.outcome,
      chance: chanceOf(slot, total, parts, sum, weight),
    });
    byMeasure.set(measure, list);
  }
  return byMeasure;
}

/** The reading that the words make likeliest, before any arithmetic. */
export function likeliestOf(readings: readonly Weighed<Breakdown>[]): Weighed<Breakdown> | undefined {
  const [first, ...others] = readings;
  return first && others.reduce((best, each) => (each.prior > best.prior ? each : best), first);
}

const SURE = 0.99;

/** How likely figures that have nothing to do with each other would turn out so. */
function chanceOf(slot: Slot, total: Mention, parts: readonly Mention[], sum: Sum, weight: number): number {
  if (sum.outcome === "keystroke" && weight > 0.9) return Math.min(sum.chance, sum.nearness);
  const [first] = parts;
  const tight = parts.length > 2 && first !== undefined && TIGHT.has(slot.cue) && slot.adjacent(total, first);
  if (sum.outcome !== "misses" || !tight || measureOf(total) === "count") return sum.chance;
  // What a list leaves out is seldom so little of the whole.
  return Math.min(1, Math.abs(1 - sum.ratio) * (sum.ratio < 1 ? LEFT_OUT : COUNTED_TWICE));
}

const LEFT_OUT = 60;
const COUNTED_TWICE = 8;

/** The figure of an item that is of the total's kind: same measure, and the noun that items have for it. */
function partOf(item: readonly Mention[], total: Mention, own: string | undefined): Mention | undefined {
  const measure = measureOf(total);
  const alike = item.filter((mention) => measureOf(mention) === measure || isBare(mention, total));
  if (own !== undefined)
    return alike.find(({ noun }) => noun === own) ?? alike.find(({ noun }) => noun === null) ?? alike[0];
  return alike[0];
}

/** The noun of a total where any item counts it, else the only one that may name the same: `165 buổi tuyên truyền` in `64 buổi, 512 lượt`. */
function nounIn(noun: string, cut: readonly (readonly Mention[])[]): string | undefined {
  const nouns = new Set(cut.flatMap((each) => each.flatMap((mention) => mention.noun ?? [])));
  if (nouns.has(noun) || nouns.size < 2) return nouns.has(noun) ? noun : undefined;
  const [only, another] = [...nouns].filter((each) => nounsMatch(each, noun));
  return another === undefined ? only : undefined;
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
