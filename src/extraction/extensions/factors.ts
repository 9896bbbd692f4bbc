import { knownUnit } from "../../numeric/index.js";
import { isDifference } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, opensEarlier } from "../clauses/words.js";
import { PERSONS } from "../vi/averages.js";
import { contextOf, orderOf } from "./nearness.js";
import type { Rate } from "./rates.js";

/** A figure that may be the quantity or the amount of a rate, and how well words and place speak for it. */
export interface Factor {
  readonly mention: Mention;
  readonly weight: number;
  /** Whether its noun or unit is that of the rate. */
  readonly named: boolean;
}

/** Most figures weighed for either side. */
const MOST_FACTORS = 6;
/** Figures looked at on either side of the rate. */
const REACH = 14;

/** What the rate may be multiplied by: counts of its `per`, or a measure in its unit. */
export function quantitiesOf(stretch: Stretch, rate: Rate): Factor[] {
  return factors(stretch, rate, 6, (mention) => isQuantity(stretch, rate, mention));
}

/** What the product may be: amounts of the rate's own measure, or counts of its noun. */
export function amountsOf(stretch: Stretch, rate: Rate): Factor[] {
  return factors(stretch, rate, 2, (mention) => isAmount(stretch, rate, mention));
}

/** Paragraphs before that may name what a rate is multiplied by. */
const MOST_LEADS = 4;
/** How much a figure of another paragraph weighs. */
const FAR = 0.15;

/** Figures of the paragraphs before that are surely named or measured as the rate wants them. */
export function earlierFactors(
  stretches: readonly Stretch[],
  stretch: Stretch,
  rate: Rate,
): { quantities: Factor[]; amounts: Factor[] } {
  const [quantities, amounts]: [Factor[], Factor[]] = [[], []];
  for (let index = stretch.index - 1; index >= Math.max(0, stretch.index - MOST_LEADS); index -= 1) {
    const before = stretches[index];
    if (!before || before.block.section !== stretch.block.section || before.block.note !== stretch.block.note) break;
    for (const mention of before.mentions.slice(0, REACH)) {
      if (mention.upTo !== null || isDifference(before, mention) || isTwin(before, mention)) continue;
      if (isQuantity(before, rate, mention)) quantities.push({ mention, named: true, weight: FAR });
      if (isAmount(before, rate, mention)) amounts.push({ mention, named: true, weight: FAR });
    }
  }
  return { quantities: quantities.slice(0, MOST_FAR), amounts: amounts.slice(0, MOST_FAR) };
}

const MOST_FAR = 8;

/** Whether a figure counts or measures what the rate is for, `undefined` where it cannot. */
function isQuantity(stretch: Stretch, rate: Rate, mention: Mention): boolean | undefined {
  if (rate.perUnit) return measureOf(mention) === rate.perUnit.dimension ? true : undefined;
  return mention.kind === "count" ? isNamed(stretch, mention, rate.per) : undefined;
}

function isAmount(stretch: Stretch, { mention: own, noun }: Rate, mention: Mention): boolean | undefined {
  const measure = measureOf(own).split("/")[0];
  if (measureOf(mention) !== measure) return undefined;
  return measure !== "count" || (noun.length > 0 && isNamed(stretch, mention, noun));
}

/** `behind` says how much farther off a figure counts that follows the rate. */
function factors(
  stretch: Stretch,
  { mention: own }: Rate,
  behind: number,
  judge: (mention: Mention) => boolean | undefined,
): Factor[] {
  const found: { mention: Mention; named: boolean; weight: number; order: number }[] = [];
  for (const mention of stretch.mentions.slice(Math.max(0, own.order - REACH), own.order + REACH)) {
    if (mention === own || mention.upTo !== null || isDifference(stretch, mention)) continue;
    const away = own.sentence - mention.sentence;
    if (away > 2 || away < -1) continue;
    const named = judge(mention);
    if (named === undefined || isTwin(stretch, mention)) continue;
    const weight = contextOf(stretch, own, mention, named);
    found.push({
      mention,
      named,
      weight,
      order: orderOf(stretch, own, mention) + (mention.order > own.order ? behind : 0) + 40 * (1 - weight),
    });
  }
  found.sort((one, other) => one.order - other.order);
  const [only, second] = found.filter((each) => each.named && !isComparedWith(stretch, each.mention));
  // `Trường có 18 lớp, 724 em. Bình quân 40,2 em/lớp`: where nothing else is so named, this is meant.
  if (only && !second && only.mention.sentence === own.sentence - 1) only.weight = Math.max(only.weight, 0.97);
  return found
    .slice(0, MOST_FACTORS)
    .map(({ mention, named, weight }, rank) => ({ mention, named, weight: weight * (RANKS[rank] ?? 0.05) }));
}

/** `6.548 lượt, tăng 5,4% so với năm 2024 (6.210 lượt)`: what a figure is compared with is not what the sentence goes on with. */
function isComparedWith(stretch: Stretch, { group, earlier }: Mention): boolean {
  if (earlier || group < 0) return earlier;
  return (
    opensEarlier(stretch.words, group) ||
    foldedBetween(stretch, group - MOST_COMPARING, group)
      .join(" ")
      .includes("so với")
  );
}

/** Words from `so với` to a bracket. */
const MOST_COMPARING = 8;

/** Of several figures that could be meant, the first most likely is. */
const RANKS = [1, 0.3, 0.15, 0.08];

/** `23/23 tổ`: the second says the same as the first. */
function isTwin(stretch: Stretch, mention: Mention): boolean {
  const before = stretch.mentions[mention.order - 1];
  return before !== undefined && stretch.words[mention.from - 1]?.text === "/" && before.value === mention.value;
}

/** Whether the words around a figure say that it counts the given noun. */
function isNamed({ words }: Stretch, mention: Mention, noun: readonly string[]): boolean {
  const [own, other] = [mention.noun, noun.join(" ")];
  // `mỗi đợt 45 người, tổng số 810 lượt người`.
  if (own === `lượt ${other}`) return true;
  if (own !== null && (nounsMatch(own, other) || (PERSONS.has(own) && PERSONS.has(other)))) return true;
  const stands = (index: number): boolean => noun.every((word, at) => words[index + at]?.folded === word);
  for (let index = mention.to; index < mention.to + 4 && words[index]?.kind === "word"; index += 1)
    if (stands(index)) return true;
  // `Ban công tác ở 98 ấp`: what there is one of each may stand before.
  if (own !== null && words[mention.to]?.text !== "/") return false;
  for (let index = mention.from - 1; index >= mention.from - 7; index -= 1) {
    if (words[index]?.kind !== "word" && words[index]?.text !== ":") return false;
    if (stands(index)) return words[index - 1]?.kind !== "number";
  }
  return false;
}

/** The unit that a rate must be given for its product to have the unit of the amount, or `null` where its own will do. */
export function rateUnit({ mention, per, perUnit }: Rate, quantity: Mention, amount: Mention): string | null {
  if (mention.unit === null || mention.unit.includes("/")) return null;
  const [own, whole, counted] = [mention, amount, quantity].map(({ unit }) =>
    unit === null ? undefined : knownUnit(unit),
  );
  const same = own?.exponent === whole?.exponent && (!perUnit || perUnit.exponent === counted?.exponent);
  return same ? null : `${mention.unit}/${perUnit?.name ?? per.join(" ")}`;
}
