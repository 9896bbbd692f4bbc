import { describe, expect, test } from "vitest";
import { auditData, auditText } from "../../src/api.js";
import { VIETNAMESE_ROLES } from "../../src/reporters/role-words.js";
import { rules } from "../../src/shipped.js";

describe("the Vietnamese words for roles", () => {
  test("are there for every role that a shipped rule gives", () => {
    const roles = rules.flatMap((rule) =>
      [...rule.examples.holds, ...rule.examples.fails].flatMap((example) => {
        const options = { rules: [rule], minConfidence: "possible" } as const;
        const { discrepancies } =
          "text" in example ? auditText(example.text, options) : auditData(example.data, options);
        return discrepancies.flatMap(({ figures }) => figures.map(({ role }) => role));
      }),
    );

    expect(new Set(roles).size).toBeGreaterThan(20);
    expect([...new Set(roles)].filter((role) => role !== null && !(role in VIETNAMESE_ROLES))).toEqual([]);
  });
});
