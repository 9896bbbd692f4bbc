import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readData } from "../../src/document/index.js";
import { readJson } from "../../src/document/json.js";
import { expectPlacesOfJson } from "./slice.js";

const PARAMETERS = { numRuns: 200 };
const jsonValue = fc.jsonValue({ maxDepth: 5 });
const spacing = fc.constantFrom(undefined, 1, "\t");

describe("readJson", () => {
  test("reads back what JSON.stringify writes", () => {
    fc.assert(
      fc.property(jsonValue, spacing, (value, space) => {
        const text = JSON.stringify(value, null, space);

        expect(JSON.stringify(readJson(text, "x.json").value, null, space)).toBe(text);
      }),
      PARAMETERS,
    );
  });

  test("places every value where it stands", () => {
    fc.assert(
      fc.property(jsonValue, spacing, fc.constantFrom("\n", "\r\n"), (value, space, end) => {
        const text = JSON.stringify(value, null, space).replaceAll("\n", end);

        expectPlacesOfJson(text, readJson(text, "x.json"));
      }),
      PARAMETERS,
    );
  });

  test("refuses what JSON.parse refuses", () => {
    const pieces = fc.constantFrom(..."{}[],:\"'\\-+.eE0159/*# \n\t\u00a0", "null", "true", "NaN", "\\u00e9", '"a"');
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 8 }), (text) => {
        fc.pre(!isJson(text) && !/"[^"]*[\n\t][^"]*"/.test(text));

        expect(() => readJson(text, "x.json")).toThrow(/^x\.json:\d+:\d+: broken JSON: /);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["\n", "\t", "\u0000", "\u001b"])("refuses %j within a string, where JSON wants an escape", (character) => {
    expect(() => readJson(`["05${character}"]`, "x.json")).toThrow(/^x\.json:1:\d+: broken JSON: /);
  });

  test.each([
    ["a comma too much", '{ "a": 1, }', 'x.json:1:11: broken JSON: unexpected "}"; is there a comma too much'],
    ["a colon too little", '{ "a" 1 }', 'x.json:1:7: broken JSON: unexpected "number"; is a comma, a colon'],
    ["a word that is none", '{ "a": tru }', 'x.json:1:8: broken JSON: unexpected "tru"'],
    ["a bracket that is never closed", "{", "x.json:1:2: broken JSON: unexpected end"],
    ["a list that breaks off", "[1,\n", "x.json:1:4: broken JSON: unexpected end"],
  ])("names %s by the signs of the file", (_, text, said) => {
    expect(() => readJson(text, "x.json")).toThrow(said);
  });

  test("refuses a key that stands twice, wherever it stands", () => {
    expect(() => readJson('[{ "a": { "b": 1,\n "b": 2 } }]', "x.json")).toThrow(/^x\.json:2:2: .*"b" stands twice/);
    expect(() => readJson('{ "a": 1, "\\u0061": 2 }', "x.json")).toThrow(/"a" stands twice/);
  });

  test("takes the same key in two objects", () => {
    expect(readJson('[{ "a": 1 }, { "a": 2 }]', "x.json").value).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test.each([
    ["brackets", "[", "]"],
    ["braces", '{"a":', "}"],
  ])("takes %s 60 levels deep and refuses them 100 levels deep", (_, open, close) => {
    const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;

    expect(() => readJson(nested(60), "x.json")).not.toThrow();
    expect(() => readJson(nested(100), "x.json")).toThrow(/^x\.json(?::\d+)?: unexpected nesting/);
  });

  test("does not take brackets within text for nesting", () => {
    const text = `${"[".repeat(1000)}\\"${"{".repeat(1000)}`;

    expect(readJson(`["${text}"]`, "x.json").value).toEqual([text.replace("\\", "")]);
  });

  test("keeps a key named __proto__ as a key of its own", async () => {
    const { value } = await readData('{ "__proto__": { "polluted": true }, "constructor": 1 }', "x.json");

    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect({}).not.toHaveProperty("polluted");
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
