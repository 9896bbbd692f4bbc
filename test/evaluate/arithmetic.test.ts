import { describe, expect, test } from "vitest";
import { staysTrue } from "./arithmetic.js";
import type { Kind } from "./gold.js";
import { quantityOf } from "./quantity.js";

const quantities = (prints: readonly string[], about = false) => prints.map((print) => quantityOf(print, 1, about));

function stays(kind: Kind, before: string, after: string, items?: number | [number, number]): boolean {
  const relation = items === undefined ? { kind } : { kind, items };
  return staysTrue(relation, quantities(before.split(" ")), quantities(after.split(" ")));
}

describe("a relation with one figure changed", () => {
  test.each<[Kind, string, string]>([
    ["footing", "50 20 30", "50 20 31"],
    ["proportion", "32,2 10 31", "32,9 10 31"],
    ["shares", "54,8 45,2", "54,8 42,5"],
    ["change", "40 50 10 25", "40 50 10 52"],
    ["change", "6.418 487 8,21", "6.418 487 2,81"],
    ["extension", "14 421 5.894", "14 412 5.894"],
    ["extension", "310 1,5 465", "310 1,5 645"],
    ["ratio", "9 10", "9 1"],
    ["bound", "50 20 30", "50 20 80"],
    ["tie-out", "35 35", "35 53"],
    ["roll-forward", "11 05 4 01 11", "11 05 4 10 11"],
  ])("breaks: %s %s, then %s", (kind, before, after) => {
    expect(stays(kind, before, after)).toBe(false);
  });

  test.each<[Kind, string, string]>([
    ["proportion", "32,2 10 31", "32,3 10 31"],
    ["proportion", "54,8 17.000 31.000", "54,8 17.001 31.000"],
    ["shares", "54,8 45,2", "54,8 45,3"],
    ["bound", "50 20 30", "50 20 39"],
    ["ratio", "9 10", "9 90"],
    ["extension", "310 1,5 465", "310 1,5 456"],
  ])("stays true: %s %s, then %s", (kind, before, after) => {
    expect(stays(kind, before, after)).toBe(true);
  });

  test("stays true where the count remains within what is listed", () => {
    expect(stays("enumeration", "4", "5", [4, 5])).toBe(true);
    expect(stays("enumeration", "4", "5", 4)).toBe(false);
  });

  test("stays true near an approximate figure only", () => {
    const [before, near, far] = [
      ["1.000", "1.010"],
      ["1.000", "1.020"],
      ["1.000", "2.010"],
    ].map((each) => quantities(each, true));
    expect(staysTrue({ kind: "tie-out" }, before ?? [], near ?? [])).toBe(true);
    expect(staysTrue({ kind: "tie-out" }, before ?? [], far ?? [])).toBe(false);
  });

  test("is taken to break where no reading explains it", () => {
    expect(stays("footing", "50 20 20", "50 20 30")).toBe(false);
  });
});
