import { isDifference, isState } from "../breakdowns/items.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";
import { LIST_CUES } from "../vi/cues.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { IN_TIME } from "../vi/outcomes.js";
import { fractionBehind, partBefore } from "./closed-bases.js";
import { fractionWithCondition } from "./conditions.js";
import { partOutOf } from "./within.js";

/** Counts that the percentage may be of: the one before it, the one in brackets behind it, others of its sentence. */
export function partsOf(stretch: Stretch, percent: Mention): Mention[] {
  const { mentions, layout, words } = stretch;
  const parts: Mention[] = [];
  const next = mentions[percent.order + 1];
  // `đạt 83,7% (4.180/4.994 hồ sơ)`.
  // `55,4% (trong đó mầm non 71/179 trường, đạt 39,7%; …)`: a list of its own.
  const bracketed = next && next.group === percent.to && layout.closing.has(percent.to) && isState(stretch, next);
  if (bracketed && !LIST_CUES.at(words, percent.to + 1)) {
    if (!saysMore(stretch, next)) parts.push(next);
  } else {
    const closed =
      equivalentBehind(stretch, percent) ??
      toldBehind(stretch, percent) ??
      fractionBehind(stretch, percent) ??
      partBefore(stretch, percent) ??
      fractionWithCondition(stretch, percent)?.part ??
      partOutOf(stretch, percent);
    // `vượt 285 triệu đồng so với kế hoạch 3 tỷ đồng (109,5%)`: what goes beyond the plan is no share of it.
    if (closed && !isDifference(stretch, closed)) parts.push(closed);
  }
  if (isCondition(stretch, percent) || isUncounted(stretch, percent) || opensAnew(stretch, percent)) return parts;
  for (let index = percent.order - 1; index >= 0 && parts.length < 3; index -= 1) {
    const mention = mentions[index];
    if (!mention || mention.sentence !== percent.sentence) break;
    if (!isState(stretch, mention)) continue;
    if (words[mention.from - 1]?.text === "/") continue;
    const around = percent.group >= 0 && mention.to <= percent.group && mention.group === layout.group[percent.group];
    if ((mention.group === percent.group || around) && !parts.includes(mention)) parts.push(mention);
  }
  const subject = subjectOf(stretch, percent);
  return subject && parts.length > 0 && !parts.includes(subject) ? [...parts, subject] : parts;
}

/** `Kinh phí 18,65 tỷ đồng: ngân sách tỉnh 12,4 tỷ đồng, …; đạt 93,25% kế hoạch 20 tỷ đồng`: what a sentence is about, behind the list that splits it. */
function subjectOf(stretch: Stretch, percent: Mention): Mention | undefined {
  const first = stretch.mentions.find(({ sentence }) => sentence === percent.sentence);
  if (!first || first.order >= percent.order || first.clause === percent.clause || first.group !== percent.group)
    return undefined;
  return isState(stretch, first) ? first : undefined;
}

/** `vé miễn phí chiếm 12,5%, tương đương 2.800 vé`: the share in figures stands behind it. */
function equivalentBehind(stretch: Stretch, percent: Mention): Mention | undefined {
  const next = stretch.mentions[percent.order + 1];
  if (!next || next.sentence !== percent.sentence || next.group !== percent.group || !isState(stretch, next))
    return undefined;
  const between = foldedBetween(stretch, percent.to, next.from).filter((word) => word !== ",");
  return between.length > 0 && between.length <= 4 && between.every((word) => EQUIVALENT.has(word)) ? next : undefined;
}

/** `38.462 hồ sơ, 99,9% đúng hạn (38.424 hồ sơ)`: the words behind a percentage say what it counts, a bracket how many. */
export function toldBehind(stretch: Stretch, percent: Mention): Mention | undefined {
  const { words, layout } = stretch;
  const next = stretch.mentions[percent.order + 1];
  if (!next || next.group <= percent.to || next.group - percent.to > MOST_TOLD || next.from !== next.group + 1)
    return undefined;
  const alone =
    stretch.mentions[next.order + 1]?.group !== next.group &&
    (layout.closing.get(next.group) ?? 0) - next.to <= MOST_TOLD;
  const length = IN_TIME.at(words, percent.to)?.length;
  return alone && length === next.group - percent.to && isState(stretch, next) ? next : undefined;
}

/** Words of what a percentage counts, and of the noun of a bracket. */
const MOST_TOLD = 6;

const EQUIVALENT = new Set(["tương", "đương", "ứng", "tức", "với", "là", "khoảng"]);

/** `đạt 91% (17/17 thôn có tổ tự quản)`: the bracket says of other things what they have. */
function saysMore(stretch: Stretch, part: Mention): boolean {
  const whole = strokePartner(stretch, part);
  if (!whole) return false;
  const noun = COUNT_NOUNS.at(stretch.words, whole.to)?.length ?? 0;
  return noun > 0 && stretch.words[whole.to + noun]?.folded === "có";
}

/** `06 thôn có trên 50% đồng bào dân tộc`, `16 tỉnh có 100% số xã đạt chuẩn`: what the counted things have, no share of them. */
function isCondition({ words }: Stretch, percent: Mention): boolean {
  if (words[percent.from - 1]?.folded !== "có") return false;
  return words[percent.from]?.kind === "word" || words[percent.to]?.folded === "số";
}

/**
 * `22/26 thôn có nhóm Zalo; 100% thôn phủ sóng 4G`, `22/22 thôn có điện, 90% hồ sơ trực tuyến`: behind a separator, a share of what it
 * names is told of something else.
 */
function opensAnew({ words, mentions }: Stretch, percent: Mention): boolean {
  const before = words[percent.from - 1]?.text;
  const isAll = before === "," && percent.value === "100";
  const at = words[percent.to]?.folded === "số" && before === ";" ? percent.to + 1 : percent.to;
  const noun = COUNT_NOUNS.at(words, at)?.value;
  const counted = mentions[percent.order - 1]?.noun;
  const ofAnother = before === "," && noun !== undefined && counted && !nounsMatch(noun, counted);
  return ((before === ";" || isAll) && noun !== undefined) || Boolean(ofAnother);
}

/** `1 đại biểu dân tộc (1,56%) và đại biểu trẻ (chiếm 3,13%)`: the count before has its percentage, the second names another group. */
function isUncounted({ mentions, layout, words }: Stretch, percent: Mention): boolean {
  const before = mentions[percent.order - 1];
  if (before?.kind !== "percent" || before.sentence !== percent.sentence) return false;
  if (before.group < 0 && percent.group < 0) return namesUncounted(words, before, percent);
  if (before.group < 0 || percent.group < 0 || before.group === percent.group) return false;
  const opens = percent.from - percent.group <= (words[percent.from - 1]?.folded === "chiếm" ? 2 : 1);
  return opens && percent.group - (layout.closing.get(before.group) ?? percent.group) > 1;
}

/** `40 đại biểu dân tộc, chiếm 66,67%; số đại biểu có trình độ đại học chiếm 95%`: a number that is not told. */
function namesUncounted(words: Stretch["words"], before: Mention, percent: Mention): boolean {
  const between = words.slice(before.to, percent.from);
  const at = between.findIndex(({ text }) => text === ";");
  return at >= 0 && between[at + 1]?.folded === "số" && between.at(-1)?.folded === "chiếm";
}
