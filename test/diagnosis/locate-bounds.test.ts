import { describe, expect, test } from "vitest";
import { correctSigns, correctTypos, locate } from "../../src/diagnosis/index.js";
import { atLeast, atMost, type Check, equal, evaluate, figure, share, sum, times } from "../../src/engine/index.js";
import { codeOf } from "../support/error.js";

const count = (id: string, value: string) => figure(value, { id });

describe("locate at its bounds", () => {
  // Whether some of twelve weights make 12.345 is asked of whole unknowns from 0 to 1.
  test("charges whole numbers for what they take, and ends", () => {
    const weights = ["1231", "2347", "3461", "4583", "5689", "6701", "7823", "8931", "1049", "2153", "3271", "4391"];
    const unknowns = weights.map((_, index) => count(`x${index}`, "0"));
    const checks: Check[] = [
      equal(sum(...unknowns.map((each, index) => times(weights[index] ?? "1", each))), "12345"),
      ...unknowns.flatMap((each) => [atLeast(each, "0"), atMost(each, "1")]),
    ];
    const start = performance.now();
    const { complete } = locate(checks, { integers: true, maxWork: 4_000 });
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(complete).toBe(false);
  });

  test("gives an answer for many lists of one total of which more are broken than are searched together", () => {
    const total = count("total", "1000");
    // Each list has 300 + i and 700 - i; of the first twelve the first part is 10 + 7i too large.
    const lists = Array.from({ length: 120 }, (_, index) =>
      equal(
        sum(
          count(`a${index}`, String(300 + index + (index < 12 ? 10 + 7 * index : 0))),
          count(`b${index}`, String(700 - index)),
        ),
        total,
      ),
    );
    const { cost, optima, complete } = locate(lists);
    expect([cost, complete]).toEqual([12, false]);
    expect(optima.length).toBeGreaterThan(0);
    for (const { values } of optima) {
      for (const [index] of lists.entries()) {
        const of = (id: string, printed: string) => count(id, values?.[id] ?? printed);
        const after = equal(
          sum(
            of(`a${index}`, String(300 + index + (index < 12 ? 10 + 7 * index : 0))),
            of(`b${index}`, String(700 - index)),
          ),
          of("total", "1000"),
        );
        expect(evaluate(after).verdict).toBe("consistent");
      }
    }
  });

  test("gives an answer for a table of twenty by twenty with ten wrong cells", () => {
    const size = 20;
    const true_ = (row: number, column: number): number => 100 + ((row * 37 + column * 101) % 89);
    const wrong = new Map(Array.from({ length: 10 }, (_, at) => [`${2 * at},${(7 * at + 3) % size}`, 11 + 3 * at]));
    const cell = (row: number, column: number) =>
      count(`c${row},${column}`, String(true_(row, column) + (wrong.get(`${row},${column}`) ?? 0)));
    const places = [...Array(size).keys()];
    const total = (line: string, sum_: number) => count(line, String(sum_));
    const checks = [
      ...places.map((row) =>
        equal(
          sum(...places.map((column) => cell(row, column))),
          total(
            `r${row}`,
            places.reduce((all, column) => all + true_(row, column), 0),
          ),
        ),
      ),
      ...places.map((column) =>
        equal(
          sum(...places.map((row) => cell(row, column))),
          total(
            `k${column}`,
            places.reduce((all, row) => all + true_(row, column), 0),
          ),
        ),
      ),
    ];
    const { cost, optima, parts } = locate(checks);
    const found = optima.length > 0 ? optima : parts.flatMap(({ partial }) => partial);
    const cells = [...wrong.keys()].map((place) => `c${place}`).sort();
    // Ten cells of ten rows and ten columns, each of another amount: no fewer would do.
    expect(cost).toBe(10);
    expect(found.map(({ figures }) => figures)).toContainEqual(cells);
  });

  test("prints what is rounded as it would be printed", () => {
    // 1 of 3 is 33,33… %, and 2 of 7 is 28,57 %.
    for (const [part, base, percent, decimals, expected] of [
      ["1", "3", "43.33", 2, "33.33"],
      ["2", "7", "38.6", 1, "28.6"],
    ] as const) {
      const stated = figure(percent, { id: "p", decimals, min: "0", max: "100" });
      const { optima } = locate([equal(share(count("n", part), count("b", base)), stated)], {
        weights: { n: "inf", b: "inf" },
      });
      expect(optima.map(({ values }) => values)).toEqual([{ p: expected }]);
      const after = figure(expected, { id: "p", decimals, min: "0", max: "100" });
      expect(evaluate(equal(share(count("n", part), count("b", base)), after)).verdict).toBe("consistent");
    }
  });

  test("prints a rounded total as the printed parts make it", () => {
    const parts = ["350.4", "250.3", "190.5"].map((value, index) => figure(value, { id: `p${index}`, decimals: 1 }));
    const { optima } = locate([equal(sum(...parts), figure("802.2", { id: "t", decimals: 1 }))], {
      weights: { p0: "inf", p1: "inf", p2: "inf" },
    });
    expect(optima.map(({ values }) => values)).toEqual([{ t: "791.2" }]);
  });

  test("names ids that no check holds", () => {
    const checks = [equal(sum(count("a", "1"), count("b", "2")), count("t", "4"))];
    expect(locate(checks, { weights: { a: 2, tt: 3 }, missing: ["c"], integers: ["b", "d"] }).unknown).toEqual([
      "c",
      "d",
      "tt",
    ]);
    expect(locate(checks, { weights: { a: 2 } }).unknown).toEqual([]);
    expect(correctSigns(checks, { flips: ["a", "x"], fixed: ["y"], weights: { z: 2 } }).unknown).toEqual([
      "x",
      "y",
      "z",
    ]);
    expect(correctTypos(checks, { fixed: ["a", "u"], missing: ["v"] }).unknown).toEqual(["u", "v"]);
  });

  test("refuses one id with two values, also within one check", () => {
    const twice = [equal(sum(count("a", "1"), count("a", "2")), count("t", "3"))];
    expect(codeOf(() => locate(twice))).toBe("locate/two-values");
    expect(codeOf(() => correctTypos(twice))).toBe("locate/two-values");
    expect(codeOf(() => correctSigns(twice))).toBe("locate/two-values");
  });
});
