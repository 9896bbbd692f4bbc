import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { isDifference } from "./items.js";
import type { ListSpan } from "./spans.js";

/** Most figures that one list may be thought to split. */
const MOST_PARENTS = 5;

/** Figures before a list that it may split, the likeliest first. */
export function parentsOf(stretches: readonly Stretch[], stretch: Stretch, span: ListSpan): Mention[] {
  const parents = [...inSentence(stretch, span.at)];
  if (parents.length < 2) parents.push(...earlierSentences(stretch, span.at));
  const opens = stretch.mentions.every(({ from }) => from > span.at);
  if (parents.length === 0 && opens) parents.push(...leadIn(stretches, stretch));
  return parents.slice(0, MOST_PARENTS);
}

/** Figures of the same sentence before a word, in its bracket first and then around it, the nearest first. */
function inSentence(stretch: Stretch, at: number): Mention[] {
  const { layout, mentions } = stretch;
  const sentence = layout.sentence[at];
  const found: Mention[] = [];
  let group = layout.group[at] ?? -1;
  let behind = at;
  for (;;) {
    for (let index = mentions.length - 1; index >= 0; index -= 1) {
      const mention = mentions[index];
      if (mention && mention.to <= behind && mention.group === group && mention.sentence === sentence && isTotal(stretch, mention))
        found.push(mention);
    }
    if (group < 0 || found.length >= MOST_PARENTS) return found;
    behind = group;
    group = layout.group[group] ?? -1;
  }
}

/** Figures that the sentences before speak of, outside brackets: the nearest sentence first, in it what it names first. */
function earlierSentences(stretch: Stretch, at: number): Mention[] {
  const sentence = stretch.layout.sentence[at] ?? 0;
  const found: Mention[] = [];
  for (let earlier = sentence - 1; earlier >= Math.max(0, sentence - 3); earlier -= 1) {
    const heads = stretch.mentions.filter(
      (mention) => mention.sentence === earlier && mention.group < 0 && isTotal(stretch, mention),
    );
    found.push(...heads.slice(0, 3));
  }
  return found;
}

/** Figures of the paragraph that leads to this one. */
function leadIn(stretches: readonly Stretch[], stretch: Stretch): Mention[] {
  const before = stretches[stretch.index - 1];
  if (!before || before.block.section !== stretch.block.section || before.block.note !== stretch.block.note) return [];
  const heads = before.mentions.filter((mention) => mention.group < 0 && isTotal(before, mention));
  return [...heads.slice(-2).reverse(), ...heads.slice(0, 2)].filter((each, index, all) => all.indexOf(each) === index);
}

function isTotal(stretch: Stretch, mention: Mention): boolean {
  return measureOf(mention) !== "percent" && mention.upTo === null && !isDifference(stretch, mention);
}
