import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberOf } from "./quantity.js";
import { SLIPS } from "./slips.js";

describe("slips", () => {
  test("drop a digit and make the groups anew", () => {
    expect(SLIPS.dropped("4.118")).toEqual(["118", "418", "418", "411"]);
    expect(SLIPS.dropped("1.052")).toEqual(["52", "152", "102", "105"]);
  });

  test("drop a lone decimal with its comma, never a lone digit before it", () => {
    expect(SLIPS.dropped("8,7")).toEqual(["8"]);
    expect(SLIPS.dropped("05")).toEqual(["5", "0"]);
  });

  test("swap digits that differ, across separators too", () => {
    expect(SLIPS.swapped("16,61")).toEqual(["61,61", "16,16"]);
    expect(SLIPS.swapped("2.100")).toEqual(["1.200", "2.010"]);
  });

  test("drop nothing from one digit and swap nothing in it", () => {
    expect([...SLIPS.dropped("7"), ...SLIPS.swapped("7")]).toEqual([]);
    expect(SLIPS.replaced("7")).toHaveLength(9);
  });

  test("always leave a number", () => {
    const print = fc
      .tuple(fc.nat(), fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }))
      .map(([whole, fraction]) => String(whole).replace(/\B(?=(\d{3})+$)/g, ".") + (fraction ? `,${fraction}` : ""));
    fc.assert(
      fc.property(print, fc.constantFrom("replaced", "swapped", "dropped"), (from, slip) => {
        for (const to of SLIPS[slip](from)) {
          expect(to).toMatch(/^\d{1,3}(\.\d{3})*(,\d+)?$/);
          expect(Number.isFinite(numberOf(to))).toBe(true);
        }
      }),
    );
  });
});
