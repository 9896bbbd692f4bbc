import { isBare } from "../breakdowns/bare.js";
import type { Believed } from "../breakdowns/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";
import { rateOf } from "../extensions/rates.js";
import { closedBase } from "./closed-bases.js";
import { fractionWithCondition } from "./conditions.js";
import { alike, earlier } from "./earlier-bases.js";
import { wholeInRow } from "./in-a-row.js";
import { dueBase, isNamedBase, isTotalBehind, labelledBase, plannedBase, totalNext } from "./named-bases.js";
import { toldBehind } from "./parts.js";
import { phrasedBases } from "./phrased-bases.js";
import { populationFor } from "./population.js";
import { recalledBase } from "./recalled-bases.js";
import { BEFORE_SHARE } from "./result.js";
import { splitBase } from "./split-bases.js";

export interface BaseCandidate {
  readonly base: readonly Mention[];
  readonly prior: number;
  /** Whether the words behind the percentage name it: `chiếm 10,23% tổng số hộ`. */
  readonly named: boolean;
}

/** Most bases that one percentage is tried with. */
const MOST_BASES = 16;

const RANKS = [0.3, 0.25, 0.15, 0.1, 0.08, 0.05];

/** What the part may be a part of, with how likely the words alone make it. */
export function basesOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  percent: Mention,
  part: Mention,
  breakdowns: readonly Believed[],
): BaseCandidate[] {
  const candidates: BaseCandidate[] = [];
  const wholes = new Set(breakdowns.flatMap(({ total, parts }) => (parts.includes(part) ? [total] : [])));
  const add = (base: readonly Mention[], prior: number, named = false): void => {
    const usable = base.every(
      (each) =>
        (base.length > 1 || each !== part) &&
        each !== percent &&
        // `538,2 tỷ đồng: nông nghiệp 249,7 (46,4%), …`: a bare part is in the unit of its total.
        (measureOf(each) === measureOf(part) || (wholes.has(each) && isBare(part, each))) &&
        !isDensity(stretches[each.stretch], each),
    );
    const known = candidates.some(
      (each) => each.base.length === base.length && each.base.every((item, index) => item === base[index]),
    );
    if (usable && !known && base.length > 0 && candidates.length < MOST_BASES) candidates.push({ base, prior, named });
  };
  const closed = closedBase(stretch, percent, part);
  if (closed && !isOfSibling(stretch, closed, part)) add([closed], 0.996);
  const told = stretch.mentions[percent.order - 1];
  // `giải quyết 38.462 hồ sơ, 99,9% đúng hạn (38.424 hồ sơ)`.
  if (toldBehind(stretch, percent) === part && told && told.sentence === percent.sentence && alike(told, part))
    add([told], 0.985);
  const conditioned = fractionWithCondition(stretch, percent);
  if (conditioned?.part === part) add([conditioned.whole], 0.99);
  const partner = strokePartner(stretch, part);
  const paired = partner && part.noun !== null && partner.noun !== null && !nounsMatch(part.noun, partner.noun);
  // `50 căn tin/54 trường, đạt 92,6%`: two nouns, and still one of the other.
  if (partner && paired) add([partner], 0.3);
  if (partner && !paired)
    add([partner], follows(stretch, partner, percent) ? 0.996 : isSubject(stretch, partner, percent) ? 0.985 : 0.5);
  const named = stretch.mentions.find((mention) => isNamedBase(stretch, mention, part, percent));
  if (named) add([named], isRightBehind(stretch, percent, named) ? 0.993 : 0.985);
  const plan = plannedBase(stretch, percent);
  if (plan && !isOfSibling(stretch, plan, part)) add([plan], 0.985);
  const inRow = wholeInRow(stretch, percent, part);
  if (inRow) add([inRow], inRow.noun === part.noun ? 0.985 : 0.97);
  const recalled = recalledBase(stretch, percent, part);
  if (recalled) add([recalled], 0.99);
  const population = populationFor(stretches, stretch, percent, part);
  if (population) add([population], 0.985, true);
  const next = totalNext(stretch, percent, part);
  if (next) add([next], 0.99);
  const due = dueBase(stretch, percent, part);
  if (due) add([due], 0.99);
  const split = splitBase(stretch, percent, part);
  if (split) add(split, 0.97);
  const labelled = labelledBase(stretch, percent);
  if (labelled) add([labelled], 0.995);
  const phrased = phrasedBases(stretches, stretch, percent);
  const [verbatim, another] = phrased.filter((each) => each.verbatim);
  if (verbatim && !another) add([verbatim.base], 0.996, true);
  const [largest, ...smaller] = phrased;
  if (largest) add([largest.base], smaller.every(({ base }) => isFarBelow(base, largest.base)) ? 0.97 : 0.9, true);
  for (const { base, meant } of smaller) add([base], 0.3, meant);
  for (const { total, parts, kind, holds, judgement } of breakdowns) {
    if (!parts.includes(part)) continue;
    // The share of a part in a list that adds up is one of its total.
    const before = total.stretch < part.stretch || total.order < part.order;
    const sure =
      before &&
      total.stretch === part.stretch &&
      kind === "partition" &&
      holds &&
      (judgement?.odds ?? 0) > SURE &&
      follows(stretch, part, percent);
    if (sure) add([total], 0.994);
    add([total], kind === "partition" ? 0.9 : parts.length === 1 ? 0.93 : 0.7);
  }
  const others = earlier(stretches, stretch, part);
  const counted = others.filter((each) => alike(each, part) && each.stretch === part.stretch);
  const measured = onlyMeasured(stretch, percent, part);
  others.forEach((mention, rank) => {
    // The only figure of the paragraph that counts the same is the base.
    const only = (counted.length === 1 && counted[0] === mention) || mention === measured;
    const prior = only ? 0.85 : (RANKS[rank] ?? 0.04) * (alike(mention, part) ? 2 : 1);
    add([mention], Math.min(prior, 0.85));
  });
  return candidates;
}

/** `Dư nợ 36.400 triệu đồng; nợ quá hạn 91 triệu đồng, tỷ lệ 0,25%`: the only measure of its sentence before a part that the words call a share. */
function onlyMeasured(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  if (part.unit === null || part.noun !== null || percent.order !== part.order + 1) return undefined;
  const between = foldedBetween(stretch, part.to, percent.from);
  if (between.length > 4 || !between.some((word) => word === "chiếm" || word === "lệ")) return undefined;
  const before = stretch.mentions.slice(0, part.order).filter((each) => each.sentence === part.sentence);
  const [only, another] = before.filter((each) => measureOf(each) === measureOf(part));
  return only && !another && pointOf(only).gt(pointOf(part)) ? only : undefined;
}

/** `17 tổ chức, 38 đảng viên, đạt 100% kế hoạch năm (17 tổ chức)`: the base counts what another figure beside the part counts. */
function isOfSibling(stretch: Stretch, base: Mention, part: Mention): boolean {
  const { noun } = base;
  if (noun === null || part.noun === null || nounsMatch(noun, part.noun)) return false;
  const sibling = stretch.mentions[part.order - 1];
  return sibling !== undefined && sibling !== base && sibling.sentence === part.sentence && sibling.noun === noun;
}

/** `mật độ dân số 128 người/km²`, `bình quân 4,50 khẩu/hộ`: what falls to one of something is the whole of nothing. */
function isDensity(stretch: Stretch | undefined, mention: Mention): boolean {
  return mention.kind === "count" && stretch !== undefined && rateOf(stretch, mention)?.cue === "stroke";
}

/** `40 vụ …: 14 vụ, 09 vụ, 17 vụ, chiếm 42,5% tổng số vụ`: of all that are so counted one alone can be the whole. */
function isFarBelow(one: Mention, largest: Mention): boolean {
  return pointOf(one).times(2).lte(pointOf(largest));
}

/** Odds from which a list is all but sure. */
const SURE = 50;

/** Whether a percentage stands right behind a figure: `238/316 vụ việc, đạt tỷ lệ 75,3%`, without a subject of its own. */
function follows(stretch: Stretch, whole: Mention, percent: Mention): boolean {
  if (percent.order - whole.order > 1 || percent.from - whole.to > 12 || percent.sentence !== whole.sentence)
    return false;
  // `48/48 phiếu, chiếm tỷ lệ 90,57% tổng số đại biểu`: the words name another base.
  const behind = stretch.words[percent.to]?.folded;
  if (behind === "tổng" || behind === "số" || behind === "trên") return false;
  if (percent.group !== whole.group) return true;
  let from = percent.from;
  while (from > whole.to && stretch.layout.piece[from - 1] === percent.piece) from -= 1;
  return foldedBetween(stretch, from, percent.from).every((word) => BEFORE_SHARE.has(word));
}

/** `600/830 bếp ăn nhóm trẻ đạt tỷ lệ 72,3%`: what the fraction counts is what reaches the percentage. */
function isSubject(stretch: Stretch, whole: Mention, percent: Mention): boolean {
  if (percent.order !== whole.order + 1 || percent.sentence !== whole.sentence || percent.group !== whole.group)
    return false;
  const between = foldedBetween(stretch, whole.to, percent.from);
  if (between.length > MOST_SUBJECT_WORDS || between.splice(-3).join(" ") !== "đạt tỷ lệ") return false;
  return between.every((word) => /^\p{L}+$/u.test(word) && !OWN_SUBJECT.has(word));
}

const MOST_SUBJECT_WORDS = 14;

/** Words after which the percentage has a subject of its own: `12/19 thôn có tỷ lệ hộ nghèo …`. */
const OWN_SUBJECT = new Set(["có", "số", "tỷ", "lệ", "mức", "độ", "còn", "với", "thu", "bình"]);

/** `chiếm 27,9% trên tổng số 1.245 hộ`: only the words that name the base stand between. */
function isRightBehind(stretch: Stretch, percent: Mention, base: Mention): boolean {
  if (isTotalBehind(stretch, base, percent)) return true;
  return base.order === percent.order + 1 && BASE_WORDS.has(foldedBetween(stretch, percent.to, base.from).join(" "));
}

const BASE_WORDS = new Set(["trên tổng số", "trong tổng số", "của tổng số", "tổng số"]);
