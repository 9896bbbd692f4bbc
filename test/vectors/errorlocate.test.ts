import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type Condition, locate } from "../../src/diagnosis/index.js";
import { evaluate } from "../../src/engine/index.js";
import {
  checkOfEdit,
  checksOfEdits,
  type Edit,
  editSchema,
  figuresOfRecord,
  missingOf,
  recordSchema,
} from "../support/edits.js";
import { hasVectors, readVectors, vectorTitle } from "../support/vectors.js";

const weightSchema = z.union([z.number(), z.literal("inf")]);
const schema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      edits: z.array(editSchema),
      record: recordSchema,
      weights: z.record(z.string(), weightSchema),
      expected_minimal_set: z.array(z.string()).nullable(),
      all_minimal_sets: z.array(z.array(z.string())),
      minimal_weight: z.number().nullable(),
      violated: z.array(z.string()),
      conditional_edits: z.array(z.record(z.enum(["if", "then"]), z.string())).optional(),
    }),
  ),
});

const cases = readVectors("errorlocate.json", schema)?.cases ?? [];

/** `income > 0` as an edit. */
function parsed(text: string): Edit {
  const [, name = "", op = "", rhs = ""] = /^(\S+) (==|<=|>=|<|>) (\S+)$/.exec(text) ?? [];
  return editSchema.parse({ id: text, coef: { [name]: 1 }, op, rhs: Number(rhs) });
}

function conditionsOf({ conditional_edits = [], record }: (typeof cases)[number]): Condition[] {
  const figures = figuresOfRecord(record);
  return conditional_edits.map(({ if: supposed, then }) => ({
    if: checkOfEdit(parsed(supposed), figures),
    follows: checkOfEdit(parsed(then), figures),
  }));
}

describe.skipIf(!hasVectors)(vectorTitle("errorlocate"), () => {
  test("has vectors", () => {
    expect(cases).not.toHaveLength(0);
  });

  test.each(cases.map((each) => [each.id, each] as const))("%s: every cheapest set", (_id, vector) => {
    const { record, weights, all_minimal_sets, minimal_weight } = vector;
    const { cost, optima, complete } = locate(checksOfEdits(vector.edits, record), {
      weights,
      missing: missingOf(record),
      conditions: conditionsOf(vector),
    });
    expect(cost).toBe(minimal_weight);
    const sorted = (all: readonly (readonly string[])[]) => all.map((set) => [...set].sort().join()).sort();
    expect(sorted(optima.map(({ figures }) => figures))).toEqual(sorted(all_minimal_sets));
    expect(complete).toBe(true);
  });

  test.each(cases.map((each) => [each.id, each] as const))("%s: values with which every edit holds", (_id, vector) => {
    const { edits, record, weights } = vector;
    const missing = missingOf(record);
    const { optima } = locate(checksOfEdits(edits, record), { weights, missing });
    for (const { values } of optima) {
      const checks = checksOfEdits(edits, { ...record, ...values });
      expect(locate(checks, { weights, missing }).cost).toBe(0);
    }
  });

  test.each(cases.map((each) => [each.id, each] as const))("%s: what is broken", (_id, { edits, record, violated }) => {
    const figures = figuresOfRecord(record);
    const isMissing = ({ coef }: Edit): boolean => Object.keys(coef).some((name) => record[name] === null);
    const broken = edits.filter(
      (edit) => !isMissing(edit) && evaluate(checkOfEdit(edit, figures)).verdict === "inconsistent",
    );
    expect(broken.map(({ id }) => id)).toEqual(violated);
  });
});
