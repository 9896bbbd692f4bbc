import { countable } from "../breakdowns/items.js";
import { isComplement } from "../breakdowns/labels.js";
import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { SPLITS } from "../vi/cues.js";

/** Fewest parts of what a sentence splits. */
const FEWEST_PARTS = 3;

/**
 * `Về trình độ: thạc sĩ 14 người (15,9%), đại học 70 người, cao đẳng 03 người`: where a sentence says what it splits by, all of its
 * parts together are the base of the share in brackets behind one of them.
 */
export function splitBase(stretch: Stretch, percent: Mention, part: Mention): readonly Mention[] | undefined {
  const inBracket = percent.group >= part.to && percent.order === part.order + 1 && percent.sentence === part.sentence;
  return inBracket ? (halvesOf(stretch, percent, part) ?? listOf(stretch, part)) : undefined;
}

/** The parts of a sentence that says what it splits by. */
function listOf(stretch: Stretch, part: Mention): readonly Mention[] | undefined {
  const { words, layout } = stretch;
  const opening = layout.sentence.indexOf(part.sentence);
  if (part.group >= 0 || !SPLITS.at(words, opening)) return undefined;
  const end = layout.sentence.lastIndexOf(part.sentence) + 1;
  const parts = countable(stretch, { from: opening, to: end, group: -1 });
  const [first] = parts;
  const colon = words.findIndex(({ text }, at) => at > opening && text === ":");
  const alike = parts.every((each) => measureOf(each) === measureOf(part) && each.noun === part.noun);
  return first && colon > 0 && colon < first.from && parts.length >= FEWEST_PARTS && alike ? parts : undefined;
}

/** `28.041 hồ sơ đúng hạn (99,4%), 169 hồ sơ trễ hạn`: two counts that leave no third make the whole of the first. */
function halvesOf(stretch: Stretch, percent: Mention, part: Mention): readonly Mention[] | undefined {
  const next = stretch.mentions[percent.order + 1];
  if (!next || next.clause !== part.clause || next.group !== part.group) return undefined;
  const alike = measureOf(next) === measureOf(part) && next.noun === part.noun && part.noun !== null;
  return alike && isComplement(stretch, part, next) ? [part, next] : undefined;
}
