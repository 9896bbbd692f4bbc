import { describe, expect, test } from "vitest";
import { correctSigns } from "../../src/diagnosis/index.js";
import { difference, equal, figure, type Quantity, sum } from "../../src/engine/index.js";

const count = (id: string, value: string): Quantity => figure(value, { id });
/** 3 - 13 = 10: the result has the wrong sign, or the two sides changed places, or both have the wrong sign. */
const loss = equal(difference(count("in", "3"), count("out", "13")), count("result", "10"));
const swaps = [["in", "out"]] as const;

const repairs = (...args: Parameters<typeof correctSigns>) => correctSigns(...args).optima.map((each) => each.repairs);

describe("correcting signs", () => {
  test("lists every smallest repair", () => {
    expect(correctSigns([loss], { swaps })).toMatchObject({ status: "ambiguous", complete: true });
    expect(repairs([loss], { swaps })).toEqual([{ result: "-10" }, { in: "13", out: "3" }]);
  });

  test("counts an exchange as much as two signs where it is told so", () => {
    expect(repairs([loss], { swaps, swapCost: 2 })).toEqual([{ result: "-10" }]);
    expect(repairs([loss], { swaps, swapCost: 2, fixed: ["result"] })).toEqual([
      { in: "-3", out: "-13" },
      { in: "13", out: "3" },
    ]);
  });

  test("leaves alone what is trusted more", () => {
    expect(repairs([loss], { weights: { result: 3 } })).toEqual([{ in: "-3", out: "-13" }]);
  });

  test("fills what is missing before it changes a sign", () => {
    const check = equal(sum(count("a", "1"), count("b", "2")), count("c", "0"));
    expect(correctSigns([check], { missing: ["c"] })).toMatchObject({ status: "valid", optima: [{ repairs: {} }] });
  });

  test("lets roundings pass, which would hide what is wrong", () => {
    const check = equal(difference(count("x", "12.3"), count("y", "-2.1")), count("z", "10"));
    expect(correctSigns([check]).status).toBe("invalid");
    expect(repairs([check], { tolerance: "2" })).toEqual([{ y: "2.1" }]);
  });

  test("finds every repair among thousands of figures of one check", () => {
    // Twice 150 is what is missing; no other figure is 150.
    const values = Array.from({ length: 3_000 }, (_, at) => (at % 1_000 === 7 ? 150 : 200 + (at % 90)));
    const total = values.reduce((all, value) => all + value, 0);
    const check = equal(
      sum(...values.map((value, at) => count(`p${at}`, String(value)))),
      count("t", `${total - 300}`),
    );
    expect(correctSigns([check])).toMatchObject({ status: "ambiguous", complete: true });
    expect(repairs([check])).toEqual([{ p1007: "-150" }, { p2007: "-150" }, { p7: "-150" }]);
  });
});
