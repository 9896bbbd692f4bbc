import { decimal } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";
import { countable } from "./items.js";
import { isComplement, isRemainder, labelRange, onOneScale } from "./labels.js";
import type { Cue, Option } from "./slot.js";

/** Figures that one total is tried with, and sentences that they may reach over. */
const MOST_FOLLOWERS = 8;
const MOST_SENTENCES = 4;
const MOST_FIGURES = 120;

interface BesideSlot {
  readonly cue: Cue;
  readonly options: Option[];
}

/**
 * Lists that no cue opens: figures of one kind that follow their total, in its sentence or the next ones, or precede a
 * figure that sums them up. Without a cue only a fit, or labels that close the list, make them worth weighing.
 */
export function besideSlots(stretch: Stretch): BesideSlot[] {
  const figures = countable(stretch, { from: 0, to: stretch.words.length, group: -1 }).slice(0, MOST_FIGURES);
  if (stretch.mentions.length < 3) return [];
  const sizes = new Map(figures.map((each) => [each, sizeOf(each)]));
  const size = (mention: Mention): number => sizes.get(mention) ?? 0;
  return figures.flatMap((total, index) => {
    const announced = isSum(stretch, total);
    const behind = following(stretch, figures, index);
    // Only what a sentence is about, or announces, is held against the figures behind it.
    const opens =
      stretch.words[total.from - 1]?.text !== "/" &&
      figures.find(({ sentence }) => sentence === total.sentence) === total;
    const ahead = preceding(figures, index);
    // Lists that begin at different places are different lists.
    const forward = starts(total, behind).map((at, rank) =>
      runsFrom(
        stretch,
        total,
        behind.slice(at),
        Math.min(behind.length, MOST_FOLLOWERS) - at,
        size,
        announced || (opens && rank === 0 && behind[0]?.sentence === total.sentence),
        rank === 0 ? 1 : 0.4,
      ),
    );
    const others = otherKind(figures, index);
    if (others.length > 1 && size(total) >= 50)
      forward.push(runsFrom(stretch, total, others, others.length, size, false, 0.15));
    const backward = runsBefore(total, ahead, size, announced ? 0.9 : 0.3);
    const cue: Cue = announced ? "total first" : "beside";
    const slots: BesideSlot[] = [];
    for (const options of forward) if (options.length > 0) slots.push({ cue, options });
    if (backward.length > 0) slots.push({ cue, options: backward });
    const bracketed = inBrackets(stretch, total);
    if (bracketed.length > 1)
      slots.push({
        cue: bracketed.length > 2 ? "parallel" : "beside",
        options: [{ total, items: bracketed.map((each) => [each]), weight: 0.99 }],
      });
    const graded = gradedBare(stretch, figures, index);
    if (graded.length > 2)
      slots.push({ cue: "beside", options: [{ total, items: graded.map((each) => [each]), weight: 0.99 }] });
    const whole = strokePartner(stretch, total);
    const rest = whole && behind.filter((each) => each !== whole).slice(0, 3);
    // `đạt 16/19 tiêu chí …; 03 tiêu chí chưa đạt`: the part and a later figure make up the whole.
    const halves = (rest ?? []).filter((each) => whole && Math.abs(size(total) + size(each) - size(whole)) < 1e-6);
    if (whole && halves[0])
      slots.push({ cue: "beside", options: [{ total: whole, items: [[total], [halves[0]]], weight: 0.8 }] });
    slots.push(...remainder(stretch, figures, index));
    return slots;
  });
}

/** Where a list behind a total may begin: with the next figure, the one after it, or a later sentence. */
function starts(total: Mention, behind: readonly Mention[]): number[] {
  const found = behind.length > 0 ? [0] : [];
  behind.forEach((each, at) => {
    const opens = at === 1 || (at > 0 && each.sentence !== behind[at - 1]?.sentence && each.sentence > total.sentence);
    if (opens && found.length < 4) found.push(at);
  });
  return found;
}

/** Figures of the total's kind behind it, as far as a list may reach. */
function following(stretch: Stretch, figures: readonly Mention[], index: number): Mention[] {
  const total = figures[index];
  if (!total) return [];
  const found: Mention[] = [];
  for (let at = index + 1; at < figures.length && found.length <= MOST_FOLLOWERS; at += 1) {
    const next = figures[at];
    if (!next || next.sentence > total.sentence + MOST_SENTENCES) break;
    if (alikeOf(total, next) && stretch.words[next.from - 1]?.text !== "/") found.push(next);
  }
  return found;
}

/** `14 thủ tục của Bộ Công Thương (6 thủ tục), Bộ Quốc phòng (8 thủ tục)`: parts that stand in a bracket each. */
function inBrackets({ mentions, layout }: Stretch, total: Mention): Mention[] {
  const found: Mention[] = [];
  for (const each of mentions.slice(total.order + 1)) {
    if (each.sentence !== total.sentence || found.length >= 40) break;
    if (each.group < 0) {
      if (measureOf(each) === "percent") continue;
      break;
    }
    const alone = each.group !== found.at(-1)?.group && layout.group[each.group] === total.group;
    const alike =
      measureOf(each) === measureOf(total) &&
      (each.noun === null || total.noun === null || nounsMatch(each.noun, total.noun));
    if (alone && alike) found.push(each);
  }
  return found;
}

/** `286 ý kiến, thuộc thẩm quyền cấp xã 231, cấp huyện 41, cấp tỉnh 14`: bare numbers on one scale right behind a count. */
function gradedBare(stretch: Stretch, figures: readonly Mention[], index: number): Mention[] {
  const total = figures[index];
  if (!total || total.noun === null || stretch.words[total.from - 1]?.text === "/") return [];
  const found: Mention[] = [];
  for (const each of figures.slice(index + 1, index + 1 + MOST_FOLLOWERS)) {
    if (each.sentence !== total.sentence || !each.bare || each.noun !== null || measureOf(each) !== "count") break;
    if (!onOneScale(() => stretch, [...found, each])) break;
    found.push(each);
  }
  return found;
}

/** Figures of one other noun behind the total: `2.278 thí sinh với 93 giải Nhất, 544 giải Nhì …`. */
function otherKind(figures: readonly Mention[], index: number): Mention[] {
  const [total, first] = [figures[index], figures[index + 1]];
  if (!total || !first?.noun || total.noun === null || measureOf(total) !== "count" || alikeOf(total, first)) return [];
  const found: Mention[] = [];
  for (let at = index + 1; at < figures.length && found.length < MOST_FOLLOWERS; at += 1) {
    const next = figures[at];
    if (!next || next.noun !== first.noun || next.sentence > total.sentence + 1) break;
    found.push(next);
  }
  return found;
}

function preceding(figures: readonly Mention[], index: number): Mention[] {
  const total = figures[index];
  if (!total) return [];
  const found: Mention[] = [];
  for (let at = index - 1; at >= 0 && found.length < 5; at -= 1) {
    const before = figures[at];
    if (!before || before.sentence < total.sentence - 1) break;
    if (alikeOf(total, before)) found.unshift(before);
  }
  return found;
}

/** Runs of figures from the first on that may be the parts: those that fit, and those whose labels leave nothing out; at most `longest`. */
function runsFrom(
  stretch: Stretch,
  total: Mention,
  list: readonly Mention[],
  longest: number,
  size: (mention: Mention) => number,
  leads: boolean,
  factor = 1,
): Option[] {
  const options: Option[] = [];
  let sum = 0;
  for (let length = 1; length <= longest; length += 1) {
    const last = list[length - 1];
    if (!last) break;
    sum += size(last);
    if (length < 2) continue;
    const parts = list.slice(0, length);
    const near = Math.abs(sum - size(total)) <= slackOf(total, parts);
    const next = list[length];
    const ends = next === undefined || next.clause !== last.clause;
    if (!near && !(ends && leads && leavesNothingOut(stretch, total, parts, next))) continue;
    options.push({ total, items: parts.map((each) => [each]), weight: near ? factor * (ends ? 1 : 0.5) : 0.99 });
  }
  return options;
}

/** Labels that exclude each other and are all there is: two halves, or the steps of one scale. */
function leavesNothingOut(
  stretch: Stretch,
  total: Mention,
  parts: readonly Mention[],
  next: Mention | undefined,
): boolean {
  const [first, second] = parts;
  const reach = isSum(stretch, total) ? 1 : 0;
  if (!first || !second || (parts.at(-1)?.sentence ?? 0) - first.sentence > reach) return false;
  const of = (): Stretch => stretch;
  if (isComplement(stretch, first, second)) return !isComplement(stretch, total, first);
  if (next && onOneScale(of, [...parts, next])) return false;
  // A step of the scale is not the total of the others.
  return parts.length > 2 && onOneScale(of, parts) && !onOneScale(of, [total, ...parts]);
}

function runsBefore(
  total: Mention,
  list: readonly Mention[],
  size: (mention: Mention) => number,
  weight: number,
): Option[] {
  const options: Option[] = [];
  for (let start = Math.max(0, list.length - 4); list.length - start >= 2; start += 1) {
    const parts = list.slice(start);
    const sum = parts.reduce((all, each) => all + size(each), 0);
    if (Math.abs(sum - size(total)) <= slackOf(total, parts))
      options.push({ total, items: parts.map((each) => [each]), weight });
  }
  return options;
}

/** A float is enough to see whether a sum is worth weighing; the weighing itself is exact. */
function sizeOf(mention: Mention): number {
  return pointOf(mention).toNumber();
}

/** How far apart rounding and words such as `hơn` may put a total and its parts, roughly. */
export function slackOf(total: Mention, parts: readonly Mention[]): number {
  let slack = 1e-6;
  for (const each of [total, ...parts]) {
    if (each.approximator !== null) slack += Math.abs(sizeOf(each)) * 0.05;
    else if (each.decimals !== null)
      slack += Math.abs(sizeOf(each) / (decimal(each.value).toNumber() || 1)) * 10 ** -each.decimals;
  }
  return slack;
}

/** `giao 21, hiện có 19, còn thiếu 02`: what remains closes a list that a figure before it opens. */
function remainder(stretch: Stretch, figures: readonly Mention[], index: number): BesideSlot[] {
  const last = figures[index];
  if (!last || index < 2 || !isRemainder(stretch, last) || !closes(stretch, last)) return [];
  const options: Option[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const total = figures[at];
    if (!total || measureOf(total) !== measureOf(last) || last.sentence - total.sentence > 1) continue;
    const whole = figures[at - 1];
    // `đã giải quyết 238/316, còn lại 78`: the whole stands behind the stroke.
    const stroke = whole !== undefined && strokePartner(stretch, whole) === total;
    const between = figures
      .slice(at + 1, index + 1)
      .filter((each) => alikeOf(last, each) || measureOf(each) !== "count");
    // What an earlier sentence counts is split by the sentence of the remainder.
    const own = total.sentence < last.sentence ? between.filter((each) => each.sentence === last.sentence) : between;
    const parts = stroke ? [whole, ...between] : own;
    if (parts.length < 2) continue;
    options.push({ total, items: parts.map((each) => [each]), weight: (stroke ? 1.5 : 1) * 0.7 ** options.length });
  }
  return options.length > 0 ? [{ cue: "remainder", options }] : [];
}

/** The word for what remains stands before the figure, not behind it. */
function closes(stretch: Stretch, mention: Mention): boolean {
  const { from } = labelRange(stretch, mention);
  return foldedBetween(stretch, from, mention.from).some((word) => REMAINING.has(word));
}

const REMAINING = new Set(["còn", "lại", "thiếu", "tồn"]);

function alikeOf(total: Mention, part: Mention): boolean {
  if (measureOf(total) !== measureOf(part)) return false;
  if (measureOf(total) !== "count") return true;
  return total.noun !== null && part.noun !== null
    ? nounsMatch(total.noun, part.noun)
    : part.noun === null && total.noun === null && (part.bare || part.word === total.word);
}

/** Words before a figure among which one may announce it as a sum. */
const MOST_WORDS = 24;

/** Whether the words before a figure announce a sum: `tổng số`, `tổng cộng`, `lũy kế`. */
export function isSum({ words, layout, mentions }: Stretch, mention: Mention): boolean {
  const previous = mentions[mention.order - 1];
  const from = Math.max(previous?.to ?? 0, mention.from - MOST_WORDS, 0);
  for (let index = mention.from - 1; index >= from && layout.sentence[index] === mention.sentence; index -= 1) {
    const [word, next] = [words[index]?.folded, words[index + 1]?.folded ?? ""];
    if (word === "tổng" || (word === "cộng" && next !== "đồng" && next !== "tác")) return true;
    if ((word === "lũy" || word === "luỹ") && next === "kế") return true;
  }
  return false;
}
