import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atMost,
  type Check,
  checkOfRows,
  difference,
  equal,
  evaluate,
  figure,
  intersect,
  type Operand,
  product,
  type Quantity,
  row,
  same,
  share,
  solve,
  sum,
  times,
} from "../../src/engine/index.js";
import { canonical, Decimal } from "../../src/numeric/index.js";
import { positives } from "../support/quantities.js";

const exactly = (value: string) => ({ low: value, high: value, lowOpen: false, highOpen: false });

type Build = (a: Operand, b: Operand, c: Operand) => Check;

const BUILDS: readonly (readonly [string, Build])[] = [
  ["a sum", (a, b, c) => equal(sum(a, b), c)],
  ["a weighted sum with a constant", (a, b, c) => equal(sum(times("-3", a), b, "7"), times("2", c))],
  ["a share", (a, b, c) => equal(share(a, b), c)],
  ["a share on the right", (a, b, c) => equal(c, share(a, b))],
  ["a share per thousand", (a, b, c) => equal(share(a, b, 1000), c)],
  ["a growth", (a, b, c) => equal(share(difference(a, b), b), c)],
  ["a product", (a, b, c) => equal(product(a, b), c)],
  ["a product on the right", (a, b, c) => equal(c, product(a, b))],
];

/** Builds whose form has terms that an imprecise rate moves in opposite directions. */
const ENTANGLED: readonly (readonly [string, Build])[] = [
  ["a share of a base that contains the part", (a, b, c) => equal(share(a, sum(a, b)), c)],
  ["a share of a base that is a difference", (a, b, c) => equal(share("31", difference(sum(a, "60"), b)), c)],
];

const figures = fc
  .tuple(positives, positives, positives)
  .map((all) => all.map((each, index): Quantity => ({ ...each, id: "abc"[index] ?? null })));

const roundings = fc.constantFrom("nearest" as const, "truncation" as const);

/** The check with one figure replaced by an exact value. */
function substituted(build: Build, all: readonly Quantity[], index: number, value: Decimal): Check {
  const [a = "0", b = "0", c = "0"] = all.map((each, at) =>
    at === index ? figure(canonical(value), { id: each.id ?? "" }) : each,
  );
  return build(a, b, c);
}

describe.each([...BUILDS, ...ENTANGLED])("of %s", (_title, build) => {
  const cases = fc.tuple(figures, fc.nat({ max: 2 }), fc.integer({ min: 1, max: 15 }), roundings);

  test("every value within makes the equality hold", () => {
    fc.assert(
      fc.property(cases, ([all, index, sixteenths, rounding]) => {
        const [a = "0", b = "0", c = "0"] = all;
        const solved = solve(build(a, b, c), "abc"[index] ?? "", { rounding });
        fc.pre(solved !== null && solved.low !== null && solved.high !== null);
        const [low, high] = [new Decimal(solved.low ?? 0), new Decimal(solved.high ?? 0)];
        // A quotient that does not end has no exact value to put in its place.
        fc.pre(high.minus(low).gt("1e-20") || high.eq(low));
        const inner = low.plus(high.minus(low).times(sixteenths).dividedBy(16));
        const value = high.eq(low) ? low : inner.toDecimalPlaces(30);
        expect(evaluate(substituted(build, all, index, value), { rounding }).verdict).toBe("consistent");
      }),
      { numRuns: 200 },
    );
  });

  test("no positive value outside does", () => {
    fc.assert(
      fc.property(cases, ([all, index, sixteenths, rounding]) => {
        const [a = "0", b = "0", c = "0"] = all;
        const solved = solve(build(a, b, c), "abc"[index] ?? "", { rounding });
        fc.pre(solved !== null && solved.low !== null && solved.high !== null);
        const [low, high] = [new Decimal(solved.low ?? 0), new Decimal(solved.high ?? 0)];
        const distance = high.abs().plus(1).times(sixteenths).dividedBy(64);
        for (const value of [low.minus(distance), high.plus(distance)]) {
          const check = substituted(build, all, index, value.toDecimalPlaces(30));
          if (value.gt(0)) expect(evaluate(check, { rounding }).verdict).not.toBe("consistent");
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("solve", () => {
  const [a, b, c] = [figure("3", { id: "a" }), figure("7", { id: "b" }), figure("44", { id: "c" })] as const;
  const total = figure("55", { id: "total" });

  test("gives the total that the parts make, and the part that the total leaves", () => {
    const check = equal(sum(a, b, c), total);
    expect(solve(check, "total")).toEqual(exactly("54"));
    expect(solve(check, "b")).toEqual(exactly("8"));
  });

  test("gives an interval where the other figures are rounded", () => {
    const rounded = figure("55", { id: "total", decimals: 0 });
    expect(solve(equal(sum(a, b, c), rounded), "c")).toEqual({ ...exactly("44.5"), high: "45.5" });
    expect(solve(equal(sum(a, b, c), rounded), "c", { rounding: "truncation" })).toEqual({
      low: "45",
      high: "46",
      lowOpen: false,
      highOpen: true,
    });
  });

  test("gives part, base and percentage of a share", () => {
    const check = equal(share(figure("9", { id: "part" }), figure("40", { id: "base" })), figure("25", { id: "rate" }));
    expect(solve(check, "part")).toEqual(exactly("10"));
    expect(solve(check, "base")).toEqual(exactly("36"));
    expect(solve(check, "rate")).toEqual(exactly("22.5"));
  });

  test("gives both factors and the amount of a product", () => {
    const check = equal(product(figure("4", { id: "q" }), figure("5", { id: "r" })), figure("30", { id: "amount" }));
    expect(solve(check, "q")).toEqual(exactly("6"));
    expect(solve(check, "r")).toEqual(exactly("7.5"));
    expect(solve(check, "amount")).toEqual(exactly("20"));
  });

  test.each(["nearest", "truncation", "half-even"] as const)("gives nothing as a factor of nothing: %s", (rounding) => {
    const check = equal(product(figure("61", { decimals: 0 }), figure("5", { id: "r" })), figure("0"));
    expect(solve(check, "r", { rounding })).toEqual(exactly("0"));
  });

  test("gives what the other mentions allow", () => {
    const [coarse, fine] = [figure("2000", { id: "x", decimals: -3 }), figure("1990", { id: "y", decimals: -1 })];
    expect(solve(equal(intersect(coarse, fine), figure("5", { id: "z" })), "z")).toEqual({
      ...exactly("1985"),
      high: "1995",
    });
    expect(solve(same(coarse, fine), "x")).toEqual({ ...exactly("1985"), high: "1995" });
  });

  test("satisfies every row", () => {
    const x = figure("1", { id: "x" });
    const rounded = (value: string) => figure(value, { decimals: 0 });
    expect(solve(checkOfRows("equal", [row("one", x, rounded("5")), row("two", x, rounded("6"))]), "x")).toEqual(
      exactly("5.5"),
    );
    expect(solve(checkOfRows("equal", [row("one", x, rounded("5")), row("two", x, rounded("7"))]), "x")).toBeNull();
  });

  test("gives nothing for a figure that is not there, for a bound, or where a factor may be zero", () => {
    expect(solve(equal(sum(a, b), c), "total")).toBeNull();
    expect(solve(atMost(sum(a, b), total), "a")).toBeNull();
    expect(solve(equal(product(figure("4", { id: "q" }), figure("0")), figure("30")), "q")).toBeNull();
    expect(
      solve(equal(share(figure("4", { id: "part" }), figure("0")), figure("30", { id: "rate" })), "rate"),
    ).toBeNull();
  });
});
