import { describe, expect, test } from "vitest";
import * as z from "zod";
import { locate, type Operation } from "../../src/diagnosis/index.js";
import {
  type Check,
  difference,
  equal,
  evaluate,
  figure,
  type Operand,
  product,
  same,
  share,
  sum,
} from "../../src/engine/index.js";
import { canonical, decimal } from "../../src/numeric/index.js";
import { numberSchema } from "../support/edits.js";
import { hasVectors, readVectors, vectorTitle } from "../support/vectors.js";

const amount = z.union([numberSchema, z.string()]);
const factSchema = z.object({ name: z.string(), value: numberSchema, decimals: z.number() });
const common = { id: z.string(), consistent: z.boolean() };

const caseSchema = z.discriminatedUnion("kind", [
  z.object({
    ...common,
    kind: z.literal("total-vs-parts"),
    total: factSchema,
    parts: z.array(factSchema),
    sum_stated: numberSchema,
    difference: numberSchema,
    explanation: z.object({ type: z.string(), culprit: z.string() }).optional(),
  }),
  z.object({
    ...common,
    kind: z.literal("exact-decimal-sum-then-round"),
    addends: z.array(amount),
    decimals: z.number(),
    total: amount,
  }),
  z.object({
    ...common,
    kind: z.literal("percentage-of"),
    base: amount,
    percent: amount,
    decimals: z.number(),
    result: amount,
  }),
  z.object({ ...common, kind: z.literal("exact-decimal-sum"), addends: z.array(amount), total: amount }),
  z.object({ ...common, kind: z.literal("multiple-of"), value: amount, step: amount, result: z.boolean() }),
  z.object({
    ...common,
    kind: z.literal("same-quantity-two-precisions"),
    mentions: z.array(z.object({ value: amount, decimals: z.number() })),
  }),
  z.object({
    ...common,
    kind: z.literal("same-quantity-two-places"),
    mentions: z.array(z.object({ text: z.string(), decimals: z.number() })),
    true_value: amount.optional(),
    suspect: z.string().optional(),
  }),
  z.object({
    ...common,
    kind: z.literal("difference-and-percent-change"),
    now: numberSchema,
    before: numberSchema,
    difference: numberSchema,
    percent_change: amount,
  }),
]);

type Case = z.infer<typeof caseSchema>;

const listed =
  readVectors("real-cases.json", z.object({ cases: z.array(z.looseObject({ id: z.string(), kind: z.string() })) }))
    ?.cases ?? [];

const KINDS: ReadonlySet<string> = new Set(caseSchema.options.map(({ shape }) => shape.kind.value));
const cases = listed.filter(({ kind }) => KINDS.has(kind)).map((each) => caseSchema.parse(each));
const others = listed.filter(({ kind }) => !KINDS.has(kind));

/** The same quantity at two places. */
function twice(mentions: readonly (readonly [value: string, decimals: number])[]): Check {
  const [first, second] = mentions.map(([value, decimals], index) => figure(value, { id: `m${index}`, decimals }));
  if (!first || !second) throw new Error("expected two mentions");
  return same(first, second);
}

function checksOf(vector: Case): Check[] {
  switch (vector.kind) {
    case "total-vs-parts":
      return [equal(sum(...vector.parts.map(factOf)), factOf(vector.total))];
    case "exact-decimal-sum-then-round":
      return [equal(sum(...vector.addends), figure(vector.total, { decimals: vector.decimals }))];
    case "percentage-of":
      return [
        equal(
          product(figure(vector.base), canonical(decimal(vector.percent).dividedBy(100))),
          figure(vector.result, { decimals: vector.decimals }),
        ),
      ];
    case "exact-decimal-sum":
      return [equal(sum(...vector.addends), vector.total)];
    case "multiple-of":
      // So many steps are the value, and so many are a whole number.
      return [
        equal(
          product(figure(vector.step), canonical(decimal(vector.value).dividedBy(decimal(vector.step)).round())),
          vector.value,
        ),
      ];
    case "same-quantity-two-precisions":
      // In millions, the unit of the values, as the decimals are those of the whole amount.
      return [twice(vector.mentions.map(({ value, decimals }) => [value, decimals + 6]))];
    case "same-quantity-two-places":
      return [twice(vector.mentions.map(({ text, decimals }) => [/\d+/.exec(text)?.[0] ?? "", decimals + 6]))];
    case "difference-and-percent-change": {
      const [now, before] = [figure(vector.now), figure(vector.before)];
      const change = difference(now, before);
      const decimals = vector.percent_change.split(".")[1]?.length ?? 0;
      return [
        equal(change, vector.difference),
        equal(share(change, before), figure(vector.percent_change, { decimals })),
      ];
    }
  }
}

function factOf({ name, value, decimals }: z.infer<typeof factSchema>): Operand {
  return figure(value, { id: name, decimals });
}

describe.skipIf(!hasVectors)(vectorTitle("figures from bug reports"), () => {
  test("has vectors", () => {
    expect(cases).not.toHaveLength(0);
  });

  // What a kind of case asks is not written in the vectors, so that of others nothing can be said.
  test.skip.each(others)("$id: a kind of its own, $kind", () => {});

  test.each(cases.map((each) => [each.id, each] as const))("%s: the verdict", (_id, vector) => {
    const verdicts = checksOf(vector).map((check) => evaluate(check).verdict);
    expect(verdicts.every((verdict) => verdict === "consistent")).toBe(vector.consistent);
  });

  const twiceCounted = cases.flatMap((each) =>
    each.kind === "total-vs-parts" && each.explanation?.type === "double-counted-subtotal" ? [each] : [],
  );
  test.each(twiceCounted)("$id: the part that is counted twice", (vector) => {
    const { parts, total, sum_stated, explanation } = vector;
    // Any part may be one that the others hold already.
    const operations = parts.map((part): Operation => {
      const others = parts.filter((other) => other !== part);
      return { kind: "reading", check: 0, as: equal(sum(...others.map(factOf)), factOf(total)) };
    });
    const { optima } = locate(checksOf(vector), { operations, newValues: false });
    expect(optima.map(({ operations: [done] }) => parts.find((_, index) => operations[index] === done)?.name)).toEqual([
      explanation?.culprit,
    ]);
    const { left, right } = evaluate(equal(sum(...parts.map(({ value }) => value)), total.value));
    expect(left?.low).toBe(sum_stated);
    expect(canonical(decimal(sum_stated).minus(decimal(right?.low ?? "")))).toBe(vector.difference);
  });

  const twoPlaces = cases.flatMap((each) =>
    each.kind === "same-quantity-two-places" && each.true_value && each.suspect ? [each] : [],
  );
  test.each(twoPlaces)("$id: the mention at fault", (vector) => {
    // The figures alone name either mention; against the true amount it is the suspect one.
    expect(locate(checksOf(vector)).optima.map(({ figures }) => figures)).toEqual([["m0"], ["m1"]]);
    const millions = canonical(decimal(vector.true_value ?? "").dividedBy(1_000_000));
    const wrong = vector.mentions.filter(({ text, decimals }) => {
      const mention = figure(/\d+/.exec(text)?.[0] ?? "", { decimals: decimals + 6 });
      return evaluate(equal(mention, millions)).verdict === "inconsistent";
    });
    expect(wrong.map(({ text }) => vector.suspect?.startsWith(text))).toEqual([true]);
  });
});
