import fc from "fast-check";
import { Decimal, type Interval, intervals, powerOfTen } from "../../src/numeric/index.js";

/** Decimals with up to `places` digits after the point; small ones and zero come often. */
export function decimals({ max = 100_000, places = 3 } = {}): fc.Arbitrary<Decimal> {
  return fc
    .tuple(fc.integer({ min: -max, max }), fc.integer({ min: 0, max: places }))
    .map(([units, scale]) => new Decimal(units).times(powerOfTen(-scale)));
}

/** An interval and numbers that lie in it: its closed ends and one member wherever it is. */
export interface Membership {
  readonly interval: Interval;
  readonly members: readonly Decimal[];
}

const reaches = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.record({ halves: fc.integer({ min: 0, max: 12 }), open: fc.boolean() }) },
);

const middles = fc.integer({ min: -10, max: 10 }).map((halves) => new Decimal(halves).dividedBy(2));

/** Intervals around zero with every kind of end: open, closed, infinite, and both at one point. */
export const memberships: fc.Arbitrary<Membership> = fc
  .tuple(middles, reaches, reaches)
  .map(([middle, below, above]) => {
    const distance = (halves: number): Decimal => new Decimal(halves).dividedBy(2);
    const interval: Interval = {
      low: below === null ? new Decimal(-Infinity) : middle.minus(distance(below.halves)),
      lowOpen: below === null || (below.open && below.halves > 0),
      high: above === null ? new Decimal(Infinity) : middle.plus(distance(above.halves)),
      highOpen: above === null || (above.open && above.halves > 0),
    };
    const ends = [...(interval.lowOpen ? [] : [interval.low]), ...(interval.highOpen ? [] : [interval.high])];
    return { interval, members: [middle, ...ends] };
  });

/** As `memberships`, without infinite ends. */
export const boundedMemberships = memberships.filter(({ interval }) => intervals.isBounded(interval));

/** Numbers on and around the ends of the intervals above. */
export const probes = fc.integer({ min: -50, max: 50 }).map((quarters) => new Decimal(quarters).dividedBy(4));
