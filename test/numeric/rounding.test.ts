import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Decimal,
  decimal,
  hasExcessDigits,
  intervals,
  powerOfTen,
  type Rounding,
  roundingInterval,
} from "../../src/numeric/index.js";
import { decimals } from "../support/arbitraries.js";
import type { RoundingMode } from "../support/quantities.js";

/** Places from thousands to thousandths. */
const places = fc.integer({ min: -3, max: 3 });

/** Ways to round that give one result, and how decimal.js calls them. */
const DETERMINED: readonly (readonly [Rounding, RoundingMode])[] = [
  ["truncation", Decimal.ROUND_DOWN],
  ["half-up", Decimal.ROUND_HALF_CEIL],
  ["half-down", Decimal.ROUND_HALF_FLOOR],
  ["half-even", Decimal.ROUND_HALF_EVEN],
  ["ceiling", Decimal.ROUND_CEIL],
  ["floor", Decimal.ROUND_FLOOR],
  ["away", Decimal.ROUND_UP],
];

describe.each(DETERMINED)("%s", (rounding, mode) => {
  test("holds a number exactly where the number prints so", () => {
    fc.assert(
      fc.property(decimals({ max: 20_000, places: 4 }), places, fc.integer({ min: -2, max: 2 }), (exact, at, steps) => {
        const unit = powerOfTen(-at);
        const print = exact.toNearest(unit, mode);
        const candidate = print.plus(unit.times(steps));
        expect(intervals.contains(roundingInterval(candidate, at, rounding), exact)).toBe(steps === 0);
      }),
    );
  });
});

test("nearest holds what lies within half a unit, both ends included", () => {
  fc.assert(
    fc.property(
      decimals({ max: 20_000, places: 4 }),
      decimals({ max: 20_000, places: 4 }),
      places,
      (exact, value, at) => {
        const near = exact.minus(value).abs().times(2).lte(powerOfTen(-at));
        expect(intervals.contains(roundingInterval(value, at), exact)).toBe(near);
      },
    ),
  );
});

test("directed holds what lies within a unit, both ends excluded", () => {
  fc.assert(
    fc.property(decimals({ max: 2000 }), decimals({ max: 2000 }), places, (exact, value, at) => {
      const near = exact.minus(value).abs().lt(powerOfTen(-at));
      expect(intervals.contains(roundingInterval(value, at, "directed"), exact)).toBe(near);
    }),
  );
});

test("nearest or truncation holds what either holds", () => {
  fc.assert(
    fc.property(decimals({ max: 2000 }), decimals({ max: 2000 }), places, (exact, value, at) => {
      const holds = (rounding: Rounding): boolean => intervals.contains(roundingInterval(value, at, rounding), exact);
      expect(holds("nearest-or-truncation")).toBe(holds("nearest") || holds("truncation"));
    }),
  );
});

test.each<[string, string, number, Rounding, string]>([
  ["a percentage of two places", "96.06", 2, "nearest", "[96.055, 96.065]"],
  ["8,7 million", "8700000", -5, "nearest", "[8650000, 8750000]"],
  ["a number cut towards zero", "57", 0, "truncation", "[57, 58)"],
  ["a negative number cut towards zero", "-57", 0, "truncation", "(-58, -57]"],
  ["a zero that was cut", "0", 1, "truncation", "(-0.1, 0.1)"],
  ["a number rounded or cut", "57", 0, "nearest-or-truncation", "[56.5, 58)"],
  ["an exact half upwards", "-2", 0, "half-up", "[-2.5, -1.5)"],
  ["an exact half downwards", "-2", 0, "half-down", "(-2.5, -1.5]"],
  ["an exact half to an even digit", "2", 0, "half-even", "[1.5, 2.5]"],
  ["an exact half past an odd digit", "3", 0, "half-even", "(2.5, 3.5)"],
  ["a zero rounded away from zero", "0", 0, "away", "0"],
])("%s", (_title, value, at, rounding, text) => {
  expect(intervals.intervalString(roundingInterval(decimal(value), at, rounding))).toBe(text);
});

test("an exact number is a point, however it was rounded", () => {
  for (const [rounding] of DETERMINED) {
    expect(roundingInterval(decimal("52"), null, rounding)).toEqual(intervals.point(decimal("52")));
  }
});

describe("hasExcessDigits", () => {
  test("is true exactly where rounding to the place would change the value", () => {
    fc.assert(
      fc.property(decimals(), places, (value, at) => {
        const rounded = value.toNearest(powerOfTen(-at), Decimal.ROUND_DOWN);
        expect(hasExcessDigits(value, at)).toBe(!rounded.eq(value));
      }),
    );
  });

  test("is false for an exact number", () => {
    expect(hasExcessDigits(decimal("1.23456"), null)).toBe(false);
  });
});
