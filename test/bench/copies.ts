import { lineOf, timesText } from "./line.js";
import { copiesOf, realReport } from "./sources.js";
import { medianTimes, STAGES, sumOf, warmUp } from "./stages.js";

/** Numbers of copies, each with the runs that make its median warm. */
const RUNS = new Map([
  [1, 40],
  [10, 10],
  [100, 3],
]);
const MOST = Math.max(...RUNS.keys());
const WIDTHS = [8, 10, 8, 8, 10, 8, 8];

/** Cost against the number of copies of one report in one text: the columns stay level where cost is linear. */
export function copies(): void {
  const { name, text } = realReport();
  console.log(`µs of processor time a character, ${name}`);
  console.log(lineOf(["copies", "characters", "ms", ...STAGES, "all"], WIDTHS));
  warmUp(copiesOf(text, MOST));
  const rows = [...RUNS].map(([count, runs]) => {
    const many = copiesOf(text, count);
    const times = medianTimes(many, runs);
    const costs = [...STAGES.map((stage) => times[stage]), sumOf(times)].map((each) => (each * 1000) / many.length);
    const shown = costs.map((cost) => cost.toFixed(3));
    console.log(lineOf([String(count), String(many.length), sumOf(times).toFixed(0), ...shown], WIDTHS));
    return costs;
  });
  const ratios = rows.at(-1)?.map((cost, index) => timesText(cost / (rows[0]?.[index] ?? cost))) ?? [];
  console.log(lineOf([`${MOST} to 1`, "", "", ...ratios], WIDTHS));
}
