import { describe, expect, test } from "vitest";
import * as z from "zod";
import { correctTypos, slipBetween } from "../../src/diagnosis/index.js";
import { figure } from "../../src/engine/index.js";
import { decimal, keystrokeDistance } from "../../src/numeric/index.js";
import { checksOfEdits, editSchema, missingOf, numberSchema, recordSchema } from "../support/edits.js";
import { hasVectors, readVectors, vectorTitle } from "../support/vectors.js";

/** What the vectors call our slips. */
const SLIPS = {
  "interchanged-digits": "swapped",
  "added-digit": "added",
  "omitted-digit": "dropped",
  "replaced-digit": "replaced",
  sign: "sign",
} as const;
const slipSchema = z
  .enum(["interchanged-digits", "added-digit", "omitted-digit", "replaced-digit", "sign"])
  .transform((name) => SLIPS[name]);

const schema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      edits: z.array(editSchema),
      record: recordSchema,
      fixate: z.array(z.string()),
      violated_before: z.array(z.string()),
      expected_record: recordSchema,
      expected_changes: z.record(
        z.string(),
        z.object({ observed: numberSchema, corrected: numberSchema, typo_class: slipSchema }),
      ),
      violated_after: z.array(z.string()),
      expected_status: z.enum(["valid", "corrected", "partial", "invalid"]),
      typo_candidates: z.record(z.string(), z.array(z.string())).default({}),
      equally_good_selections: z.array(z.record(z.string(), numberSchema)).optional(),
      alternative_reading: z.object({ record: recordSchema }).optional(),
      with_one_digit_guard: z.object({ record: recordSchema }).optional(),
    }),
  ),
  keystroke_classes: z.array(z.object({ true: numberSchema, observed: numberSchema, class: slipSchema })),
  string_distances: z.array(z.object({ a: numberSchema, b: numberSchema, distance: z.number() })),
});

const vectors = readVectors("scholtus-typos.json", schema);
type Case = z.infer<typeof schema>["cases"][number];

const cases = vectors?.cases.map((each) => [each.id, each] as const) ?? [];

function corrected({ edits, record, fixate }: Case, options: Parameters<typeof correctTypos>[1] = {}) {
  const result = correctTypos(checksOfEdits(edits, record), {
    fixed: fixate,
    missing: missingOf(record),
    ...options,
  });
  const repaired = { ...record, ...Object.fromEntries(result.typos.map((each) => [each.figure, each.repaired])) };
  return { ...result, repaired };
}

/** One best set of every part, in every combination. */
function combined(parts: ReturnType<typeof correctTypos>["selections"]): Record<string, string>[] {
  return parts.reduce<Record<string, string>[]>(
    (all, sets) =>
      all.flatMap((one) =>
        sets.map((set) => ({ ...one, ...Object.fromEntries(set.map((each) => [each.figure, each.repaired])) })),
      ),
    [{}],
  );
}

describe.skipIf(!hasVectors)(vectorTitle("typing errors after Scholtus"), () => {
  test("has vectors", () => {
    for (const list of Object.values(vectors ?? {})) expect(list).not.toHaveLength(0);
  });

  test.each(cases)("%s: the record and its status", (_id, vector) => {
    const { repaired, status, typos, complete } = corrected(vector);
    expect(repaired).toEqual(vector.expected_record);
    expect(status).toBe(vector.expected_status);
    expect(Object.fromEntries(typos.map(({ figure, slip }) => [figure, slip]))).toEqual(
      Object.fromEntries(Object.entries(vector.expected_changes).map(([name, change]) => [name, change.typo_class])),
    );
    expect(complete).toBe(true);
  });

  test.each(cases)("%s: what is broken afterwards", (_id, vector) => {
    const { broken } = corrected(vector);
    expect(broken.map((index) => vector.edits[index]?.id)).toEqual(vector.violated_after);
  });

  test.each(cases)("%s: every candidate", (_id, vector) => {
    const { candidates } = corrected(vector);
    const found = candidates.map(({ figure, repaired, resolves }) => [
      `${figure}->${repaired}`,
      resolves.map((index) => vector.edits[index]?.id),
    ]);
    expect(Object.fromEntries(found)).toEqual(vector.typo_candidates);
  });

  test.each(cases.filter(([, vector]) => vector.equally_good_selections))(
    "%s: equally good selections",
    (_id, vector) => {
      const sets = combined(corrected(vector).selections);
      expect(sets).toHaveLength(vector.equally_good_selections?.length ?? 0);
      expect(sets).toEqual(expect.arrayContaining(vector.equally_good_selections ?? []));
    },
  );

  test.each(cases.filter(([, vector]) => vector.alternative_reading))("%s: inequalities asked first", (_id, vector) => {
    expect(corrected(vector, { inequalities: "before" }).repaired).toEqual(vector.alternative_reading?.record);
  });

  test.each(cases.filter(([, vector]) => vector.with_one_digit_guard))("%s: no one-digit figures", (_id, vector) => {
    const { repaired } = corrected(vector, { inequalities: "before", least: "10" });
    expect(repaired).toEqual(vector.with_one_digit_guard?.record);
  });

  test.each(vectors?.keystroke_classes ?? [])("$true typed as $observed: $class", (vector) => {
    expect(slipBetween(figure(vector.observed), decimal(vector.true))).toBe(vector.class);
  });

  test.each(vectors?.string_distances ?? [])("$distance keystrokes from $a to $b", ({ a, b, distance }) => {
    expect(keystrokeDistance(a, b)).toBe(distance);
    expect(keystrokeDistance(b, a)).toBe(distance);
  });
});
