import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  APPROXIMATORS,
  type Approximator,
  approximationInterval,
  decimal,
  intervals,
  lastDigitUnit,
  nearInterval,
} from "../../src/numeric/index.js";
import { decimals } from "../support/arbitraries.js";

describe("lastDigitUnit", () => {
  test.each([
    ["18000", "1000"],
    ["8700000", "100000"],
    ["4.8", "0.1"],
    ["96.06", "0.01"],
    ["60", "10"],
    ["7", "1"],
    ["-7600", "100"],
    ["0", "1"],
  ])("of %s is %s", (value, unit) => {
    expect(lastDigitUnit(decimal(value)).toFixed()).toBe(unit);
  });

  test("divides the number, and ten times it does not", () => {
    fc.assert(
      fc.property(decimals(), (value) => {
        fc.pre(!value.isZero());
        const unit = lastDigitUnit(value);
        expect([value.modulo(unit).isZero(), value.modulo(unit.times(10)).isZero()]).toEqual([true, false]);
      }),
    );
  });
});

test.each<[Approximator, string, string]>([
  ["above", "(60, ∞)", "(60, 70]"],
  ["at-least", "[60, ∞)", "[60, 70]"],
  ["below", "(-∞, 60)", "[50, 60)"],
  ["at-most", "(-∞, 60]", "[50, 60]"],
  ["about", "[50, 70]", "[50, 70]"],
  ["about-or-above", "[50, ∞)", "[50, 70]"],
  ["about-or-below", "(-∞, 70]", "[50, 70]"],
])("60 with %s promises %s and is read as %s", (approximator, promise, near) => {
  expect(intervals.intervalString(approximationInterval(decimal("60"), approximator))).toBe(promise);
  expect(intervals.intervalString(nearInterval(decimal("60"), approximator))).toBe(near);
});

test("what is read lies within the promise, is bounded, and reaches no farther than one unit", () => {
  fc.assert(
    fc.property(decimals(), fc.constantFrom(...APPROXIMATORS), (value, approximator) => {
      const near = nearInterval(value, approximator);
      const unit = lastDigitUnit(value);
      const reach = intervals.between(value.minus(unit), value.plus(unit));
      expect(intervals.intersect(near, approximationInterval(value, approximator))).toEqual(near);
      expect(intervals.intersect(near, reach)).toEqual(near);
    }),
  );
});
