import { expect, test } from "vitest";
import { accept } from "../../src/engine/accept.js";
import { type Discrepancy, unitedId } from "../../src/engine/index.js";
import type { Acceptance } from "../../src/model/index.js";
import { discrepancyOn } from "../support/results.js";

const [ONE, TWO, THREE] = ["c0000000000000001", "c0000000000000002", "c0000000000000003"] as const;
const nowhere = { section: null, footnote: null, quote: null, pointer: null, origin: null };
const stated: Acceptance = {
  ...{ rule: null, id: unitedId([ONE, TWO]), reason: "counted twice", author: null, date: null },
  at: { line: 1, column: 1, endLine: 1, endColumn: 9, ...nowhere },
  concerns: { lines: null, figures: ["f1"], pointer: null },
};

/** The statuses of discrepancies with these checks, beside a comment on the one that had two of them. */
function statuses(...groups: (readonly string[])[]): string[] {
  const discrepancies = groups.map((checks): Discrepancy => {
    const { figures } = discrepancyOn(["f1"], {});
    return discrepancyOn(["f1"], { id: unitedId(checks), checks: [...checks], figures });
  });
  accept({
    ...{ discrepancies, stated: [stated], baseline: [], rules: new Set<string>(), off: new Set<string>() },
    located: groups.flat().map((id, index) => ({
      ...{ id, statement: id, likeness: { frame: index, keys: [index] }, surroundings: null },
    })),
    surveyed: { headingAt: () => "", marks: () => undefined },
  });
  return discrepancies.map(({ status }) => status);
}

test("a comment on a discrepancy of several checks outlives their being parted", () => {
  expect(statuses([ONE, TWO])).toEqual(["accepted"]);
  expect(statuses([ONE], [TWO])).toEqual(["accepted", "accepted"]);
  expect(statuses([ONE, TWO], [THREE])).toEqual(["accepted", "open"]);
});

test("it never accepts a check that a new slip broke beside them", () => {
  expect(statuses([ONE, TWO, THREE])).toEqual(["open"]);
  expect(statuses([ONE, THREE], [TWO])).toEqual(["open", "accepted"]);
  expect(statuses([ONE, THREE])).toEqual(["open"]);
});
