import { lineOf, timesText } from "./line.js";
import { copiesOf, realReport } from "./sources.js";
import { medianTimes, STAGES, sumOf } from "./stages.js";

const COUNTS = [1, 10, 100];
const WIDTHS = [8, 10, 8, 8, 10, 8, 8];

/** Cost against the number of copies of one report in one text: the columns stay level where cost is linear. */
export function copies(): void {
  const { name, text } = realReport();
  console.log(`µs a character, ${name}`);
  console.log(lineOf(["copies", "characters", "ms", ...STAGES, "all"], WIDTHS));
  // Twice, so that the first line is as warm as the last.
  medianTimes(text);
  const rows = COUNTS.map((count) => {
    const many = copiesOf(text, count);
    const times = medianTimes(many);
    const cells = [...STAGES.map((stage) => times[stage]), sumOf(times)].map((each) => perCharacter(each, many.length));
    const shown = cells.map((cell) => cell.toFixed(3));
    console.log(lineOf([String(count), String(many.length), sumOf(times).toFixed(0), ...shown], WIDTHS));
    return cells;
  });
  const [first, last] = [rows[0] ?? [], rows.at(-1) ?? []];
  const ratios = last.map((cell, index) => timesText(cell / (first[index] ?? cell)));
  console.log(lineOf([`${COUNTS.at(-1)} to ${COUNTS[0]}`, "", "", ...ratios], WIDTHS));
}

function perCharacter(milliseconds: number, characters: number): number {
  return (milliseconds * 1000) / characters;
}
