import { describe, expect, test } from "vitest";
import { correctSigns, correctTypos, type LocateOptions, locate } from "../../src/diagnosis/index.js";
import { canonical, Decimal } from "../../src/numeric/index.js";
import {
  checkOfEdit,
  checksOfEdits,
  type Edit,
  editSchema,
  figuresOfRecord,
  missingOf,
  type Values,
} from "../support/edits.js";

/**
 * Small examples of the literature, from their numbers and rules alone: the tests and examples of the R packages errorlocate,
 * editrules, deducorrect and validate, Scholtus (2008, 2009), and the Handbook of Statistical Data Editing (de Waal, Pannekoek
 * and Scholtus 2011). The cheapest sets were listed by trying every set of figures with a linear program.
 */

/** `p + c == t`, `c - 0.6 t >= 0`, `x > 1` as an edit. */
function edit(text: string): Edit {
  const [, left = "", op = "", right = ""] = /^(.*?) (==|<=|>=|<|>) (.*)$/.exec(text) ?? [];
  const coef: Record<string, number> = {};
  let rhs = 0;
  for (const [side, sign] of [
    [left, 1],
    [right, -1],
  ] as const) {
    for (const [, minus = "", factor = "", name = ""] of side.matchAll(/([-+]?)\s*(\d+(?:\.\d+)?)?\s*([a-z]\w*)?/gi)) {
      if (factor === "" && name === "") continue;
      const weight = sign * (minus === "-" ? -1 : 1) * (factor === "" ? 1 : Number(factor));
      if (name === "") rhs -= weight;
      else coef[name] = (coef[name] ?? 0) + weight;
    }
  }
  return editSchema.parse({ id: text, coef, op, rhs });
}

const record = (values: Record<string, number | null>): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === null ? null : canonical(new Decimal(value))]),
  );

const checksOf = (rules: readonly string[], values: Record<string, number | null>) =>
  checksOfEdits(rules.map(edit), record(values));

interface Case {
  readonly name: string;
  readonly rules: readonly string[];
  readonly record: Record<string, number | null>;
  /** Every cheapest set, each in order of its names. */
  readonly sets: readonly string[];
  readonly cost: number;
  readonly weights?: LocateOptions["weights"];
  readonly integers?: boolean;
  readonly conditions?: readonly (readonly [string, string])[];
}

const POSITIVE = ["x + y == z", "x > 0", "y > 0", "z > 0"];
const PROFIT = ["t == p + c", "p <= 0.5 t", "p >= -0.1 t", "t >= 0", "t <= 550 n"];

const CASES: readonly Case[] = [
  { name: "editrules, a negative part", rules: POSITIVE, record: { x: 1, y: -1, z: 2 }, sets: ["y"], cost: 1 },
  { name: "editrules, a sum that holds", rules: POSITIVE, record: { x: -1, y: 1, z: 0 }, sets: ["x,z"], cost: 2 },
  { name: "editrules, a right record", rules: POSITIVE, record: { x: 1, y: 1, z: 2 }, sets: [""], cost: 0 },
  {
    name: "editrules, with another block",
    rules: [...POSITIVE, "w > 10"],
    record: { x: 1, y: -1, z: 2, w: 3 },
    sets: ["w,y"],
    cost: 2,
  },
  {
    name: "errorlocate 34, figures that must be so much each",
    rules: ["y == 60", "a == 5", "b == 5", "c == 5", "d == 25", "e == 20", "y == a + b + c + d + e"],
    record: { y: 60, a: 5, b: 5, c: 5, d: 45, e: 0 },
    sets: ["d,e"],
    cost: 2,
  },
  {
    name: "errorlocate 30, a value of ten thousand millions",
    rules: ["p == t - c", "c >= 0.6 t", "t >= 0"],
    record: { p: 1e10, c: 200, t: 300 },
    sets: ["p"],
    cost: 1,
  },
  {
    name: "errorlocate, a ratio",
    rules: ["x - y <= 0", "x > 5"],
    record: { x: 4, y: 10 },
    sets: ["x"],
    cost: 1,
  },
  {
    name: "errorlocate, an equality in a condition",
    rules: ["a >= 0"],
    record: { a: 0, b: 1 },
    conditions: [["a == 0", "b == 0"]],
    weights: { a: 2, b: 1 },
    sets: ["b"],
    cost: 1,
  },
  {
    name: "errorlocate, whoever is married is old enough",
    rules: ["m >= 0", "m <= 1"],
    record: { m: 1, age: 16 },
    conditions: [["m == 1", "age >= 17"]],
    weights: { m: 1, age: 2 },
    integers: true,
    sets: ["m"],
    cost: 1,
  },
  {
    name: "errorlocate, no weight that is finite where both must change",
    rules: ["x + y == z", "x >= 0", "y >= 0"],
    record: { x: 6, y: 6, z: 5 },
    weights: { z: "inf" },
    sets: ["x,y"],
    cost: 2,
  },
  {
    name: "errorlocate, two rules that leave a missing value nothing",
    rules: ["x + y == z", "x >= 0", "y >= 0"],
    record: { x: 10, y: null, z: 5 },
    sets: ["x", "z"],
    cost: 1,
  },
  {
    name: "Handbook, profit, costs and turnover in other units",
    rules: PROFIT,
    record: { t: 100, p: 40_000, c: 60_000, n: 5 },
    sets: ["c,p", "n,t"],
    cost: 2,
  },
  {
    name: "Handbook, the same with a trusted number of employees",
    rules: PROFIT,
    record: { t: 100, p: 40_000, c: 60_000, n: 5 },
    weights: { n: 2 },
    sets: ["c,p"],
    cost: 2,
  },
  {
    name: "Handbook, a profit above half of the turnover",
    rules: PROFIT,
    record: { t: 1_000, p: 755, c: 245, n: 100 },
    // 755 more costs or turnover, or less of the profit and of either.
    sets: ["c,p", "c,t", "p,t"],
    cost: 2,
  },
];

describe("the cheapest sets of published examples", () => {
  test.each(CASES)(
    "$name",
    ({ rules, record: values, sets, cost, weights = {}, integers = false, conditions = [] }) => {
      const figures = figuresOfRecord(record(values));
      const found = locate(checksOf(rules, values), {
        ...{ weights, integers, missing: missingOf(record(values)) },
        conditions: conditions.map(([supposed, follows]) => ({
          if: checkOfEdit(edit(supposed), figures),
          follows: checkOfEdit(edit(follows), figures),
        })),
      });
      expect(found.complete).toBe(true);
      expect(found.cost).toBe(cost);
      expect(found.optima.map((optimum) => [...optimum.figures].sort().join()).sort()).toEqual([...sets].sort());
    },
  );
});

describe("signs of published examples", () => {
  test.each<[string, string[], Record<string, number>, Parameters<typeof correctSigns>[1], Record<string, string>[]]>([
    [
      "deducorrect, an exchange with what no rule holds",
      ["x > 0", "y > 0", "z > 0", "x - y == z"],
      { x: 1, y: 2, z: 1 },
      {
        flips: [],
        swaps: [
          ["x", "y"],
          ["u", "z"],
        ],
      },
      [{ x: "2", y: "1" }],
    ],
    [
      "deducorrect, a flip of what no rule holds",
      ["y > 0", "z > 0", "x + y == z"],
      { x: 1, y: 2, z: 1 },
      { flips: ["x", "u"] },
      [{ x: "-1" }],
    ],
    [
      "deducorrect, nothing without an exchange",
      ["x > 0", "y > 0", "z > 0", "x + y == z"],
      { x: 1, y: 2, z: 1 },
      {},
      [],
    ],
    [
      "deducorrect, an exchange before a sign that weighs more",
      ["z == x - y"],
      { x: 3, y: 13, z: 10 },
      { flips: ["z"], swaps: [["x", "y"]], weights: { z: 2 } },
      [{ x: "13", y: "3" }],
    ],
    [
      "deducorrect, an exchange as dear as two signs",
      ["z == x - y"],
      { x: 15, y: 5, z: -10 },
      { flips: ["z"], swaps: [["x", "y"]], swapCost: 2 },
      [{ z: "10" }],
    ],
    [
      "deducorrect, nothing where a sum is off by more than signs",
      ["z == x - y"],
      { x: 14, y: -4, z: 10 },
      { flips: ["z"], swaps: [["x", "y"]] },
      [],
    ],
    ["deducorrect, the sign of a cost", ["z == x - y"], { x: 14, y: -4, z: 10 }, {}, [{ y: "4" }]],
  ])("%s", (_, rules, values, options, repairs) => {
    const { optima, complete } = correctSigns(checksOf(rules, values), options);
    expect(complete).toBe(true);
    expect(optima.map((optimum) => optimum.repairs)).toEqual(repairs);
  });

  test("name what no rule holds", () => {
    const checks = checksOf(["x - y == z"], { x: 1, y: 2, z: 1 });
    expect(correctSigns(checks, { swaps: [["u", "z"]], running: [["v", "x"]] }).unknown).toEqual(["u", "v"]);
  });
});

describe("typing errors of published examples", () => {
  const SCHOLTUS = ["x1 + x2 == x3", "x2 == x4", "x5 + x6 + x7 == x8", "x3 + x8 == x9", "x9 - x10 == x11"];
  const whole = {
    x1: 1452,
    x2: 116,
    x3: 1568,
    x4: 116,
    x5: 323,
    x6: 76,
    x7: 12,
    x8: 411,
    x9: 1979,
    x10: 1842,
    x11: 137,
  };

  test.each<[string, string[], Record<string, number>, string, Record<string, string>]>([
    ["Scholtus 4.1, two digits swapped", SCHOLTUS, { ...whole, x4: 161 }, "corrected", { x4: "116" }],
    [
      "Scholtus 4.3, parts that were left empty beside two slips",
      SCHOLTUS,
      { ...whole, x4: 161, x5: 0, x6: 0, x7: 0, x9: 19979 },
      "partial",
      { x4: "116", x9: "1979" },
    ],
    [
      "deducorrect, parts in another order",
      ["x1 + x2 == x3"],
      { x2: 1452, x1: 161, x3: 1568 },
      "corrected",
      { x1: "116" },
    ],
    ["deducorrect, a right record", ["x1 + x2 == x3"], { x2: 1452, x1: 116, x3: 1568 }, "valid", {}],
  ])("%s", (_, rules, values, status, repaired) => {
    const found = correctTypos(checksOf(rules, values));
    expect(found.status).toBe(status);
    expect(Object.fromEntries(found.typos.map((typo) => [typo.figure, typo.repaired]))).toEqual(repaired);
  });
});
