import { describe, expect, test } from "vitest";
import { explainRule } from "../../src/cli/explain.js";
import { rules } from "../../src/rules/index.js";

describe.each(["en", "vi"] as const)("explain in %s", (lang) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "tells what %s is, why, and shows it at work",
    (id, rule) => {
      const explanation = explainRule(id, lang);

      expect(explanation).toContain(rule.summary[lang]);
      expect(explanation).toContain(rule.rationale[lang]);
      for (const { title, messages } of [...rule.examples.holds, ...rule.examples.fails]) {
        for (const words of [title, ...messages]) expect(explanation).toContain(words);
      }
    },
  );
});
