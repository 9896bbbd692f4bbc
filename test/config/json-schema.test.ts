import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { configJsonSchema, rules } from "../../src/index.js";

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(
  configJsonSchema(rules),
);

describe("the JSON Schema of a configuration", () => {
  test.each([
    ["a rule of a plugin", { "office/own-rule": "off" }],
    ["options of a rule of a plugin", { "office/own-rule": ["warning", { least: 5 }] }],
    ["a family of a plugin", { "office/*": "info" }],
    ["a rule of a plugin in a family that is there", { "footing/of-office": "info" }],
    ["shipped rules, families and all", { "footing/parts-total": "error", "footing/*": "info", "*": "off" }],
  ])("takes %s, for all files and for some", (_, entries) => {
    expect(validate({ rules: entries })).toBe(true);
    expect(validate({ overrides: [{ files: ["a.md"], rules: entries }] })).toBe(true);
  });

  test.each([
    ["a severity that is none", { "office/own-rule": "of" }],
    ["an error that is a query", { "approximation/one-way": "error" }],
    ["what is no id", { Footing: "off" }],
    ["an option that is none", { "wording/word-once": { ignored: [] } }],
  ])("refuses %s", (_, entries) => {
    expect(validate({ rules: entries })).toBe(false);
  });
});
