import { describe, expect, test } from "vitest";
import { readData } from "../../src/document/index.js";
import { textAt } from "./slice.js";

const YAML = `report:
  title: Báo cáo số liệu # not the title
tallies:
  - { id: đơn-thư, label: "Đơn thư 𝟙", total: "05" }
  - id: hồ-sơ
    total: 10.223
    at:
      quote: >-
        gồm 10.223
        hồ sơ
`;
const JSON_TEXT = `{
  "report": { "title": "Báo cáo số liệu" },
  "tallies": [{ "id": "đơn-thư", "label": "Đơn thư 𝟙", "total": "05" }]
}
`;

describe("the place of a value", () => {
  test.each([
    ["/report/title", 2, 10, "Báo cáo số liệu"],
    ["/tallies/0/id", 4, 11, "đơn-thư"],
    ["/tallies/0/label", 4, 27, '"Đơn thư 𝟙"'],
    ["/tallies/0/total", 4, 48, '"05"'],
    ["/tallies/1/total", 6, 12, "10.223"],
  ])("in YAML: %s stands at %i:%i", async (pointer, line, column, text) => {
    const document = await readData(YAML, "x.yaml");

    expect(document.locate(pointer)).toEqual({ line, column, endLine: line, endColumn: column + text.length });
    expect(textAt(YAML, document, pointer)).toBe(text);
  });

  test.each([
    ["/report/title", 2, 24, '"Báo cáo số liệu"'],
    ["/tallies/0", 3, 15, '{ "id": "đơn-thư", "label": "Đơn thư 𝟙", "total": "05" }'],
    ["/tallies/0/label", 3, 43, '"Đơn thư 𝟙"'],
    ["/tallies/0/total", 3, 66, '"05"'],
  ])("in JSON: %s stands at %i:%i", async (pointer, line, column, text) => {
    const document = await readData(JSON_TEXT, "x.json");

    expect(document.locate(pointer)).toEqual({ line, column, endLine: line, endColumn: column + text.length });
    expect(textAt(JSON_TEXT, document, pointer)).toBe(text);
  });

  test("counts columns in UTF-16 code units, so that a character beyond the first plane takes two", async () => {
    const document = await readData('["𝟙", "05"]', "x.json");

    expect(document.locate("/1")).toMatchObject({ column: 8, endColumn: 12 });
  });

  test("counts a letter and its combining marks as they are on disk", async () => {
    const document = await readData(`[${"Đơn thư".normalize("NFD")}, 05]`, "x.yaml");

    // ơ and ư are two code units each: a letter and its horn; Đ cannot be taken apart.
    expect(document.locate("/1")).toMatchObject({ column: 13, endColumn: 15 });
  });

  test.each(["x.yaml", "x.json"])("is the same with CRLF as with LF in %s", async (name) => {
    const text = name === "x.json" ? JSON_TEXT : YAML;
    const [lf, crlf] = [await readData(text, name), await readData(text.replaceAll("\n", "\r\n"), name)];

    for (const pointer of ["/report/title", "/tallies/0/id", "/tallies/0/label", "/tallies/0/total"]) {
      expect(crlf.locate(pointer)).toEqual(lf.locate(pointer));
    }
    expect(crlf.value).toEqual(lf.value);
  });

  test.each(["x.yaml", "x.json"])("counts a byte order mark, as the file on disk has it, in %s", async (name) => {
    const text = '\uFEFF{ "tallies": [] }\n';
    const document = await readData(text, name);

    expect(document.value).toEqual({ tallies: [] });
    expect(document.locate("/tallies")).toEqual({ line: 1, column: 15, endLine: 1, endColumn: 17 });
    expect(text.slice(14, 16)).toBe("[]");
  });

  test("of a text over several lines reaches to its last one", async () => {
    const document = await readData(YAML, "x.yaml");

    expect(document.locate("/tallies/1/at/quote")).toMatchObject({ line: 8, column: 14 });
    expect(textAt(YAML, document, "/tallies/1/at/quote")).toContain("hồ sơ");
  });

  test("of a value that is not there is unknown", async () => {
    const { locate } = await readData(YAML, "x.yaml");

    expect(locate("/tallies/9")).toBeUndefined();
    expect(locate("/constructor")).toBeUndefined();
  });

  test("is found for keys with slashes and tildes", async () => {
    for (const name of ["x.yaml", "x.json"]) {
      const { locate } = await readData('{ "a/b~c": "05" }', name);

      expect(locate("/a~1b~0c")).toMatchObject({ line: 1, column: 12 });
    }
  });
});
