import { describe, expect, test } from "vitest";
import { problemsIn, reportOf } from "./parsed.js";

describe("a reference", () => {
  test("stands for the figure that it names, which is not counted again", () => {
    const report = reportOf({
      tallies: [
        { id: "again", total: { ref: "staff.block.party" } },
        { id: "staff", total: "97", dimensions: { block: { cells: { party: "31", office: "66" } } } },
      ],
    });

    expect(report.tallies[0]?.total).toBe("staff.block.party");
    expect(report.figures.map(({ id }) => id)).toEqual(["staff.total", "staff.block.party", "staff.block.office"]);
  });

  test("may name a figure by the id that it was given", () => {
    const report = reportOf({
      figures: [{ id: "rate", printed: "96,06 %" }],
      statements: [{ kind: "proportion", base: "4754", percent: { ref: "rate" } }],
    });

    expect(report.statements).toMatchObject([{ percent: "rate" }]);
  });

  test.each([
    [
      "a figure",
      {
        tallies: [
          { id: "staff", total: "97" },
          { id: "b", total: { ref: "staf.total" } },
        ],
      },
      "staff.total",
    ],
    ["a tally", { tallies: [{ id: "staff", total: "97" }], statements: [rollForward("stafff")] }, "staff"],
    ["a movement", { tallies: [{ id: "staff" }], statements: [rollForward("staff", "frist")] }, "first"],
  ])("to %s that is not there says which one was meant", (_, data, meant) => {
    const [problem] = problemsIn(data);

    expect(problem?.message).toMatch(/^there is no (figure|tally|movement) /);
    expect(problem?.message).toContain(`did you mean "${meant}"?`);
  });

  test("to nothing near suggests nothing", () => {
    const [problem] = problemsIn({ tallies: [{ id: "a", total: { ref: "population" } }] });

    expect(problem?.message).toBe('there is no figure "population"');
  });

  test("to itself leads nowhere", () => {
    expect(problemsIn({ tallies: [{ id: "a", total: { ref: "a.total" } }] })).toHaveLength(1);
  });
});

function rollForward(closing: string, sameAs = "first") {
  return {
    kind: "roll-forward",
    opening: "staff",
    closing,
    movements: [
      { in: "1", id: "first" },
      { in: "1", sameAs },
    ],
  };
}
