import { canonical, type Decimal } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { groupBy } from "../group.js";
import type { Weighed } from "../judge/weigh.js";
import { addUp, totalOf } from "./arithmetic.js";
import { TIGHT } from "./prior.js";
import { type Breakdown, likeliestOf } from "./readings.js";

type Readings = readonly Weighed<Breakdown>[];

/** A list right behind a total that it misses. */
interface Direct {
  readonly own: Weighed<Breakdown>;
  readonly stated: Decimal;
  readonly sum: Decimal;
}

/**
 * Lists of one paragraph that each stand right behind a total and add up to the total of the other, as they are to be weighed: `45 đơn,
 * gồm 20 …, 10 …. 30 kiến nghị, gồm 25 …, 20 …`. They changed places, so that the total of the one does not clear the other, and two sums
 * that are no accident say that both lists are whole.
 */
export function exchangedIn(series: readonly Readings[]): ReadonlyMap<Readings, Readings> {
  const direct = new Map(
    series.flatMap((readings) => {
      const found = directOf(readings);
      return found ? [[readings, found] as const] : [];
    }),
  );
  const bySums = groupBy([...direct.values()], ({ own, stated, sum }) => nameOf(own, stated, sum));
  const read = new Map<Readings, Readings>();
  for (const [readings, { own, stated, sum }] of direct) {
    const [other, ...more] = bySums.get(nameOf(own, sum, stated)) ?? [];
    const alike = bySums.get(nameOf(own, stated, sum)) ?? [];
    // Where several would do, nothing tells which.
    if (!other || other.own === own || more.length > 0 || alike.length > 1 || areNested(own, other.own)) continue;
    const chance = chanceOf(own, other.own) * chanceOf(other.own, own);
    const exchanged = { ...own, outcome: "misses" as const, chance: Math.min(own.chance, chance) };
    const others = readings.filter((each) => each !== own && each.reading.total !== other.own.reading.total);
    read.set(readings, [exchanged, ...others]);
  }
  return read;
}

/** The reading of a list that its words make likeliest, where it stands right behind its total and misses it. */
function directOf(readings: Readings): Direct | null {
  const own = likeliestOf(readings);
  if (!own || own.outcome === "fits") return null;
  const { slot, total, parts } = own.reading;
  const [part] = parts;
  if (!part || !TIGHT.has(slot.cue) || !slot.adjacent(total, part) || slot.open) return null;
  if ([total, ...parts].some(({ approximator, upTo }) => approximator !== null || upTo !== null)) return null;
  return { own, stated: pointOf(total), sum: totalOf(total, parts) };
}

/** What a total is counted in, how much it is, and what its parts add up to. */
function nameOf({ reading: { total } }: Weighed<Breakdown>, stated: Decimal, sum: Decimal): string {
  return [measureOf(total), canonical(stated), canonical(sum)].join(" ");
}

/** Whether one list splits a part of the other. */
function areNested({ reading: one }: Weighed<Breakdown>, { reading: other }: Weighed<Breakdown>): boolean {
  return one.parts.includes(other.total) || other.parts.includes(one.total);
}

/** How likely the parts of one list make the total of another by accident. */
function chanceOf({ reading: { parts } }: Weighed<Breakdown>, { reading: { total } }: Weighed<Breakdown>): number {
  const { outcome, chance } = addUp(total, parts);
  return outcome === "fits" ? chance : 1;
}
