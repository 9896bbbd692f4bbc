import { describe, expect, test } from "vitest";
import { type AuditDataOptions, atLeast, auditData, type Config, defineRule } from "../../src/index.js";
import { errorOf } from "../support/error.js";

/** One exception that is an error, one that is a note, one query that is a note. */
const DATA = {
  tallies: [{ id: "a", label: "petitions", total: "52", dimensions: { kind: { cells: { x: "45", y: "05" } } } }],
  wording: [{ kind: "repeated", words: "xanh xanh" }],
  figures: [{ id: "b", printed: "gần 1.203" }],
};

describe("a configuration", () => {
  test.each<[string, Config | undefined, Record<string, string>]>([
    ["that is not there", undefined, all({})],
    ["of nothing", {}, all({})],
    ["that extends recommended", { extends: "recommended" }, all({})],
    ["that extends minimal", { extends: "minimal" }, { "footing/parts-total": "error" }],
    [
      "that extends strict",
      { extends: ["strict"] },
      all({ "wording/word-once": "error", "approximation/round-number": "warning" }),
    ],
    ["in which the later wins", { extends: ["minimal", "recommended"] }, all({})],
    [
      "that sets severities",
      { rules: { "footing/parts-total": "info", "wording/word-once": "off" } },
      { "footing/parts-total": "info", "approximation/round-number": "info" },
    ],
    [
      "that sets a family, and a rule of it",
      { rules: { "wording/word-once": "warning", "wording/*": "off", "footing/*": "off" } },
      { "wording/word-once": "warning", "approximation/round-number": "info" },
    ],
    [
      "that turns everything off but a family, a rule and its family",
      { rules: { "wording/word-once": "warning", "wording/*": "off", "*": "off", "footing/*": "error" } },
      { "footing/parts-total": "error", "wording/word-once": "warning" },
    ],
    [
      "that sets everything to an error, which no query is",
      { rules: { "*": "error" } },
      all({ "wording/word-once": "error", "approximation/round-number": "warning" }),
    ],
    [
      "that sets options alone",
      { rules: { "wording/word-once": { ignore: ["xanh"] } } },
      { "footing/parts-total": "error", "approximation/round-number": "info" },
    ],
    [
      "that adds to one that it extends",
      { extends: [{ rules: { "wording/word-once": ["warning", { ignore: ["đỏ"] }] } }], rules: { "footing/*": "off" } },
      { "wording/word-once": "warning", "approximation/round-number": "info" },
    ],
    ["that asks for more confidence", { minConfidence: "certain" }, all({})],
  ])("%s", (_, config, expected) => {
    expect(found({ ...(config && { config }) })).toEqual(expected);
  });

  test.each<[string, string[], string | undefined, boolean]>([
    ["of the folder", ["drafts/**"], "drafts/a/b.md", true],
    ["with a dot before", ["./drafts/*.md"], "./drafts/b.md", true],
    ["of another folder", ["drafts/**"], "final/b.md", false],
    ["taken out again", ["**/*.md", "!**/b.md"], "drafts/b.md", false],
    ["without a name", ["**"], undefined, false],
  ])("overrides for a file %s", (_, files, path, matches) => {
    const config: Config = { overrides: [{ files, rules: { "footing/*": "off" } }] };

    const { "footing/parts-total": severity } = found({ config, ...(path !== undefined && { path }) });

    expect(severity).toBe(matches ? undefined : "error");
  });

  test("brings rules of one's own, which are set like any other", () => {
    const own = ownRule("office/few-totals");
    const plugins = [{ rules: [own] }];

    expect(found({ config: { plugins } })).toEqual(all({ "office/few-totals": "info" }));
    expect(found({ config: { plugins, rules: { "office/*": "warning" } } })).toEqual(
      all({ "office/few-totals": "warning" }),
    );
  });
});

describe("a configuration is refused with", () => {
  const refused: [string, unknown, string][] = [
    ["an unknown key", { rule: {} }, '/rule: unexpected key "rule", expected "rules" (did you mean that?)'],
    ["an unknown preset", { extends: "stric" }, '/extends: unexpected "stric", expected "strict" (did you mean that?)'],
    ["a file where none is read", { extends: "./x.json" }, "/extends: "],
    ["an unknown rule", { rules: { "footing/part-total": "off" } }, 'did you mean "footing/parts-total"?'],
    ["a rule without its family", { rules: { "parts-total": "off" } }, 'did you mean "footing/parts-total"?'],
    ["an unknown family", { rules: { "foting/*": "off" } }, 'did you mean "footing/*"?'],
    [
      "an unknown rule in an override",
      { overrides: [{ files: ["*"], rules: { x: "off" } }] },
      "/overrides/0/rules/x: ",
    ],
    ["an override of no files", { overrides: [{ files: [] }] }, "/overrides/0/files: "],
    [
      "a pattern of rules",
      { rules: { "foot*": "off" } },
      'expected a family such as "footing/*", or "*" for every rule',
    ],
    ["options of every rule", { rules: { "*": { least: 1 } } }, "options belong to one rule"],
    ["an unknown severity", { rules: { "footing/parts-total": "warn" } }, "expected off, info, warning or error"],
    ["a query that is an error", { rules: { "proportion/base-stated": "error" } }, "a query cannot be an error"],
    [
      "an unknown option",
      { rules: { "wording/word-once": { ignores: [] } } },
      'expected "ignore" (did you mean that?)',
    ],
    ["a wrong option", { rules: { "approximation/round-number": { least: "many" } } }, "expected a whole number"],
    ["options of a rule that has none", { rules: { "footing/parts-total": { least: 1 } } }, "has no options"],
    ["options of a family", { rules: { "wording/*": { ignore: [] } } }, "options belong to one rule"],
    ["a plugin of nothing", { plugins: ["./rules.mjs"] }, "/plugins/0: "],
    ["a rule that is there already", { plugins: [{ rules: [ownRule("footing/parts-total")] }] }, "expected another id"],
    ["a term that is no text", { terms: { abbreviations: { A: 1 } } }, "/terms/abbreviations/A: "],
  ];
  test.each(refused)("%s", (_, config, said) => {
    const error = errorOf(() => auditData(DATA, { config: config as Config }));

    expect(error).toMatchObject({ code: "config/invalid" });
    expect(error?.message).toContain(said);
  });
});

function all(changed: Record<string, string>): Record<string, string> {
  return {
    ...{ "footing/parts-total": "error", "wording/word-once": "info", "approximation/round-number": "info" },
    ...changed,
  };
}

function found(options: AuditDataOptions): Record<string, string> {
  const { discrepancies } = auditData(DATA, options);
  return Object.fromEntries(discrepancies.map(({ rule, severity }) => [rule, severity]));
}

function ownRule(id: string) {
  const words = { en: "w", vi: "w" };
  const example = { title: "nothing", data: {}, messages: [] };
  return defineRule({
    ...{ id, kind: "query", severity: "info", summary: words, rationale: words },
    messages: { en: { few: "few" }, vi: { few: "ít" } },
    examples: { holds: [example], fails: [example] },
    *check({ tallies }, context) {
      for (const { id: key, total } of tallies) {
        if (total === null) continue;
        const primary = context.quantity(total, "total");
        yield { check: atLeast(primary, "100"), key: [key], primary, finding: { message: "few" } };
      }
    },
  });
}
