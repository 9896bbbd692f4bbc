import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidDataError, parseReport } from "../../src/model/index.js";
import { problemsIn, problemsInYaml } from "./parsed.js";

describe("parseReport", () => {
  test.each([
    ["of the report", { report: { titel: "x" } }, "/report", '"titel"', '"title"'],
    ["of the file", { statement: [] }, "", '"statement"', '"statements"'],
    ["of a tally", { tallies: [{ id: "t", dimension: {} }] }, "/tallies/0", '"dimension"', '"dimensions"'],
    ["of a key", { tallies: [{ id: "t", key: { concpet: "x" } }] }, "/tallies/0/key", '"concpet"', '"concept"'],
    ["of a place", { tallies: [{ id: "t", at: { secton: "I" } }] }, "/tallies/0/at", '"secton"', '"section"'],
    ["of a figure", { tallies: [{ id: "t", total: { printd: "5" } }] }, "/tallies/0/total", '"printd"', '"printed"'],
    ["of a cell", cellOf({ printed: "5", shrae: "5%" }), "/tallies/0/dimensions/d/cells/c", '"shrae"', '"share"'],
    ["of a statement", { statements: [{ kind: "bound", prat: "1" }] }, "/statements/0", '"prat"', '"part"'],
  ])("says which key was meant by an unknown one %s", (_, data, pointer, found, meant) => {
    const problem = problemsIn(data).find(({ message }) => message.includes(found));

    expect(problem?.message).toContain(`expected ${meant} (did you mean that?)`);
    expect(problem?.pointer.startsWith(pointer)).toBe(true);
  });

  test("lists the known keys where none is near", () => {
    expect(problemsIn({ report: { colour: "red" } })).toMatchObject([
      { message: expect.stringContaining("one of title, symbol, date, lang, place, body") },
    ]);
  });

  test("asks for no other form of a figure than the one that was begun", () => {
    const problems = problemsIn({ tallies: [{ id: "t", total: { printd: "52" } }] });

    expect(problems.filter(({ message, pointer }) => /\bref\b/.test(`${pointer} ${message}`))).toEqual([]);
  });

  test("finds everything wrong with the form at once", () => {
    const problems = problemsIn({
      report: { date: "2026-02-30", lang: "fr" },
      tallies: [{ id: "a b", total: 5 }, { label: "x" }],
      statements: [{ kind: "change", direction: "up" }],
    });

    expect(problems.map(({ pointer }) => pointer)).toEqual([
      ...["/report/date", "/report/lang", "/tallies/0/id", "/tallies/0/total", "/tallies/1/id"],
      "/statements/0/direction",
    ]);
  });

  test("finds everything wrong with the figures at once", () => {
    const problems = problemsIn({
      tallies: [
        { id: "a", total: "12a", dimensions: { d: { cells: { x: "1,850", y: "02/03", z: "5" } } } },
        { id: "b", total: { ref: "nowhere" } },
      ],
    });

    expect(problems.map(({ pointer }) => pointer).sort()).toEqual([
      ...["/tallies/0/dimensions/d/cells/x", "/tallies/0/dimensions/d/cells/y", "/tallies/0/total"],
      "/tallies/1/total/ref",
    ]);
  });

  test("lists what is wrong in the order of the file", () => {
    const problems = problemsInYaml(`
tallies:
  - id: a
    total: { ref: nowhere }
  - id: b
    total: 12a
  - id: b
    total: "5"
statements:
  - { kind: bound, part: "1", whole: { ref: a.total } }
  - { kind: bound, part: 1x, whole: "2" }
`);

    const lines = problems.map(({ line }) => Number(line));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines).toEqual(expect.arrayContaining([4, 6, 7, 11]));
  });

  test("says once that an id is used twice", () => {
    const problems = problemsIn({
      tallies: [
        { id: "a", total: "5" },
        { id: "a", total: "6" },
      ],
    });

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ pointer: "/tallies/1", message: expect.stringContaining('"a" is used twice') });
  });

  test.each([
    ["null", null],
    ["a list", []],
    ["text", "tallies"],
    ["a number", 5],
    ["nothing", undefined],
  ])("refuses %s as a report", (_, data) => {
    expect(problemsIn(data)).toMatchObject([{ pointer: "", line: null, column: null }]);
  });

  test.each([
    ["itself", cyclic()],
    ["levels without end", deep(20_000)],
  ])("refuses a report that contains %s", (_, data) => {
    expect(problemsIn(data).length).toBeGreaterThan(0);
  });

  test("refuses a category named __proto__ instead of losing its figure", () => {
    const cells: unknown = JSON.parse('{ "a": "5", "__proto__": "7" }');
    const { problems } = parseReport({ tallies: [{ id: "t", total: "12", dimensions: { d: { cells } } }] });

    expect(problems?.[0]?.message).toContain("__proto__");
    expect({}).not.toHaveProperty("7");
  });

  test("keeps categories that are named as members of every object", () => {
    const cells = { constructor: "5", toString: "7", hasOwnProperty: "0" };
    const { report } = parseReport({ tallies: [{ id: "t", total: "12", dimensions: { d: { cells } } }] });

    expect(report?.tallies[0]?.dimensions[0]?.cells.map(({ category }) => category)).toEqual(Object.keys(cells));
  });

  test("never throws, whatever it is given", () => {
    const anything = fc.anything({ maxDepth: 3 });
    const names = fc.constantFrom("report", "figures", "tallies", "statements", "citations", "outline", "names");
    const almostReport = fc.dictionary(names, fc.oneof(anything, fc.array(anything)));

    fc.assert(
      fc.property(fc.oneof(anything, almostReport), (data) => {
        const { report, problems } = parseReport(data);

        expect(report === undefined).toBe(problems !== undefined);
        expect(problems?.length).not.toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

test("InvalidDataError tells every problem with its file and place", () => {
  const problems = problemsInYaml("tallies:\n  - id: a\n    total: 12a\n  - id: b\n    total: 1x\n");
  const { message, code } = new InvalidDataError(problems, "x.yaml");

  expect(code).toBe("data/invalid");
  expect(message).toMatch(/^x\.yaml:3:12: \/tallies\/0\/total: .*"12a".*\nx\.yaml:5:12: \/tallies\/1\/total: .*"1x"/);
});

function cellOf(cell: unknown): unknown {
  return { tallies: [{ id: "t", dimensions: { d: { cells: { c: cell } } } }] };
}

function cyclic(): unknown {
  const cell: Record<string, unknown> = { printed: "5" };
  cell.parts = { d: { cells: { c: cell } } };
  return cellOf(cell);
}

function deep(levels: number): unknown {
  let cell: unknown = { printed: "5" };
  for (let level = 0; level < levels; level += 1) cell = { printed: "5", parts: { d: { cells: { c: cell } } } };
  return cellOf(cell);
}
