import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SHIPPED } from "../../src/api.js";
import { explanation as explanationOf } from "../../src/cli/explain.js";
import { auditData, auditText } from "../../src/index.js";
import { rules } from "../../src/shipped.js";
import { crossfoot, expectRefusal, ROOT, temporaryFolder } from "./process.js";
import { put } from "./small.js";

describe.each(["en", "vi"] as const)("explain in %s", (lang) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "tells what %s is, why, and shows it at work",
    (_id, rule) => {
      const explanation = explanationOf(rule, SHIPPED.models, lang);

      expect(explanation).toContain(rule.summary[lang]);
      expect(explanation).toContain(rule.rationale[lang]);
      for (const { title, data, text, messages } of [...rule.examples.holds, ...rule.examples.fails]) {
        const options = { rules: [rule], lang, minConfidence: "possible" } as const;
        const { discrepancies } = data ? auditData(data, options) : auditText(text, options);
        const told = discrepancies.flatMap(({ message, also }) => [message, ...also.map((other) => other.message)]);
        expect(told).toHaveLength(messages.length);
        for (const words of [title, ...told]) expect(explanation).toContain(words);
      }
    },
  );
});

const PLUGIN = `
import { atLeast, defineRule } from "crossfoot";
import * as z from "zod";
const words = { en: "A total is worth a table.", vi: "Tổng số đủ lớn để lập bảng." };
const example = { title: "nothing", data: {}, messages: [] };
export const rules = [
  defineRule({
    id: "office/few-totals", kind: "query", severity: "info", summary: words, rationale: words,
    messages: { en: { few: "few" }, vi: { few: "ít" } },
    examples: { holds: [example], fails: [example] },
    options: z.strictObject({ least: z.string().default("10").describe("Totals from here on are worth one.") }),
    *check() {},
  }),
];
`;

describe("a rule of a plugin", { timeout: 60_000 }, () => {
  test("is listed and explained with its options, in the language that is configured", async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, "node_modules"));
    for (const [name, target] of [
      ["crossfoot", ROOT],
      ["zod", join(ROOT, "node_modules/zod")],
    ] as const)
      await symlink(target, join(cwd, "node_modules", name));
    await put(cwd, "rules.mjs", PLUGIN);
    await put(cwd, "crossfoot.config.yaml", "plugins: [./rules.mjs]\nlang: vi\n");

    const listed = await crossfoot(["rules"], { cwd });
    const told = await crossfoot(["explain", "office/few-totals", "--lang", "en"], { cwd });
    const without = await crossfoot(["explain", "office/few-totals", "--no-config"], { cwd });

    expect(listed.stdout).toMatch(
      /^office\/few-totals +đề nghị làm rõ +lưu ý +Tổng số đủ lớn để lập bảng\. \[least\]$/m,
    );
    expect(told.stdout).toContain('Options\n    least ("10"): Totals from here on are worth one.\n');
    expectRefusal(without);
  });
});
