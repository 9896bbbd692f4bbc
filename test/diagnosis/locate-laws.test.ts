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
/** Enough to meet a lost set that one setting in a hundred shows; more with `LAW_RUNS`. */
const { LAW_RUNS = "200" } = process.env;

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

/** If the one holds, so does the other. */
interface Implication {
  readonly if: Edit;
  readonly follows: Edit;
}

/** A setting with everything that `locate` knows of beside checks and weights. */
interface FullSetting extends Setting {
  readonly missing: readonly (typeof NAMES)[number][];
  readonly conditions: readonly Implication[];
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

/**
 * The cheapest sets of figures to change, found by trying every record; figures that are missing change for nothing and are in no
 * set. Where figures cost nothing, a set that holds another of the same cost is none.
 */
function byTrying({ record, edits: all, costs, missing, conditions }: FullSetting): {
  cost: number | null;
  sets: string[];
} {
  const changes = solutions(all)
    .filter((each) => conditions.every((condition) => !holds(condition.if, each) || holds(condition.follows, each)))
    .map((each) => NAMES.filter((name, index) => !missing.includes(name) && each[index] !== record[index]));
  const sets = [...new Map(changes.map((names) => [names.join(), names])).values()];
  const costOf = (names: (typeof changes)[number]): number =>
    names.reduce((total, name) => total + (costs[NAMES.indexOf(name)] ?? 0), 0);
  const cost = sets.length > 0 ? Math.min(...sets.map(costOf)) : null;
  const cheapest = sets.filter((names) => costOf(names) === cost);
  const isLeast = (names: (typeof changes)[number]): boolean =>
    !cheapest.some((other) => other.length < names.length && other.every((name) => names.includes(name)));
  return {
    cost,
    sets: cheapest
      .filter(isLeast)
      .map((names) => names.join())
      .sort(),
  };
}

function located(setting: FullSetting): { cost: number | null; sets: string[]; complete: boolean } {
  const { record, missing, conditions } = setting;
  const found = locate(checksOf(setting), {
    integers: true,
    weights: weightsOf(setting),
    missing,
    conditions: conditions.map((each) => ({ if: checkOf(each.if, record), follows: checkOf(each.follows, record) })),
  });
  return { cost: found.cost, sets: setsOf(found), complete: found.complete };
}

function weightsOf({ costs }: Setting): Record<string, number> {
  return Object.fromEntries(NAMES.map((name, index) => [name, costs[index] ?? 1]));
}

function setsOf({ optima }: Located): string[] {
  return optima.map(({ figures }) => figures.join()).sort();
}

describe("locate", () => {
  const none = { missing: fc.constant([]), conditions: fc.constant([]) };
  const missing = fc.subarray([...NAMES], { minLength: 1, maxLength: 2 });
  const conditions = fc.array(fc.record({ if: edits, follows: edits }), { minLength: 1, maxLength: 2 });
  const halves = fc.array(fc.constantFrom(0, 0.5, 1, 2), { minLength: NAMES.length, maxLength: NAMES.length });

  test.each([
    ["checks", none],
    ["checks of which some miss figures", { ...none, missing }],
    ["checks and conditions", { ...none, conditions }],
    ["checks and conditions of which some miss figures", { missing, conditions }],
    ["checks, where figures cost nothing or half", { ...none, costs: halves }],
    ["checks that miss figures, where others cost nothing or half", { ...none, missing, costs: halves }],
    ["checks and conditions, where figures cost nothing or half", { ...none, conditions, costs: halves }],
    ["all of these together", { missing, conditions, costs: halves }],
  ])("finds of %s every cheapest set that trying all records finds", (_, more) => {
    const all = fc
      .tuple(settings, fc.record<Partial<FullSetting>>(more))
      .map(([setting, own]): FullSetting => ({ ...setting, missing: [], conditions: [], ...own }));
    fc.assert(
      fc.property(all, (setting) => {
        expect(located(setting)).toEqual({ ...byTrying(setting), complete: true });
      }),
      { numRuns: Number(LAW_RUNS) },
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
