import { auditText } from "../../src/api.js";
import { medianOf, processorTime } from "./measure.js";
import { fixtureTexts } from "./sources.js";

/** Rounds, and how many of them only warm up. */
const [ROUNDS, WARMING] = [20, 10];

/** Whole audits of different reports, their texts at hand. */
export function files(): void {
  const texts = fixtureTexts();
  const round = (): number => {
    const start = processorTime();
    for (const text of texts) auditText(text);
    return processorTime() - start;
  };
  const cold = round();
  const warm = medianOf(Array.from({ length: ROUNDS }, round).slice(WARMING));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${texts.length} reports, ${characters} characters: ${((texts.length * 1000) / warm).toFixed(0)} files a second, ${warm.toFixed(0)} ms of processor time in all (${cold.toFixed(0)} ms the first time)`,
  );
}
