import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { countsAlike } from "./far.js";
import type { ShareReading } from "./index.js";
import { compareShare } from "./share.js";

/** How likely a percentage that was worked out with other figures is that of its neighbour by chance. */
const BY_CHANCE = 0.001;

/** From this prior on the words leave little doubt which base a percentage is of; one that a percentage beside it shares is as sure. */
const OWN = 0.8;

/**
 * Readings of a percentage that says of its own count and base what is right for those of the percentage beside it: `212 hộ nghèo,
 * chiếm 15,65%; 318 hộ cận nghèo, chiếm 15,65%`. That it fits the other's figures excuses nothing; it is how the slip was made.
 */
export function withoutCopies(
  readings: readonly Weighed<ShareReading>[],
  percent: Mention,
  stretches: readonly Stretch[],
  stretch: Stretch,
): readonly Weighed<ShareReading>[] {
  const own = ownShare(stretch, percent);
  const likely = readings
    .filter((each) => own && isOf(each, own.part) && !isTrue(each))
    .reduce<Weighed<ShareReading> | null>((best, each) => (each.prior > (best?.prior ?? 0) ? each : best), null);
  if (!own || !likely) return readings;
  const copied = beside(stretches, stretch, percent).find((other) => {
    const [base] = likely.reading.base;
    if (base && other.percent.value === percent.value && other.percent.decimals === percent.decimals)
      return (percent.decimals ?? 0) > 0 && agrees(percent, other.part, base);
    if (likely.prior < OWN) return false;
    return own.base && other.base && own.base !== other.base && agrees(other.percent, other.part, other.base)
      ? agrees(percent, own.part, other.base)
      : false;
  });
  if (!copied) return readings;
  return readings
    .filter((each) => !isTrue(each) || each.prior >= likely.prior)
    .map((each) =>
      each === likely
        ? { ...each, prior: Math.max(each.prior, OWN), outcome: "keystroke" as const, chance: BY_CHANCE }
        : each,
    );
}

/** A count with its percentage, and the whole that words right before it name. */
interface OwnShare {
  readonly percent: Mention;
  readonly part: Mention;
  readonly base: Mention | null;
}

/** `(1.355 hộ, trong đó) 212 hộ nghèo, chiếm 15,65%`: the count stands right before its percentage and shares its clause with it. */
function ownShare(stretch: Stretch, percent: Mention): OwnShare | null {
  const part = stretch.mentions[percent.order - 1];
  if (!part || part.clause !== percent.clause || part.group !== percent.group || measureOf(part) !== "count")
    return null;
  const lead = foldedBetween(stretch, percent.from - 2, percent.from);
  if (!lead.includes("chiếm")) return null;
  const before = stretch.mentions[part.order - 1];
  const opened = before && before.clause === part.clause && before.group === part.group && countsAlike(before, part);
  const words = opened ? foldedBetween(stretch, before.to, part.from).join(" ") : "";
  const isWhole =
    OPENING.some((each) => ` ${words} `.includes(` ${each} `)) && before && pointOf(before).gte(pointOf(part));
  return { percent, part, base: isWhole ? before : null };
}

const OPENING = ["trong đó", "trong số đó", "trong số này"];

/** Percentages of the paragraph, the one before it and the one behind it that have their own count. */
function beside(stretches: readonly Stretch[], stretch: Stretch, percent: Mention): OwnShare[] {
  return [stretch.index - 1, stretch.index, stretch.index + 1].flatMap((index) => {
    const around = stretches[index];
    if (!around) return [];
    const near = around.mentions.filter(
      (each) => each !== percent && measureOf(each) === "percent" && (index !== stretch.index || isNear(each, percent)),
    );
    return near.flatMap((each) => ownShare(around, each) ?? []).slice(0, MOST_BESIDE);
  });
}

/** More percentages beside one than are compared with it, and figures between two that stand beside each other. */
const [MOST_BESIDE, MOST_BETWEEN] = [6, 8];

function isNear(one: Mention, other: Mention): boolean {
  return Math.abs(one.order - other.order) <= MOST_BETWEEN;
}

function isOf({ reading }: Weighed<ShareReading>, part: Mention): boolean {
  return reading.part.length === 1 && reading.part[0] === part;
}

function isTrue({ outcome }: Weighed<ShareReading>): boolean {
  return outcome === "fits";
}

function agrees(percent: Mention, part: Mention, base: Mention): boolean {
  return compareShare(percent, [part], [base]).outcome === "fits";
}
