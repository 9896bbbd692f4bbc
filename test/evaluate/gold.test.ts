import { describe, expect, test } from "vitest";
import { parseGold } from "./gold.js";
import { goldOf } from "./synthetic.js";

describe("gold data", () => {
  test("has lists that may be left out", () => {
    expect(goldOf("relations: []")).toMatchObject({ relations: [], discrepancies: [] });
  });

  test("is refused where an unquoted decimal comma splits a reference", () => {
    const yaml = "relations:\n  - { kind: proportion, figures: [12/2,5, 12/3], holds: true }";
    expect(() => goldOf(yaml)).toThrow("gold.yaml: relations.0.figures.1");
  });

  test("is refused where a key is unknown", () => {
    expect(() => goldOf("relations: []\nrelation: []")).toThrow("relation");
  });

  test("is refused where it is no YAML, with the name of the file", () => {
    expect(() => parseGold("relations: [", "some/gold.yaml")).toThrow("some/gold.yaml");
  });
});
