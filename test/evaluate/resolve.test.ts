import { describe, expect, test } from "vitest";
import { resolveGold } from "./resolve.js";
import { goldOf } from "./synthetic.js";

const lines = ["Ngày 05/3 có 05 người: 02 nam, 03 nữ, 02 trẻ"];

describe("references", () => {
  test("count tokens with the same print as they are listed", () => {
    const gold = goldOf(
      'figures: { 1: ["05", "02", "03", "02"] }\nrelations: [{ kind: bound, figures: [1/05, 1/02#2], holds: true }]',
    );
    const { relations } = resolveGold(gold, lines, "gold.yaml");
    expect(relations[0]?.tokens.map(({ column }) => column)).toEqual([6, 39]);
  });

  test("are found without a list of figures, by preference where there are figures", () => {
    const gold = goldOf("relations: [{ kind: footing, figures: [1/05, 1/02, 1/03], holds: true }]");
    const { figures, relations } = resolveGold(gold, lines, "gold.yaml", ({ column }) => column > 10);
    expect(figures).toBeNull();
    expect(relations[0]?.tokens.map(({ column }) => column)).toEqual([14, 24, 32]);
  });

  test("that lead nowhere are named with the file", () => {
    const gold = goldOf(
      'figures: { 1: ["05"] }\nrelations: [{ kind: bound, figures: [1/05, 2/7], holds: true }]\ndiscrepancies: [{ kind: query, about: bound, figures: [1/05#2], why: more }]',
    );
    expect(() => resolveGold(gold, lines, "some/gold.yaml")).toThrow(
      "some/gold.yaml: 2/7: no such figure is listed\nsome/gold.yaml: 1/05#2: no such figure is listed",
    );
  });

  test("to figures in another order than on the line are refused", () => {
    const gold = goldOf('figures: { 1: ["03", "05"] }\nrelations: []');
    expect(() => resolveGold(gold, lines, "gold.yaml")).toThrow("figures.1: not on the line in this order: 03 05");
  });
});
