import { growthOf, type Sample } from "./growth.js";
import { lineOf, timesText } from "./line.js";
import { SHAPES, type Shape } from "./shapes.js";
import { STAGES } from "./stages.js";

const FACTORS = [1, 2, 4];
const WIDTHS = [20, 9, 8, 8, 8, 6, 6, 14, 10];

/** Cost of texts that are hard to read: ×2 for each doubling where it is linear. */
export function hostile(): void {
  const ratios = FACTORS.slice(1).map((factor) => `${factor}x`);
  const heads = ["shape", "1x, chars", ...FACTORS.map((factor) => `${factor}x, ms`), ...ratios];
  console.log(lineOf([...heads, "µs a character", "mostly"], WIDTHS));
  const steepest = SHAPES.map((shape) => {
    const samples = growthOf(
      shape.make,
      FACTORS.map((factor) => factor * shape.length),
    );
    console.log(lineOf(cellsOf(shape, samples), WIDTHS));
    return { name: shape.name, ratio: samples.at(-1)?.ratio ?? 0 };
  }).toSorted((a, b) => b.ratio - a.ratio);
  const shown = steepest.slice(0, 3).map(({ name, ratio }) => `${name} ${timesText(ratio)}`);
  console.log(`steepest at the last doubling: ${shown.join("; ")}`);
}

function cellsOf(shape: Shape, samples: readonly Sample[]): string[] {
  const milliseconds = FACTORS.map((_, index) => samples[index]?.all.toFixed(1) ?? "too long");
  const ratios = FACTORS.slice(1).map((_, index) => {
    const ratio = samples[index + 1]?.ratio;
    return ratio ? timesText(ratio) : "-";
  });
  const last = samples.at(-1);
  const slowest = last && STAGES.reduce((slow, stage) => (last.times[stage] > last.times[slow] ? stage : slow));
  const perCharacter = last ? ((last.all * 1000) / last.characters).toFixed(1) : "";
  return [shape.name, String(shape.length), ...milliseconds, ...ratios, perCharacter, slowest ?? ""];
}
