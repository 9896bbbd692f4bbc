import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Located, locate } from "../../src/diagnosis/index.js";
import { type Check, equal, figure, type Quantity, sum } from "../../src/engine/index.js";

/** A table of tens that adds up by rows and by columns, but for figures to which something is added. */
function table(side: number, added: Readonly<Record<string, number>>): Check[] {
  const of = (id: string, value: number): Quantity => figure(String(value + (added[id] ?? 0)), { id });
  const sides = Array.from({ length: side }, (_, index) => index);
  const cell = (row: number, column: number): Quantity => of(`r${row}c${column}`, 10);
  const [rows, columns] = [sides.map((row) => of(`r${row}`, 10 * side)), sides.map((c) => of(`c${c}`, 10 * side))];
  const all = of("all", 10 * side * side);
  return [
    ...sides.map((row) => equal(sum(...sides.map((column) => cell(row, column))), rows[row] ?? all)),
    ...sides.map((column) => equal(sum(...sides.map((row) => cell(row, column))), columns[column] ?? all)),
    equal(sum(...rows), all),
    equal(sum(...columns), all),
  ];
}

function setsOf({ optima }: Located): string[] {
  return optima.map(({ figures }) => figures.join()).sort();
}

const ids = ["r0c0", "r0c1", "r1c0", "r1c1", "r1c2", "r2c2", "r0", "r2", "c0", "c1", "all"];

describe("errors in tables", () => {
  it("are located as in any other system", () => {
    // A check that misses a figure says nothing, but keeps the search from taking the table for a network.
    const beside = equal(figure("1", { id: "missing" }), figure("1", { id: "beside" }));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }),
        (wrong, by) => {
          const checks = table(3, Object.fromEntries(wrong.map((id, index) => [id, by[index] ?? 1])));
          const located = locate(checks, { integers: true });
          const plainly = locate([...checks, beside], { integers: true, missing: ["missing"] });
          fc.pre(located.complete && plainly.complete);

          expect(located.cost).toBe(plainly.cost);
          expect(setsOf(located)).toEqual(setsOf(plainly));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are found where there are ten of them in four hundred cells", () => {
    // Powers of two: no sum of some is a sum of others, so that each row goes with one column.
    const added = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`r${at}c${19 - at}`, 2 ** at]));

    const { cost, optima, complete } = locate(table(20, added), { integers: true });

    expect(cost).toBe(10);
    expect(complete).toBe(true);
    expect(optima.map(({ figures }) => figures)).toEqual([Object.keys(added).sort()]);
  });

  it("of one row are found, though they do not miss there what they miss in their columns", () => {
    const added = { r1c2: 4, r1c5: 9, r1c7: 16, r4c0: 3 };

    expect(locate(table(9, added), { integers: true })).toMatchObject({
      cost: 4,
      complete: true,
      optima: [{ figures: Object.keys(added).sort() }],
    });
  });

  it("that two pairs of cells explain as well are named in all four ways of three", () => {
    // Rows 0 and 1 miss 5 and 3, columns 0 and 1 miss 1 and 7: only together do they miss the same.
    const { cost, optima, complete } = locate(table(4, { r0c0: 1, r0c1: 4, r1c1: 3 }), { integers: true });

    expect(cost).toBe(3);
    expect(complete).toBe(true);
    expect(optima.map(({ figures }) => figures)).toEqual([
      ["r0c0", "r0c1", "r1c0"],
      ["r0c0", "r0c1", "r1c1"],
      ["r0c0", "r1c0", "r1c1"],
      ["r0c1", "r1c0", "r1c1"],
    ]);
  });

  it("ends where there are more than can be searched, and says so", () => {
    const added = Object.fromEntries(
      Array.from({ length: 24 }, (_, at) => [`r${(at * 7) % 12}c${(at * 5) % 11}`, 1 + ((at * 37) % 89)]),
    );

    expect(locate(table(12, added), { integers: true, maxWork: 2_000 }).complete).toBe(false);
  });

  it("of which one row and one column alone miss the same are offered where not all can be found", () => {
    const added = Object.fromEntries(
      Array.from({ length: 24 }, (_, at) => [`r${(at * 7) % 12}c${(at * 5) % 11}`, 1 + ((at * 37) % 89)]),
    );

    const { optima, parts, complete } = locate(table(13, { ...added, r12c12: 1_000 }), {
      integers: true,
      maxWork: 2_000,
    });

    expect([complete, optima]).toEqual([false, []]);
    expect(parts.flatMap(({ partial }) => partial)).toContainEqual({
      figures: ["r12c12"],
      repairs: { r12c12: { low: "10", high: "10", lowOpen: false, highOpen: false } },
      values: { r12c12: "10" },
      operations: [{ kind: "value", figure: "r12c12" }],
    });
  });
});
