import { measureOf } from "../clauses/amount.js";
import { onceIn } from "../clauses/memo.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { directionOf, GIVEN, NO_CHANGE } from "../vi/changes.js";
import { NEW_THOUGHT } from "../vi/cues.js";
import { OUTCOME_OPENINGS } from "../vi/outcomes.js";
import { phraseSet } from "../vi/phrases.js";
import { areHalves, isComplement } from "./labels.js";
import { isSecondary } from "./secondary.js";
import type { Item } from "./slot.js";
import type { ListSpan } from "./spans.js";

/** Most figures of one list: longer ones are tables, or no lists. */
export const MOST_ITEMS = 60;

/** Figures that may be parts: directly in the span, not in deeper brackets, no percentages, no differences. */
export function countable(stretch: Stretch, { from, to, group }: Pick<ListSpan, "from" | "to" | "group">): Mention[] {
  return stretch.mentions
    .filter((mention) => mention.from >= from && mention.to <= to && mention.group === group)
    .filter((mention) => isState(stretch, mention) && !isFactor(stretch, mention));
}

/** `51 chi hội trưởng, chi hội phó và thủ quỹ (17 x 3)`, `mỗi suất 400.000 đồng`: what is multiplied is no part of a sum. */
function isFactor({ words }: Stretch, { from, to }: Mention): boolean {
  if (TIMES.has(words[from - 1]?.folded ?? "") || TIMES.has(words[to]?.folded ?? "")) return true;
  const [second, first] = [words[from - 1]?.folded ?? "", words[from - 2]?.folded ?? ""];
  return first === "mỗi" && EACH_UNIT.has(second);
}

const TIMES = new Set(["x", "×", "*"]);
const EACH_UNIT = new Set(["suất", "phần", "giải", "nhà", "căn", "hộ", "người", "em", "xe", "công", "máy", "bộ"]);

/** A figure that others may be parts of or add up to: no percentage, no range, no difference. */
export function isState(stretch: Stretch, mention: Mention): boolean {
  return measureOf(mention) !== "percent" && mention.upTo === null && !isDifference(stretch, mention);
}

/** `giảm 208 vụ`: what follows a word of change is a difference, not a state. */
export const isDifference = onceIn((stretch: Stretch, mention: Mention): boolean => {
  const { words } = stretch;
  let least = Math.max(0, mention.from - 3);
  for (let index = mention.from - 1; index >= least; index -= 1) {
    const word = words[index];
    // `nhiều hơn năm học trước 46 cháu`, `tăng so với cùng kỳ 12 vụ`: what it is compared with may stand between.
    const compared = index === mention.from - 1 ? COMPARED.endingAt(words, index) : undefined;
    if (compared) {
      index -= compared.length - 1;
      least = Math.max(0, index - 4);
      continue;
    }
    if (word?.kind !== "word") break;
    if (directionOf(word.folded, words[index + 1]?.folded ?? "") !== undefined)
      return !(word.folded === "thêm" && GIVEN.endingAt(words, index - 1)) && !NO_CHANGE.endingAt(words, index);
    if (!AFTER_CHANGE.has(word.folded)) break;
  }
  return sharesChange(stretch, mention);
});

const COMPARED = phraseSet(
  `năm trước, năm ngoái, năm học trước, cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, quý trước, tháng trước, kỳ trước, đầu năm, đầu nhiệm kỳ, nhiệm kỳ trước, đợt đầu, đợt trước, lần đầu, lần trước, vụ đầu, vụ trước`,
);

const AFTER_CHANGE = new Set([
  "so",
  "với",
  "thêm",
  "được",
  "tới",
  "đi",
  "hơn",
  "khoảng",
  "trên",
  "gần",
  "nhẹ",
  "mạnh",
  "nhanh",
  "thực",
  "ròng",
  "thuần",
]);

/** `giảm 761 vụ (15,4%), 567 bị can (8,3%)`: the word of change stands once for several differences with their rates. */
function sharesChange(stretch: Stretch, mention: Mention): boolean {
  const { words, mentions } = stretch;
  const joint = words[mention.from - 1];
  if (joint?.text !== "," && joint?.folded !== "và") return false;
  const [rate, previous, before] = [
    mentions[mention.order + 1],
    mentions[mention.order - 1],
    mentions[mention.order - 2],
  ];
  const rated =
    rate !== undefined && rate.kind === "percent" && rate.group >= mention.to && rate.group - mention.to <= 4;
  const ratedBefore = previous?.kind === "percent" && previous.group >= 0 && previous.sentence === mention.sentence;
  return rated && ratedBefore && before !== undefined && isDifference(stretch, before);
}

/**
 * Ways to cut a span into items, the likeliest first: at semicolons where several clauses have figures, else at commas; a
 * list may also end before a clause or sentence that starts something new.
 */
export function cutsOf(stretch: Stretch, span: Pick<ListSpan, "from" | "to" | "group">): Item[][] {
  const figures = countable(stretch, span).slice(0, MOST_ITEMS);
  const [first] = figures;
  if (!first) return [];
  const clauses = grouped(figures, ({ clause }) => clause);
  const single = (some: readonly Mention[]): Item[] => itemsByPiece(stretch, some);
  if (clauses.length === 1) return withPrefixes(stretch, single(figures));
  const sentences = grouped(figures, ({ sentence }) => sentence);
  const [opening = []] = clauses;
  const cuts = [...withPrefixes(stretch, single(figures)).slice(0, 2), clauses];
  if (sentences.length > 1)
    cuts.push(...prefixes(sentences).map((some) => some.flatMap((each) => itemsByPiece(stretch, each))));
  if (opening.length > 1) cuts.push(...withPrefixes(stretch, single(opening)));
  cuts.push(...prefixes(clauses));
  const [last] = clauses.at(-1) ?? [];
  const timed = clauses.length > 2 && last && startsThought(stretch, last) === "time";
  if (timed) cuts.unshift(clauses.slice(0, -1).flatMap((each) => itemsByPiece(stretch, each)));
  return unique(cuts.filter((cut) => cut.length > 0));
}

/**
 * Clauses that are lists of their own: `theo địa điểm: …; theo lĩnh vực: …`, and what became of the things that the clause before
 * splits: `gồm 14 sai phép, 9 không phép; đã cưỡng chế 4, tự tháo dỡ 12, đang xử lý 7`.
 */
export function clauseCuts(stretch: Stretch, span: Pick<ListSpan, "from" | "to" | "group">): Item[][] {
  const clauses = grouped(countable(stretch, span).slice(0, MOST_ITEMS), ({ clause }) => clause);
  const [opening, ...others] = clauses;
  const named = clauses.filter((some) => some.length > 1 && isNamed(stretch, some[0]));
  const tellsOutcomes =
    opening !== undefined && opening.length > 1 && others.some(([first]) => tellsOutcome(stretch, first));
  const own = named.length > 1 ? named : tellsOutcomes ? clauses : isAll(stretch, opening, others) ? [opening] : [];
  return own.map((some) => itemsByPiece(stretch, some)).filter((items) => items.length > 1);
}

/** `gồm 219 nam, 212 nữ; khối 6 có 120 em, …`: two figures that leave no third are a list before whatever else is told. */
function isAll(
  stretch: Stretch,
  opening: readonly Mention[] | undefined,
  others: readonly unknown[],
): opening is readonly Mention[] {
  const [one, other, more] = opening ?? [];
  return others.length > 0 && one !== undefined && other !== undefined && !more && isComplement(stretch, one, other);
}

/** Whether a clause begins with what was done with things: `đã cưỡng chế 4`, `khởi tố 2 vụ`. */
function tellsOutcome({ words, layout }: Stretch, first: Mention | undefined): boolean {
  if (!first) return false;
  const opening = layout.clause.indexOf(first.clause);
  const at = words[opening]?.kind === "sign" ? opening + 1 : opening;
  return OUTCOME_OPENINGS.at(words, at) !== undefined;
}

/** Whether the clause of a figure says what it splits by: `theo lĩnh vực: …`. */
function isNamed({ words, layout }: Stretch, first: Mention | undefined): boolean {
  if (!first) return false;
  for (let index = first.from - 1; index >= 0 && layout.clause[index] === first.clause; index -= 1) {
    if (words[index]?.folded === "theo") return true;
  }
  return false;
}

/** Each figure that a comma, `và` or its own noun sets apart is an item; what explains the figure before it belongs to that item. */
function itemsByPiece(stretch: Stretch, figures: readonly Mention[]): Item[] {
  const items: Mention[][] = [];
  for (const mention of figures) {
    const last = items.at(-1);
    if (last && isSecondary(stretch, last.at(-1), mention)) last.push(mention);
    else items.push([mention]);
  }
  return items;
}

/** The whole list, and the list without what begins a new thought at its end. */
function withPrefixes(stretch: Stretch, items: Item[]): Item[][] {
  const cuts = [items];
  const [one, other, more] = items.map((item) => (item.length === 1 ? item[0] : undefined));
  // `421 nam và 397 nữ, có 6 ca sinh đôi`: two halves are all.
  const halved = items.length === 3 && one && other && other.clause === more?.clause;
  if (halved && areHalves(stretch, one, other)) cuts.unshift(items.slice(0, 2));
  for (let length = items.length - 1; length >= 2 && cuts.length < 4; length -= 1) {
    const [next] = items[length] ?? [];
    const thought = next && startsThought(stretch, next);
    // `…; đến nay đã giải quyết 18`: a new time is no part of the list.
    if (thought === "time") cuts.unshift(items.slice(0, length));
    else if (thought || (next && isPlaced(stretch, next))) cuts.push(items.slice(0, length));
  }
  return cuts;
}

/** `01 Giám đốc, 02 Phó Giám đốc và 23 viên chức, bố trí tại 03 tổ`: what says where the others are may be no part. */
function isPlaced({ words }: Stretch, { from }: Mention): boolean {
  return PLACES.has(words[from - 1]?.folded ?? "") && words[from - 2] !== undefined && words[from - 2]?.kind !== "sign";
}

const PLACES = new Set(["tại", "ở", "trong", "trên", "về", "thuộc", "cho"]);

/** What surely ends a list: another time, what is lacking. */
const HARD_STOPS = new Set(["đến nay", "hiện nay", "còn thiếu", "thiếu"]);

function startsThought({ words, layout }: Stretch, mention: Mention): "time" | "other" | undefined {
  let index = mention.from;
  while (index > 0 && layout.piece[index - 1] === mention.piece && layout.group[index - 1] === mention.group)
    index -= 1;
  while (index < mention.from && words[index]?.kind === "sign") index += 1;
  for (let at = index; at < mention.from; at += 1) {
    const found = NEW_THOUGHT.at(words, at)?.value;
    if (found) return HARD_STOPS.has(found) ? "time" : "other";
  }
  return undefined;
}

function prefixes<T>(list: readonly T[]): T[][] {
  const found: T[][] = [];
  for (let length = list.length - 1; length >= 2 && found.length < 3; length -= 1) found.push(list.slice(0, length));
  return found;
}

function grouped(figures: readonly Mention[], of: (mention: Mention) => number): Mention[][] {
  const groups: Mention[][] = [];
  let last: number | undefined;
  for (const mention of figures) {
    if (of(mention) !== last || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(mention);
    last = of(mention);
  }
  return groups;
}

function unique(cuts: Item[][]): Item[][] {
  const seen = new Set<string>();
  return cuts.filter((cut) => {
    const name = cut.map((item) => item.map(({ id }) => id).join("+")).join(" ");
    return !seen.has(name) && seen.add(name);
  });
}
