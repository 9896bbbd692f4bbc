import { Decimal as Long } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, Decimal as Short } from "../../src/numeric/decimal.js";

const Plain = Long.clone({ precision: 200, toExpNeg: -1000, toExpPos: 1000 });

const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(String),
  fc.integer().map(String),
  fc.constantFrom("0", "-0", "9999999", "10000000", "-9999999", "Infinity", "-Infinity", "NaN", "0.1", "1000", "1e-7"),
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -12, max: 12 })).map(([n, e]) => `${n}e${e}`),
);

describe("decimals with shortcuts", () => {
  it.each(["plus", "minus", "times", "dividedBy"] as const)(
    "agree with decimal.js in %s, sign of zero included",
    (name) => {
      fc.assert(
        fc.property(number, number, (a, b) => {
          expect(new Short(a)[name](new Short(b)).valueOf()).toBe(new Plain(a)[name](new Plain(b)).valueOf());
        }),
      );
    },
  );

  it.each(["cmp", "eq", "lt", "lte", "gt", "gte"] as const)("agree with decimal.js in %s", (name) => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(new Short(a)[name](new Short(b))).toBe(new Plain(a)[name](new Plain(b)));
        expect(new Short(a)[name](b)).toBe(new Plain(a)[name](b));
      }),
    );
  });

  it("agree with decimal.js in size and as plain numbers", () => {
    fc.assert(
      fc.property(number, (a) => {
        expect(new Short(a).abs().valueOf()).toBe(new Plain(a).abs().valueOf());
        expect(new Short(a).toNumber()).toBe(new Plain(a).toNumber());
      }),
    );
  });

  it("agree with decimal.js in their opposites and in print", () => {
    fc.assert(
      fc.property(number, (a) => {
        expect(new Short(a).negated().valueOf()).toBe(new Plain(a).negated().valueOf());
        expect(canonical(new Short(a))).toBe(new Plain(a).isZero() ? "0" : new Plain(a).toFixed());
      }),
    );
  });

  it("leave the decimals of others as they are", () => {
    expect(new Plain(2).plus(3).constructor).toBe(Plain);
    expect(Object.getPrototypeOf(new Plain(2))).toBe(Long.prototype);
  });
});
