import { canonical, type Decimal } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import { groupBy } from "../group.js";
import type { Weighed } from "../judge/weigh.js";
import { addUp, totalOf } from "./arithmetic.js";
import { TIGHT } from "./prior.js";
import { type Breakdown, likeliestOf } from "./readings.js";
import type { Slot } from "./slot.js";

type Readings = readonly Weighed<Breakdown>[];

/** A list right behind a total that it misses. */
interface Direct {
  readonly readings: Readings;
  readonly own: Weighed<Breakdown>;
  readonly stated: Decimal;
  readonly sum: Decimal;
}

/**
 * Lists that each stand right behind a total and add up to the total of the other, as they are to be weighed: `45 đơn, gồm 20 …, 10 ….
 * 30 kiến nghị, gồm 25 …, 20 …`. They changed places, so that the total of the one does not clear the other, and two sums that are no
 * accident say that both lists are whole. They are looked for in one paragraph first, then in all.
 *
 * @param paragraphs the lists of each paragraph
 * @param isMeantOtherwise whether the words allow another reading of a list than a sum
 */
export function exchangedIn(
  paragraphs: readonly (readonly Readings[])[],
  isMeantOtherwise: (reading: Breakdown) => boolean,
): ReadonlyMap<Readings, Readings> {
  const direct = paragraphs.map((series) =>
    series.flatMap((readings): Direct[] => {
      const found = directOf(readings);
      return found && !isMeantOtherwise(found.own.reading) ? [{ ...found, readings }] : [];
    }),
  );
  const read = new Map<Readings, Readings>();
  for (const own of direct) for (const [readings, as] of exchangedAmong(own, 1)) read.set(readings, as);
  const left = direct.flat().filter(({ readings }) => !read.has(readings));
  // Among many lists that miss two are sooner those of each other by accident.
  for (const [readings, as] of exchangedAmong(left, left.length)) read.set(readings, as);
  return read;
}

function exchangedAmong(direct: readonly Direct[], tries: number): (readonly [Readings, Readings])[] {
  if (direct.length < 2) return [];
  const bySums = groupBy(direct, ({ own, stated, sum }) => nameOf(own, stated, sum));
  return direct.flatMap(({ readings, own, stated, sum }): (readonly [Readings, Readings])[] => {
    const [other, ...more] = bySums.get(nameOf(own, sum, stated)) ?? [];
    const alike = bySums.get(nameOf(own, stated, sum)) ?? [];
    // Where several would do, nothing tells which.
    if (!other || other.own === own || more.length > 0 || alike.length > 1 || areNested(own, other.own)) return [];
    const chance = chanceOf(own, other.own) * chanceOf(other.own, own) * tries;
    const reading = { ...own.reading, exchanged: true };
    const exchanged = { ...own, reading, outcome: "misses" as const, chance: Math.min(own.chance, chance) };
    const others = readings.filter((each) => each !== own && each.reading.total !== other.own.reading.total);
    return [[readings, [exchanged, ...others]]];
  });
}

/** The reading of a list that its words make likeliest, where it stands right behind its total and misses it. */
function directOf(readings: Readings): Omit<Direct, "readings"> | null {
  const own = likeliestOf(readings);
  if (!own || own.outcome === "fits") return null;
  const { slot, total, parts } = own.reading;
  const [part] = parts;
  if (!part || slot.open || !isBehind(slot, total, part)) return null;
  if ([total, ...parts].some(({ approximator, upTo }) => approximator !== null || upTo !== null)) return null;
  return { own, stated: pointOf(total), sum: totalOf(total, parts) };
}

/** Whether nothing stands between a total and its list, in its sentence or in bullets right below it. */
function isBehind(slot: Slot, total: Mention, part: Mention): boolean {
  if (slot.cue === "bullets") return slot.under(total, part);
  return (TIGHT.has(slot.cue) || slot.cue === "subset") && slot.adjacent(total, part);
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
