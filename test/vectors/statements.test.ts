import { describe, expect, test } from "vitest";
import * as z from "zod";
import { locate } from "../../src/diagnosis/index.js";
import { type Check, difference, equal, evaluate, figure, type Operand, same, sum } from "../../src/engine/index.js";
import { numberSchema } from "../support/edits.js";
import { hasVectors, readVectors, vectorTitle } from "../support/vectors.js";

const schema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      figures: z.record(z.string(), numberSchema),
      relations: z.array(
        z.object({
          kind: z.string(),
          total: z.string(),
          plus: z.array(z.string()),
          minus: z.array(z.string()),
          difference: numberSchema,
          holds: z.boolean(),
        }),
      ),
      expected_consistent: z.boolean(),
      expected_failed_rules: z.array(z.string()),
    }),
  ),
});

type Case = z.infer<typeof schema>["cases"][number];

/** Kinds of relations that the vectors explain; cases with others are said to be left out beside their optima. */
const KINDS: ReadonlySet<string> = new Set([
  "total-of-parts",
  "difference",
  "balance",
  "roll-forward",
  "same-quantity",
]);

const cases = (readVectors("statements.json", schema)?.cases ?? [])
  .filter(({ relations }) => relations.every(({ kind }) => KINDS.has(kind)))
  .map((each) => [each.id, each] as const);

function checksOf({ figures, relations }: Case): Check[] {
  const of = (id: string): Operand => figure(figures[id] ?? "", { id });
  return relations.map(({ kind, total, plus, minus }) => {
    const computed = difference(sum(...plus.map(of)), sum(...minus.map(of)));
    return kind === "same-quantity" ? same(of(total), computed) : equal(of(total), computed);
  });
}

describe.skipIf(!hasVectors)(vectorTitle("financial statements"), () => {
  test("has vectors", () => {
    expect(cases).not.toHaveLength(0);
  });

  test.each(cases)("%s: every relation", (_id, vector) => {
    const evaluated = checksOf(vector).map((check) => evaluate(check));
    expect(evaluated.map(({ verdict }) => verdict === "consistent")).toEqual(
      vector.relations.map(({ holds }) => holds),
    );
    expect(evaluated.map((each) => each.difference?.low)).toEqual(vector.relations.map((each) => each.difference));
    expect(evaluated.every(({ verdict }) => verdict === "consistent")).toBe(vector.expected_consistent);
  });

  // Which rule of theirs failed is a name of theirs; how many relations fail is ours as well.
  test.each(cases)("%s: as many relations fail as rules", (_id, vector) => {
    const failed = checksOf(vector).filter((check) => evaluate(check).verdict === "inconsistent");
    expect(failed).toHaveLength(vector.expected_failed_rules.length);
  });

  test.each(cases)("%s: repairs satisfy everything", (_id, vector) => {
    const { cost, optima, complete } = locate(checksOf(vector));
    expect(complete).toBe(true);
    expect(cost === 0).toBe(vector.expected_consistent);
    for (const { values } of optima) {
      const figures = { ...vector.figures, ...values };
      const checks = checksOf({ ...vector, figures });
      expect(checks.every((check) => evaluate(check).verdict === "consistent")).toBe(true);
    }
  });

  // One error in one statement of four figures or fewer: any of them may be the wrong one.
  test.each(cases.filter(([, each]) => !each.expected_consistent && each.relations.length === 1))(
    "%s: every figure of a lone relation is a candidate",
    (_id, vector) => {
      const { optima } = locate(checksOf(vector));
      expect(optima.map(({ figures }) => figures)).toEqual(
        Object.keys(vector.figures)
          .sort()
          .map((id) => [id]),
      );
    },
  );
});
