import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, isBehindAgainst, strokePartner } from "../clauses/words.js";
import { LIST_CUES } from "../vi/cues.js";
import type { BesideSlot } from "./beside.js";
import { isState } from "./items.js";
import { isRemainder, labelRange } from "./labels.js";
import { alikeOf } from "./neighbours.js";
import type { Option } from "./slot.js";
import { isSum } from "./sums.js";

/** `giao 21, hiện có 19, còn thiếu 02`: what remains closes a list that a figure before it opens. */
export function remainder(stretch: Stretch, figures: readonly Mention[], index: number): BesideSlot[] {
  const last = figures[index];
  if (!last || index < 2 || !isRemainder(stretch, last) || !closes(stretch, last)) return [];
  const options: Option[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const total = figures[at];
    if (!total || measureOf(total) !== measureOf(last) || last.sentence - total.sentence > 1) continue;
    const whole = figures[at - 1];
    // `đã giải quyết 238/316, còn lại 78`: the whole stands behind the stroke.
    const stroke = whole !== undefined && strokePartner(stretch, whole) === total;
    // `1.944/2.160 hộ đạt cả 8 tiêu chí; … chưa đạt 01 tiêu chí 142 hộ`: what is left is counted as the whole is.
    if (stroke && last.noun !== null && !alikeOf(total, last)) continue;
    const between = figures
      .slice(at + 1, index + 1)
      .filter((each) => alikeOf(last, each) || measureOf(each) !== "count");
    // What an earlier sentence counts is split by the sentence of the remainder.
    const own = total.sentence < last.sentence ? between.filter((each) => each.sentence === last.sentence) : between;
    const parts = stroke ? [whole, ...between] : own;
    // `87 cán bộ; so với 92 biên chế được giao còn thiếu 5`: what a figure is set against is no part of it.
    if (parts.length < 2 || parts.some((each) => isBehindAgainst(stretch.words, each.from))) continue;
    const weight = (stroke ? 1.5 : 1) * 0.7 ** options.length;
    const sealed = leavesNoOther(stretch, total, parts) || isRestOfList(stretch, total, parts);
    options.push({ total, items: parts.map((each) => [each]), weight, sealed });
  }
  const slots: BesideSlot[] = options.length > 0 ? [{ cue: "remainder", options }] : [];
  const named = namedRest(stretch, figures, last);
  if (named) slots.push({ cue: "dimension", options: [named] });
  return slots;
}

/**
 * Whether what remains can be of one total only: `được giao 74 biên chế, có mặt 71 người, còn thiếu 03`, `tổng số 103 vụ. Đã
 * giải quyết 81 vụ, đạt 78,64%; còn 22 vụ`.
 */
function leavesNoOther(stretch: Stretch, total: Mention, parts: readonly Mention[]): boolean {
  const [part, last] = parts;
  if (!part || !last || parts.length > 2 || total.approximator !== null || part.order < total.order) return false;
  if (![part, last].every((each) => alikeOf(total, each) || each.noun === null)) return false;
  const { from } = labelRange(stretch, last);
  if (foldedBetween(stretch, Math.max(from, last.from - MOST_WORDS), last.from).includes("thiếu"))
    return isAssigned(stretch, total);
  // `giao 27,4 tỷ đồng; giải ngân 15,2 tỷ đồng, còn 12,2 tỷ đồng`.
  if (isAssigned(stretch, total) && isSpent(stretch, part)) return true;
  return (isSum(stretch, total) && part.sentence - total.sentence < 2) || isShare(stretch, part, total);
}

/**
 * `812,5 ha, trong đó lúa 540 ha, ngô 148,5 ha, rau 96 ha; còn lại 28 ha là cây khác`: a clause of its own tells what is left of
 * what one list splits.
 */
function isRestOfList(stretch: Stretch, total: Mention, parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (
    !first ||
    !last ||
    total.approximator !== null ||
    total.stretch !== last.stretch ||
    first.order !== total.order + 1
  )
    return false;
  const { words, layout } = stretch;
  const opening = layout.clause.indexOf(last.clause);
  const opens = words[opening]?.folded === "số" ? opening + 1 : opening;
  if (words[opens]?.folded !== "còn" || words[opens + 1]?.folded !== "lại" || last.clause === first.clause)
    return false;
  let cues = 0;
  for (let index = total.to; index < last.from; index += 1) {
    const cue = layout.group[index] === total.group ? LIST_CUES.at(words, index) : undefined;
    if (cue && cue.value !== "examples" && index < first.from) cues += 1;
    else if (cue) return false;
    index += (cue?.length ?? 1) - 1;
  }
  return cues === 1 || words.slice(total.to, first.from).some(({ text }) => text === ":");
}

const MOST_WORDS = 8;

/** Whether the words before a figure say that it was spent of what was assigned. */
function isSpent(stretch: Stretch, { from }: Mention): boolean {
  const lead = foldedBetween(stretch, from - 4, from).join(" ");
  return SPENT.some((verb) => lead.includes(verb));
}

const SPENT = ["giải ngân", "đã chi", "sử dụng", "thanh toán"];

/** Whether the words before a figure say that it was assigned: `được giao 74 biên chế`. */
function isAssigned(stretch: Stretch, { from }: Mention): boolean {
  return foldedBetween(stretch, from - 4, from).some((word) => word === "giao" || word === "mức");
}

/** Whether the percentage right behind a part is its share of a total: `Đã giải quyết 81 vụ, đạt 78,64%`. */
function isShare({ mentions }: Stretch, part: Mention, total: Mention): boolean {
  const percent = mentions[part.order + 1];
  if (!percent || measureOf(percent) !== "percent" || percent.decimals === null || percent.decimals < 1) return false;
  const share = (100 * pointOf(part).toNumber()) / pointOf(total).toNumber();
  return Math.abs(share - Number(percent.value)) < 10 ** -percent.decimals;
}

/** `Xã có 43 người … Về trình độ, có 04 thạc sĩ, còn lại 39 người`: a sentence that says what it splits by ends with the rest of what the paragraph is about. */
function namedRest(stretch: Stretch, figures: readonly Mention[], last: Mention): Option | undefined {
  const first = stretch.layout.sentence.indexOf(last.sentence);
  if (last.sentence === 0 || last.noun === null || !NAMES_SPLIT.has(stretch.words[first]?.folded ?? ""))
    return undefined;
  const head = figures.find(({ noun }) => noun === last.noun);
  const parts = figures.filter(({ sentence, order }) => sentence === last.sentence && order <= last.order);
  if (!head || head.sentence >= last.sentence || parts.length < 2) return undefined;
  return { total: head, items: parts.map((each) => [each]), weight: 1 };
}

const NAMES_SPLIT = new Set(["về", "theo", "phân", "xét"]);

/** `được giao 46 biên chế, đã bố trí 43 người (thiếu 03)`: what is lacking stands in a bracket behind what there is. */
export function lacking(stretch: Stretch): BesideSlot[] {
  const { mentions, layout } = stretch;
  return mentions.flatMap((last): BesideSlot[] => {
    if (last.group < 0 || !isRemainder(stretch, last) || !closes(stretch, last)) return [];
    const inside = mentions.filter(({ group }) => group === last.group);
    // In a list of parts `còn` is one of them, `thiếu` is not.
    if (inside.at(-1) !== last || (inside.length > 1 && !isLacking(stretch, last))) return [];
    const [total, part] = mentions.filter(({ to }) => to <= last.group).slice(-2);
    const group = layout.group[last.group] ?? -1;
    if (!total || !part || total.group !== group || part.group !== group || total.sentence !== last.sentence) return [];
    if (![total, part].every((each) => isState(stretch, each) && measureOf(each) === measureOf(last))) return [];
    return [{ cue: "remainder", options: [{ total, items: [[part], [last]], weight: 1 }] }];
  });
}

function isLacking(stretch: Stretch, mention: Mention): boolean {
  return foldedBetween(stretch, labelRange(stretch, mention).from, mention.from).includes("thiếu");
}

/** The word for what remains stands before the figure, not behind it. */
function closes(stretch: Stretch, mention: Mention): boolean {
  const { from } = labelRange(stretch, mention);
  const words = foldedBetween(stretch, from, mention.from);
  return words.some((word, at) => REMAINING.has(word) && !OTHERWISE[word]?.has(words[at + 1] ?? ""));
}

/** `chưa kể 05 người`: what is there besides; `thiếu nhi`: children. */
const OTHERWISE: Readonly<Record<string, ReadonlySet<string>>> = {
  chưa: new Set(["kể", "tính", "gồm", "bao"]),
  thiếu: new Set(["nhi", "niên", "tá", "úy"]),
  tồn: new Set(["tại"]),
};

const REMAINING = new Set(["còn", "lại", "thiếu", "tồn", "chưa"]);
