import { describe, expect, test } from "vitest";
import type { ReportFile } from "../../src/model/index.js";
import { figureIn, problemsIn, reportOf } from "./parsed.js";

type Statements = NonNullable<ReportFile["statements"]>;

const statementsOf = (...statements: Statements) => reportOf({ statements }).statements;

describe("statements", () => {
  test("have ids of their kind and place in the list, unless they name one", () => {
    const bound = { kind: "bound", part: "1", whole: "2" } as const;

    expect(statementsOf(bound, { ...bound, id: "mine" }, bound).map(({ id }) => id)).toEqual([
      "bound-1",
      "mine",
      "bound-3",
    ]);
  });

  test("are certain unless they say otherwise", () => {
    const bound = { kind: "bound", part: "1", whole: "2" } as const;

    expect(statementsOf(bound, { ...bound, confidence: "likely" }).map(({ confidence }) => confidence)).toEqual([
      "certain",
      "likely",
    ]);
  });

  test("must not share an id", () => {
    const bound = { kind: "bound", id: "x", part: { ref: "a" }, whole: { ref: "a" } };
    const problems = problemsIn({ figures: [{ id: "a", printed: "1" }], statements: [bound, bound] });

    expect(problems).toMatchObject([{ pointer: "/statements/1", message: expect.stringContaining("used twice") }]);
  });

  test("give their unit to figures that print none", () => {
    const report = reportOf({ statements: [{ kind: "bound", unit: "hồ sơ", part: "1", whole: "2 bản" }] });

    expect(figureIn(report, "bound-1.part").unit).toBe("hồ sơ");
    expect(figureIn(report, "bound-1.whole").unit).toBe("bản");
  });
});

describe("a proportion", () => {
  test("may have a part and a base of several figures", () => {
    expect(statementsOf({ kind: "proportion", part: ["10", "11"], base: "31", percent: "67,7%" })).toMatchObject([
      {
        part: ["proportion-1.part.0", "proportion-1.part.1"],
        base: ["proportion-1.base"],
        percent: "proportion-1.percent",
        within: true,
      },
    ]);
  });

  test("may exceed 100 % where it is of a plan, and leave its base open", () => {
    expect(statementsOf({ kind: "proportion", percent: "120%", of: "plan", candidates: ["5"] })).toMatchObject([
      { part: null, base: null, within: false, candidates: ["proportion-1.candidates.0"] },
    ]);
  });
});

describe("shares", () => {
  test("are complete unless their list is open", () => {
    const cells = { a: "40%", b: "60%" };

    expect(statementsOf({ kind: "shares", cells }, { kind: "shares", cells, list: "open" })).toMatchObject([
      { complete: true, cells: [{ category: "a", figure: "shares-1.a" }, { category: "b" }] },
      { complete: false },
    ]);
  });
});

describe("a change", () => {
  test("keeps what it states and leaves open what it does not", () => {
    expect(statementsOf({ kind: "change", direction: "increase", before: "4", after: "5" })).toMatchObject([
      { direction: "increase", before: "change-1.before", after: "change-1.after", difference: null, percent: null },
    ]);
  });
});

describe("a roll-forward", () => {
  const rollForward = (...movements: Extract<Statements[number], { kind: "roll-forward" }>["movements"] & object) =>
    reportOf({
      tallies: [
        { id: "before", total: "54" },
        { id: "after", total: "55" },
      ],
      statements: [{ kind: "roll-forward", opening: "before", closing: "after", dimension: "type", movements }],
    });

  test("holds its movements in order, each with a direction and an amount", () => {
    const report = rollForward(
      { in: "03", category: "cells", label: "thành lập" },
      { out: "02", id: "dissolved" },
      { out: { ref: "before.total" }, sameAs: "dissolved" },
    );

    expect(report.statements).toEqual([
      expect.objectContaining({ kind: "roll-forward", opening: "before", closing: "after", dimension: "type" }),
    ]);
    expect(report.statements[0]).toMatchObject({
      movements: [
        {
          ...{ id: "roll-forward-1.movements.0", label: "thành lập", direction: "in" },
          ...{ amount: "roll-forward-1.movements.0.in", category: "cells", sameAs: null },
        },
        { id: "dissolved", direction: "out", amount: "roll-forward-1.movements.1.out", category: null },
        { direction: "out", amount: "before.total", sameAs: "dissolved" },
      ],
    });
  });

  test("counts the things that a movement names", () => {
    const { statements } = rollForward({ in: "03", label: "thành lập", items: ["một", "hai", "ba"] }, { out: "02" });

    expect(statements.map(({ kind }) => kind)).toEqual(["roll-forward", "enumeration"]);
    expect(statements[1]).toMatchObject({
      ...{ id: "roll-forward-1.movements.0.listed", label: "thành lập", count: "roll-forward-1.movements.0.in" },
      ...{ least: 3, most: 3, items: ["một", "hai", "ba"] },
    });
  });

  test("must name tallies that are there", () => {
    const statement = { kind: "roll-forward", opening: "a", closing: "b" };

    expect(problemsIn({ tallies: [{ id: "a" }], statements: [statement] })).toMatchObject([
      { pointer: "/statements/0/closing", message: expect.stringContaining('no tally "b"') },
    ]);
  });

  test("refuses a movement that comes and goes at once", () => {
    const statement = { kind: "roll-forward", opening: "a", closing: "a", movements: [{ in: "1", out: "1" }] };

    expect(problemsIn({ tallies: [{ id: "a" }], statements: [statement] })).not.toEqual([]);
  });
});

describe("an enumeration", () => {
  test.each([
    ["counts its items", { items: ["một", "hai"] }, { least: 2, most: 2 }],
    ["leaves room where the words do", { items: ["một", "hai"], least: 2, most: "3" }, { least: 2, most: 3 }],
    ["may give a number without items", { least: 4 }, { least: 4, most: 4 }],
  ])("%s", (_, fields, expected) => {
    expect(statementsOf({ kind: "enumeration", count: "2", ...fields })).toMatchObject([expected]);
  });
});

describe("a claim", () => {
  test("names what is left, or what is done and of how much", () => {
    expect(
      statementsOf(
        { kind: "claim", words: "không còn", remainder: "17" },
        { kind: "claim", words: "hoàn thành", done: "31", base: "31", scope: "unsure" },
      ),
    ).toMatchObject([
      { remainder: ["claim-1.remainder"], done: null, base: null, scope: "same" },
      { remainder: [], done: "claim-2.done", base: "claim-2.base", scope: "unsure" },
    ]);
  });

  test("is refused where it names neither", () => {
    expect(problemsIn({ statements: [{ kind: "claim", words: "hoàn thành", done: "31" }] })).toMatchObject([
      { pointer: "/statements/0", message: expect.stringContaining("remainder") },
    ]);
  });
});

test("a statement of an unknown kind names the kinds there are", () => {
  const [problem] = problemsIn({ statements: [{ kind: "ratio" }] });

  expect(problem).toMatchObject({ pointer: "/statements/0/kind" });
  expect(problem?.message).toContain('unexpected kind "ratio"');
  expect(problem?.message).toContain("roll-forward");
});
