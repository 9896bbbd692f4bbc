import { isState } from "../breakdowns/items.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";

/** Figures before the part: of its sentence from the first on, of the sentences before, of the paragraph that leads here. */
export function earlier(stretches: readonly Stretch[], stretch: Stretch, part: Mention): Mention[] {
  const before = stretch.mentions.slice(0, part.order).filter((each) => isState(stretch, each));
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
  for (const mention of before.filter((each) => isLabelled(stretch, each, part)).slice(-2)) found.add(mention);
  // `1.122 hộ (đầu năm 1.108 hộ). Đầu năm, số hộ nghèo là 412, tỷ lệ 37,18%`.
  for (const mention of before.filter((each) => isBracketedBefore(each, part)).slice(-2)) found.add(mention);
  if (found.size < 8)
    for (const mention of leads(stretches, stretch, part)) if (isState(stretch, mention)) found.add(mention);
  return [...found].slice(0, 12);
}

/** A figure of the same things in a bracket of the sentence before. */
function isBracketedBefore(mention: Mention, part: Mention): boolean {
  return mention.group >= 0 && mention.sentence === part.sentence - 1 && alike(mention, part);
}

/** `cán bộ quản lý 31, giáo viên 369`: the noun of the part stands before a bare number. */
function isLabelled(stretch: Stretch, mention: Mention, { noun }: Mention): boolean {
  if (noun === null || mention.noun !== null || !mention.bare) return false;
  const length = noun.split(" ").length;
  return foldedBetween(stretch, mention.from - length, mention.from).join(" ") === noun;
}

/** The first figure of its sentence, or one that a word for a sum announces. */
function isHead(before: readonly Mention[], mention: Mention): boolean {
  return before.find((each) => each.sentence === mention.sentence && each.group < 0) === mention;
}

/** Paragraphs before this one whose figures may be a base. */
export const MOST_LEADS = 8;

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

/** Whether two figures count the same. */
export function alike(one: Mention, other: Mention): boolean {
  return one.noun !== null && other.noun !== null && nounsMatch(one.noun, other.noun);
}
