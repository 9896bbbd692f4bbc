import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { type AuditResult, auditText, resultJsonSchema } from "../../src/index.js";
import { type JsonOutput, json } from "../../src/reporters/index.js";
import { auditResultSchema, type jsonOutputSchema } from "../../src/reporters/json-schema.js";
import { audited, FITTING, SHORT_BY_FIVE } from "./audited.js";

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(resultJsonSchema());

/** What a list of one text would be, as a program reads it. */
function outputOf(...sources: AuditResult[]): JsonOutput {
  return JSON.parse(json(sources));
}

describe("the JSON Schema of results", () => {
  test.each<[string, AuditResult]>([
    ["of data that contradicts itself", audited(SHORT_BY_FIVE)],
    ["of data that holds", audited(FITTING)],
    [
      "of a text with what is accepted and what is not understood",
      auditText(
        "<!-- crossfoot-accept footing/parts-total -- vì sao -->\nCó 12 hộ, gồm: 7 hộ A, 4 hộ B.\n\n<!-- crossfoot -->\n",
      ),
    ],
    [
      "of a text with notes and headings",
      auditText("# I. Kết quả¹\n\nCó 14/31 người là nữ, chiếm 43,2 %.\n\n¹ Xem Phụ lục 1.\n"),
    ],
  ])("takes the result %s, which has no key that it does not describe", (_, result) => {
    expect([validate(outputOf(result)), validate.errors]).toEqual([true, null]);
    expect(auditResultSchema.safeParse(outputOf(result).sources[0]).error?.issues ?? []).toEqual([]);
  });

  test("takes a list that leaves something out, and none at all", () => {
    const source = { ...audited(SHORT_BY_FIVE), leftOut: { milder: 1, accepted: 0, checks: ["c0123456789abcdef"] } };

    expect([validate(outputOf(source)), validate(outputOf())]).toEqual([true, true]);
  });

  test("takes a key that a later version adds", () => {
    expect(validate({ ...outputOf(audited(FITTING)), later: 1 })).toBe(true);
  });

  test.each<[string, (output: JsonOutput) => unknown]>([
    ["of another version", (output) => ({ ...output, schemaVersion: 2 })],
    ["without its summary", ({ summary: _, ...output }) => output],
    ["with a severity that is none", (output) => within(output, { severity: "fatal" })],
    ["with a discrepancy of no figures", (output) => within(output, { figures: null })],
  ])("refuses results %s", (_, change) => {
    expect(validate(change(outputOf(audited(SHORT_BY_FIVE))))).toBe(false);
  });

  test("describes what the types say", () => {
    expectTypeOf<z.infer<typeof jsonOutputSchema>["summary"]>().toEqualTypeOf<JsonOutput["summary"]>();
    type Described = z.infer<typeof auditResultSchema>;
    expectTypeOf<Omit<AuditResult, "document" | "leftOut">>().toExtend<Omit<Described, "leftOut">>();
    expectTypeOf<Omit<Described, "leftOut">>().toExtend<Omit<AuditResult, "document" | "leftOut">>();
    expectTypeOf<NonNullable<Described["leftOut"]>>().toEqualTypeOf<NonNullable<AuditResult["leftOut"]>>();
  });
});

/** The same results with another first discrepancy. */
function within(output: JsonOutput, changed: object): unknown {
  return {
    ...output,
    sources: output.sources.map((source) => ({
      ...source,
      discrepancies: source.discrepancies.map((each) => ({ ...each, ...changed })),
    })),
  };
}
