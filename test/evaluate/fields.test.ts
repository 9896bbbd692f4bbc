import { describe, expect, test } from "vitest";
import { readReport } from "../../src/api.js";
import { fieldsOf, scoreFields } from "./fields.js";

const fields = (sections: object): ReturnType<typeof fieldsOf> =>
  fieldsOf(readReport({ kind: "data", value: { model: "commune-review", ...sections } }).report);

const petitions = (kind: object, total = "52", line = 3): object => ({ petitions: { at: { line }, total, kind } });

describe("the fields of a data file", () => {
  test("are its figures by concept, dimension and category, and the percentages beside them", () => {
    const stated = fields(petitions({ proposals: { printed: "45", share: "86,5%" } }));
    expect(stated.map(({ name, value, line }) => [name, value, line])).toEqual([
      ["petitions", "52", 3],
      ["petitions.kind.proposals", "45", 3],
      ["petitions.kind.proposals.share", "86.5", 3],
    ]);
  });
});

describe("what is filled from text", () => {
  const stated = fields(petitions({ proposals: "45", complaints: "05", denunciations: "02" }));

  function scored(filled: object): [string, number][] {
    return Object.entries(scoreFields(stated, fields(filled)).counts);
  }

  test.each([
    ["all, whatever the print", petitions({ proposals: "45", complaints: "5", denunciations: "2" }), 4, 4, 4],
    ["one is missing", petitions({ proposals: "45", complaints: "05" }), 3, 3, 3],
    ["two are exchanged", petitions({ proposals: "45", complaints: "02", denunciations: "05" }), 2, 2, 4],
    ["the line is another", petitions({ proposals: "45" }, "52", 4), 0, 0, 2],
    ["the concept is another", { villages: { at: { line: 3 }, total: "52" } }, 0, 0, 1],
  ])("counts once, by name, value and line: %s", (_, filled, recalled, right, named) => {
    expect(scored(filled)).toEqual([
      ["fields.recall.total", 4],
      ["fields.recall.found", recalled],
      ["fields.precision.total", named],
      ["fields.precision.found", right],
    ]);
  });

  test("two of one name and value on a line are two", () => {
    const twice = fields({
      villages: [
        { at: { line: 1 }, total: "35" },
        { at: { line: 1 }, total: "35" },
      ],
    });
    expect(scoreFields(twice, twice.slice(1)).counts["fields.recall.found"]).toBe(1);
    expect(scoreFields(twice.slice(1), twice).counts["fields.precision.found"]).toBe(1);
  });

  test("may stand on any line where the data file names none", () => {
    const anywhere = fields({ villages: "35" });
    expect(scoreFields(anywhere, fields({ villages: { at: { line: 9 }, total: "35" } })).counts).toMatchObject({
      "fields.recall.found": 1,
    });
  });
});
