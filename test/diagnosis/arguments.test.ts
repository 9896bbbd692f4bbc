import { describe, expect, test } from "vitest";
import { correctSigns, correctTypos, locate } from "../../src/diagnosis/index.js";
import { type Check, equal, figure, type Quantity, sum } from "../../src/engine/index.js";
import { codeOf } from "../support/error.js";

const count = (id: string, value: string): Quantity => figure(value, { id });
const checks = [equal(sum(count("a", "3"), count("b", "4")), count("t", "9"))];
/** What a caller without types may pass. */
const untyped = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

describe("arguments of another form", () => {
  test.each([
    { tolerance: "-1" },
    { missing: "a" },
    { integers: "a" },
    { operations: {} },
    { rounding: "up" },
    { wieghts: { a: 2 } },
    { maxSize: -1 },
    { maxWork: "many" },
    { conditions: [{ if: checks[0] }] },
    { operations: [{ kind: "frob", figure: "a" }] },
    { operations: [{ kind: "scale", figure: "a", exponent: 0.5 }] },
    { operations: [{ kind: "swap", figures: ["a"] }] },
    { operations: [{ kind: "swap", figures: ["a", "a"] }] },
    { operations: [{ kind: "move", from: "a", to: "a" }] },
    { operations: [{ kind: "set", values: {} }] },
    { operations: [{ kind: "reading", check: 0 }] },
    { operations: [null] },
    { operations: [{ kind: "set", values: null }] },
    { operations: [{ kind: "set", values: ["a"] }] },
    { operations: [{ kind: "scale", figure: "a", exponent: 1_000_000_000 }] },
    { conditions: [null] },
    { weights: null },
    { weights: [2] },
  ])("are refused as options of locate: %j", (options) => {
    expect(codeOf(() => locate(checks, untyped(options)))).toBe("locate/option");
  });

  test.each([null, [], "options"])("are refused in the place of options: %j", (options) => {
    const own = untyped<object>(options);
    for (const each of [locate, correctTypos, correctSigns]) {
      expect(codeOf(() => each(checks, own))).toBe("locate/option");
    }
  });

  test.each([
    {},
    [{}],
    [null],
    "checks",
    [{ relation: "equal", rows: [] }],
    [{ relation: "equal", rows: [{}] }],
    [{ relation: "about", rows: checks[0]?.rows }],
  ])("are refused as checks: %j", (list) => {
    const own = untyped<readonly Check[]>(list);
    for (const each of [locate, correctTypos, correctSigns]) expect(codeOf(() => each(own))).toBe("locate/option");
  });

  test("are refused where a cap is no number", () => {
    expect(codeOf(() => locate(checks, { maxSize: Number.NaN }))).toBe("locate/option");
    expect(codeOf(() => locate(checks, { maxWork: Number.NaN }))).toBe("locate/option");
    expect(codeOf(() => correctTypos(checks, { maxWork: Number.NaN }))).toBe("locate/option");
    expect(codeOf(() => correctSigns(checks, { swapCost: -1 }))).toBe("locate/option");
  });

  test("are refused where words and weights are unknown", () => {
    expect(codeOf(() => correctTypos(checks, untyped({ inequalities: "never" })))).toBe("locate/option");
    expect(codeOf(() => correctTypos(checks, untyped({ rounding: "up" })))).toBe("locate/option");
    expect(codeOf(() => correctTypos(checks, { tolerance: "-1" }))).toBe("locate/option");
    expect(codeOf(() => correctSigns(checks, untyped({ flip: ["a"] })))).toBe("locate/option");
    expect(codeOf(() => locate(checks, { weights: { a: "abc" } }))).toBe("locate/weight");
  });

  test.each([{ swaps: ["a"] }, { swaps: ["ab"] }, { swaps: [["a"]] }, { running: [null] }, { weights: null }])(
    "are refused as options of correctSigns: %j",
    (options) => {
      expect(codeOf(() => correctSigns(checks, untyped(options)))).toBe("locate/option");
    },
  );

  test("are refused where one id has two values", () => {
    const two = [equal(count("a", "3"), "5"), equal(count("a", "7"), "7")];
    expect(codeOf(() => locate(two))).toBe("locate/two-values");
  });
});

test("ids that objects have by nature have no weight of their own", () => {
  for (const id of ["toString", "constructor", "__proto__"]) {
    expect(correctSigns([equal(count(id, "13"), "-13")]).optima).toEqual([
      { actions: [{ kind: "sign", figure: id, cost: 1 }], repairs: Object.fromEntries([[id, "-13"]]) },
    ]);
  }
});

test("infinite work and size are no bound", () => {
  expect(locate(checks, { maxWork: Number.POSITIVE_INFINITY, maxSize: Number.POSITIVE_INFINITY })).toEqual(
    locate(checks),
  );
});

test("values come by figure, whatever the order of the checks", () => {
  const both = [equal(count("b", "1"), "2"), equal(count("a", "1"), "3")];
  const keysOf = (list: readonly Check[]): string[] =>
    locate(list).optima.flatMap(({ values }) => Object.keys(values ?? {}));
  expect(keysOf(both)).toEqual(["a", "b"]);
  expect(keysOf([...both].reverse())).toEqual(["a", "b"]);
});
