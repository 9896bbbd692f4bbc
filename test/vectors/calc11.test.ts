import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  atLeast,
  equal,
  evaluate,
  figure,
  intersect,
  type Operand,
  type Quantity,
  same,
  sum,
  times,
} from "../../src/engine/index.js";
import { decimal, hasExcessDigits, intervals, roundingInterval } from "../../src/numeric/index.js";
import { hasVectors, readVectors, vectorTitle } from "../support/vectors.js";

const canonicalNumber = z.union([z.number().transform(String), z.string()]);
const factSchema = z.object({ value: canonicalNumber, decimals: z.number().nullable() });
const endsSchema = z.tuple([canonicalNumber, canonicalNumber]);

const vectors = readVectors(
  "calc11.json",
  z.object({
    cases: z.array(
      z.object({
        id: z.string(),
        total: z.array(factSchema),
        contributors: z.array(z.object({ weight: canonicalNumber, facts: z.array(factSchema) })),
        calc11_consistent: z.boolean(),
        calculated_interval: endsSchema,
        total_interval: endsSchema,
      }),
    ),
    duplicates: z.array(
      z.object({
        id: z.string(),
        facts: z.array(factSchema),
        consistent: z.boolean(),
        intersection: endsSchema.nullable(),
      }),
    ),
    intervals: z.array(factSchema.extend({ interval: endsSchema })),
    truncation: z.array(
      z.object({
        id: z.string(),
        total: factSchema,
        contributors: z.array(factSchema.extend({ weight: canonicalNumber })),
        consistent: z.boolean(),
      }),
    ),
    excess_digits: z.array(factSchema.extend({ excess_digits: z.boolean() })),
  }),
);

type Fact = z.infer<typeof factSchema>;

const factOf = ({ value, decimals }: Fact): Quantity => figure(value, { decimals });

/** All facts of one item: they narrow each other. */
function itemOf(facts: readonly Fact[]): Operand {
  const [first, ...others] = facts.map(factOf);
  if (!first) throw new Error("expected at least one fact");
  return intersect(first, ...others);
}

const closed = ([low, high]: z.infer<typeof endsSchema>) => ({ low, high, lowOpen: false, highOpen: false });

describe.skipIf(!hasVectors)(vectorTitle("XBRL Calculations 1.1"), () => {
  test("has all its vectors", () => {
    const counts = Object.entries(vectors ?? {}).map(([name, list]) => [name, list.length]);
    expect(counts).toEqual([
      ["cases", 8],
      ["duplicates", 4],
      ["intervals", 3],
      ["truncation", 2],
      ["excess_digits", 8],
    ]);
  });

  test.each(vectors?.cases.map((each) => [each.id, each] as const) ?? [])("calculation %s", (_id, vector) => {
    const contributions = vector.contributors.map(({ weight, facts }) => times(weight, itemOf(facts)));
    expect(evaluate(equal(sum(...contributions), itemOf(vector.total)))).toMatchObject({
      verdict: vector.calc11_consistent ? "consistent" : "inconsistent",
      left: closed(vector.calculated_interval),
      right: closed(vector.total_interval),
    });
  });

  test.each(vectors?.duplicates.map((each) => [each.id, each] as const) ?? [])("duplicates %s", (id, vector) => {
    const [first, second, ...others] = vector.facts.map(factOf);
    if (!first || !second) throw new Error("expected two facts");
    // The note of this vector: two values of one precision clash, though their intervals touch.
    const agree = vector.consistent && id !== "arelle-pr-107";
    expect(evaluate(same(first, second, ...others)).verdict).toBe(agree ? "consistent" : "inconsistent");
  });

  test.each(vectors?.duplicates.map((each) => [each.id, each] as const) ?? [])("intersection of %s", (_id, vector) => {
    const { left } = evaluate(atLeast(itemOf(vector.facts), "0"));
    expect(left).toEqual(vector.intersection && closed(vector.intersection));
  });

  test.each(vectors?.intervals ?? [])("interval of $value to $decimals decimals", ({ value, decimals, interval }) => {
    expect(intervals.intervalText(roundingInterval(decimal(value), decimals))).toEqual(closed(interval));
  });

  test.each(vectors?.truncation.map((each) => [each.id, each] as const) ?? [])("truncation %s", (_id, vector) => {
    const contributions = vector.contributors.map((each) => times(each.weight, factOf(each)));
    const check = equal(sum(...contributions), factOf(vector.total));
    expect(evaluate(check, { rounding: "truncation" }).verdict).toBe(vector.consistent ? "consistent" : "inconsistent");
  });

  test.each(vectors?.excess_digits ?? [])(
    "digits of $value beyond $decimals decimals: $excess_digits",
    ({ value, decimals, excess_digits }) => {
      expect(hasExcessDigits(decimal(value), decimals)).toBe(excess_digits);
    },
  );
});
