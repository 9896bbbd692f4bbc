import type { Believed } from "../breakdowns/index.js";
import { isDifference } from "../breakdowns/items.js";
import { labelRange } from "../breakdowns/labels.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { PLAN_WORDS } from "../vi/plans.js";

export interface BaseCandidate {
  readonly base: readonly Mention[];
  readonly prior: number;
  /** Whether the words behind the percentage name it: `chiếm 10,23% tổng số hộ`. */
  readonly named: boolean;
}

/** Most bases that one percentage is tried with. */
const MOST_BASES = 16;

/** What the part may be a part of, with how likely the words alone make it. */
export function basesOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  percent: Mention,
  part: Mention,
  breakdowns: readonly Believed[],
): BaseCandidate[] {
  const candidates: BaseCandidate[] = [];
  const add = (base: readonly Mention[], prior: number, named = false): void => {
    const usable = base.every((each) => each !== part && each !== percent && measureOf(each) === measureOf(part));
    const known = candidates.some(
      (each) => each.base.length === base.length && each.base.every((item, index) => item === base[index]),
    );
    if (usable && !known && base.length > 0 && candidates.length < MOST_BASES) candidates.push({ base, prior, named });
  };
  const partner = strokePartner(stretch, part);
  const paired = partner && part.noun !== null && partner.noun !== null && !nounsMatch(part.noun, partner.noun);
  // `50 căn tin/54 trường, đạt 92,6%`: two nouns, and still one of the other.
  if (partner && paired) add([partner], 0.3);
  if (partner && !paired) add([partner], follows(stretch, partner, percent) ? 0.996 : 0.5);
  const plan = plannedBase(stretch, percent);
  if (plan) add([plan], 0.985);
  const named = stretch.mentions.find((mention) => isNamedBase(stretch, mention, part, percent));
  if (named) add([named], 0.985);
  const labelled = labelledBase(stretch, percent);
  if (labelled) add([labelled], 0.995);
  const [largest, ...smaller] = phrasedBases(stretches, stretch, percent);
  if (largest) add([largest], smaller.length === 0 ? 0.97 : 0.9, true);
  for (const base of smaller) add([base], 0.3);
  for (const { total, parts, kind, holds, judgement } of breakdowns) {
    if (!parts.includes(part)) continue;
    // The share of a part in a list that adds up is one of its total.
    const sure = kind === "partition" && holds && (judgement?.odds ?? 0) > SURE && follows(stretch, part, percent);
    if (sure) add([total], 0.994);
    add([total], kind === "partition" ? 0.9 : parts.length === 1 ? 0.93 : 0.7);
    add(parts, 0.1);
  }
  const others = earlier(stretches, stretch, part);
  const counted = others.filter((each) => alike(each, part) && each.stretch === part.stretch);
  others.forEach((mention, rank) => {
    // The only figure of the paragraph that counts the same is the base.
    const prior =
      counted.length === 1 && counted[0] === mention ? 0.85 : (RANKS[rank] ?? 0.04) * (alike(mention, part) ? 2 : 1);
    add([mention], Math.min(prior, 0.85));
  });
  return candidates;
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

const BEFORE_SHARE = new Set([
  "đạt",
  "chiếm",
  "tỷ",
  "lệ",
  "bằng",
  "tương",
  "đương",
  "ứng",
  "khoảng",
  "gần",
  "trên",
  "hơn",
  "được",
  "là",
  ":",
  ",",
  "-",
]);

const RANKS = [0.3, 0.25, 0.15, 0.1, 0.08, 0.05];

/** `đạt 117,2% dự toán huyện giao (3.600 triệu đồng)`, `bằng 49,5% chỉ tiêu năm: 315 trẻ`. */
function plannedBase(stretch: Stretch, percent: Mention): Mention | undefined {
  if (!PLAN_WORDS.at(stretch.words, percent.to)) return undefined;
  const next = stretch.mentions[percent.order + 1];
  const reach = next !== undefined && next.group === next.from - 1 ? 14 : 9;
  const near = next !== undefined && next.sentence === percent.sentence && next.from - percent.to <= reach;
  return near && measureOf(next) !== "percent" && !foldedBetween(stretch, percent.to, next.from).includes(",")
    ? next
    : undefined;
}

/** `tổng kinh phí 5.236 triệu đồng …, chiếm 30,48% tổng kinh phí`: the words behind the percentage are the base's own. */
function labelledBase(stretch: Stretch, percent: Mention): Mention | undefined {
  const [first, second, third] = foldedBetween(stretch, percent.to, percent.to + 3);
  if (first !== "tổng" || !second || !third) return undefined;
  if (second === "số") return namedSum(stretch, percent);
  return stretch.mentions.slice(0, percent.order).findLast((mention) => {
    const before = foldedBetween(stretch, mention.from - 5, mention.from).join(" ");
    return measureOf(mention) !== "percent" && before.includes(`tổng ${second} ${third}`);
  });
}

/** `vận động được 8.962 triệu đồng, … chiếm 41,76% tổng số vận động`. */
function namedSum(stretch: Stretch, percent: Mention): Mention | undefined {
  if (COUNT_NOUNS.at(stretch.words, percent.to + 2)) return undefined;
  const name = foldedBetween(stretch, percent.to + 2, percent.to + 4).join(" ");
  const told = stretch.mentions.slice(0, percent.order).filter((mention) => {
    const before = foldedBetween(stretch, mention.from - 4, mention.from).join(" ");
    return measureOf(mention) !== "percent" && name.length > 4 && before.includes(name);
  });
  return told.length === 1 ? told[0] : undefined;
}

/**
 * `chiếm 10,23% tổng số hộ toàn xã`: figures before that count the noun which the words behind the percentage name, those
 * with more of its qualifiers (`số đảng viên có vi phạm`) first, then the largest.
 */
function phrasedBases(stretches: readonly Stretch[], stretch: Stretch, percent: Mention): Mention[] {
  const { words } = stretch;
  let at = percent.to;
  while (at < percent.to + 4 && FILLERS.has(words[at]?.folded ?? "")) at += 1;
  if (at === percent.to || words[at - 1]?.folded !== "số") return [];
  const noun = COUNT_NOUNS.at(words, at)?.value;
  if (noun === undefined) return [];
  const found: Mention[] = [];
  for (let index = stretch.index; index >= Math.max(0, stretch.index - MOST_LEADS) && found.length < 4; index -= 1) {
    const other = stretches[index];
    if (!other || (index < stretch.index && other.block.note !== stretch.block.note)) continue;
    const some = other.mentions.filter(
      (each) =>
        each.noun !== null && nounsMatch(each.noun, noun) && (index < stretch.index || each.order < percent.order - 1),
    );
    found.push(...some.slice(0, index === stretch.index ? 12 : 2));
  }
  const qualifiers = qualifiersAt(stretch, at + noun.split(" ").length);
  const shared = (each: Mention): number => {
    const of = stretches[each.stretch] as Stretch;
    const { from, to } = labelRange(of, each);
    const label = new Set(foldedBetween(of, Math.max(from, each.from - 3), Math.min(to, each.to + 6)));
    return qualifiers.filter((word) => label.has(word)).length;
  };
  return found.toSorted((one, other) => shared(other) - shared(one) || pointOf(other).cmp(pointOf(one)));
}

/** Words that narrow a noun, as far as the next sign. */
function qualifiersAt({ words }: Stretch, from: number): string[] {
  const found: string[] = [];
  for (let index = from; index < from + 4 && words[index]?.kind === "word"; index += 1)
    found.push(words[index]?.folded ?? "");
  return found;
}

const FILLERS = new Set(["tổng", "số", "trên", "so", "với", "của"]);
const NAMED_BASE =
  /(?:^|\s)(?:trên tổng số|trong tổng số|trên tổng|so với tổng số|tổng số|so với kế hoạch|kế hoạch|chỉ tiêu|dự toán)(?: \p{L}+)?(?: [(:])?$/u;

/** `trên tổng số 240 người`, `so với 866 vụ`: words right before a figure make it the base of what stands near. */
function isNamedBase(stretch: Stretch, mention: Mention, part: Mention, percent: Mention): boolean {
  if (mention.sentence !== percent.sentence || mention === part || measureOf(mention) === "percent") return false;
  if (mention.order < part.order - 1 || mention.order > percent.order + 2) return false;
  const words = foldedBetween(stretch, mention.from - 4, mention.from).join(" ");
  return NAMED_BASE.test(words);
}

/** Figures before the part: of its sentence from the first on, of the sentences before, of the paragraph that leads here. */
function earlier(stretches: readonly Stretch[], stretch: Stretch, part: Mention): Mention[] {
  const usable = (each: Mention, of: Stretch): boolean =>
    measureOf(each) !== "percent" && each.upTo === null && !isDifference(of, each);
  const before = stretch.mentions.slice(0, part.order).filter((each) => usable(each, stretch));
  const sentence = before.filter((each) => each.sentence === part.sentence);
  const found = new Set<Mention>([...sentence.slice(0, 2), ...sentence.slice(-2).reverse()]);
  const heads = before.filter((each) => each.sentence < part.sentence && each.group < 0).slice(-12);
  for (const mention of heads.toReversed()) if (isHead(before, mention)) found.add(mention);
  const lasts = heads
    .filter((each, at) => each.sentence !== heads[at + 1]?.sentence)
    .toReversed()
    .slice(0, 3);
  for (const mention of lasts) found.add(mention);
  for (const mention of before.filter((each) => each.group < 0).slice(0, 2)) found.add(mention);
  if (found.size < 8)
    for (const mention of leads(stretches, stretch, part)) if (usable(mention, stretch)) found.add(mention);
  return [...found].slice(0, 12);
}

/** The first figure of its sentence, or one that a word for a sum announces. */
function isHead(before: readonly Mention[], mention: Mention): boolean {
  return before.find((each) => each.sentence === mention.sentence && each.group < 0) === mention;
}

/** Paragraphs before this one whose figures may be a base. */
const MOST_LEADS = 8;

/** Figures of the paragraphs before this one that count the same as the part, the nearest first. */
function leads(stretches: readonly Stretch[], { index, block }: Stretch, part: Mention): Mention[] {
  const found: Mention[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_LEADS) && found.length < 6; at -= 1) {
    const other = stretches[at];
    if (!other || other.block.note !== block.note) continue;
    const heads = other.mentions.filter((each) => each.group < 0);
    found.push(...heads.filter((each, rank) => rank < 1 || alike(each, part)).slice(0, 3));
  }
  return found;
}

function alike(one: Mention, other: Mention): boolean {
  return one.noun !== null && other.noun !== null && nounsMatch(one.noun, other.noun);
}
