import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal, type Interval, intervals, ZERO } from "../../src/numeric/index.js";
import { boundedMemberships, decimals, type Membership, memberships, probes } from "../support/arbitraries.js";

const { between, contains, divide, from, halfWidth, hull, intersect, intervalString, intervalText, upTo } = intervals;

const of = (low: number, high: number, lowOpen = false, highOpen = false): Interval => ({
  low: new Decimal(low),
  high: new Decimal(high),
  lowOpen,
  highOpen,
});

/** Every result of a member of one and a member of the other. */
function pairs(a: Membership, b: Membership, operation: (x: Decimal, y: Decimal) => Decimal): Decimal[] {
  return a.members.flatMap((x) => b.members.map((y) => operation(x, y)));
}

const OPERATIONS = [
  ["plus", intervals.plus, (x: Decimal, y: Decimal) => x.plus(y)],
  ["minus", intervals.minus, (x: Decimal, y: Decimal) => x.minus(y)],
  ["times", intervals.times, (x: Decimal, y: Decimal) => x.times(y)],
] as const;

describe.each(OPERATIONS)("%s", (_name, operate, pointwise) => {
  test("holds the result of every two members", () => {
    fc.assert(
      fc.property(memberships, memberships, (a, b) => {
        const result = operate(a.interval, b.interval);
        expect(pairs(a, b, pointwise).every((value) => contains(result, value))).toBe(true);
      }),
    );
  });

  test("reaches no farther than its corners", () => {
    fc.assert(
      fc.property(boundedMemberships, boundedMemberships, ({ interval: a }, { interval: b }) => {
        const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => pointwise(x, y)));
        const { low, high } = operate(a, b);
        expect([low.toFixed(), high.toFixed()]).toEqual([
          Decimal.min(...corners).toFixed(),
          Decimal.max(...corners).toFixed(),
        ]);
      }),
    );
  });

  test("has a closed end only where members reach it", () => {
    fc.assert(
      fc.property(memberships, memberships, (a, b) => {
        const { low, high, lowOpen, highOpen } = operate(a.interval, b.interval);
        const reached = pairs(a, b, pointwise);
        expect(lowOpen || reached.some((value) => value.eq(low))).toBe(true);
        expect(highOpen || reached.some((value) => value.eq(high))).toBe(true);
      }),
    );
  });
});

describe("scale", () => {
  test("holds every member times the factor", () => {
    fc.assert(
      fc.property(memberships, decimals({ max: 20, places: 1 }), ({ interval, members }, factor) => {
        const scaled = intervals.scale(interval, factor);
        expect(members.every((member) => contains(scaled, member.times(factor)))).toBe(true);
      }),
    );
  });

  test("is undone by the inverse factor", () => {
    fc.assert(
      fc.property(memberships, fc.constantFrom("-8", "-0.5", "0.25", "4"), ({ interval }, factor) => {
        const there = intervals.scale(interval, new Decimal(factor));
        const back = intervals.scale(there, new Decimal(1).dividedBy(factor));
        expect(intervalText(back)).toEqual(intervalText(interval));
      }),
    );
  });

  test("by zero leaves nothing but zero, whatever the interval", () => {
    expect(intervalText(intervals.scale(intervals.UNBOUNDED, ZERO))).toEqual(intervalText(intervals.point(ZERO)));
  });
});

describe("divide", () => {
  test("gives nothing exactly where the divisor may be zero", () => {
    fc.assert(
      fc.property(memberships, memberships, ({ interval: a }, { interval: b }) => {
        expect(divide(a, b) === null).toBe(contains(b, ZERO));
      }),
    );
  });

  test("holds the quotient of every two members", () => {
    const zeroByOpen: [Membership, Membership] = [
      { interval: of(0, 1), members: [new Decimal(0), new Decimal(1)] },
      { interval: of(1, 2, true, true), members: [new Decimal(1.5)] },
    ];
    fc.assert(
      fc.property(memberships, memberships, (a, b) => {
        const result = divide(a.interval, b.interval);
        fc.pre(result !== null);
        expect(pairs(a, b, (x, y) => x.dividedBy(y)).every((value) => contains(result, value))).toBe(true);
      }),
      { examples: [zeroByOpen] },
    );
  });

  test("reaches no farther than its corners, but for 40 digits of a quotient that does not end", () => {
    fc.assert(
      fc.property(boundedMemberships, boundedMemberships, ({ interval: a }, { interval: b }) => {
        fc.pre(!contains(b, ZERO) && !b.low.isZero() && !b.high.isZero());
        const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => x.dividedBy(y)));
        const result = divide(a, b);
        const close = (end: Decimal | undefined, corner: Decimal): boolean =>
          end?.minus(corner).abs().lte(corner.abs().times("1e-39")) ?? false;
        expect(close(result?.low, Decimal.min(...corners))).toBe(true);
        expect(close(result?.high, Decimal.max(...corners))).toBe(true);
      }),
    );
  });

  test("of zero by open ends is zero", () => {
    const quotient = divide(intervals.point(ZERO), of(1, 2, true, true));
    expect(quotient && contains(quotient, ZERO)).toBe(true);
  });

  test("by numbers that come near zero grows without bound", () => {
    const quotient = divide(of(1, 2), of(0, 4, true));
    expect(quotient && intervalText(quotient)).toEqual({ low: "0.25", high: null, lowOpen: false, highOpen: true });
  });

  test("rounds a third outwards, so that the third stays inside", () => {
    const third = divide(of(1, 1), of(3, 3));
    expect(third && [third.low.times(3).lt(1), third.high.times(3).gt(1)]).toEqual([true, true]);
  });
});

describe("intersect", () => {
  test("holds what both hold and nothing else", () => {
    fc.assert(
      fc.property(memberships, memberships, probes, ({ interval: a }, { interval: b }, probe) => {
        const common = intersect(a, b);
        expect(common !== null && contains(common, probe)).toBe(contains(a, probe) && contains(b, probe));
      }),
    );
  });

  test("does not depend on the order, and of one interval with itself is that interval", () => {
    fc.assert(
      fc.property(memberships, memberships, ({ interval: a }, { interval: b }) => {
        expect(intersect(a, b)).toEqual(intersect(b, a));
        expect(intersect(a, a)).toEqual(a);
      }),
    );
  });

  test("is empty where a touching end is open, a point where both are closed", () => {
    expect(intersect(of(0, 1), of(1, 2))).toEqual(of(1, 1));
    expect(intersect(of(0, 1, false, true), of(1, 2))).toBeNull();
    expect(intersect(of(0, 1), of(1, 2, true))).toBeNull();
    expect(intersect(of(0, 1), of(2, 3))).toBeNull();
  });
});

describe("hull", () => {
  test("holds every member of both", () => {
    fc.assert(
      fc.property(memberships, memberships, (a, b) => {
        const both = hull(a.interval, b.interval);
        expect([...a.members, ...b.members].every((member) => contains(both, member))).toBe(true);
      }),
    );
  });

  test("has the ends of the two, whatever their order", () => {
    fc.assert(
      fc.property(memberships, memberships, ({ interval: a }, { interval: b }) => {
        const both = hull(a, b);
        expect(both).toEqual(hull(b, a));
        expect([both.low, both.high]).toEqual([Decimal.min(a.low, b.low), Decimal.max(a.high, b.high)]);
        expect([intersect(a, both), intersect(b, both)]).toEqual([a, b]);
      }),
    );
  });

  test("keeps an end open only where both leave it open", () => {
    expect(hull(of(0, 1, true, true), of(0, 1))).toEqual(of(0, 1));
    expect(hull(of(0, 1, true, true), of(0, 1, true))).toEqual(of(0, 1, true));
  });
});

test("an interval lies below, around or above a number, and nothing else", () => {
  fc.assert(
    fc.property(memberships, probes, ({ interval }, probe) => {
      const states = [
        intervals.isBelow(interval, probe),
        contains(interval, probe),
        intervals.isAbove(interval, probe),
      ];
      expect(states.filter(Boolean)).toHaveLength(1);
    }),
  );
});

test("half the width is known where both ends are", () => {
  expect(halfWidth(of(9, 12))?.toFixed()).toBe("1.5");
  expect(halfWidth(from(new Decimal(9)))).toBeNull();
  expect(halfWidth(upTo(new Decimal(9)))).toBeNull();
});

test("the ends of a closed interval may be given in either order", () => {
  expect(between(new Decimal(2), new Decimal(-1))).toEqual(of(-1, 2));
});

test.each([
  [of(54, 54), "54"],
  [of(9.5, 10.5), "[9.5, 10.5]"],
  [of(9.5, 10.5, true, true), "(9.5, 10.5)"],
  [from(new Decimal(1850), true), "(1850, ∞)"],
  [upTo(new Decimal(-3)), "(-∞, -3]"],
])("is written for people (%#)", (interval, text) => {
  expect(intervalString(interval)).toBe(text);
});
