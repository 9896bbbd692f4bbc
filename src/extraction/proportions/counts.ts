import { countLeading } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import { groupBy } from "../group.js";
import type { Appearance } from "../keys/appearance.js";

/** The figures of a report that may be wholes, by measure and size. */
export interface Counts {
  /** Those that measure what a figure measures, within two sizes. */
  between(alike: Mention, least: number, most: number): Appearance[];
  /** A figure with what it counts. */
  of(mention: Mention): Appearance | undefined;
  /** Of some, the nearest to a figure in reading order. */
  nearest(some: readonly Appearance[], to: Mention): Appearance | undefined;
}

/** Orders the figures of a report by what they measure and by size. */
export function countsOf(appearances: readonly Appearance[]): Counts {
  const places = new Map(appearances.map(({ figure }, at) => [figure.id, at]));
  const exact = appearances.filter(({ figure }) => figure.upTo === null && figure.approximator === null);
  const sorted = new Map(
    [...groupBy(exact, ({ figure }) => measureOf(figure))].map(([measure, some]) => [measure, some.toSorted(bySize)]),
  );
  // Of equal numbers in prose and in a table, prose is meant.
  const away = ({ figure }: Appearance, to: Mention): number =>
    Math.abs((places.get(figure.id) ?? 0) - (places.get(to.id) ?? 0)) + ("stretch" in figure ? 0 : places.size);
  return {
    between(alike, least, most) {
      const all = sorted.get(measureOf(alike)) ?? [];
      return all.slice(
        countLeading(all, (each) => sizeOf(each) < least),
        countLeading(all, (each) => sizeOf(each) <= most),
      );
    },
    of: ({ id }) => appearances[places.get(id) ?? -1],
    nearest: (some, to) => some.toSorted((a, b) => away(a, to) - away(b, to))[0],
  };
}

function bySize(one: Appearance, other: Appearance): number {
  return sizeOf(one) - sizeOf(other);
}

/** The size of a figure in the smallest unit of its measure. */
export function sizeOf({ figure }: Appearance): number {
  return pointOf(figure).toNumber();
}
