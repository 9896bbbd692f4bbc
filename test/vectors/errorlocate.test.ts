import { describe, expect, test } from "vitest";
import * as z from "zod";
import { locate } from "../../src/diagnosis/index.js";
import { evaluate } from "../../src/engine/index.js";
import { checkOfEdit, checksOfEdits, type Edit, editSchema, figuresOfRecord, recordSchema } from "../support/edits.js";
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
  const [, name = "", op = "", rhs = ""] = /^(\w+) (==|<=|>=|<|>) (\S+)$/.exec(text) ?? [];
  return editSchema.parse({ id: text, coef: { [name]: 1 }, op, rhs: Number(rhs) });
}

const OPPOSITE = { "==": "==", "<=": ">", ">=": "<", "<": ">=", ">": "<=" } as const satisfies Record<
  Edit["op"],
  Edit["op"]
>;

/**
 * "If A then B" is no linear check but a choice of two, "not A" and "B", so it lies outside what checks say; the cheapest
 * repair of the whole is the cheapest over all choices.
 */
function choicesOf(vector: (typeof cases)[number]): Edit[][] {
  return (vector.conditional_edits ?? []).reduce<Edit[][]>(
    (choices, { if: condition, then }) => {
      const negation = { ...parsed(condition), op: OPPOSITE[parsed(condition).op] };
      return choices.flatMap((edits) => [
        [...edits, negation],
        [...edits, parsed(then)],
      ]);
    },
    [vector.edits],
  );
}

describe.skipIf(!hasVectors)(vectorTitle("errorlocate"), () => {
  test("has all its vectors", () => {
    expect(cases).toHaveLength(20);
  });

  test.each(cases.map((each) => [each.id, each] as const))("%s: every cheapest set", (_id, vector) => {
    const { record, weights, all_minimal_sets, minimal_weight } = vector;
    const missing = Object.keys(record).filter((name) => record[name] === null);
    const results = choicesOf(vector).map((edits) => locate(checksOfEdits(edits, record), { weights, missing }));
    const costs = results.flatMap(({ cost }) => (cost === null ? [] : [cost]));
    const cost = costs.length > 0 ? Math.min(...costs) : null;
    const sets = results
      .filter((each) => each.cost === cost)
      .flatMap(({ optima }) => optima.map(({ figures }) => figures));
    expect(cost).toBe(minimal_weight);
    const sorted = (all: readonly (readonly string[])[]) =>
      [...new Set(all.map((set) => [...set].sort().join()))].sort();
    expect(sorted(sets)).toEqual(sorted(all_minimal_sets));
    expect(results.every(({ complete }) => complete)).toBe(true);
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
