import type { Weighed } from "../judge/weigh.js";
import type { ShareReading } from "./index.js";
import { PROVEN } from "./proven.js";

/** `241 hộ, chiếm 2,44% tổng số hộ` where it is 2,44 % of the inhabitants: a percentage of another base than the one it names. */
export function wrongBase(readings: readonly Weighed<ShareReading>[]): Weighed<ShareReading> | undefined {
  const named = readings.find(({ reading }) => reading.named);
  if (
    !named ||
    named.outcome === "fits" ||
    readings.some(({ reading, outcome }) => reading.named && outcome === "fits")
  )
    return undefined;
  const wrong = readings.some(({ outcome, chance, reading: { base, part, percent } }) => {
    const near = base.length === 1 && part.length === 1 && base[0]?.stretch === percent.stretch;
    return near && part[0] === named.reading.part[0] && outcome === "fits" && chance <= PROVEN;
  });
  return wrong ? named : undefined;
}
