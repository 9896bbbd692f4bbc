import { decimal } from "../../numeric/index.js";
import type { Believed } from "../breakdowns/index.js";
import { isDifference } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import { PLAN_WORDS } from "../vi/plans.js";
import { basesOf } from "./bases.js";
import { farBases } from "./far.js";
import { compareShare } from "./share.js";

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
  readonly confidence: "certain" | "likely" | "possible";
}

const PARTS = [1, 0.2, 0.08];

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
  const hearings = readings.map((some) => judged(some, votes));
  const shares = withoutHiddenBases(stretch, percents, hearings.flatMap(believedOf));
  for (const { heard, judgement } of hearings) {
    const told = shares.some(({ share }) => share === judgement.chosen?.reading);
    if (heard.length > 0) listen?.({ readings: heard, judgement, told });
  }
  return shares;
}

/** Most bases that the neighbours of a percentage lend it. */
const MOST_PROVEN = 3;

/** Readings of a percentage with the bases that its neighbours prove. */
function withProvenBases(
  own: readonly Weighed<ShareReading>[],
  percent: Mention | undefined,
  stretch: Stretch,
  all: readonly (readonly Weighed<ShareReading>[])[],
): Weighed<ShareReading>[] {
  if (!percent) return [];
  const known = new Set(own.map(({ reading }) => baseName(reading)));
  const [part] = partsOf(stretch, percent);
  const proven = new Map<string, readonly Mention[]>();
  for (const some of all) {
    for (const each of some)
      if (proves(each) && proven.size < MOST_PROVEN) proven.set(baseName(each.reading), each.reading.base);
  }
  return [...proven].flatMap(([name, base]) => {
    if (!part || known.has(name) || base.includes(part) || base.some((each) => measureOf(each) !== measureOf(part)))
      return [];
    const { outcome, chance } = compareShare(percent, [part], base);
    return [{ reading: { percent, part: [part], base, within: true }, prior: 0.3, outcome, chance }];
  });
}

/** A percentage of something, not a change. */
function isShare(stretch: Stretch, mention: Mention): boolean {
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

function readingsOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  percent: Mention,
  breakdowns: readonly Believed[],
): Weighed<ShareReading>[] {
  const plan = PLAN_WORDS.at(stretch.words, percent.to) !== undefined;
  const sums = sumsOf(percent, breakdowns).map(({ part, base }): Weighed<ShareReading> => {
    const { outcome, chance } = compareShare(percent, part, [base]);
    return { reading: { percent, part, base: [base], within: true }, prior: 0.15, outcome, chance };
  });
  const single = partsOf(stretch, percent).flatMap((part, rank) =>
    basesOf(stretches, stretch, percent, part, breakdowns).map(({ base, prior, named }) => {
      const { outcome, chance } = compareShare(percent, [part], base);
      const share = { percent, part: [part], base, within: !plan && decimal(percent.value).lte(100), named };
      return { reading: share, prior: prior * (PARTS[rank] ?? 0.05), outcome, chance };
    }),
  );
  const near = [...single, ...sums, ...ofTarget(stretch, percent)];
  return near.some(({ outcome }) => outcome === "fits") ? near : [...near, ...ofFarBases(stretches, stretch, percent)];
}

/** Shares of what a paragraph far above counts, where hardly any chance would make them fit. */
function ofFarBases(stretches: readonly Stretch[], stretch: Stretch, percent: Mention): Weighed<ShareReading>[] {
  const [part] = partsOf(stretch, percent);
  if (!part || (percent.decimals ?? 0) < 1) return [];
  const fitting = farBases(stretches, part).flatMap((base): Weighed<ShareReading>[] => {
    const { outcome, chance } = compareShare(percent, [part], [base]);
    if (outcome !== "fits" || chance > PROVEN) return [];
    return [{ reading: { percent, part: [part], base: [base], within: true }, prior: 0.1, outcome, chance }];
  });
  return fitting.slice(0, 1);
}

/** `vận động được 8.962 triệu đồng …; so với chỉ tiêu 8 tỷ đồng đạt 112,03%`: the figure before the percentage is the base. */
function ofTarget(stretch: Stretch, percent: Mention): Weighed<ShareReading>[] {
  const base = stretch.mentions[percent.order - 1];
  if (
    !base ||
    base.sentence !== percent.sentence ||
    percent.from - base.to > 4 ||
    !PLAN_WORDS.endingAt(stretch.words, base.from - 1)
  )
    return [];
  const before = stretch.mentions
    .slice(0, base.order)
    .filter((each) => measureOf(each) === measureOf(base) && isCount(stretch, each));
  return before
    .toReversed()
    .slice(0, 6)
    .map((part, rank) => {
      const { outcome, chance } = compareShare(percent, [part], [base]);
      return {
        reading: { percent, part: [part], base: [base], within: false },
        prior: 0.5 * 0.8 ** rank,
        outcome,
        chance,
      };
    });
}

/** `trước hạn 6.815, đúng hạn 858, quá hạn 18; tỷ lệ đúng hạn và trước hạn là 99,77%`: the first parts together. */
function sumsOf(percent: Mention, breakdowns: readonly Believed[]): { part: Mention[]; base: Mention }[] {
  return breakdowns.flatMap(({ kind, holds, total, parts }) => {
    const [first, second, ...others] = parts;
    const before = parts.every((each) => each.stretch === percent.stretch && each.order < percent.order);
    if (kind !== "partition" || !holds || !before || !first || !second || others.length === 0) return [];
    return [{ part: [first, second], base: total }];
  });
}

/** Counts that the percentage may be of: the one before it, the one in brackets behind it, others of its sentence. */
function partsOf(stretch: Stretch, percent: Mention): Mention[] {
  const { mentions, layout, words } = stretch;
  const parts: Mention[] = [];
  const next = mentions[percent.order + 1];
  // `đạt 83,7% (4.180/4.994 hồ sơ)`.
  if (next && next.group === percent.to && layout.closing.has(percent.to) && isCount(stretch, next)) parts.push(next);
  for (let index = percent.order - 1; index >= 0 && parts.length < 3; index -= 1) {
    const mention = mentions[index];
    if (!mention || mention.sentence !== percent.sentence) break;
    if (!isCount(stretch, mention)) continue;
    if (words[mention.from - 1]?.text === "/") continue;
    const around = percent.group >= 0 && mention.to <= percent.group && mention.group === layout.group[percent.group];
    if (mention.group === percent.group || around) parts.push(mention);
  }
  return parts;
}

function isCount(stretch: Stretch, mention: Mention): boolean {
  return measureOf(mention) !== "percent" && mention.upTo === null && !isDifference(stretch, mention);
}

/** How many percentages of the stretch each base gives: siblings have one base. */
function votesFor(readings: readonly Weighed<ShareReading>[][]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const some of readings) {
    const fitting = new Set(some.flatMap((each) => (proves(each) ? baseName(each.reading) : [])));
    for (const name of fitting) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  return votes;
}

/** How sure one, two or more siblings with the same base make it. */
const SIBLINGS = [0, 0.93, 0.97];

/** From this prior on the words tie a percentage to its base, whatever its neighbours do. */
const TIED = 0.98;

/**
 * Percentages whose neighbours in the sentence fit no base either have another base, one that is not printed: none of them
 * is an accusation, unless words tie it to its base.
 */
function withoutHiddenBases(
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
    const lost = neighbours.filter((other) => !fits(byPercent.get(other))).length;
    const tied = (share: BelievedShare | undefined): boolean => (share?.judgement.chosen?.prior ?? 0) >= TIED;
    return (
      lost === 0 ||
      (tied(each) &&
        !neighbours.some((other) => !fits(byPercent.get(other)) && (tied(byPercent.get(other)) || fractioned(other))))
    );
  });
}

/** A share of two decimals proves a base some paragraphs away as well. */
const SHARP = 0.0005;
const MOST_BETWEEN = 8;

/** A fit that chance hardly explains, with a base of the percentage's own paragraph or the one before. */
function proves({ outcome, chance, reading: { base, percent } }: Weighed<ShareReading>): boolean {
  const reach = chance <= SHARP ? MOST_BETWEEN : 1;
  return outcome === "fits" && chance < 0.02 && base.every((each) => percent.stretch - each.stretch <= reach);
}

function baseName({ base }: ShareReading): string {
  return base.map(({ id }) => id).join("+");
}

/** From this prior on the words leave no other base. */
const NAMED = 0.995;

/** A fit that hardly any share would have by chance. */
const PROVEN = 0.003;

/** `241 hộ, chiếm 2,44% tổng số hộ` where it is 2,44 % of the inhabitants: a percentage of another base than the one it names. */
function wrongBase(readings: readonly Weighed<ShareReading>[]): Weighed<ShareReading> | undefined {
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

interface HeardShare {
  readonly heard: readonly Weighed<ShareReading>[];
  readonly judgement: Judgement<ShareReading>;
}

function judged(readings: readonly Weighed<ShareReading>[], votes: ReadonlyMap<string, number>): HeardShare {
  const weighed = readings.map((each): Weighed<ShareReading> => {
    const own = proves(each) ? 1 : 0;
    const siblings = (votes.get(baseName(each.reading)) ?? 0) - own;
    return siblings > 0
      ? { ...each, prior: Math.max(each.prior, Math.min(SIBLINGS[siblings] ?? 0.99, each.prior + 0.7)) }
      : each;
  });
  const misnamed = wrongBase(weighed);
  if (misnamed) return { heard: [misnamed], judgement: weigh([misnamed], 0.004) };
  const most = weighed.reduce((high, { prior }) => Math.max(high, prior), 0);
  // Where the words name the base, a percentage that fits another one is of the wrong base.
  const heard = most >= NAMED ? weighed.filter(({ prior }) => prior >= NAMED) : weighed;
  return { heard, judgement: weigh(heard, Math.max(1 - most, 0.004)) };
}

function believedOf({ judgement }: HeardShare): BelievedShare[] {
  const { chosen, odds } = judgement;
  if (!chosen) return [];
  const confidence = odds > 10 ? "certain" : odds > 1.5 ? "likely" : "possible";
  // An accusation needs better odds than a statement that holds.
  if (chosen.outcome !== "fits" && confidence === "possible") return [];
  return [{ share: chosen.reading, judgement, confidence }];
}
