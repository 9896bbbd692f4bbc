import { describe, expect, test } from "vitest";
import * as z from "zod";
import { locate } from "../../src/diagnosis/index.js";
import { evaluate } from "../../src/engine/index.js";
import { decimal } from "../../src/numeric/index.js";
import { checksOfEdits, editSchema, numberSchema, recordSchema } from "../support/edits.js";
import { hasVectors, readVectors, vectorTitle } from "../support/vectors.js";

const schema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      edits: z.array(editSchema),
      record: recordSchema,
      fixate: z.array(z.string()),
      rounding_tolerance: numberSchema,
      violated_before: z.array(z.string()),
      residuals: z.record(z.string(), numberSchema),
      all_violations_within_tolerance: z.boolean(),
      one_documented_solution: recordSchema.nullable(),
      solution_is_unique: z.boolean(),
    }),
  ),
});

const cases = readVectors("roundings.json", schema)?.cases.map((each) => [each.id, each] as const) ?? [];

const isBroken = (check: Parameters<typeof evaluate>[0]): boolean => evaluate(check).verdict === "inconsistent";

describe.skipIf(!hasVectors)(vectorTitle("rounding differences"), () => {
  test("has vectors", () => {
    expect(cases).not.toHaveLength(0);
  });

  test.each(cases)("%s: what is broken, and by how much", (_id, vector) => {
    const { edits, record, violated_before, residuals, rounding_tolerance } = vector;
    const evaluated = checksOfEdits(edits, record).map((check, index) => ({ ...evaluate(check), edit: edits[index] }));
    const broken = evaluated.filter(({ verdict }) => verdict === "inconsistent");
    expect(broken.map(({ edit }) => edit?.id)).toEqual(violated_before);
    const misses = broken.map(({ edit, difference }) => [edit?.id, difference?.low]);
    expect(Object.fromEntries(misses)).toEqual(residuals);
    const small = broken.every(({ difference }) =>
      decimal(difference?.low ?? "0")
        .abs()
        .lte(decimal(rounding_tolerance)),
    );
    expect(small).toBe(vector.all_violations_within_tolerance);
  });

  test.each(cases)("%s: within the tolerance nothing need change", (_id, { edits, record, rounding_tolerance }) => {
    const { cost } = locate(checksOfEdits(edits, record), { tolerance: rounding_tolerance });
    expect(cost).toBe(0);
  });

  test.each(cases)("%s: every cheapest repair has the required property", (_id, vector) => {
    const { edits, record, fixate, one_documented_solution, solution_is_unique } = vector;
    const weights = Object.fromEntries(fixate.map((name) => [name, "inf"]));
    const { optima, complete } = locate(checksOfEdits(edits, record), { weights, integers: true });
    expect(complete).toBe(true);
    const records = optima.map(({ values }) => ({ ...record, ...values }));
    for (const each of records) expect(checksOfEdits(edits, each).filter(isBroken)).toEqual([]);
    expect(records.length).toBeGreaterThan(0);
    if (one_documented_solution) expect(records).toContainEqual(one_documented_solution);
    if (solution_is_unique) expect(records).toHaveLength(1);
  });

  // The prints of thousands each stand for all amounts that round to them, so there is no miss at all.
  test.each(cases.filter(([id]) => id.startsWith("thousand-error")))(
    "%s: printed to the unit, the sum agrees",
    (_id, vector) => {
      expect(checksOfEdits(vector.edits, vector.record, 0).filter(isBroken)).toEqual([]);
    },
  );
});
