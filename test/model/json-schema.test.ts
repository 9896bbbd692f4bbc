import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { reportJsonSchema } from "../../src/index.js";
import { rules } from "../../src/rules/index.js";

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(reportJsonSchema());

describe("the JSON Schema of data files", () => {
  test("accepts every example of every rule", () => {
    for (const { examples } of rules) {
      for (const { data, title } of [...examples.holds, ...examples.fails]) {
        if (data) expect(validate(data), title).toBe(true);
      }
    }
  });

  test.each([
    ["an unknown key", { tallies: [{ id: "a", totl: "52" }] }],
    ["a bare number where the print matters", { tallies: [{ id: "a", total: 52 }] }],
    ["a tally without an id", { tallies: [{ total: "52" }] }],
    ["an unknown kind of statement", { statements: [{ kind: "proportoin", part: "1" }] }],
  ])("refuses %s", (_, data) => {
    expect(validate(data)).toBe(false);
  });
});
