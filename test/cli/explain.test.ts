import { describe, expect, test } from "vitest";
import { explainRule } from "../../src/cli/explain.js";
import { auditData } from "../../src/index.js";
import { rules } from "../../src/shipped.js";

describe.each(["en", "vi"] as const)("explain in %s", (lang) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "tells what %s is, why, and shows it at work",
    (id, rule) => {
      const explanation = explainRule(id, lang);

      expect(explanation).toContain(rule.summary[lang]);
      expect(explanation).toContain(rule.rationale[lang]);
      for (const { title, data, messages } of [...rule.examples.holds, ...rule.examples.fails]) {
        const { discrepancies } = auditData(data, { rules: [rule], lang, minConfidence: "possible" });
        expect(discrepancies).toHaveLength(messages.length);
        for (const words of [title, ...discrepancies.map(({ message }) => message)])
          expect(explanation).toContain(words);
      }
    },
  );
});
