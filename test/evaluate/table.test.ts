import { expect, test } from "vitest";
import { tableOf } from "./table.js";

const counts = {
  "figures.recall.found": 3,
  "figures.recall.total": 4,
  "relations.footing.local.found": 1,
  "relations.footing.local.total": 2,
};
const score = { name: "report", aside: false, counts, details: [] };

test("the table has a line a report, marks those set aside, and sums them apart too", () => {
  const lines = tableOf([score, { ...score, name: "aside-report", aside: true }]).split("\n");
  expect(lines.map((line) => line.split("|")[0]?.trimEnd())).toEqual([
    expect.stringContaining("figures"),
    "",
    "  report",
    "* aside-report",
    "sum",
    "sum, %",
    "* of which set aside",
    "* of which set aside, %",
  ]);
  expect(lines[4]).toMatch(/\| +75\.0 +- \| +- +- \| +2\/4 /);
  expect(lines[6]).toMatch(/\| +75\.0 +- \| +- +- \| +1\/2 /);
});

test("the columns are aligned", () => {
  const [, ...lines] = tableOf([score, { ...score, counts: {} }]).split("\n");
  const bars = lines.map((line) => [...line].flatMap((character, at) => (character === "|" ? [at] : [])));
  for (const each of bars) expect(each).toEqual(bars[0]?.slice(0, each.length));
});
