import { describe, expect, test } from "vitest";
import { parseReport, type ReportFile } from "../../src/index.js";

const problems = (data: ReportFile): string[] =>
  (parseReport(data).problems ?? []).map(({ pointer, message }) => `${pointer}: ${message}`);
const states = [
  { id: "then", total: "60", dimensions: { sex: { cells: { boys: "30", girls: "30" } } } },
  { id: "now", total: "65", dimensions: { sex: { cells: { boys: "35", girls: "30" } } } },
];
type Movements = NonNullable<
  Extract<NonNullable<ReportFile["statements"]>[number], { kind: "roll-forward" }>["movements"]
>;
const rollForward = (movements: Movements, dimension = "sex"): ReportFile => ({
  tallies: states,
  statements: [{ kind: "roll-forward", opening: "then", closing: "now", dimension, movements }],
});

describe("a statement that says nothing checkable is refused", () => {
  test.each<[string, ReportFile["statements"]]>([
    ["a percentage without base", [{ kind: "proportion", percent: "5%" }]],
    ["a change without its difference", [{ kind: "change", direction: "increase", before: "1", percent: "5%" }]],
    ["an enumeration without items", [{ kind: "enumeration", count: "03" }]],
    ["an enumeration of most below least", [{ kind: "enumeration", count: "03", least: "4", most: "2" }]],
  ])("%s", (_, statements) => {
    expect(problems({ statements: statements ?? [] })).toEqual([
      expect.stringMatching(/^\/statements\/0.*: expected /),
    ]);
  });
});

describe("a roll-forward", () => {
  test("that fits is taken", () => {
    expect(problems(rollForward([{ in: "05", category: "boys" }]))).toEqual([]);
  });

  test("does not let a misspelt category accuse the author", () => {
    expect(problems(rollForward([{ in: "05", category: "boyz" }]))).toEqual([
      '/statements/0/movements/0/category: there is no category "boyz"; did you mean "boys"?',
    ]);
  });

  test("does not let a misspelt dimension silence the check", () => {
    expect(problems(rollForward([], "sexx"))).toEqual([
      '/statements/0/dimension: there is no dimension "sexx"; did you mean "sex"?',
    ]);
  });

  test("follows a movement that is the same as one that is the same as another", () => {
    const { report } = parseReport(
      rollForward([
        { id: "a", in: "05", category: "boys" },
        { id: "b", in: "05", category: "boys", sameAs: "a" },
        { in: "99", category: "boys", sameAs: "b" },
      ]),
    );
    const [statement] = report?.statements ?? [];
    expect(statement?.kind === "roll-forward" && statement.movements.map(({ sameAs }) => sameAs)).toEqual([
      null,
      "a",
      "a",
    ]);
  });

  test("refuses movements that are the same as each other", () => {
    expect(
      problems(
        rollForward([
          { id: "a", in: "05", category: "boys", sameAs: "b" },
          { id: "b", in: "05", category: "boys", sameAs: "a" },
        ]),
      ),
    ).toEqual([
      expect.stringContaining('"a" is the same as itself'),
      expect.stringContaining('"b" is the same as itself'),
    ]);
  });
});

describe("an entry of the outline that says nothing checkable is refused", () => {
  test.each<[string, NonNullable<ReportFile["outline"]>[number], string]>([
    [
      "an item without its number",
      { kind: "item", title: "a" },
      '/outline/0/number: missing "number", expected the number that the item is printed with',
    ],
    [
      "a heading with a subject",
      { title: "a", subject: "b" },
      '/outline/0/subject: unexpected "subject" of a heading, expected it only of an appendix',
    ],
    [
      "a footnote that closes",
      { kind: "footnote", title: "a", closes: true },
      '/outline/0/closes: unexpected "closes" of a footnote, expected it only of an appendix',
    ],
  ])("%s", (_, entry, problem) => {
    expect(problems({ outline: [entry] })).toEqual([problem]);
  });
});

describe("a date that says nothing checkable is refused", () => {
  test.each<[string, NonNullable<ReportFile["dates"]>[number], string]>([
    [
      "a founding of nobody",
      { kind: "founding", words: "a", from: "2025-07-01" },
      '/dates/0/body: missing "body", expected what was founded',
    ],
    [
      "a period with a weekday",
      { kind: "period", words: "a", from: "2025-07-01", weekday: 1 },
      '/dates/0/weekday: unexpected "weekday" of a period, expected it only of a day',
    ],
    [
      "words for a day",
      { kind: "day", words: "a", from: "tomorrow" },
      '/dates/0/from: unexpected date "tomorrow", expected a day such as 2026-05-24 (without its year --05-24), a month 2026-05, a quarter 2026-Q1 or a year 2026',
    ],
  ])("%s", (_, date, problem) => {
    expect(problems({ dates: [date] })).toEqual([problem]);
  });
});
