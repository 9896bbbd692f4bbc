import { describe, expect, test } from "vitest";
import * as z from "zod";
import { attainable, type Rounding } from "../../src/numeric/index.js";
import { hasVectors, readVectors, vectorTitle } from "../support/vectors.js";

/** What the vectors call our ways to round. */
const ROUNDINGS = {
  up_or_down: "nearest",
  up: "half-up",
  down: "half-down",
  even: "half-even",
  ceiling: "ceiling",
  floor: "floor",
  trunc: "truncation",
  anti_trunc: "away",
  ceiling_or_floor: "directed",
} as const satisfies Record<string, Rounding>;

const schema = z.object({
  cases: z.array(
    z.object({
      kind: z.enum(["mean", "percentage"]),
      reported: z.string(),
      decimals: z.number(),
      n: z.number(),
      items: z.number(),
      rounding: z
        .enum(["up_or_down", "up", "down", "even", "ceiling", "floor", "trunc", "anti_trunc", "ceiling_or_floor"])
        .transform((name) => ROUNDINGS[name]),
      consistent: z.boolean(),
      testable: z.boolean(),
      nearest_counts: z.tuple([z.number(), z.number()]),
    }),
  ),
});

const cases = readVectors("grim.json", schema)?.cases ?? [];

describe.skipIf(!hasVectors)(vectorTitle("GRIM"), () => {
  test("has all its vectors, and every way to round among them", () => {
    expect(cases).toHaveLength(282);
    expect(new Set(cases.map(({ rounding }) => rounding))).toEqual(new Set(Object.values(ROUNDINGS)));
  });

  test.each(cases)("$kind $reported of $n with $items items, $rounding", (vector) => {
    const { kind, reported, n: base, items, rounding, consistent, testable, nearest_counts } = vector;
    const per = kind === "percentage" ? 100 : 1;
    expect(attainable(reported, { base, per, items, rounding })).toEqual({
      verdict: consistent ? "consistent" : "inconsistent",
      testable,
      neighbours: nearest_counts.map(String),
    });
  });

  test.each(cases)("$reported prints $decimals decimals", ({ reported, decimals }) => {
    expect(reported.split(".")[1]?.length ?? 0).toBe(decimals);
  });
});
