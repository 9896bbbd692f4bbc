import { describe, expect, test } from "vitest";
import { auditData, auditText, readReport } from "../../src/api.js";
import { communeReviewRules } from "../../src/commune-review/rules/index.js";
import { communeReview } from "../../src/index.js";

describe.each(communeReviewRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const { holds, fails } = rule.examples;

  test("is shown in data and in words, where it holds and where it does not", () => {
    for (const examples of [holds, fails]) {
      expect(examples.some(({ data }) => data !== undefined)).toBe(true);
      expect(examples.some(({ text }) => text !== undefined)).toBe(true);
    }
  });

  test.each([...holds, ...fails].flatMap(({ title, text }) => (text ? [[title, text] as const] : [])))(
    "%s: the data written of it says the same",
    (_title, text) => {
      const options = { rules: [rule], minConfidence: "possible" } as const;
      const said = auditText(text, options).discrepancies.map(({ id, message }) => [id, message]);
      const { report } = readReport({ kind: "text", text });
      const again = auditData(communeReview.write(report), options).discrepancies;
      expect(again.map(({ id, message }) => [id, message])).toEqual(said);
    },
  );
});
