import { describe, expect, test } from "vitest";
import { correctTypos } from "../../src/diagnosis/index.js";
import { atMost, difference, equal, figure, type Quantity, sum } from "../../src/engine/index.js";

const count = (id: string, value: string): Quantity => figure(value, { id });

describe("correcting typing errors", () => {
  test("asks nothing of a check that misses a figure, and lets it clear nobody", () => {
    const [a, b, c, d] = [count("a", "161"), count("b", "1452"), count("c", "1568"), count("d", "0")];
    const checks = [equal(sum(a, b), c), equal(a, d), atMost(d, "5")];
    const { typos, broken, status } = correctTypos(checks, { missing: ["d"], fixed: ["b", "c"] });
    expect(typos).toEqual([{ figure: "a", printed: "161", repaired: "116", slip: "swapped", resolves: [0] }]);
    expect([status, broken]).toEqual(["corrected", []]);
    // With a value, d contradicts a, and nothing that is one keystroke away settles both.
    expect(correctTypos(checks, { fixed: ["b", "c"] }).broken).toEqual([1]);
  });

  test("takes what lies within a tolerance for satisfied, and for repaired", () => {
    const [sales, costs, profit] = [count("sales", "353"), count("costs", "283"), count("profit", "116")];
    const check = equal(difference(sales, costs), profit);
    expect(correctTypos([check]).typos).toEqual([]);
    expect(correctTypos([check], { tolerance: "1" }).typos.map((each) => [each.figure, each.repaired])).toEqual([
      ["costs", "238"],
    ]);
    expect(correctTypos([equal(sales, "354")], { tolerance: "1" }).status).toBe("valid");
  });
});
