import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestSelections, sharedBy } from "../../src/diagnosis/selection.js";

const things = fc.array(
  fc.record({
    worth: fc.integer({ min: 1, max: 3 }),
    claims: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 9 },
);

type Things = typeof things extends fc.Arbitrary<infer T> ? T : never;

/** Every best set, found by trying all. */
function byTrying(all: Things): number[][] {
  const sets = Array.from({ length: 2 ** all.length }, (_, bits) => [...all.keys()].filter((at) => bits & (1 << at)));
  const apart = sets.filter((set) => {
    const claims = set.flatMap((at) => all[at]?.claims ?? []);
    return new Set(claims).size === claims.length;
  });
  const worthOf = (set: readonly number[]): number => set.reduce((sum, at) => sum + (all[at]?.worth ?? 0), 0);
  const most = Math.max(...apart.map(worthOf));
  return apart.filter((set) => worthOf(set) === most);
}

const named = (sets: readonly (readonly number[])[]): string[] => sets.map((set) => set.join()).sort();

describe("the best sets of things that share no claim", () => {
  test("are those that trying all sets finds, part by part", () => {
    fc.assert(
      fc.property(things, (all) => {
        const { parts, complete } = bestSelections(all);
        const whole = parts.reduce<number[][]>(
          (sets, part) => sets.flatMap((set) => part.map((more) => [...set, ...more].sort((a, b) => a - b))),
          [[]],
        );
        expect(complete).toBe(true);
        expect(named(whole)).toEqual(named(byTrying(all)));
      }),
      { numRuns: 300 },
    );
  });

  test("have in common what is in each of them", () => {
    fc.assert(
      fc.property(things, (all) => {
        const sets = byTrying(all);
        const shared = [...all.keys()].filter((at) => sets.every((set) => set.includes(at)));
        expect(sharedBy(bestSelections(all)).sort((a, b) => a - b)).toEqual(shared);
      }),
      { numRuns: 100 },
    );
  });

  test("of a part that takes too many steps are none", () => {
    const chain = Array.from({ length: 40 }, (_, at) => ({ worth: 1, claims: [at, at + 1] }));
    expect(bestSelections([...chain, { worth: 1, claims: [99] }], 100)).toEqual({ parts: [[[40]]], complete: false });
  });
});
