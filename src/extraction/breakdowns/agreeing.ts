import { canonical, type Decimal } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { totalOf } from "./arithmetic.js";
import type { Believed } from "./index.js";
import { type Breakdown, likeliestOf } from "./readings.js";

type Readings = readonly Weighed<Breakdown>[];

/** Of totals that are known to be wrong so many more are wrong by one keystroke than of others. */
const KNOWN_SLIP = 0.025;

/**
 * Lists that miss a total by what another list of it misses it by, as they are to be weighed: `76 đơn (01 kiến nghị, 05 tố cáo), trong đó
 * 02 …, 01 …, 02 …, 01 …`. That the total is wrong is told already; what is left to explain is that both make six.
 */
export function agreeingIn(
  series: readonly Readings[],
  believed: readonly Believed[],
): ReadonlyMap<Readings, Readings> {
  const told = new Map<string, ReadonlySet<Mention>>();
  for (const { total, parts, holds, kind } of believed) {
    if (kind === "partition" && !holds) told.set(nameOf(total, totalOf(total, parts)), new Set(parts));
  }
  const read = new Map<Readings, Readings>();
  if (told.size === 0) return read;
  for (const readings of series) {
    const own = likeliestOf(readings);
    if (!own || own.outcome === "fits") continue;
    const { total, parts } = own.reading;
    const sum = totalOf(total, parts);
    const others = told.get(nameOf(total, sum));
    if (!others || parts.some((part) => others.has(part) || part.approximator !== null)) continue;
    const chance = Math.min(KNOWN_SLIP * byChance(sum), own.chance);
    read.set(readings, [{ ...own, chance }, ...readings.filter((each) => each !== own)]);
  }
  return read;
}

/** What a list makes of which total. */
function nameOf(total: Mention, sum: Decimal): string {
  return [total.id, measureOf(total), canonical(pointOf(total)), canonical(sum)].join(" ");
}

/** How likely a list of something else makes a given sum. */
function byChance(sum: Decimal): number {
  return 1 / Math.max(sum.abs().toNumber() * 0.7, 2);
}
