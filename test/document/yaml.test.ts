import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/document/yaml.js";
import { expectPlacesOfJson, textAt } from "./slice.js";

const read = (text: string): unknown => readYaml(text, "x.yaml").value;

describe("readYaml", () => {
  test.each([
    "05",
    "10.223",
    "1.850",
    "1,850",
    "no",
    "yes",
    "null",
    "~",
    "true",
    "1e3",
    "0x10",
    "0o7",
    ".inf",
    "2026-05-24",
  ])("keeps %s as the text that stands in the file", (text) => {
    expect(read(`value: ${text}`)).toEqual({ value: text });
    expect(read(`- ${text}`)).toEqual([text]);
    expect(read(`${text}: value`)).toEqual({ [text]: "value" });
    expect(read(`"${text}"`)).toBe(text);
  });

  test("keeps text whatever a tag would make of it", () => {
    expect(read("[!!int 05, !!float 1.850, !!bool no, !!str 1e3]")).toEqual(["05", "1.850", "no", "1e3"]);
  });

  test("reads quoted, folded and plain text", () => {
    expect(read("a: 'đơn ''thư'''\nb: \"96,06\\u0020%\"\nc: >-\n  số\n  liệu\nd: số\n  liệu\n")).toEqual({
      a: "đơn 'thư'",
      b: "96,06 %",
      c: "số liệu",
      d: "số liệu",
    });
  });

  test("reads an alias as what its anchor stands for", () => {
    expect(read("a: &x { b: '05' }\nc: *x")).toEqual({ a: { b: "05" }, c: { b: "05" } });
  });

  test("merges nothing: << is a key like others", () => {
    expect(read("a: &x { b: '05' }\nc: { <<: *x }")).toEqual({ a: { b: "05" }, c: { "<<": { b: "05" } } });
  });

  test("keeps a key named __proto__ as a key of its own", () => {
    const value = read("__proto__: { polluted: 'yes' }\nconstructor: x");

    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect({}).not.toHaveProperty("polluted");
  });

  test("reads JSON of text, and places every value where it stands", () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        fc.string({ unit: "grapheme" }),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(fc.string({ unit: "grapheme" }), tie("tree"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.constantFrom(undefined, 2), fc.constantFrom("\n", "\r\n"), (value, space, end) => {
        const text = JSON.stringify(value, null, space).replaceAll("\n", end);
        const document = readYaml(text, "x.yaml");

        expect(JSON.stringify(document.value)).toBe(JSON.stringify(value));
        expectPlacesOfJson(text, document);
      }),
    );
  });

  test.each([
    ["bad indentation", "a: 1\n b: 2"],
    ["a bracket that is never closed", "a: [1, 2\nb: 3"],
    ["a tab for indentation", "a:\n\tb: 1"],
  ])("refuses %s and says where", (_, text) => {
    expect(() => readYaml(text, "x.yaml")).toThrow(/^x\.yaml:\d+:\d+: broken YAML: /);
  });

  test("refuses a key that stands twice at its second place", () => {
    expect(() => readYaml("a: 1\nb: 2\na: 3", "x.yaml")).toThrow(/^x\.yaml:3:1: /);
  });

  test.each([
    ["brackets", (depth: number) => "[".repeat(depth) + "]".repeat(depth)],
    ["lists", (depth: number) => `${"- ".repeat(depth)}x`],
    ["objects", (depth: number) => Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
  ])("takes %s 60 levels deep and refuses them beyond 64", (_, nested) => {
    expect(() => read(nested(60))).not.toThrow();
    for (const depth of [100, 2000]) expect(() => read(nested(depth))).toThrow(/^x\.yaml(?::\d+)?: unexpected nesting/);
  });

  test("reads thousands of aliases in one pass", () => {
    expect(read(`- &x a\n${"- *x\n".repeat(12_000)}`)).toHaveLength(12_001);
  });

  test("places an alias where it stands, and what it stands for at its anchor", () => {
    const text = "a: &x { b: '05' }\nc: *x\n";
    const document = readYaml(text, "x.yaml");

    expect(textAt(text, document, "/c")).toBe("*x");
    expect(textAt(text, document, "/c/b")).toBe("'05'");
  });

  test("says what a comma does inside braces, where a percentage was meant", () => {
    expect(() => readYaml("a: { share: 86,5% }\n", "x.yaml")).toThrow(
      /^x\.yaml:1:\d+: .*a comma separates entries inside \{ \}.*in quotes/,
    );
  });
});
