import { describe, expect, test } from "vitest";
import { locate } from "../../src/diagnosis/index.js";
import {
  above,
  atLeast,
  atMost,
  below,
  type Check,
  difference,
  equal,
  figure,
  intersect,
  product,
  type Quantity,
  quotient,
  same,
  share,
  sum,
  times,
} from "../../src/engine/index.js";
import { codeOf } from "../support/error.js";

const exactly = (value: string) => ({ low: value, high: value, lowOpen: false, highOpen: false });
const count = (id: string, value: string): Quantity => figure(value, { id });
const percent = (id: string, value: string): Quantity =>
  figure(value, { id, decimals: value.split(".")[1]?.length ?? 0 });
const setsOf = (checks: readonly Check[], options: Parameters<typeof locate>[1] = {}): string[] =>
  locate(checks, options).optima.map(({ figures }) => figures.join());

/** Two versions of a split: the second misses five in one part, and in its total. */
const [total, online, other] = [count("total", "399"), count("online", "43"), count("other", "356")];
const [oldTotal, oldOnline, oldOther] = [count("oldTotal", "394"), count("oldOnline", "43"), count("oldOther", "351")];
const footings = [equal(sum(online, other), total), equal(sum(oldOnline, oldOther), oldTotal)];
const ties = [same(total, oldTotal), same(online, oldOnline), same(other, oldOther)];

describe("locate", () => {
  test("returns no change where nothing is broken", () => {
    expect(locate(footings)).toEqual({
      cost: 0,
      optima: [{ figures: [], repairs: {}, values: {}, operations: [] }],
      complete: true,
      parts: [],
      unknown: [],
    });
  });

  test("names the one figure in which two broken checks meet", () => {
    const [a, b, c, sumOf, grand] = [
      count("a", "10"),
      count("b", "25"),
      count("c", "5"),
      count("sum", "30"),
      count("grand", "35"),
    ];
    const checks = [equal(sum(a, b), sumOf), equal(sum(b, c), "25"), equal(sum(sumOf, c), grand)];
    const { cost, optima } = locate(checks);
    expect(cost).toBe(1);
    expect(optima).toEqual([
      {
        figures: ["b"],
        repairs: { b: exactly("20") },
        values: { b: "20" },
        operations: [{ kind: "value", figure: "b" }],
      },
    ]);
  });

  test("returns every figure of a lone check", () => {
    expect(setsOf([equal(sum(count("a", "03"), count("b", "07")), count("c", "11"))])).toEqual(["a", "b", "c"]);
  });

  test("does not hang one broken check on another that shares no figure with it", () => {
    const pair = (name: string): Check => equal(count(`${name}1`, "1"), count(`${name}2`, "2"));
    const { cost, optima, parts } = locate([pair("a"), pair("b")]);
    expect(cost).toBe(2);
    expect(parts.map(({ checks, cost: own }) => [checks, own])).toEqual([
      [[0], 1],
      [[1], 1],
    ]);
    expect(optima.map(({ figures }) => figures.join())).toEqual(["a1,b1", "a1,b2", "a2,b1", "a2,b2"]);
  });

  test("takes neither of two versions for the other without an operation that says so", () => {
    expect(locate([...footings, ...ties]).cost).toBe(2);
    const operations = [{ kind: "set" as const, values: { oldTotal: "399", oldOther: "356" } }];
    const { cost, optima } = locate([...footings, ...ties], { operations });
    expect(cost).toBe(1);
    expect(optima).toEqual([
      {
        figures: ["oldOther", "oldTotal"],
        repairs: { oldOther: exactly("356"), oldTotal: exactly("399") },
        values: { oldOther: "356", oldTotal: "399" },
        operations,
      },
    ]);
  });

  test.each<[string, Parameters<typeof locate>[1] & object, Check[], string, Record<string, string>]>([
    [
      "two figures that changed places",
      { operations: [{ kind: "swap", figures: ["a", "b"] }] },
      [equal(count("a", "7"), "9"), equal(count("b", "9"), "7")],
      "a,b",
      { a: "9", b: "7" },
    ],
    [
      "an amount in the wrong category",
      { operations: [{ kind: "move", from: "a", to: "b" }], integers: true },
      [equal(count("a", "7"), "5"), equal(count("b", "3"), "5"), equal(sum(count("a", "7"), count("b", "3")), "10")],
      "a,b",
      { a: "5", b: "5" },
    ],
    [
      "a figure a thousand times too small",
      { operations: [{ kind: "scale", figure: "a", exponent: 3 }], newValues: false },
      [equal(count("a", "1.85"), "1850")],
      "a",
      { a: "1850" },
    ],
    [
      "a share forced to 100",
      { operations: [{ kind: "set", values: { p: "100" } }], newValues: false },
      [equal(sum(percent("p", "96.4"), "0"), "100")],
      "p",
      { p: "100" },
    ],
    [
      "running totals",
      { operations: [{ kind: "running", figures: ["a", "b", "c"] }], newValues: false },
      [equal(sum(count("a", "5"), count("b", "8"), count("c", "9")), count("t", "9"))],
      "b,c",
      { b: "3", c: "1" },
    ],
  ])("undoes %s", (_title, options, checks, figures, repairs) => {
    const { cost, optima } = locate(checks, options);
    expect(cost).toBe(1);
    expect(optima.map((each) => each.figures.join())).toEqual([figures]);
    expect(optima[0]?.repairs).toEqual(
      Object.fromEntries(Object.entries(repairs).map(([id, each]) => [id, exactly(each)])),
    );
    expect(optima[0]?.values).toEqual(repairs);
  });

  test("attaches a list to another total", () => {
    const [a, b, wrong, right] = [count("a", "3"), count("b", "4"), count("wrong", "9"), count("right", "7")];
    const as = equal(sum(a, b), right);
    const { optima } = locate([equal(sum(a, b), wrong)], {
      operations: [{ kind: "reading", check: 0, as }],
      newValues: false,
    });
    expect(optima).toEqual([{ figures: [], repairs: {}, values: {}, operations: [{ kind: "reading", check: 0, as }] }]);
  });

  test("repairs a figure that only another reading of a check holds", () => {
    const [a, b, wrong, right] = [count("a", "3"), count("b", "4"), count("wrong", "9"), count("right", "6")];
    const as = equal(sum(a, b), right);
    const weights = { a: "inf", b: "inf", wrong: "inf" };
    const { cost, optima } = locate([equal(sum(a, b), wrong)], {
      operations: [{ kind: "reading", check: 0, as }],
      weights,
    });
    expect(cost).toBe(2);
    expect(optima.map(({ values }) => values)).toEqual([{ right: "7" }]);
  });

  describe("under conditions", () => {
    const [income, age] = [count("income", "2000"), count("age", "15")];
    const working = { if: above(income, "0"), follows: above(age, "16") };

    test("changes what the condition supposes, or what it asks for", () => {
      const { cost, optima, parts } = locate([above(age, "0")], { conditions: [working] });
      expect(cost).toBe(1);
      expect(optima.map(({ figures }) => figures)).toEqual([["age"], ["income"]]);
      expect(optima.map(({ values }) => values)).toEqual([{ age: "17" }, { income: "0" }]);
      // Conditions are none of the checks.
      expect(parts.map(({ checks }) => checks)).toEqual([[]]);
    });

    test("needs nothing where the condition does not apply, or what it asks for holds", () => {
      const settings = [
        { if: above(count("income", "0"), "0"), follows: above(age, "16") },
        { if: above(income, "0"), follows: above(count("age", "17"), "16") },
      ];
      for (const condition of settings) expect(locate([], { conditions: [condition] })).toMatchObject({ cost: 0 });
    });

    test("fills what is missing so that the condition holds, as far as checks let it", () => {
      const conditions = [working];
      const missing = ["age"];
      expect(setsOf([above(age, "0")], { conditions, missing })).toEqual([""]);
      expect(setsOf([below(age, "12")], { conditions, missing })).toEqual(["income"]);
    });

    test("lets a repair change in which way a condition holds", () => {
      const [young, unmarried] = [below(count("age", "20"), "16"), equal(count("married", "0"), "0")];
      const checks = [equal(count("age", "20"), count("age2", "12"))];
      const conditions = [{ if: young, follows: unmarried }];
      expect(locate(checks, { conditions }).optima.map(({ values }) => values)).toEqual([
        { age: "12" },
        { age2: "20" },
      ]);
      // Of one who is married the age is right, or the marriage must go as well.
      const married = [{ if: young, follows: equal(count("married", "1"), "0") }];
      expect(setsOf(checks, { conditions: married })).toEqual(["age2"]);
    });

    test("takes all that is supposed together, and any of what is asked for", () => {
      const [a, b, c, d] = [count("a", "1"), count("b", "1"), count("c", "1"), count("d", "1")];
      const condition = { if: [equal(a, "1"), equal(b, "1")], follows: [equal(c, "2"), equal(d, "2")] };
      expect(setsOf([], { conditions: [condition] })).toEqual(["a", "b", "c", "d"]);
      expect(setsOf([], { conditions: [condition], weights: { a: 2, b: 2, d: "inf" } })).toEqual(["c"]);
    });

    test("tells of all values that any way to satisfy the condition leaves", () => {
      const [x, y] = [count("x", "5"), count("y", "3")];
      const { optima } = locate([], {
        conditions: [{ if: above(x, "0"), follows: atMost(x, y) }],
        weights: { y: "inf" },
      });
      expect(optima.map(({ repairs }) => repairs)).toEqual([
        { x: { low: null, high: "3", lowOpen: true, highOpen: false } },
      ]);
    });
  });

  test("never leaves what a figure can be at all", () => {
    const [p, q] = [
      figure("60", { id: "p", decimals: 0, min: "0", max: "100" }),
      figure("70", { id: "q", decimals: 0, min: "0", max: "100" }),
    ];
    const { optima } = locate([equal(sum(p, q), "190"), equal(p, figure("60", { decimals: 0 }))]);
    // Neither share alone can make 190, as the other is far from 90 and above.
    expect(optima.map(({ figures }) => figures)).toEqual([]);
    expect(locate([equal(sum(p, q), "190")]).optima.map(({ repairs }) => repairs)).toEqual([
      {
        p: { low: "90", high: "100", lowOpen: false, highOpen: false },
        q: { low: "90", high: "100", lowOpen: false, highOpen: false },
      },
    ]);
  });

  test("gives values that go with each other, near what is printed", () => {
    const [a, b] = [count("a", "10"), count("b", "20")];
    const checks = [equal(sum(a, b), "50"), atMost(a, "12"), above(b, "37"), below(a, b)];
    expect(locate([...checks, above(a, "11")], { integers: true }).optima.map(({ values }) => values)).toEqual([
      { a: "12", b: "38" },
    ]);
    // A third of one is no decimal.
    expect(locate([equal(times("3", count("c", "1")), "1")]).optima.map(({ values }) => values)).toEqual([null]);
  });

  describe("with rounded figures", () => {
    test("leaves a repair all values that round to what agrees", () => {
      const { optima } = locate([equal(sum(percent("a", "40.2"), percent("b", "50.1")), "100")]);
      expect(optima.map(({ repairs }) => repairs)).toEqual([
        { a: { low: "49.85", high: "49.95", lowOpen: false, highOpen: false } },
        { b: { low: "59.75", high: "59.85", lowOpen: false, highOpen: false } },
      ]);
    });

    test("solves a share for its part, its base and its percentage", () => {
      const checks = [equal(share(count("part", "14"), count("base", "31")), percent("p", "54.2"))];
      const { optima } = locate(checks, { integers: ["part", "base"] });
      // 54.15 % to 54.25 % of 31 is 16.8; 14 is that share of 25.8 to 25.9: neither holds a whole number.
      expect(optima.map(({ figures }) => figures)).toEqual([["p"]]);
      expect(setsOf(checks)).toEqual(["base", "p", "part"]);
    });

    test("solves a share of a base that holds the part, and a growth", () => {
      const checks = [equal(share(count("a", "10"), sum(count("a", "10"), count("b", "40"))), "25")];
      expect(locate(checks).optima.map(({ repairs }) => repairs)).toEqual([
        {
          a: {
            low: "13.33333333333333333333333333333333333333",
            high: "13.33333333333333333333333333333333333334",
            lowOpen: false,
            highOpen: false,
          },
        },
        { b: exactly("30") },
      ]);
      const [before, after] = [count("before", "200"), count("after", "230")];
      const growth = [equal(share(difference(after, before), before), "20")];
      expect(locate(growth, { integers: true }).optima.map(({ repairs }) => repairs)).toEqual([
        { after: exactly("240") },
      ]);
    });

    test("solves a product and a quotient for every factor", () => {
      const checks = [equal(product(count("a", "6"), count("b", "7")), count("c", "48"))];
      expect(locate(checks, { integers: true }).optima.map(({ repairs }) => repairs)).toEqual([
        { b: exactly("8") },
        { c: exactly("42") },
      ]);
      const average = [equal(quotient(count("n", "90"), count("d", "4")), count("q", "30"))];
      expect(locate(average).optima.map(({ repairs }) => repairs)).toEqual([
        { d: exactly("3") },
        { n: exactly("120") },
        { q: exactly("22.5") },
      ]);
    });

    test("repairs a rate and its base together where both are bound elsewhere", () => {
      const [part, base, p] = [count("part", "30"), count("base", "50"), count("p", "70")];
      const checks = [equal(share(part, base), p), equal(base, "40"), equal(p, "75")];
      const { cost, optima, complete } = locate(checks);
      expect({ cost, complete }).toEqual({ cost: 2, complete: true });
      expect(optima.map(({ repairs }) => repairs)).toEqual([{ base: exactly("40"), p: exactly("75") }]);
    });

    test("prints two mentions of one precision alike", () => {
      const { optima } = locate([same(percent("a", "45.2"), percent("b", "45.1"))]);
      expect(optima.map(({ repairs }) => repairs)).toEqual([
        { a: { low: "45.05", high: "45.15", lowOpen: false, highOpen: false } },
        { b: { low: "45.15", high: "45.25", lowOpen: false, highOpen: false } },
      ]);
    });

    test("repairs one of several mentions that exclude each other", () => {
      const fact = intersect(figure("10", { id: "m1", decimals: 0 }), figure("12", { id: "m2", decimals: 0 }));
      expect(setsOf([equal(fact, "12")])).toEqual(["m1"]);
    });
  });

  test("converts units before it solves", () => {
    const [area, yields, amount] = [
      figure("120", { id: "area", unit: "ha" }),
      figure("54.9", { id: "yield", decimals: 1, unit: "tạ/ha" }),
      figure("688.8", { id: "amount", decimals: 1, unit: "tấn" }),
    ];
    const { optima } = locate([equal(product(area, yields), amount)], { weights: { area: "inf" } });
    // 120 × 5.49 = 658.8; 688.8 / 120 = 5.74 tấn, which is 57.4 tạ.
    const middle = ({ low, high }: { low: string | null; high: string | null }): number =>
      (Number(low) + Number(high)) / 2;
    expect(
      optima.map(({ repairs }) => Object.entries(repairs).map(([id, each]) => [id, middle(each).toFixed(2)])),
    ).toEqual([[["amount", "658.80"]], [["yield", "57.40"]]]);
  });

  test("finds whole numbers where nothing bounds one of two", () => {
    const [a, b, c, d] = [count("a", "0"), count("b", "0"), count("c", "1"), count("d", "1")];
    // d ≤ 2 / 3 as 3d is 2 less something of at least 0, so that 4b - 3a is 10, however large the two are.
    const checks = [
      equal(sum(times("2", a), times("-2", b), c, d), "-4"),
      equal(sum(times("-1", a), times("2", b), c, times("2", d)), "6"),
      atLeast(sum(a, times("2", c)), "0"),
      atLeast(d, "0"),
    ];
    expect(locate(checks, { integers: true })).toMatchObject({ cost: 4, complete: true });
  });

  test("keeps strict bounds open", () => {
    const { optima } = locate([below(count("a", "9"), "5"), atLeast(count("a", "9"), "0")]);
    expect(optima[0]?.repairs).toEqual({ a: { low: "0", high: "5", lowOpen: false, highOpen: true } });
    expect(
      locate([below(count("a", "9"), "5"), atLeast(count("a", "9"), "0")], { integers: true }).optima[0]?.repairs,
    ).toEqual({
      a: { low: "0", high: "4", lowOpen: false, highOpen: false },
    });
  });

  test("knows that whole numbers have gaps", () => {
    const even = equal(sum(count("a", "3"), count("a2", "3"), count("b", "4"), count("b2", "4")), "15");
    const twins = [equal(count("a", "3"), count("a2", "3")), equal(count("b", "4"), count("b2", "4"))];
    // Two pairs of equal whole numbers add up to no odd number.
    expect(locate([even, ...twins], { integers: true })).toMatchObject({ cost: null, optima: [], complete: true });
    expect(locate([even, ...twins]).cost).toBe(2);
  });

  test("fills missing figures for nothing, as far as they can be filled", () => {
    const [x, y, z] = [count("x", "10"), count("y", "0"), count("z", "5")];
    expect(setsOf([equal(sum(x, y), z)], { missing: ["y"] })).toEqual([""]);
    expect(setsOf([equal(sum(x, y), z), atLeast(y, "0")], { missing: ["y"] })).toEqual(["x", "z"]);
  });

  test("asks of what misses a figure only what all of it says together", () => {
    const [a, b, t] = [count("a", "40"), count("b", "50"), count("t", "1")];
    const [footing, tie] = [equal(sum(a, b), t), equal(t, count("c", "95"))];
    // One reference: a part is wrong, or the reference; two that agree: a part.
    expect(setsOf([footing, tie], { missing: ["t"] })).toEqual(["a", "b", "c"]);
    const { cost, optima } = locate([footing, tie, equal(t, count("d", "95"))], { missing: ["t"] });
    expect(cost).toBe(1);
    expect(optima.map(({ values }) => values)).toEqual([{ a: "45" }, { b: "55" }]);
  });

  test("takes figures that tie what several repairs touch for one question, where they are missing", () => {
    const [m, x, y] = [count("m", "0"), count("x", "5"), count("y", "7")];
    // x is 6 and y is 8; then m is both 4 and 3, unless one of the sums says otherwise.
    const checks = [equal(x, "6"), equal(y, "8"), equal(sum(x, m), "10"), equal(sum(y, m), count("z", "11"))];
    expect(setsOf(checks, { missing: ["m"] })).toEqual(["x,y,z"]);
  });

  test("minds no missing figure that no check holds", () => {
    expect(locate([equal(count("a", "1"), "1")], { missing: ["b"] })).toMatchObject({ cost: 0, complete: true });
  });

  test("lists of sets that cost the same those that hold no other, where figures cost nothing", () => {
    const [a, b, t] = [count("a", "40"), count("b", "50"), count("t", "95")];
    const checks = [equal(sum(a, b), t), equal(b, count("b2", "50")), equal(t, count("t2", "95"))];
    const weights = { b2: 0, t2: 0 };
    // Neither b nor t can change alone, but what they are compared with may follow for nothing.
    expect(locate(checks, { weights })).toMatchObject({ cost: 1, complete: true });
    expect(setsOf(checks, { weights })).toEqual(["a", "b,b2", "t,t2"]);
    expect(locate([equal(t, count("t2", "96"))], { weights })).toMatchObject({
      cost: 0,
      optima: [{ figures: ["t2"] }],
    });
  });

  test("never changes figures without id or of infinite weight", () => {
    expect(locate([equal(figure("1"), "2")])).toMatchObject({ cost: null, optima: [], complete: true });
    expect(setsOf([equal(count("a", "1"), count("b", "2"))], { weights: { a: Number.POSITIVE_INFINITY } })).toEqual([
      "b",
    ]);
  });

  test("adds up weights without binary fractions", () => {
    const checks = [equal(count("a", "1"), "2"), equal(count("b", "1"), "2"), atMost(count("a", "1"), "9")];
    expect(locate(checks, { weights: { a: 0.1, b: "0.2" } }).cost).toBe(0.3);
  });

  test("looks through thousands of parts of one check", () => {
    const parts = Array.from({ length: 10_000 }, (_, at) => count(`p${at}`, "3"));
    const check = equal(sum(...parts), count("t", "30009"));
    expect(locate([check], { integers: true, weights: { p500: 0.5 } })).toMatchObject({
      cost: 0.5,
      complete: true,
      optima: [{ figures: ["p500"], values: { p500: "12" } }],
    });
    // There are more than are listed.
    expect(locate([check], { integers: true })).toMatchObject({ cost: 1, complete: false });
  });

  test("finds the total that is wrong in hundreds of checks, beside parts that are", () => {
    const total = count("t", "510");
    const checks = Array.from({ length: 300 }, (_, at) => {
      const part = 200 + ((at * 37) % 50);
      const wrong = at === 7 ? 3 : 0;
      return equal(sum(count(`a${at}`, `${part}`), count(`b${at}`, `${500 - part + wrong}`)), total);
    });
    expect(locate(checks)).toMatchObject({ cost: 2, complete: true });
    expect(setsOf(checks)).toEqual(["a7,t", "b7,t"]);
  });

  test("counts a system of many checks as more work than one of few", () => {
    const figures = Array.from({ length: 200 }, (_, at) => count(`d${at}`, `${(at * 7_919) % 1_000}`));
    const of = (at: number): Quantity => figures[at % figures.length] ?? count("none", "0");
    const checks = Array.from({ length: 150 }, (_, row) =>
      equal(
        sum(...Array.from({ length: 40 }, (__, term) => of(row * 31 + term * 17 + ((row * term) % 7)))),
        of(row * 53 + 11),
      ),
    );
    const started = process.cpuUsage().user;
    expect(locate(checks)).toMatchObject({ cost: null, complete: false });
    expect((process.cpuUsage().user - started) / 1_000).toBeLessThan(6_000);
  });

  test("says where a cap cut it short", () => {
    const checks = [equal(count("a", "1"), count("b", "2")), equal(count("b", "2"), "7"), equal(count("a", "1"), "7")];
    expect(locate(checks)).toMatchObject({ cost: 2, complete: true });
    expect(locate(checks, { maxSize: 1 })).toMatchObject({ complete: false });
    expect(locate(checks, { maxWork: 1 })).toMatchObject({ complete: false });
  });

  test.each([
    ["locate/weight", { weights: { a: -1 } }],
    ["locate/weight", { weights: { a: Number.NaN } }],
    ["locate/weight", { weights: { a: "1e3" } }],
    ["locate/unknown-figure", { operations: [{ kind: "sign" as const, figure: "elsewhere" }] }],
    ["locate/unknown-check", { operations: [{ kind: "reading" as const, check: 4, as: equal("1", "1") }] }],
  ])("refuses with %s: %j", (code, options) => {
    expect(codeOf(() => locate([equal(count("a", "1"), "2")], options))).toBe(code);
  });
});
