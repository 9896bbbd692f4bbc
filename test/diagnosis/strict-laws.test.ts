import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate } from "../../src/diagnosis/index.js";
import { above, atLeast, atMost, below, type Check, equal, figure, sum, times } from "../../src/engine/index.js";

const NAMES = ["a", "b", "c"] as const;
const MOST = 4;
/**
 * Corners of what two unknowns may be have denominators up to 8, as all weights are -2 to 2; their means of two and three are
 * whole in this unit.
 */
const UNIT = 840 * 6;

const RELATIONS = { equal, atMost, atLeast, below, above };

interface Edit {
  readonly weights: readonly number[];
  readonly relation: keyof typeof RELATIONS;
  readonly constant: number;
}

/** A corner or a mean of corners, in units. */
type Point = readonly number[];

const edits: fc.Arbitrary<Edit> = fc.record({
  weights: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: NAMES.length, maxLength: NAMES.length }),
  relation: fc.constantFrom(
    "equal" as const,
    "atMost" as const,
    "atLeast" as const,
    "below" as const,
    "above" as const,
  ),
  constant: fc.integer({ min: -4, max: 6 }),
});

const settings = fc.record({
  record: fc.array(fc.integer({ min: 0, max: MOST }), { minLength: NAMES.length, maxLength: NAMES.length }),
  edits: fc.array(edits, { minLength: 1, maxLength: 4 }),
  /** Whether the bounds that all figures have are open. */
  open: fc.boolean(),
});
type Setting = typeof settings extends fc.Arbitrary<infer S> ? S : never;

/** Every figure lies between 0 and `MOST`. */
function allEdits({ edits: own, open }: Setting): Edit[] {
  const bounds = NAMES.flatMap((_, index): Edit[] => {
    const weights = NAMES.map((__, other) => Number(other === index));
    return [
      { weights, relation: open ? "above" : "atLeast", constant: 0 },
      { weights, relation: open ? "below" : "atMost", constant: MOST },
    ];
  });
  return [...own, ...bounds];
}

function checksOf(setting: Setting, record: readonly string[] = setting.record.map(String)): Check[] {
  const figures = NAMES.map((id, index) => figure(record[index] ?? "0", { id }));
  return allEdits(setting).map(({ weights, relation, constant }) => {
    const left = sum("0", ...figures.map((each, index) => times(String(weights[index]), each)));
    return RELATIONS[relation](left, String(constant));
  });
}

function holds({ weights, relation, constant }: Edit, point: Point): boolean {
  const rest = weights.reduce((total, weight, index) => total + weight * (point[index] ?? 0), -constant * UNIT);
  switch (relation) {
    case "equal":
      return rest === 0;
    case "atMost":
      return rest <= 0;
    case "atLeast":
      return rest >= 0;
    case "below":
      return rest < 0;
    case "above":
      return rest > 0;
  }
}

/**
 * Whether some numbers in the place of one or two figures satisfy everything. What they may be is a bounded, convex set with
 * corners where two edits are equalities; if it holds anything, it holds the mean of one, two or three of the corners of its
 * closure, since that lies within it whatever ends are open.
 */
function canRepair(setting: Setting, free: readonly number[]): boolean {
  const all = allEdits(setting);
  const fixed = setting.record.map((value) => value * UNIT);
  const lines = all.flatMap(({ weights, constant }) => {
    const rest = weights.reduce(
      (total, weight, index) => (free.includes(index) ? total : total - weight * (setting.record[index] ?? 0)),
      constant,
    );
    const own = free.map((index) => weights[index] ?? 0);
    return own.some((weight) => weight !== 0) ? [{ own, rest }] : [];
  });
  const corners =
    free.length === 1
      ? lines.map(({ own: [weight = 1], rest }) => [(rest * UNIT) / weight])
      : lines.flatMap((one, at) => lines.slice(at + 1).flatMap((other) => crossing(one, other)));
  const closed = all.map((edit): Edit => ({ ...edit, relation: CLOSED[edit.relation] }));
  const put = (values: Point): Point =>
    fixed.map((value, index) => (free.includes(index) ? (values[free.indexOf(index)] ?? 0) : value));
  const within = [...new Map(corners.map((each) => [each.join(), put(each)])).values()].filter((each) =>
    closed.every((edit) => holds(edit, each)),
  );
  const means = within.flatMap((one, at) =>
    within.slice(at).flatMap((other, beyond) => within.slice(at + beyond).map((third) => meanOf([one, other, third]))),
  );
  return means.some((each) => all.every((edit) => holds(edit, each)));
}

const CLOSED = { equal: "equal", atMost: "atMost", atLeast: "atLeast", below: "atMost", above: "atLeast" } as const;

function crossing(one: { own: Point; rest: number }, other: { own: Point; rest: number }): Point[] {
  const [[a = 0, b = 0], [c = 0, d = 0]] = [one.own, other.own];
  const determinant = a * d - b * c;
  if (determinant === 0) return [];
  const along = (top: number): number => (top * UNIT) / determinant;
  return [[along(one.rest * d - b * other.rest), along(a * other.rest - one.rest * c)]];
}

/** The mean of three points; two of them may be one. */
function meanOf(points: readonly Point[]): Point {
  return NAMES.map((_, index) => points.reduce((total, point) => total + (point[index] ?? 0), 0) / points.length);
}

const SETS: readonly (readonly number[])[] = [[0], [1], [2], [0, 1], [0, 2], [1, 2]];

describe("locate with open bounds", () => {
  test("finds of real figures every smallest set of one or two that corners and their means find", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { cost, optima, complete } = locate(checksOf(setting));
        expect(complete).toBe(true);
        const start = setting.record.map((value) => value * UNIT);
        if (allEdits(setting).every((edit) => holds(edit, start))) {
          expect(cost).toBe(0);
          return;
        }
        const possible = SETS.filter((free) => canRepair(setting, free));
        const least = Math.min(...possible.map((free) => free.length));
        const expected = possible.filter((free) => free.length === least);
        if (expected.length === 0) expect(cost === null || cost === NAMES.length).toBe(true);
        else {
          expect(optima.map(({ figures }) => figures.join()).sort()).toEqual(
            expected.map((free) => free.map((index) => NAMES[index]).join()).sort(),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  test("gives values with which nothing is broken, and a range that holds each", () => {
    fc.assert(
      fc.property(settings, fc.boolean(), (setting, integers) => {
        for (const { figures, values, repairs } of locate(checksOf(setting), { integers }).optima) {
          if (values === null) continue;
          const record = NAMES.map((name, index) => values[name] ?? String(setting.record[index]));
          expect(locate(checksOf(setting, record)).cost).toBe(0);
          for (const name of figures) {
            const { low, high, lowOpen, highOpen } = repairs[name] ?? {};
            const value = Number(values[name]);
            if (low) expect(lowOpen ? value > Number(low) : value >= Number(low)).toBe(true);
            if (high) expect(highOpen ? value < Number(high) : value <= Number(high)).toBe(true);
            if (integers) expect(Number.isInteger(value)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
