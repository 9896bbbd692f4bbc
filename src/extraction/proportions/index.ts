import type { Confidence } from "../../model/index.js";
import type { Believed } from "../breakdowns/index.js";
import { isDifference } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import type { Judgement } from "../judge/weigh.js";
import { withoutCopies } from "./copied.js";
import { withoutHiddenBases } from "./hidden-bases.js";
import { believedOf, judged } from "./judged.js";
import { withProvenBases } from "./proven.js";
import { readingsOf } from "./readings.js";
import { votesFor } from "./votes.js";

/** A percentage with the count and the base that it is of. */
export interface ShareReading {
  readonly percent: Mention;
  readonly part: readonly Mention[];
  readonly base: readonly Mention[];
  /** Whether the part belongs to the base; a result against its plan need not. */
  readonly within: boolean;
  /** Whether the words behind the percentage name the base. */
  readonly named?: boolean;
}

export interface BelievedShare {
  readonly share: ShareReading;
  readonly judgement: Judgement<ShareReading>;
  readonly confidence: Confidence;
}

/** Percentages of a stretch with their counts and bases, the percentages of one list solved together. */
export function sharesOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  breakdowns: readonly Believed[],
  listen?: Listen<ShareReading>,
): BelievedShare[] {
  const percents = stretch.mentions.filter((mention) => isShare(stretch, mention));
  const first = percents.map((percent) => readingsOf(stretches, stretch, percent, breakdowns));
  const readings = first.map((some, at) => [...some, ...withProvenBases(some, percents[at], stretch, first)]);
  const votes = votesFor(readings);
  const hearings = readings.map((some, at) => {
    const percent = percents[at];
    return judged(percent ? withoutCopies(some, percent, stretches, stretch) : some, votes);
  });
  const shares = withoutHiddenBases(stretch, percents, hearings.flatMap(believedOf));
  for (const { heard, judgement } of hearings) {
    const told = shares.some(({ share }) => share === judgement.chosen?.reading);
    if (heard.length > 0) listen?.({ readings: heard, judgement, told });
  }
  return shares;
}

/** A percentage of something, not a change. */
export function isShare(stretch: Stretch, mention: Mention): boolean {
  return (
    measureOf(mention) === "percent" &&
    mention.upTo === null &&
    !isDifference(stretch, mention) &&
    !isChanged(stretch, mention)
  );
}

/** `giảm 208 vụ (8,74%)`: the percentage in brackets belongs to the change before it. */
function isChanged(stretch: Stretch, percent: Mention): boolean {
  const before = stretch.mentions[percent.order - 1];
  if (!before || !isDifference(stretch, before) || percent.from - before.to > 6) return false;
  return percent.group !== before.group || percent.piece - before.piece <= 1;
}
