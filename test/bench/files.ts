import { auditText } from "../../src/api.js";
import { medianOf, timed } from "./measure.js";
import { fixtureTexts } from "./sources.js";

const ROUNDS = 7;

/** Whole audits of different reports, their texts at hand. */
export function files(): void {
  const texts = fixtureTexts();
  const round = (): number => timed(() => texts.forEach((text) => void auditText(text)));
  const cold = round();
  const warm = medianOf(Array.from({ length: ROUNDS }, round));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${texts.length} reports, ${characters} characters: ${((texts.length * 1000) / warm).toFixed(0)} files a second, ${warm.toFixed(0)} ms in all (${cold.toFixed(0)} ms the first time)`,
  );
}
