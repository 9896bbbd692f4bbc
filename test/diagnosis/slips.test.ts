import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meantBefore, meantWithin } from "../../src/diagnosis/slips.js";
import { figure } from "../../src/engine/index.js";
import { Decimal, intervals } from "../../src/numeric/index.js";

const quantities = fc
  .record({
    digits: fc.integer({ min: -99_999, max: 99_999 }),
    places: fc.constantFrom(null, -3, 0, 1, 2),
  })
  .map(({ digits, places }) => {
    const value = new Decimal(digits).times(new Decimal(10).pow(-Math.max(places ?? 0, 0)));
    return figure(value.isZero() ? "0" : value.toFixed(), { id: "a", decimals: places });
  });

describe("what a print may have been meant to be", () => {
  it("is the same, of what lies in an interval, as of everything", () => {
    fc.assert(
      fc.property(quantities, fc.integer({ min: -200_000, max: 200_000 }), fc.nat(1_000), (quantity, low, width) => {
        const values = intervals.between(new Decimal(low), new Decimal(low + width));
        const all = [...meantBefore(quantity)].filter(([, { value }]) => intervals.contains(values, value));
        const within = meantWithin(quantity)(values);
        expect([...within].filter(([, { value }]) => intervals.contains(values, value))).toEqual(all);
      }),
    );
  });

  it("is each keystroke undone: of 12 the neighbours swapped, a digit replaced, dropped or added, the sign", () => {
    const meant = meantBefore(figure("12", { id: "a" }));

    expect(meant.get("21")?.slip).toBe("swapped");
    expect(meant.get("17")?.slip).toBe("replaced");
    expect(meant.get("1")?.slip).toBe("added");
    expect(meant.get("102")?.slip).toBe("dropped");
    expect(meant.get("-12")?.slip).toBe("sign");
    // Replaced: 22 to 92 and 10 to 19; swapped: 21; added: 1 and 2; dropped: 112 to 912, 102 to 192, 120 to 129, of which 112
    // and 122 come twice; the sign. Nobody prints 02 or 012 for a number that stands without zeros.
    expect(meant.size).toBe(8 + 9 + 1 + 2 + (9 + 10 + 10 - 2) + 1);
  });
});
