import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attainable, Decimal } from "../../src/numeric/index.js";
import { codeOf } from "../support/error.js";

test("a printed mean that a whole total gives is consistent", () => {
  // 146 / 28 = 5.214…, and 145 / 28 = 5.178…: nothing prints as 5.19.
  expect(attainable("5.21", { base: 28 }).verdict).toBe("consistent");
  expect(attainable("5.19", { base: 28 })).toEqual({
    verdict: "inconsistent",
    testable: true,
    neighbours: ["145", "146"],
  });
});

test("a percentage is tested against counts of its base", () => {
  // 10 / 31 = 32.258 %.
  expect(attainable("32.3", { base: 31, per: 100 }).verdict).toBe("consistent");
  expect(attainable("32.2", { base: 31, per: 100 }).verdict).toBe("inconsistent");
  expect(attainable("32.2", { base: 31, per: 100, rounding: "truncation" }).verdict).toBe("consistent");
});

test("trailing zeros count", () => {
  // 1 / 3 = 0.333…: prints as 0.3, not as 0.30.
  expect(attainable("0.3", { base: 3 }).verdict).toBe("consistent");
  expect(attainable("0.30", { base: 3 }).verdict).toBe("inconsistent");
});

test("several items multiply the base", () => {
  // 7 / 12 = 0.5833… with 6 persons and 2 items; no sixth prints as 0.58.
  expect(attainable("0.58", { base: 6, items: 2 }).verdict).toBe("consistent");
  expect(attainable("0.58", { base: 6 }).verdict).toBe("inconsistent");
});

test("an exact half is accepted in both directions unless the rounding says which", () => {
  // 1 / 8 = 0.125.
  expect(attainable("0.12", { base: 8 }).verdict).toBe("consistent");
  expect(attainable("0.13", { base: 8 }).verdict).toBe("consistent");
  expect(attainable("0.12", { base: 8, rounding: "half-up" }).verdict).toBe("inconsistent");
  expect(attainable("0.13", { base: 8, rounding: "half-down" }).verdict).toBe("inconsistent");
});

test("a whole product has one neighbour, twice", () => {
  expect(attainable("5.25", { base: 28 }).neighbours).toEqual(["147", "147"]);
});

test.each([
  ["5.19", { base: 99 }, true],
  ["5.19", { base: 100 }, false],
  ["5.19", { base: 50, items: 2 }, false],
  ["51.9", { base: 999, per: 100 as const }, true],
  ["51.9", { base: 1000, per: 100 as const }, false],
])("%s of %o is testable: %s", (print, options, testable) => {
  expect(attainable(print, options).testable).toBe(testable);
});

describe("for every base, place and count", () => {
  const bases = fc.integer({ min: 1, max: 150 });
  const places = fc.integer({ min: 0, max: 2 });

  test("a share that was counted is consistent", () => {
    fc.assert(
      fc.property(bases, fc.nat({ max: 150 }), places, fc.constantFrom<1 | 100>(1, 100), (base, count, at, per) => {
        const print = new Decimal(count).times(per).dividedBy(base).toFixed(at, Decimal.ROUND_HALF_UP);
        expect(attainable(print, { base, per }).verdict).toBe("consistent");
      }),
    );
  });

  test("a print is consistent exactly where a count lies within half a unit of it", () => {
    fc.assert(
      fc.property(bases, fc.nat({ max: 1000 }), places, (base, units, at) => {
        const value = new Decimal(units).dividedBy(new Decimal(10).pow(at));
        const half = new Decimal(0.5).dividedBy(new Decimal(10).pow(at));
        let fits = false;
        for (let count = 0; count <= 1001 * base; count += 1) {
          // |count / base - value| ≤ half, without dividing.
          if (value.times(base).minus(count).abs().lte(half.times(base))) fits = true;
          if (value.plus(half).times(base).lt(count)) break;
        }
        expect(attainable(value.toFixed(at), { base }).verdict).toBe(fits ? "consistent" : "inconsistent");
      }),
      { numRuns: 30 },
    );
  });

  test("what cannot be tested is consistent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat({ max: 5000 }), places, (base, units, at) => {
        const print = new Decimal(units).dividedBy(new Decimal(10).pow(at)).toFixed(at);
        const { verdict, testable } = attainable(print, { base });
        expect(testable || verdict === "consistent").toBe(true);
      }),
    );
  });
});

test.each([{ base: 0 }, { base: -3 }, { base: 2.5 }, { base: Number.NaN }, { base: 5, items: 0 }])(
  "refuses %o, which is no number of persons or items",
  (options) => {
    expect(codeOf(() => attainable("5.19", options))).toBe("attainable/base");
  },
);

test("refuses a print that is no canonical decimal", () => {
  expect(codeOf(() => attainable("5,19", { base: 28 }))).toBe("decimal/not-canonical");
});
