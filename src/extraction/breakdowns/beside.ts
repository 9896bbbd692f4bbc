import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { countable } from "./items.js";
import { isRemainder, labelRange } from "./labels.js";
import type { Cue, Item, Option } from "./slot.js";
import type { ListSpan } from "./spans.js";

/** Sentences that one total may reach over. */
const MOST_SENTENCES = 5;
const MOST_FIGURES = 80;

/** Lists that no cue opens: figures of one noun beside their total, in its sentence or in those that follow. */
export function besideSlots(stretch: Stretch, spans: readonly ListSpan[]): { cue: Cue; options: Option[] }[] {
  const figures = countable(stretch, { from: 0, to: stretch.words.length, group: -1 }).slice(0, MOST_FIGURES);
  if (figures.length < 3) return [];
  const bySentence = new Map<number, Mention[]>();
  for (const each of figures) bySentence.set(each.sentence, [...(bySentence.get(each.sentence) ?? []), each]);
  const slots: { cue: Cue; options: Option[] }[] = [];
  const heads: Mention[] = [];
  for (const [sentence, some] of bySentence) {
    const [first, ...rest] = some;
    if (!first) continue;
    const cued = spans.some(({ at, group }) => group < 0 && at > first.to && stretch.layout.sentence[at] === sentence && at < (rest[0]?.from ?? 0));
    const alike = rest.filter((each) => alikeOf(first, each));
    const next = (bySentence.get(sentence + 1) ?? []).filter((each) => alikeOf(first, each));
    const announced = isSum(stretch, first);
    if (!cued && alike.length >= 2) slots.push(slot(announced ? "total first" : "beside", [first], [alike, ...(next.length > 0 ? [[...alike, ...next]] : [])]));
    const totals = heads.filter((total) => total.sentence >= sentence - MOST_SENTENCES && alikeOf(total, first));
    const parts = some.filter((each) => totals[0] === undefined || alikeOf(totals[0], each));
    if (totals.length > 0 && parts.length >= 2 && !announced) slots.push(slot("beside", totals.toReversed().slice(0, 4), [parts, ...prefixes(parts)]));
    slots.push(...remainders(stretch, some));
    heads.push(first, ...rest.filter((each) => isSum(stretch, each)));
  }
  return slots;
}

function slot(cue: Cue, totals: readonly Mention[], cuts: readonly (readonly Mention[])[]): { cue: Cue; options: Option[] } {
  const options = totals.flatMap((total, rank) =>
    cuts.map((parts, order): Option => {
      const items: Item[] = parts.filter((each) => each !== total).map((each) => [each]);
      return { total, items, weight: 0.6 ** rank * 0.6 ** order };
    }),
  );
  return { cue, options };
}

/** `giao 21, hiện có 19, còn thiếu 02`: what remains closes a list that a figure before it opens. */
function remainders(stretch: Stretch, figures: readonly Mention[]): { cue: Cue; options: Option[] }[] {
  return figures.flatMap((last, index) => {
    if (index < 2 || !isRemainder(stretch, last) || !closes(stretch, last)) return [];
    const options: Option[] = [];
    for (let at = index - 2; at >= Math.max(0, index - 5); at -= 1) {
      const total = figures[at];
      if (!total) continue;
      const parts = figures.slice(at + 1, index + 1).filter((each) => measureOf(each) === measureOf(total));
      options.push({ total, items: parts.map((each) => [each]), weight: 0.7 ** options.length });
    }
    return [{ cue: "remainder" as const, options }];
  });
}

/** The word for what remains stands before the figure, not behind it. */
function closes(stretch: Stretch, mention: Mention): boolean {
  const { from } = labelRange(stretch, mention);
  return foldedBetween(stretch, from, mention.from).some((word) => word === "còn" || word === "lại" || word === "thiếu" || word === "tồn");
}

function alikeOf(total: Mention, part: Mention): boolean {
  if (measureOf(total) !== measureOf(part)) return false;
  if (measureOf(total) !== "count") return true;
  return total.noun !== null && part.noun !== null ? nounsMatch(total.noun, part.noun) : part.noun === null && total.noun === null;
}

/** Whether the words before a figure announce a sum: `tổng số`, `tổng cộng`. */
function isSum(stretch: Stretch, mention: Mention): boolean {
  const { from } = labelRange(stretch, mention);
  const words = foldedBetween(stretch, Math.max(from - 12, 0), mention.from);
  return words.includes("tổng") || words.includes("cộng");
}

function prefixes(parts: readonly Mention[]): Mention[][] {
  const found: Mention[][] = [];
  for (let length = parts.length - 1; length >= 2 && found.length < 2; length -= 1) found.push(parts.slice(0, length));
  return found;
}
