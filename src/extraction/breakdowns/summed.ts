import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { ALTOGETHER, CONCLUDING, LIST_CUES, SUMMING } from "../vi/cues.js";
import type { BesideSlot } from "./beside.js";
import { isState } from "./items.js";
import { isRemainder } from "./labels.js";
import { alikeOf } from "./neighbours.js";
import type { Option } from "./slot.js";
import { isSum } from "./sums.js";

/** Figures of one sum, and sentences and paragraphs that they may stand in. */
const MOST_PARTS = 6;
const MOST_SENTENCES = 4;
const MOST_PARAGRAPHS = 3;
/** Words between the one that sums up and the sum. */
const MOST_WORDS = 24;

/** `… đạt 19 giải; … đạt 05 giải. Như vậy cả hai cấp đạt 24 giải`: a sentence that sums up what those before it counted. */
export function summed(stretches: readonly Stretch[], stretch: Stretch, total: Mention): BesideSlot[] {
  if (!isState(stretch, total) || !sumsUp(stretch, total)) return [];
  const own = before(stretch, total);
  const options: Option[] = [];
  const offer = (parts: readonly Mention[], weight: number): void => {
    if (parts.length > 1) options.push({ total, items: parts.map((each) => [each]), weight });
  };
  offer(own, 1);
  offer(own.slice(-2), own.length > 2 ? 0.5 : 0);
  if (own.length === 1) {
    const parts = [...own];
    for (const part of inSiblings(stretches, stretch, total)) {
      parts.unshift(part);
      offer(parts, 0.9 ** (parts.length - 1));
    }
  }
  const raised = raisedFrom(stretch, total, own);
  if (raised) return [{ cue: "summed", options: [raised] }];
  return options.length > 0 ? [{ cue: "summed", options }] : [];
}

/** `Lắp 217 camera (…), nâng tổng số lên 597 camera (năm trước 380)`: what there was stands in the bracket behind the sum. */
function raisedFrom({ mentions, words }: Stretch, total: Mention, own: readonly Mention[]): Option | undefined {
  const [was, next] = mentions.slice(total.order + 1, total.order + 3);
  const added = own.find(({ sentence }) => sentence === total.sentence) ?? addedTo({ words, mentions }, total);
  if (!was?.earlier || was.group < total.to || was.group - total.to > MOST_NOUN_WORDS || next?.group === was.group)
    return undefined;
  if (!added || measureOf(was) !== measureOf(total) || (was.noun !== null && was.noun !== total.noun)) return undefined;
  if (words[total.from - 1]?.folded !== "lên") return undefined;
  return { total, items: [[added], [was]], weight: 1, sealed: true };
}

/** `Lắp mới 34 camera …, nâng tổng số camera lên 146 chiếc`: the sentence's first count, whose noun the words for the sum repeat. */
function addedTo({ words, mentions }: Pick<Stretch, "words" | "mentions">, total: Mention): Mention | undefined {
  const first = mentions.find(({ sentence }) => sentence === total.sentence);
  const raised = words.findLastIndex(({ folded }, at) => at < total.from && (folded === "nâng" || folded === "đưa"));
  const noun = first?.noun ?? first?.word;
  if (!first || first.order >= total.order || !noun || measureOf(first) !== measureOf(total)) return undefined;
  const again = words.slice(Math.max(raised, 0), total.from).map(({ folded }) => folded);
  return raised > first.to && ` ${again.join(" ")} `.includes(` ${noun} `) ? first : undefined;
}

const MOST_NOUN_WORDS = 3;

/** Whether words such as `như vậy tổng`, `nâng tổng số … lên` stand before a figure, the first of its kind behind them. */
function sumsUp(stretch: Stretch, total: Mention): boolean {
  const { words, layout, mentions } = stretch;
  if (isRemainder(stretch, total)) return false;
  let altogether = false;
  for (let index = total.from - 1; index >= Math.max(0, total.from - MOST_WORDS); index -= 1) {
    if (layout.sentence[index] !== total.sentence) return false;
    if (ALTOGETHER.at(words, index)) altogether = true;
    if (!SUMMING.at(words, index) && !(altogether && CONCLUDING.at(words, index))) continue;
    return mentions.every((each) => each.from < index || each.order >= total.order || !alikeOf(total, each));
  }
  return false;
}

/** Figures of the total's kind before it, also those in brackets of their own; another sum ends them. */
function before(stretch: Stretch, total: Mention): Mention[] {
  const found: Mention[] = [];
  for (let at = total.order - 1; at >= 0 && found.length < MOST_PARTS; at -= 1) {
    const each = stretch.mentions[at];
    if (!each || each.sentence < total.sentence - MOST_SENTENCES) break;
    if (!isPart(stretch, total, each)) continue;
    if (found.length > 1 && isSum(stretch, each)) break;
    found.unshift(each);
  }
  return found;
}

function isPart(stretch: Stretch, total: Mention, each: Mention): boolean {
  const { words } = stretch;
  const added = words[each.from - 1]?.folded === "thêm";
  if (!alikeOf(total, each) || each.upTo !== null || !(added || isState(stretch, each))) return false;
  return words[each.from - 1]?.text !== "/" && !isInside(stretch, each) && !isEarlierBracket(stretch, each);
}

/** `(8,8%; năm 2024 chiếu 148 buổi)`: what a bracket tells of another year. */
function isEarlierBracket({ words, layout }: Stretch, { group, clause, from, earlier }: Mention): boolean {
  if (group < 0) return false;
  const opening = layout.clause.indexOf(clause, group);
  return earlier || words.slice(Math.max(opening, group), from).some(({ text }) => /^(?:19|20)\d\d$/.test(text));
}

/** Whether a figure is an average, or part of a list that splits what stands before it. */
function isInside({ words, layout, mentions }: Stretch, { from, clause, piece, sentence }: Mention): boolean {
  const split = words.findLastIndex(({ text }, at) => at < from && text === ":" && layout.sentence[at] === sentence);
  if (mentions.some((each) => each.sentence === sentence && each.to <= split && each.group < 0)) return true;
  for (let index = from - 1; index >= from - MOST_WORDS && layout.clause[index] === clause; index -= 1) {
    if (LIST_CUES.at(words, index)) return true;
    const near = layout.piece[index] === piece;
    if (near && words[index]?.folded === "bình" && words[index + 1]?.folded === "quân") return true;
  }
  return false;
}

/** What the paragraphs beside this one sum up to, the nearest first: their sum, or their only figure of the kind. */
function inSiblings(stretches: readonly Stretch[], stretch: Stretch, total: Mention): Mention[] {
  const found: Mention[] = [];
  for (let index = stretch.index - 1; index >= 0 && found.length < MOST_PARAGRAPHS; index -= 1) {
    const sibling = stretches[index];
    if (!sibling || sibling.block.section !== stretch.block.section || sibling.block.depth !== stretch.block.depth)
      break;
    const alike = sibling.mentions.filter((each) => isPart(sibling, total, each));
    const pick = alike.findLast((each) => isSum(sibling, each)) ?? (alike.length === 1 ? alike[0] : undefined);
    if (!pick) break;
    found.push(pick);
  }
  return found;
}
