import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkOfRows,
  difference,
  equal,
  evaluate,
  figure,
  intersect,
  type Operand,
  product,
  quotient,
  share,
  sum,
  times,
} from "../../src/engine/index.js";
import { codeOf } from "../support/error.js";
import { factors, quantities } from "../support/quantities.js";

/** All values that an expression may have. */
function valuesOf(operand: Operand) {
  return evaluate(equal(operand, "0")).left;
}

const closed = (low: string, high: string) => ({ low, high, lowOpen: false, highOpen: false });

describe("a sum", () => {
  test("adds figures, constants and other sums", () => {
    const [a, b] = [figure("3"), figure("7")];
    expect(valuesOf(sum(a, sum(b, "44"), "-4"))).toEqual(closed("50", "50"));
  });

  test("of nothing is zero", () => {
    expect(valuesOf(sum())).toEqual(closed("0", "0"));
  });

  test("of one figure with itself is twice the figure, not two figures", () => {
    fc.assert(
      fc.property(quantities, (a) => {
        expect(valuesOf(sum(a, a))).toEqual(valuesOf(times("2", a)));
      }),
    );
  });

  test("widens by the rounding of every part", () => {
    const part = () => figure("10", { decimals: 0 });
    expect(valuesOf(sum(part(), part(), part()))).toEqual(closed("28.5", "31.5"));
  });
});

describe("a difference", () => {
  test("of a figure with itself is zero, however rounded", () => {
    fc.assert(
      fc.property(quantities, (a) => {
        expect(valuesOf(difference(a, a))).toEqual(closed("0", "0"));
      }),
    );
  });

  test("is the sum with the second negated", () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        expect(valuesOf(difference(a, b))).toEqual(valuesOf(sum(a, times("-1", b))));
      }),
    );
  });
});

describe("times", () => {
  test("distributes over a sum", () => {
    fc.assert(
      fc.property(factors, quantities, quantities, (factor, a, b) => {
        expect(valuesOf(times(factor, sum(a, b, "2")))).toEqual(
          valuesOf(sum(times(factor, a), times(factor, b), times(factor, "2"))),
        );
      }),
    );
  });

  test("multiplies a product and a quotient", () => {
    const [a, b] = [figure("6"), figure("4")];
    expect(valuesOf(times("-2", product(a, b)))).toEqual(closed("-48", "-48"));
    expect(valuesOf(times("-2", quotient(a, b)))).toEqual(closed("-3", "-3"));
  });
});

describe("products and quotients", () => {
  test("take the corners of both figures", () => {
    // [1.5, 2.5] and [3.5, 4.5].
    const [a, b] = [figure("2", { decimals: 0 }), figure("4", { decimals: 0 })];
    expect(valuesOf(product(a, b))).toEqual(closed("5.25", "11.25"));
    expect(valuesOf(quotient(figure("7"), b))).toMatchObject({ high: "2" });
  });

  test("a share is a percentage unless it says per what", () => {
    const [part, base] = [figure("1"), figure("8")];
    expect(valuesOf(share(part, base))).toEqual(closed("12.5", "12.5"));
    expect(valuesOf(share(part, base, 1))).toEqual(closed("0.125", "0.125"));
    expect(valuesOf(share(part, base, "1000"))).toEqual(closed("125", "125"));
  });

  test("a share whose base contains the part takes each figure once", () => {
    // a in [0.5, 1.5] and b in [2.5, 3.5]: from 0.5 of 4 to 1.5 of 4.
    const [a, b] = [figure("1", { decimals: 0 }), figure("3", { decimals: 0 })];
    expect(valuesOf(share(a, sum(a, b)))).toEqual(closed("12.5", "37.5"));
  });

  test("by what may be zero has no value", () => {
    expect(valuesOf(quotient("1", figure("0", { decimals: 0 })))).toBeNull();
  });
});

describe("an intersection", () => {
  test("lies where all mentions allow it", () => {
    const mentions = intersect(figure("2000", { decimals: -3 }), figure("1990", { decimals: -1 }));
    expect(valuesOf(mentions)).toEqual(closed("1985", "1995"));
  });

  test("of mentions that exclude each other has no value", () => {
    expect(valuesOf(intersect(figure("150", { decimals: -1 }), figure("130", { decimals: -1 })))).toBeNull();
  });
});

describe("figures are told apart by id", () => {
  test("two with one id are one figure", () => {
    const [one, again] = [figure("10", { id: "x", decimals: 0 }), figure("10", { id: "x", decimals: 0 })];
    expect(valuesOf(difference(one, again))).toEqual(closed("0", "0"));
  });

  test("two without an id are two figures", () => {
    const [one, other] = [figure("10", { decimals: 0 }), figure("10", { decimals: 0 })];
    expect(valuesOf(difference(one, other))).toEqual(closed("-1", "1"));
  });
});

describe("refused is", () => {
  const [a, b, c] = [figure("1", { id: "a" }), figure("2", { id: "b" }), figure("3", { id: "c" })];

  test.each<[string, () => unknown]>([
    ["a share in a sum", () => sum(share(a, b), c)],
    ["a product in a difference", () => difference(c, product(a, b))],
    ["a quotient as a part", () => share(quotient(a, b), c)],
    ["a product as a factor", () => product(product(a, b), c)],
    ["a product against a quotient", () => evaluate(equal(product(a, b), quotient(a, c)))],
    ["a share against a share", () => evaluate(equal(share(a, b), share(a, c)))],
  ])("%s, as it is not linear", (_title, build) => {
    expect(codeOf(build)).toBe("expression/not-linear");
  });

  test.each<[string, () => unknown]>([
    ["a share against its own part", () => evaluate(equal(share(a, b), a))],
    ["a quotient against its own base", () => evaluate(equal(quotient(a, b), sum(b, c)))],
    ["a figure times itself", () => evaluate(equal(product(a, sum(a, b)), c))],
  ])("%s, as a figure stands in a rate and in what it is a rate of", (_title, build) => {
    expect(codeOf(build)).toBe("expression/shared-figure");
  });

  test.each(["1e5", "1,5", "1.219.249", "", " 5", "+5", ".5", "5.", "Infinity", "NaN", "0x10", "٣", "7".repeat(41)])(
    "%j as a value, as it is no canonical decimal",
    (text) => {
      expect(codeOf(() => figure(text))).toBe("decimal/not-canonical");
      expect(codeOf(() => figure("1", { upTo: text }))).toBe("decimal/not-canonical");
      expect(codeOf(() => figure("1", { max: text }))).toBe("decimal/not-canonical");
      expect(codeOf(() => times(text, a))).toBe("decimal/not-canonical");
      expect(codeOf(() => sum(text, a))).toBe("decimal/not-canonical");
      expect(codeOf(() => share(a, b, text))).toBe("decimal/not-canonical");
    },
  );

  test.each([0.5, 41, -41, Number.NaN, Number.POSITIVE_INFINITY])("%d as decimals of a figure", (decimals) => {
    expect(codeOf(() => figure("1", { decimals }))).toBe("figure/decimals");
  });

  test("a check without rows", () => {
    expect(codeOf(() => checkOfRows("same", []))).toBe("check/no-rows");
  });
});
