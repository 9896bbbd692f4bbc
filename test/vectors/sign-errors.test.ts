import { describe, expect, test } from "vitest";
import * as z from "zod";
import { correctSigns } from "../../src/diagnosis/index.js";
import { evaluate } from "../../src/engine/index.js";
import { checksOfEdits, editSchema, missingOf, numberSchema, recordSchema } from "../support/edits.js";
import { hasVectors, readVectors, vectorTitle } from "../support/vectors.js";

const caseSchema = z.object({
  id: z.string(),
  edits: z.array(editSchema),
  record: recordSchema,
  violated_before: z.array(z.string()),
  expected_record: recordSchema,
});

const schema = z.object({
  cases: z.array(
    caseSchema.extend({
      flip_allowed: z.array(z.string()),
      swap_allowed: z.array(z.tuple([z.string(), z.string()])),
      eps: numberSchema,
      minimal_actions: z.number().nullable(),
      distinct_minimal_repairs: z.number(),
      unique: z.boolean(),
      repairable: z.boolean(),
    }),
  ),
  cumulation: z.array(caseSchema.extend({ changed: z.array(z.string()), violated_after: z.array(z.string()) })),
});

const vectors = readVectors("sign-errors.json", schema);
const cases = vectors?.cases.map((each) => [each.id, each] as const) ?? [];
const cumulation = vectors?.cumulation.map((each) => [each.id, each] as const) ?? [];

describe.skipIf(!hasVectors)(vectorTitle("sign errors after Scholtus"), () => {
  test("has vectors", () => {
    expect(cases).not.toHaveLength(0);
    expect(cumulation).not.toHaveLength(0);
  });

  test.each(cases)("%s: the smallest repairs", (_id, vector) => {
    const { edits, record, flip_allowed, swap_allowed, eps } = vector;
    const { optima, status, complete } = correctSigns(checksOfEdits(edits, record), {
      flips: flip_allowed,
      swaps: swap_allowed,
      tolerance: eps,
      missing: missingOf(record),
    });
    expect(complete).toBe(true);
    expect(optima).toHaveLength(vector.distinct_minimal_repairs);
    expect(status === "corrected" || status === "valid").toBe(vector.unique);
    expect(new Set(optima.map(({ actions }) => actions.length))).toEqual(
      new Set(vector.minimal_actions === null ? [] : [vector.minimal_actions]),
    );
    // Where nothing repairs a record it stays as it is.
    const records = vector.repairable ? optima.map(({ repairs }) => ({ ...record, ...repairs })) : [record];
    expect(records).toContainEqual(vector.expected_record);
  });

  test.each([...cases, ...cumulation])("%s: what is broken", (_id, { edits, record, violated_before }) => {
    const checks = checksOfEdits(edits, record);
    const broken = edits.filter((_, index) => checks[index] && evaluate(checks[index]).verdict === "inconsistent");
    expect(broken.map(({ id }) => id)).toEqual(violated_before);
  });

  test.each(cumulation)("%s: running totals in the place of amounts", (_id, vector) => {
    const { edits, record, expected_record, changed } = vector;
    // As in the cases of the same table above: balances may have a wrong sign, revenue and expenditure change places.
    const balances = Object.keys(record).filter((name) => /^x\d+$/.test(name));
    const { optima, status } = correctSigns(checksOfEdits(edits, record), {
      flips: balances,
      swaps: balances.flatMap((name) =>
        name !== "x0" && `${name}r` in record ? [[`${name}r`, `${name}c`] as const] : [],
      ),
      running: [balances.slice(0, -1)],
    });
    expect(status).toBe("corrected");
    expect({ ...record, ...optima[0]?.repairs }).toEqual(expected_record);
    expect(Object.keys(optima[0]?.repairs ?? {}).sort()).toEqual([...changed].sort());
    const after = checksOfEdits(edits, { ...record, ...optima[0]?.repairs });
    expect(after.filter((check) => evaluate(check).verdict === "inconsistent")).toHaveLength(
      vector.violated_after.length,
    );
  });
});
