import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Located, locate } from "../../src/diagnosis/index.js";
import {
  atLeast,
  atMost,
  below,
  type Check,
  equal,
  evaluate,
  figure,
  type Quantity,
  sum,
  times,
} from "../../src/engine/index.js";

const NAMES = ["a", "b", "c", "d"] as const;
/** Every figure is a whole number from 0 to this, so that all repairs can be tried. */
const MOST = 5;

interface Edit {
  readonly weights: readonly number[];
  readonly relation: "equal" | "atMost" | "below";
  readonly constant: number;
}

interface Setting {
  readonly record: readonly number[];
  readonly edits: readonly Edit[];
  readonly costs: readonly number[];
}

const edits: fc.Arbitrary<Edit> = fc.record({
  weights: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: NAMES.length, maxLength: NAMES.length }),
  relation: fc.constantFrom("equal" as const, "equal" as const, "atMost" as const, "below" as const),
  constant: fc.integer({ min: -4, max: 6 }),
});

const settings: fc.Arbitrary<Setting> = fc.record({
  record: fc.array(fc.integer({ min: 0, max: MOST }), { minLength: NAMES.length, maxLength: NAMES.length }),
  edits: fc.array(edits, { minLength: 1, maxLength: 4 }),
  costs: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: NAMES.length, maxLength: NAMES.length }),
});

function checksOf({ record, edits: all }: Pick<Setting, "record" | "edits">): Check[] {
  const figures = figuresOf(record);
  const bounds = figures.flatMap((each) => [atLeast(each, "0"), atMost(each, String(MOST))]);
  return [...all.map((edit) => checkOf(edit, record)), ...bounds];
}

function figuresOf(record: readonly number[]): Quantity[] {
  return NAMES.map((id, index) => figure(String(record[index]), { id }));
}

function checkOf({ weights, relation, constant }: Edit, record: readonly number[]): Check {
  const left = sum("0", ...figuresOf(record).map((each, index) => times(String(weights[index]), each)));
  return { equal, atMost, below }[relation](left, String(constant));
}

function holds({ weights, relation, constant }: Edit, record: readonly number[]): boolean {
  const total = weights.reduce((all, weight, index) => all + weight * (record[index] ?? 0), 0);
  return relation === "equal" ? total === constant : relation === "atMost" ? total <= constant : total < constant;
}

/** All records that satisfy all edits. */
function solutions(all: readonly Edit[]): number[][] {
  const values = Array.from({ length: MOST + 1 }, (_, value) => value);
  return NAMES.reduce<number[][]>(
    (records) => records.flatMap((each) => values.map((value) => [...each, value])),
    [[]],
  ).filter((record) => all.every((edit) => holds(edit, record)));
}

/** The cheapest sets of figures to change, found by trying every record. */
function byTrying(
  { record, edits: all, costs }: Setting,
  isRight: (record: readonly number[]) => boolean = () => true,
): { cost: number | null; sets: string[] } {
  const changes = solutions(all)
    .filter(isRight)
    .map((each) => NAMES.filter((_, index) => each[index] !== record[index]));
  const priced = changes.map((names) => ({
    names: names.join(),
    cost: names.reduce((total, name) => total + (costs[NAMES.indexOf(name)] ?? 0), 0),
  }));
  const cost = priced.length > 0 ? Math.min(...priced.map((each) => each.cost)) : null;
  return { cost, sets: [...new Set(priced.filter((each) => each.cost === cost).map(({ names }) => names))].sort() };
}

function weightsOf({ costs }: Setting): Record<string, number> {
  return Object.fromEntries(NAMES.map((name, index) => [name, costs[index] ?? 1]));
}

function setsOf({ optima }: Located): string[] {
  return optima.map(({ figures }) => figures.join()).sort();
}

describe("locate", () => {
  test("finds every cheapest set that trying all records finds", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const located = locate(checksOf(setting), { integers: true, weights: weightsOf(setting) });
        expect({ cost: located.cost, sets: setsOf(located) }).toEqual(byTrying(setting));
        expect(located.complete).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("finds under conditions what trying all records finds", () => {
    const conditions = fc.array(fc.record({ if: edits, follows: edits }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(settings, conditions, (setting, all) => {
        const { record } = setting;
        const located = locate(checksOf(setting), {
          integers: true,
          weights: weightsOf(setting),
          conditions: all.map((each) => ({ if: checkOf(each.if, record), follows: checkOf(each.follows, record) })),
        });
        const isRight = (each: readonly number[]): boolean =>
          all.every((condition) => !holds(condition.if, each) || holds(condition.follows, each));
        expect({ cost: located.cost, sets: setsOf(located) }).toEqual(byTrying(setting, isRight));
        expect(located.complete).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("fills what is missing with what trying all records finds for nothing", () => {
    const missing = [...NAMES.slice(0, 2)];
    fc.assert(
      fc.property(settings, (setting) => {
        const located = locate(checksOf(setting), { integers: true, weights: weightsOf(setting), missing });
        const costs = setting.costs.map((each, index) => (index < missing.length ? 0 : each));
        expect(located.cost).toEqual(byTrying({ ...setting, costs }).cost);
      }),
      { numRuns: 60 },
    );
  });

  test("bounds each repaired figure by the least and the greatest value that goes with the others", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { optima } = locate(checksOf(setting), { integers: true, weights: weightsOf(setting) });
        const all = solutions(setting.edits);
        for (const { figures, repairs } of optima) {
          const fitting = all.filter((each) =>
            NAMES.every((name, index) => figures.includes(name) || each[index] === setting.record[index]),
          );
          for (const name of figures) {
            const at = NAMES.flatMap((other, index) => (other === name ? [index] : []));
            const values = fitting.map((each) => each[at[0] ?? 0] ?? 0);
            const [low, high] = [repairs[name]?.low, repairs[name]?.high];
            expect(Number(low)).toBeLessThanOrEqual(Math.min(...values));
            expect(Number(high)).toBeGreaterThanOrEqual(Math.max(...values));
            if (figures.length === 1)
              expect([low, high].map(Number)).toEqual([Math.min(...values), Math.max(...values)]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("says the same whatever the order of the checks", () => {
    const orders = settings.chain((setting) =>
      fc.record({
        setting: fc.constant(setting),
        order: fc.shuffledSubarray([...checksOf(setting).keys()], { minLength: checksOf(setting).length }),
      }),
    );
    fc.assert(
      fc.property(orders, ({ setting, order }) => {
        const checks = checksOf(setting);
        const options = { weights: weightsOf(setting) };
        const { cost, optima } = locate(checks, options);
        const shuffled = locate(
          order.flatMap((index) => checks[index] ?? []),
          options,
        );
        expect(shuffled.cost).toBe(cost);
        const byFigures = (a: (typeof optima)[number], b: (typeof optima)[number]) =>
          a.figures.join() < b.figures.join() ? -1 : 1;
        expect([...shuffled.optima].sort(byFigures)).toEqual([...optima].sort(byFigures));
      }),
    );
  });

  test("costs nothing where and only where no check is broken", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const checks = checksOf(setting);
        const isClean = checks.every((check) => evaluate(check).verdict !== "inconsistent");
        expect(locate(checks).cost === 0).toBe(isClean);
      }),
    );
  });

  test("finds of real figures what it finds of whole ones, or something cheaper", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const [real, whole] = [locate(checksOf(setting)), locate(checksOf(setting), { integers: true })];
        if (whole.cost !== null) expect(real.cost).toBeLessThanOrEqual(whole.cost);
      }),
    );
  });
});
