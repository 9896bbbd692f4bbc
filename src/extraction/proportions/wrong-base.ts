import { pointOf } from "../clauses/amount.js";
import type { Weighed } from "../judge/weigh.js";
import type { ShareReading } from "./index.js";
import { PROVEN } from "./proven.js";

/** From this prior on the words behind the percentage name one figure alone. */
export const ONLY_NAMED = 0.97;

/** From this prior on the words leave no other base. */
const CLOSED = 0.995;

/** `241 hộ, chiếm 2,44% tổng số hộ` where it is 2,44 % of the inhabitants: a percentage of another base than the one it names. */
export function wrongBase(readings: readonly Weighed<ShareReading>[]): Weighed<ShareReading> | undefined {
  const named = readings.find(({ reading }) => reading.named);
  if (
    !named ||
    named.outcome === "fits" ||
    isMore(named.reading) ||
    readings.some(({ reading, prior, outcome }) => (reading.named || prior >= CLOSED) && outcome === "fits")
  )
    return undefined;
  const wrong = readings.some(({ outcome, chance, reading: { base, part, percent } }) => {
    const near = base.length === 1 && part.length === 1 && base[0]?.stretch === percent.stretch;
    return near && part[0] === named.reading.part[0] && outcome === "fits" && chance <= PROVEN;
  });
  return wrong ? named : undefined;
}

/** No share is of less than itself: the words name another figure. */
function isMore({ part: [part], base: [base] }: ShareReading): boolean {
  return part !== undefined && base !== undefined && pointOf(part).gt(pointOf(base));
}
