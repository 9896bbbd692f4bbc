import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { nounEnd, strokePartner } from "../clauses/words.js";
import { DECREASE } from "../vi/changes.js";
import { OF_BOTH, OPEN_END, UNCOUNTED } from "../vi/cues.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { besideSlots } from "./beside.js";
import { aloneInBrackets } from "./brackets.js";
import { bulletSlots } from "./bullets.js";
import { isLeftBeside, mayBeCarried } from "./carried.js";
import { changeOptions } from "./differences.js";
import { equationOptions } from "./equations.js";
import { clauseCuts, countable, cutsOf, MOST_ITEMS } from "./items.js";
import { labelsOf } from "./label-relations.js";
import { type Notes, noteSlots } from "./notes.js";
import { parallelSlots } from "./parallel.js";
import { leadIn, parentsOf } from "./parents.js";
import { isMarked, isNext, isUnder, namesSplit } from "./positions.js";
import { lacking } from "./remainders.js";
import { siblingOptions } from "./siblings.js";
import { type Cue, crossed, type Item, type Option, type Slot } from "./slot.js";
import { type ListSpan, listSpans } from "./spans.js";
import { isSum } from "./sums.js";
import { uncountedIn } from "./uncounted.js";

/** Every place of a stretch where a list of figures may split a figure. */
export function slotsOf(stretches: readonly Stretch[], stretch: Stretch, notes: Notes): Slot[] {
  const spans = listSpans(stretch);
  return [
    ...spans.flatMap((span) => spanSlot(stretches, stretch, span)),
    ...bulletSlots(stretches, stretch).map(({ options, announced }) =>
      slotOf(stretches, "bullets", options, false, announced),
    ),
    ...equationOptions(stretch).map((options) => slotOf(stretches, "complete", options, false)),
    ...noteSlots(stretch, notes).map((options) => slotOf(stretches, "note", options, false)),
    ...leadSlots(stretches, stretch).map((options) => slotOf(stretches, "beside", options, false)),
    ...parallelSlots(stretches, stretch).map(({ cue, options }) => slotOf(stretches, cue, options, false)),
    ...[...besideSlots(stretches, stretch), ...lacking(stretch)].map(({ cue, options }) =>
      slotOf(stretches, cue, options, false),
    ),
  ];
}

/** The first sentence of a paragraph as a list of what the paragraphs before it count. */
function leadSlots(stretches: readonly Stretch[], stretch: Stretch): Option[][] {
  const to = stretch.layout.sentence.findIndex((each) => each > 0);
  const span = { from: 0, to: to < 0 ? stretch.words.length : to, group: -1 };
  const cuts = cutsOf(stretch, span);
  if ((cuts[0]?.length ?? 0) < 2) return [];
  const options = crossed(leadIn(stretches, stretch), cuts);
  return options.length > 0 ? [options] : [];
}

function spanSlot(stretches: readonly Stretch[], stretch: Stretch, span: ListSpan): Slot[] {
  if ((span.cue === "colon" && isLabelColon(stretch, span)) || movesDown(stretch, span) || overlaps(stretch, span))
    return [];
  const nearest = parentsOf(stretches, stretch, span);
  const open = isOpen(stretch, span);
  // `Trình độ: đại học 26, thạc sĩ 05`: the colon names a way of splitting what was counted before.
  const named = span.cue === "colon" && labelsOnly(stretch, span);
  const cue: Cue = named ? "dimension" : span.cue;
  const totals = named ? [...new Set([...headsOf(stretch, span), ...nearest])].slice(0, 6) : nearest;
  const beside = named ? siblingOptions(stretches, stretch, span) : [];
  if (beside.length > 0) return beside.map((options) => slotOf(stretches, cue, options, open));
  const written = cutsOf(stretch, span);
  const cuts = written.length > 0 ? written : bracketCuts(stretch, span);
  const crossings = crossed(totals, cuts);
  const whole = leavesNone(stretch, span) ? crossings.map((each, at) => ({ ...each, sealed: at === 0 })) : crossings;
  const clauses = clauseCuts(stretch, span).map((cut) => crossed(totals, [cut]));
  const changes = changeOptions(stretch, span);
  const slots = whole.length > 0 ? [slotOf(stretches, cue, whole, open)] : [];
  for (const options of clauses) if (options.length > 0) slots.push(slotOf(stretches, "dimension", options, open));
  if (changes.length > 0) slots.push(slotOf(stretches, cue, changes, open));
  return slots;
}

/** `phạt tiền 27, cảnh cáo 8, không có trường hợp nào bị áp dụng hình thức khác`: the end of a list says that it is all. */
function leavesNone({ words, mentions }: Stretch, { from, to }: ListSpan): boolean {
  const last = mentions.findLast((each) => each.from >= from && each.to <= to);
  if (!last) return false;
  const behind = words.slice(last.to, to).map(({ folded }) => folded);
  const none = behind.findIndex((word, at) => word === "không" && NO_MORE.has(behind[at + 1] ?? ""));
  return none >= 0 && behind.indexOf("khác", none) > none;
}

const NO_MORE = new Set(["có", "còn"]);

/** Where a list has its figures in brackets alone, those are its items. */
function bracketCuts(stretch: Stretch, span: ListSpan): Item[][] {
  const found = aloneInBrackets(stretch, span).slice(0, MOST_ITEMS);
  return found.length > 2 ? [found.map((each) => [each])] : [];
}

/** What a paragraph is about: the figure that it begins with, and those that it announces as sums, before the list. */
function headsOf(stretch: Stretch, { at }: ListSpan): Mention[] {
  const before = countable(stretch, { from: 0, to: at, group: -1 }).filter(
    (each) => each.sentence < (stretch.layout.sentence[at] ?? 0),
  );
  return [...before.filter((each) => isSum(stretch, each)).slice(-1), ...before.slice(0, 1)];
}

/** A slot that knows how its labels relate. */
function slotOf(
  stretches: readonly Stretch[],
  cue: Cue,
  options: readonly Option[],
  open: boolean,
  announced = false,
): Slot {
  const of = (mention: Mention): Stretch => stretches[mention.stretch] as Stretch;
  return {
    cue,
    options: options.filter(({ total, items }) => !holdsWholeOf(of(total), total, items)),
    open,
    announced,
    adjacent: (total, first) =>
      total.stretch === first.stretch && first.sentence - total.sentence <= 1 && isNext(of(total), total, first),
    under: (total, first) => isUnder(stretches, total, first),
    close: (total) => isMarked(of(total), total),
    carried: (total, parts) => mayBeCarried(of, total, parts),
    leaves: (total, parts) => isLeftBeside(of, total, parts),
    splits: (first) => namesSplit(of(first), first),
    uncounted: (parts) => (parts[0] ? uncountedIn(of(parts[0]), parts) : 0),
    labels: (parts) => labelsOf(of, parts),
  };
}

/** `đánh giá 727/762 đồng chí (miễn đánh giá 35)`: what stands behind the stroke is no part of what stands before it. */
function holdsWholeOf(stretch: Stretch, total: Mention, items: readonly Item[]): boolean {
  const whole = strokePartner(stretch, total);
  return whole !== undefined && items.some((item) => item.includes(whole));
}

/** `bác sĩ: 03, y sĩ: 06`: within a list the colon belongs to the label of the next figure. */
function isLabelColon({ words, mentions }: Stretch, { at }: ListSpan): boolean {
  if (words[at + 1]?.kind !== "number") return false;
  const before = mentions.findLast(({ to }) => to <= at);
  if (before && sharesNouns(words, before, at)) return false;
  for (let index = at - 1; before && index >= before.to; index -= 1) {
    if (",;(".includes(words[index]?.text ?? "x")) return true;
  }
  return false;
}

/** `18 dự án, công trình: 11 đã xong, …`: one number counts what two nouns name. */
function sharesNouns(words: Stretch["words"], mention: Mention, colon: number): boolean {
  if (mention.noun === null || words[mention.from - 1]?.text === ":") return false;
  const comma = nounEnd(mention);
  if (words[comma]?.text !== "," && words[comma]?.folded !== "và") return false;
  return COUNT_NOUNS.at(words, comma + 1)?.length === colon - comma - 1;
}

/** `nữ: 390; dân tộc: 293`: the colon belongs to a label, unless a figure stands before it in the clause. */
function labelsOnly({ layout, mentions }: Stretch, { at }: ListSpan): boolean {
  const [clause, group] = [layout.clause[at], layout.group[at] ?? -1];
  return !mentions.some((mention) => mention.to <= at && mention.clause === clause && mention.group === group);
}

/** Whether the list is too long to be read whole, ends in dots or `v.v.`, or gives one figure for several things (`cùng 1 vụ`, `mỗi nơi 2`). */
function isOpen(stretch: Stretch, span: ListSpan): boolean {
  const { words, mentions, cut } = stretch;
  const { from, to } = span;
  if ((cut && to >= words.length) || (mentions.length > MOST_ITEMS && countable(stretch, span).length > MOST_ITEMS))
    return true;
  const shared = mentions.some((each) => each.from > from && each.to <= to && isShared(stretch, each));
  if (shared) return true;
  if (leavesOpen(stretch, from, to)) return true;
  for (let index = Math.max(from, to - 5); index < to; index += 1) {
    const text = words[index]?.text ?? "";
    if (text === "…" || (text === "." && words[index + 1]?.text === "." && index + 1 < to)) return true;
    if (OPEN_END.at(words, index)) return true;
  }
  return false;
}

/** Whether the list names something without a number: `một số ý kiến về giá đất`, `các công trình còn lại là nhà văn hóa`. */
function leavesOpen({ words, mentions, layout }: Stretch, from: number, to: number): boolean {
  const listed = mentions.filter((each) => each.from >= from && each.to <= to);
  const counted = new Set(listed.map(({ piece }) => piece));
  // `số còn lại là bài viết, ảnh với 893 tin`: names of what is left may stand before its figure.
  const isLast = (rest: number): boolean => {
    const [figure, another] = listed.filter((each) => each.from > rest);
    return (
      figure !== undefined && !another && words[rest - 1]?.folded === "số" && layout.clause[rest] === figure.clause
    );
  };
  for (let index = from; index < to; index += 1) {
    if (UNCOUNTED.at(words, index) && opensItem(words, index)) return true;
    const piece = layout.piece[index] ?? -1;
    if (words[index]?.folded === "còn" && words[index + 1]?.folded === "lại" && !counted.has(piece) && !isLast(index))
      return true;
  }
  return false;
}

/** `đầu kỳ 987, kết nạp mới 35, giảm 20`: an item that is taken away makes the list a movement, no breakdown. */
function movesDown(stretch: Stretch, { from, to, group }: ListSpan): boolean {
  const { words, mentions } = stretch;
  return mentions.some((each) => {
    if (each.from < from || each.to > to || each.group !== group || measureOf(each) === "percent") return false;
    const separator = words[each.from - 2]?.text ?? "";
    return (
      DECREASE.has(words[each.from - 1]?.folded ?? "") &&
      ",;".includes(separator) &&
      separator !== "" &&
      isLastOfItem(words, each.to)
    );
  });
}

/** `388 hộ dùng giếng, 214 hộ dùng nước máy (có 72 hộ dùng cả hai nguồn)`: some count under two labels. */
function overlaps({ words }: Stretch, { from, to }: ListSpan): boolean {
  for (let index = from; index < to; index += 1) if (OF_BOTH.at(words, index)) return true;
  return false;
}

/** Nothing but a noun stands between a figure and the end of its item: no `so với cùng kỳ`. */
function isLastOfItem(words: Stretch["words"], from: number): boolean {
  for (let index = from; index < from + 3; index += 1) if (words[index]?.kind !== "word") return true;
  return false;
}

/** At the beginning of an item: behind a separator or `và`. */
function opensItem(words: Stretch["words"], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && (before.kind === "sign" || before.folded === "và" || before.folded === "cùng");
}

/** Words between `mỗi` and its figure. */
const MOST_SHARED = 8;

/** `cùng 1 vụ`, `mỗi điểm trạm 03`: one figure for several things. */
function isShared({ words, layout }: Stretch, { from, piece, kind }: Mention): boolean {
  if (EACH.has(words[from - 1]?.folded ?? "")) return true;
  if (kind !== "count") return false;
  for (let index = from - 1; index >= Math.max(0, from - MOST_SHARED) && layout.piece[index] === piece; index -= 1)
    if (words[index]?.folded === "mỗi") return true;
  return false;
}

const EACH = new Set(["cùng", "mỗi", "đều"]);
