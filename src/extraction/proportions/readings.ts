import { decimal } from "../../numeric/index.js";
import { inUnitOf } from "../breakdowns/bare.js";
import type { Believed } from "../breakdowns/index.js";
import { isState } from "../breakdowns/items.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { IN_TIME } from "../vi/outcomes.js";
import { PLAN_WORDS } from "../vi/plans.js";
import { basesOf } from "./bases.js";
import { farBases } from "./far.js";
import { ofGrades } from "./graded-shares.js";
import { endsThought } from "./in-a-row.js";
import type { ShareReading } from "./index.js";
import { ofNamedPart } from "./named-parts.js";
import { partsOf, toldBehind } from "./parts.js";
import { PROVEN } from "./proven.js";
import { compareShare, mayBeShare } from "./share.js";

/** Everything that a percentage may be a share of. */
export function readingsOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  percent: Mention,
  breakdowns: readonly Believed[],
): Weighed<ShareReading>[] {
  const own = IN_TIME.at(stretch.words, percent.to) !== undefined;
  const plan = PLAN_WORDS.at(stretch.words, percent.to) !== undefined;
  const ends = endsThought(stretch, percent);
  const sums = sumsOf(percent, breakdowns).map(({ part, base }): Weighed<ShareReading> => {
    const { outcome, chance } = compareShare(percent, part, [base]);
    return { reading: { percent, part, base: [base], within: true }, prior: 0.15, outcome, chance };
  });
  const single = partsOf(stretch, percent).flatMap((part, rank) =>
    basesOf(stretches, stretch, percent, part, breakdowns).map(({ base, prior, named }) => {
      const within = !plan && decimal(percent.value).lte(100);
      const sole =
        within && isAttached(stretch, percent, part, base) && (ends || prior >= CLOSED || (named && prior >= PHRASED));
      const meant = base[0] ? inUnitOf(base[0], part) : part;
      const compared = compareShare(percent, [meant], base, sole);
      // `3.150 ngày công; trên 60% số thôn` of 29: more than all is more than 60 %, and no share.
      const beyond =
        within && percent.approximator !== null && base.length === 1 && base[0] && pointOf(part).gt(pointOf(base[0]));
      const { outcome, chance } = beyond ? { outcome: "misses" as const, chance: 1 } : compared;
      const share = { percent, part: [part], base, within, named };
      // `giải quyết 20.350 hồ sơ (99,8% đúng và trước hạn)`: of those resolved, a count that no figure prints.
      const said = own && outcome !== "fits" && toldBehind(stretch, percent) !== part ? OF_OTHERS : 1;
      return { reading: share, prior: prior * said * (PARTS[rank] ?? 0.05), outcome, chance };
    }),
  );
  const near = [
    ...single,
    ...sums,
    ...ofTarget(stretch, percent),
    ...ofNamedPart(stretch, percent, breakdowns),
    ...ofGrades(stretch, percent, breakdowns),
  ];
  return near.some(({ outcome }) => outcome === "fits") ? near : [...near, ...ofFarBases(stretches, stretch, percent)];
}

const PARTS = [1, 0.2, 0.08, 0.08];
const OF_OTHERS = 0.3;
/** Whether a percentage and its part stand side by side, with nothing but the base between them. */
function isAttached(stretch: Stretch, percent: Mention, part: Mention, base: readonly Mention[]): boolean {
  const [first, last] = part.order < percent.order ? [part, percent] : [percent, part];
  return stretch.mentions.slice(first.order + 1, last.order).every((each) => base.includes(each));
}

/** From this prior on the words close what the base is. */
const CLOSED = 0.98;
/** And from this one they name the only figure that is so called. */
const PHRASED = 0.97;

/** Shares of what a paragraph far above counts, where hardly any chance would make them fit. */
function ofFarBases(stretches: readonly Stretch[], stretch: Stretch, percent: Mention): Weighed<ShareReading>[] {
  const [part] = partsOf(stretch, percent);
  if (!part || (percent.decimals ?? 0) < 1) return [];
  for (const base of farBases(stretches, part)) {
    if (!mayBeShare(percent, part, base)) continue;
    const { outcome, chance } = compareShare(percent, [part], [base]);
    if (outcome === "fits" && chance <= PROVEN)
      return [{ reading: { percent, part: [part], base: [base], within: true }, prior: 0.1, outcome, chance }];
  }
  return [];
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
    .filter((each) => measureOf(each) === measureOf(base) && isState(stretch, each));
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
