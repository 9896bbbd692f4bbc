import { expect, test } from "vitest";
import { scoreFigures } from "./figures.js";
import { compared, figure } from "./synthetic.js";

const text = "Có trên 8,7 triệu lượt, 1-2 hộ trên 420 m2, ba người, từ 2 đến 4 bản, năm 2025";

function score(yaml: string, ...printed: string[]): Record<string, number> {
  const figures = printed.map((each, index) => figure(text, `f${index}`, 1, each));
  const { audited, gold } = compared(text, { figures }, yaml);
  return scoreFigures(gold.figures ?? [], audited).counts;
}

const GOLD = 'figures: { 1: ["8,7", "1", "2", "420", "ba", "2", "4"] }\nrelations: []';

test("ranges count as their numbers, a unit's power and an approximator not at all", () => {
  const counts = score(GOLD, "trên 8,7 triệu", "1-2", "420 m2", "ba", "từ 2 đến 4");
  expect(counts).toEqual({
    "figures.recall.total": 7,
    "figures.recall.found": 7,
    "figures.precision.total": 7,
    "figures.precision.found": 7,
  });
});

test("a year is a false figure, a range that is not read two missed ones", () => {
  const counts = score(GOLD, "trên 8,7 triệu", "420 m2", "ba", "từ 2 đến 4", "2025");
  expect(counts).toMatchObject({
    "figures.recall.found": 5,
    "figures.precision.total": 6,
    "figures.precision.found": 5,
  });
});
