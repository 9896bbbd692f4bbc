import { describe, expect, test } from "vitest";
import { rules } from "../../src/shipped.js";
import { runExamples } from "../../src/testing/index.js";

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(runExamples(rule).map((outcome) => [outcome.title, outcome] as const))(
    "%s",
    (_title, { actual, expected }) => {
      expect(actual).toEqual(expected);
    },
  );

  test("has examples that fail and some that hold", () => {
    expect(rule.examples.holds.every(({ messages }) => messages.length === 0)).toBe(true);
    expect(rule.examples.fails.every(({ messages }) => messages.length > 0)).toBe(true);
  });
});
