import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { SPLITS } from "../vi/cues.js";
import { isDifference } from "./items.js";

/** Only percentages, and what stands in brackets of its own, lies between a total and the first part. */
export function isNext(stretch: Stretch, total: Mention, first: Mention): boolean {
  const { mentions, layout } = stretch;
  return mentions
    .slice(total.order + 1, first.order)
    .every(
      (each) =>
        measureOf(each) !== measureOf(total) ||
        isDifference(stretch, each) ||
        (each.group !== total.group && each.group !== first.group) ||
        isOfAnother(total, first, each) ||
        strokeBehind(layout, total, each),
    );
}

/** `06 lớp tập huấn với 412 lượt người, gồm 02 lớp …`: what counts something else stands between as a companion. */
function isOfAnother({ noun }: Mention, first: Mention, { noun: between }: Mention): boolean {
  if (noun === null || first.noun === null || between === null) return false;
  return nounsMatch(noun, first.noun) && !nounsMatch(noun, between);
}

/** `Theo vị trí việc làm: cán bộ quản lý 03, giáo viên 35, nhân viên 05`: the sentence says first what it splits by. */
export function namesSplit({ words, layout }: Stretch, { sentence, from }: Mention): boolean {
  const start = layout.sentence.indexOf(sentence);
  if (!SPLITS.at(words, start)) return false;
  return words.slice(start, from).some(({ text }) => text === ":");
}

/** Whether a list belongs to the paragraph of its total, or to a bullet right under it. */
export function isUnder(stretches: readonly Stretch[], total: Mention, first: Mention): boolean {
  if (total.stretch === first.stretch) return true;
  const depth = stretches[first.stretch]?.block.depth ?? 0;
  for (let index = first.stretch - 1; index >= total.stretch; index -= 1) {
    const above = stretches[index];
    if (above && above.block.depth < depth) return index === total.stretch;
  }
  return false;
}

/** Words between a figure and the mark of the note that splits it. */
const MOST_TO_MARK = 18;

/** Whether the mark of a note stands right behind a figure and its noun. */
export function isMarked({ block, words }: Stretch, total: Mention): boolean {
  return block.marks.some(
    ({ at }) => at >= total.end && (words[total.to + MOST_TO_MARK]?.start ?? Number.POSITIVE_INFINITY) >= at,
  );
}

/** The whole of a fraction whose part is the total. */
function strokeBehind({ piece }: Stretch["layout"], total: Mention, mention: Mention): boolean {
  return mention.order === total.order + 1 && piece[mention.digits] === total.piece && mention.from - total.to === 1;
}
