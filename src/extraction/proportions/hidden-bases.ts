import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { BelievedShare } from "./index.js";

/** From this prior on the words tie a percentage to its base, whatever its neighbours do. */
const TIED = 0.98;

/**
 * Percentages whose neighbours in the sentence fit no base either have another base, one that is not printed: none of them
 * is an accusation, unless words tie it to its base.
 */
export function withoutHiddenBases(
  stretch: Stretch,
  percents: readonly Mention[],
  shares: readonly BelievedShare[],
): BelievedShare[] {
  const fractioned = (percent: Mention): boolean =>
    stretch.words[(stretch.mentions[percent.order - 1]?.from ?? 0) - 1]?.text === "/";
  const fits = (share: BelievedShare | undefined): boolean => share?.judgement.chosen?.outcome === "fits";
  const byPercent = new Map(shares.map((each) => [each.share.percent, each]));
  return shares.filter((each) => {
    const { percent, part } = each.share;
    if (fits(each)) return true;
    if (part.some(({ earlier }) => earlier)) return false;
    const neighbours = percents.filter((other) => other !== percent && other.sentence === percent.sentence);
    const lost = neighbours.filter((other) => !fits(byPercent.get(other)) && hasOwnPart(stretch, other)).length;
    const tied = (share: BelievedShare | undefined): boolean => (share?.judgement.chosen?.prior ?? 0) >= TIED;
    const proven = neighbours.filter((other) => fits(byPercent.get(other))).length;
    return (
      lost === 0 ||
      (tied(each) && lost < proven) ||
      (tied(each) &&
        !neighbours.some((other) => !fits(byPercent.get(other)) && (tied(byPercent.get(other)) || fractioned(other))))
    );
  });
}

/** `17 đại biểu tái cử (26,56%) và đại biểu trẻ (3,13%)`: the second tells no count of its own, nothing says that its base is another. */
function hasOwnPart({ mentions }: Stretch, percent: Mention): boolean {
  const [before, next] = [mentions[percent.order - 1], mentions[percent.order + 1]];
  const counted = before !== undefined && before.sentence === percent.sentence && measureOf(before) !== "percent";
  return counted || next?.group === percent.to;
}
