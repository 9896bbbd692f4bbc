import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf, figureStates } from "../../src/engine/coverage.js";
import type { CheckResult, Discrepancy, Relation, Verdict } from "../../src/engine/index.js";
import type { Confidence } from "../../src/model/index.js";
import { audited, checkOn, discrepancyOn } from "../support/results.js";

const [figure] = audited(["x"]);
const stateOf = (checks: CheckResult[], discrepancies: Discrepancy[] = []) =>
  figureStates(figure ? [figure] : [], checks, discrepancies).get("x");

describe("a figure is", () => {
  test("unchecked where nothing speaks of it", () => {
    expect(stateOf([])).toBe("unchecked");
    expect(stateOf([checkOn(["y"], {})])).toBe("unchecked");
  });

  test.each<Relation>(["equal", "same"])("verified by a consistent %s", (relation) => {
    expect(stateOf([checkOn(["x"], { relation })])).toBe("verified");
  });

  test.each<Relation>(["atMost", "atLeast", "above", "below"])("not verified by a bound: %s", (relation) => {
    expect(stateOf([checkOn(["x"], { relation })])).toBe("unchecked");
  });

  test.each<[Confidence, string]>([
    ["certain", "verified"],
    ["likely", "verified"],
    ["possible", "unchecked"],
  ])("with a %s reading %s", (confidence, state) => {
    expect(stateOf([checkOn(["x"], { confidence })])).toBe(state);
  });

  test("undetermined where it stands in undetermined checks only", () => {
    expect(stateOf([checkOn(["x"], { verdict: "undetermined" })])).toBe("undetermined");
    expect(stateOf([checkOn(["x"], { verdict: "undetermined" }), checkOn(["x"], { relation: "atMost" })])).toBe(
      "unchecked",
    );
    expect(stateOf([checkOn(["x"], { verdict: "undetermined" }), checkOn(["x"], {})])).toBe("verified");
  });

  test("unchecked where it stands in an inconsistent check that accuses another", () => {
    expect(stateOf([checkOn(["y", "x"], { verdict: "inconsistent" })], [discrepancyOn(["y", "x"], {})])).toBe(
      "unchecked",
    );
  });

  test("disputed where it is the primary of an open exception, though verified elsewhere", () => {
    expect(stateOf([checkOn(["x"], {})], [discrepancyOn(["x", "y"], {})])).toBe("disputed");
  });

  test("disputed where it is a suspect", () => {
    const suspects = [
      {
        figure: 1,
        repaired: "1",
        repairedPrinted: "1",
        operation: "value",
        slip: null,
        bound: null,
        resolves: [],
        text: "",
      },
    ];
    expect(stateOf([], [discrepancyOn(["y", "x"], { suspects })])).toBe("disputed");
  });

  test("not disputed by a query, nor by what has been accepted", () => {
    expect(stateOf([], [discrepancyOn(["x"], { kind: "query" })])).toBe("unchecked");
    expect(stateOf([], [discrepancyOn(["x"], { status: "accepted" })])).toBe("unchecked");
  });
});

test("the four states add up to the figures", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const someIds = fc.subarray(ids, { minLength: 1 });
  const checks = fc.array(
    fc
      .tuple(
        someIds,
        fc.constantFrom<Verdict>("consistent", "inconsistent", "undetermined"),
        fc.constantFrom<Relation>("equal", "same", "atMost"),
        fc.constantFrom<Confidence>("certain", "likely", "possible"),
      )
      .map(([on, verdict, relation, confidence]) => checkOn(on, { verdict, relation, confidence })),
  );
  const discrepancies = fc.array(
    fc.tuple(someIds, fc.constantFrom("exception", "query")).map(([on, kind]) => discrepancyOn(on, { kind })),
  );
  fc.assert(
    fc.property(fc.subarray(ids), checks, discrepancies, (present, all, found) => {
      const { figures, ...states } = coverageOf(figureStates(audited(present), all, found));
      expect(figures).toBe(present.length);
      expect(states.verified + states.disputed + states.undetermined + states.unchecked).toBe(figures);
    }),
  );
});
