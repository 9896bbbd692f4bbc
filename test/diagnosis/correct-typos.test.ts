import { describe, expect, test } from "vitest";
import { correctTypos } from "../../src/diagnosis/index.js";
import { atMost, type Check, difference, equal, figure, type Quantity, sum } from "../../src/engine/index.js";

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

  test("settles thousands of checks that hang together in a chain", () => {
    // Each figure is 1 more than the one before it, and 5 is said to lie between them.
    const at = (index: number): Quantity => count(`x${index}`, String(1000 + index));
    const checks = Array.from({ length: 2_000 }, (_, index) =>
      equal(sum(at(index), count(`d${index}`, "5")), at(index + 1)),
    );
    // The last figure may also read 3004.
    expect(correctTypos(checks)).toMatchObject({ status: "partial", complete: true, broken: [1_999] });
    const { status, typos, complete } = correctTypos(checks, { fixed: ["x2000"] });
    expect([status, complete, typos.length]).toEqual(["corrected", true, 2_000]);
    expect(typos.every(({ figure: id, repaired }) => id.startsWith("d") && repaired === "1")).toBe(true);
  });

  test("says where comparing sets takes more than it may", () => {
    const check = (name: string): Check => equal(sum(count(`${name}1`, "12"), count(`${name}2`, "21")), "34");
    const checks = [check("a"), check("b"), check("c")];
    expect(correctTypos(checks).complete).toBe(true);
    expect(correctTypos(checks, { maxWork: 10 })).toMatchObject({ complete: false, status: "invalid" });
  });
});
