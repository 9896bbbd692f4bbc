import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  above,
  atLeast,
  atMost,
  below,
  type Check,
  difference,
  equal,
  evaluate,
  figure,
  intersect,
  type Operand,
  product,
  type Quantity,
  share,
  sum,
  times,
} from "../../src/engine/index.js";
import { canonical, Decimal } from "../../src/numeric/index.js";
import { factors, positives, printOf, quantities, type RoundingMode, type Truth } from "../support/quantities.js";

const parts = fc.array(quantities, { minLength: 1, maxLength: 5 });
const INEQUALITIES = [atMost, atLeast, above, below] as const;
const relations = fc.constantFrom(equal, ...INEQUALITIES);

/** Half a unit in the last place. */
const halfUnit = ({ decimals }: Quantity): Decimal =>
  decimals === null ? new Decimal(0) : new Decimal(10).pow(-decimals).dividedBy(2);

describe("an equality of sums", () => {
  test("is consistent exactly where the printed miss is within the slack", () => {
    fc.assert(
      fc.property(parts, quantities, (all, total) => {
        const miss = all.reduce((left, { value }) => left.plus(value), new Decimal(0)).minus(total.value);
        const slack = [...all, total].reduce((left, each) => left.plus(halfUnit(each)), new Decimal(0));
        expect(evaluate(equal(sum(...all), total))).toMatchObject({
          verdict: miss.abs().lte(slack) ? "consistent" : "inconsistent",
          slack: canonical(slack),
        });
      }),
    );
  });
});

describe("an equality with a share", () => {
  test("is consistent exactly where its corners enclose zero, the part standing in its base or not", () => {
    fc.assert(
      fc.property(positives, positives, positives, fc.boolean(), (part, rest, percent, within) => {
        // 100·part - percent·base is linear in each figure, so its extremes lie at corners.
        const ends = (each: Quantity): Decimal[] => [each.value.minus(halfUnit(each)), each.value.plus(halfUnit(each))];
        const corners = ends(part).flatMap((a) =>
          ends(rest).flatMap((b) => ends(percent).map((p) => a.times(100).minus(p.times(within ? a.plus(b) : b)))),
        );
        const meets = corners.some((each) => each.lte(0)) && corners.some((each) => each.gte(0));
        const base = within ? sum(part, rest) : rest;
        expect(evaluate(equal(share(part, base), percent)).verdict).toBe(meets ? "consistent" : "inconsistent");
      }),
    );
  });
});

describe("an equality is inconsistent exactly where its difference leaves out zero", () => {
  const excludesZero = ({ difference: gap }: ReturnType<typeof evaluate>): boolean =>
    gap !== null && (new Decimal(gap.low ?? 0).gt(0) || new Decimal(gap.high ?? 0).lt(0));

  test("for sums", () => {
    fc.assert(
      fc.property(parts, quantities, (all, total) => {
        const evaluation = evaluate(equal(sum(...all), total));
        expect(evaluation.verdict === "inconsistent").toBe(excludesZero(evaluation));
      }),
    );
  });

  test("for shares and products of other figures", () => {
    fc.assert(
      fc.property(positives, positives, positives, fc.boolean(), (a, b, c, shares) => {
        const evaluation = evaluate(equal(shares ? share(a, b) : product(a, b), c));
        expect(evaluation.verdict === "inconsistent").toBe(excludesZero(evaluation));
      }),
    );
  });
});

describe("the truth is never accused", () => {
  const exacts = fc.integer({ min: -50_000, max: 50_000 }).map((units) => new Decimal(units).dividedBy(1000));
  const positiveExacts = exacts.filter((each) => each.gte(1));
  const places = fc.integer({ min: -1, max: 2 });
  const roundings = fc.constantFrom<["nearest" | "truncation", RoundingMode]>(
    ["nearest", Decimal.ROUND_HALF_UP],
    ["nearest", Decimal.ROUND_HALF_DOWN],
    ["nearest", Decimal.ROUND_HALF_EVEN],
    ["truncation", Decimal.ROUND_DOWN],
  );

  test("in sums with weights", () => {
    const summands = fc.array(fc.tuple(factors, exacts, places), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(summands, places, roundings, (all, at, [rounding, mode]) => {
        const truths = all.map(([weight, exact, place]) => ({ weight, ...printOf(exact, place, mode) }));
        const total = truths.reduce((left, { weight, exact }) => left.plus(exact.times(weight)), new Decimal(0));
        const left = sum(...truths.map(({ weight, printed }) => times(weight, printed)));
        expect(evaluate(equal(left, printOf(total, at, mode).printed), { rounding }).verdict).toBe("consistent");
      }),
    );
  });

  test("in products, zero included", () => {
    fc.assert(
      fc.property(exacts, exacts, places, roundings, (a, b, at, [rounding, mode]) => {
        const [left, right, total]: Truth[] = [a, b, a.times(b)].map((each) => printOf(each, at, mode));
        const [amount, stated] = [product(left?.printed ?? "0", right?.printed ?? "0"), total?.printed ?? "0"];
        expect(evaluate(equal(amount, stated), { rounding }).verdict).toBe("consistent");
        expect(evaluate(equal(stated, amount), { rounding }).verdict).toBe("consistent");
      }),
    );
  });

  test("in shares, whether the part stands in its base or not", () => {
    fc.assert(
      fc.property(positiveExacts, positiveExacts, fc.boolean(), roundings, (a, b, within, [rounding, mode]) => {
        const [part, rest] = [printOf(a, 1, mode).printed, printOf(b, 1, mode).printed];
        const percent = printOf(a.times(100).dividedBy(within ? a.plus(b) : b), 1, mode).printed;
        const check = equal(share(part, within ? sum(part, rest) : rest), percent);
        expect(evaluate(check, { rounding }).verdict).toBe("consistent");
      }),
    );
  });

  test("in inequalities", () => {
    fc.assert(
      fc.property(exacts, exacts, places, roundings, (a, b, at, [rounding, mode]) => {
        const [left, right] = [printOf(a, at, mode).printed, printOf(b, at, mode).printed];
        const holds = a.lt(b) ? [atMost, below] : a.gt(b) ? [atLeast, above] : [atMost, atLeast];
        for (const relate of holds) {
          expect(evaluate(relate(left, right), { rounding }).verdict).not.toBe("inconsistent");
        }
      }),
    );
  });
});

describe("a further mention of a figure", () => {
  // `same` is left out: there two values of one precision clash by themselves, not by their intervals.
  const further = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom<number | null>(null, 1, 2, 3));

  /** A mention that is finer and near the first. */
  function finer(first: Quantity, [steps, decimals]: [number, number | null]): Operand {
    const value = first.value.plus(halfUnit(first).times(steps).dividedBy(4));
    return intersect(first, figure(canonical(value), { decimals }));
  }

  test("never makes an inconsistent check consistent", () => {
    fc.assert(
      fc.property(
        relations,
        positives,
        positives,
        positives,
        further,
        fc.nat({ max: 2 }),
        (relate, a, b, c, more, at) => {
          for (const build of [sum, difference, share, product] as const) {
            const before = evaluate(relate(build(a, b), c)).verdict;
            const [x = a, y = b, z = c] = [a, b, c].map((each, index) => (index === at ? finer(each, more) : each));
            const after = evaluate(relate(build(x, y), z)).verdict;
            expect([before, after]).not.toEqual(["inconsistent", "consistent"]);
          }
        },
      ),
    );
  });
});

describe("a verdict does not change", () => {
  test("when terms change their order", () => {
    const shuffled = parts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(relations, shuffled, quantities, (relate, [all, reordered], total) => {
        expect(evaluate(relate(sum(...reordered), total))).toEqual(evaluate(relate(sum(...all), total)));
      }),
    );
  });

  test("when the sides of an equality change places", () => {
    fc.assert(
      fc.property(positives, positives, positives, (a, b, c) => {
        for (const build of [sum, share, product] as const) {
          expect(evaluate(equal(c, build(a, b))).verdict).toBe(evaluate(equal(build(a, b), c)).verdict);
        }
      }),
    );
  });

  test("when both sides are multiplied, by any factor but zero for equalities and a positive one for bounds", () => {
    fc.assert(
      fc.property(relations, positives, positives, positives, factors, (relate, a, b, c, factor) => {
        fc.pre(relate === equal || !factor.startsWith("-"));
        for (const build of [sum, share, product] as const) {
          const scaled = relate(times(factor, build(a, b)), times(factor, c));
          expect(evaluate(scaled).verdict).toBe(evaluate(relate(build(a, b), c)).verdict);
        }
      }),
    );
  });

  test("when a bound is turned round by a negative factor", () => {
    const turned: [(left: Operand, right: Operand) => Check, (left: Operand, right: Operand) => Check][] = [
      [atMost, atLeast],
      [below, above],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...turned), positives, positives, positives, ([relate, opposite], a, b, c) => {
        for (const build of [sum, share, product] as const) {
          const negated = opposite(times("-1", build(a, b)), times("-1", c));
          expect(evaluate(negated).verdict).toBe(evaluate(relate(build(a, b), c)).verdict);
        }
      }),
    );
  });

  test("when a figure is added to both sides", () => {
    fc.assert(
      fc.property(relations, parts, quantities, quantities, (relate, all, total, shared) => {
        const plain = relate(sum(...all), total);
        const both = relate(sum(...all, shared), sum(total, shared));
        expect(evaluate(both).verdict).toBe(evaluate(plain).verdict);
      }),
    );
  });
});
