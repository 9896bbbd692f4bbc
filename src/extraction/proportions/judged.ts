import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import { roundedFirst } from "./cut-off.js";
import type { BelievedShare, ShareReading } from "./index.js";
import { baseName, proves } from "./proven.js";
import { SIBLINGS } from "./votes.js";
import { ONLY_NAMED, wrongBase } from "./wrong-base.js";

interface HeardShare {
  readonly heard: readonly Weighed<ShareReading>[];
  readonly judgement: Judgement<ShareReading>;
}

/** From this prior on the words leave no other base. */
const NAMED = 0.995;

/** Readings of one percentage, weighed with what its siblings vote for. */
export function judged(readings: readonly Weighed<ShareReading>[], votes: ReadonlyMap<string, number>): HeardShare {
  const fitting = readings.some(({ outcome }) => outcome === "fits");
  const weighed = readings.map((each): Weighed<ShareReading> => {
    const own = proves(each) ? 1 : 0;
    const siblings = (votes.get(baseName(each.reading)) ?? 0) - own;
    if (siblings === 0) return each;
    const voted = SIBLINGS[siblings] ?? 0.99;
    // Words that name one base and siblings that prove it are two witnesses.
    if (each.reading.named && each.prior >= ONLY_NAMED && !fitting)
      return { ...each, prior: Math.max(each.prior, 1 - (1 - each.prior) * (1 - voted)) };
    return { ...each, prior: Math.max(each.prior, Math.min(voted, each.prior + 0.7)) };
  });
  const likely = roundedFirst(weighed);
  const misnamed = wrongBase(likely);
  if (misnamed) return { heard: [misnamed], judgement: weigh([misnamed], 0.004) };
  const most = likely.reduce((high, { prior }) => Math.max(high, prior), 0);
  // Where the words name the base, a percentage that fits another one is of the wrong base.
  const named = likely.filter(({ prior }) => prior >= NAMED);
  const heard = most >= NAMED ? [...named, ...likely.filter((each) => fitsAnother(each, named))] : likely;
  return { heard, judgement: weigh(heard, Math.max(1 - most, 0.004)) };
}

/** `45 biên chế, có mặt 43, thiếu 02, tức đã bố trí 95,56% số được giao`: of the named base another count may be the part. */
function fitsAnother(
  { reading, prior, outcome }: Weighed<ShareReading>,
  named: readonly Weighed<ShareReading>[],
): boolean {
  if (outcome !== "fits" || prior >= NAMED) return false;
  return named.some((each) => baseName(each.reading) === baseName(reading));
}

/** The share that a judgement is sure enough of. */
export function believedOf({ judgement }: HeardShare): BelievedShare[] {
  const { chosen, odds } = judgement;
  if (!chosen) return [];
  const confidence = odds > 10 ? "certain" : odds > 1.5 ? "likely" : "possible";
  // An accusation needs better odds than a statement that holds.
  if (chosen.outcome !== "fits" && confidence === "possible") return [];
  return [{ share: chosen.reading, judgement, confidence }];
}
