import { growthOf } from "./growth.js";
import { lineOf, timesText } from "./line.js";
import { proseOf } from "./prose.js";
import { STAGES } from "./stages.js";

const LENGTHS = [10_000, 20_000, 40_000, 80_000];
const WIDTHS = [10, 8, 10, 8, 8, 14, 16];

/** Cost against the length of one paragraph in a single line: doubles from line to line where it is linear. */
export function paragraph(): void {
  console.log(lineOf(["characters", ...STAGES, "all, ms", "µs a character", "to the one above"], WIDTHS));
  for (const { characters, times, all, ratio } of growthOf(proseOf, LENGTHS)) {
    const milliseconds = [...STAGES.map((stage) => times[stage]), all].map((each) => each.toFixed(1));
    const perCharacter = ((all * 1000) / characters).toFixed(1);
    console.log(
      lineOf([String(characters), ...milliseconds, perCharacter, ratio === null ? "" : timesText(ratio)], WIDTHS),
    );
  }
}
