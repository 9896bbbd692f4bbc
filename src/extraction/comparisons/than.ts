import { isDifference } from "../breakdowns/items.js";
import { isIntended } from "../claims/intent.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { strokePartner } from "../clauses/words.js";
import { BEFORE_THAN, MEASURES, THAN } from "../vi/comparisons.js";
import { standsSo } from "./order.js";
import type { ComparisonReading } from "./reading.js";

/** Most words from `cao hơn` to the bracket of what it compares with. */
const MOST_WORDS = 14;
/** Most words between a figure and `, cao hơn`. */
const MOST_BEHIND = 6;

/** A figure said to be more or less than one in brackets behind, or than a level: `cao hơn bình quân tỉnh (93,1%)`, `thấp hơn mức 60 triệu`. */
export function comparedWith(stretch: Stretch): ComparisonReading[] {
  const found: ComparisonReading[] = [];
  for (let at = 0; at < stretch.words.length; at += 1) {
    const cue = THAN.at(stretch.words, at);
    const other = cue && otherBehind(stretch, at + cue.length);
    // `cao hơn chi bộ Tây (25) và thấp hơn chi bộ Nam (41)`: both compare the same.
    const last = found.at(-1);
    const figure = cue && (goesOn(stretch, last, at) ? ownOf(last) : figureBefore(stretch, at));
    if (!cue || !other || !figure || !isLike(figure, other)) continue;
    // `thấp hơn kế hoạch 5 ha` tells by how much.
    if (other.group === figure.group && pointOf(other).times(2).lt(pointOf(figure))) continue;
    if (isIntended(stretch, at, other.to) || TAKES_BACK.has(stretch.words[at - 1]?.folded ?? "")) continue;
    const to = (stretch.layout.closing.get(other.group) ?? other.to - 1) + 1;
    const order = cue.value;
    found.push({ stretch, from: at, to, order, figure, others: [other], holds: standsSo(order, figure, other) });
  }
  return found;
}

const TAKES_BACK: ReadonlySet<string> = new Set(["không", "chưa", "tăng", "giảm", "nếu", "hay", "hoặc"]);

/** What stands behind the words, in a bracket of its own or right behind a word for a level; no figure between. */
function otherBehind(stretch: Stretch, from: number): Mention | undefined {
  const { words, mentions, layout } = stretch;
  const next = mentions.find((mention) => mention.from >= from);
  if (!next || next.from - from > MOST_WORDS || next.from === from || !isPlain(stretch, next)) return undefined;
  const level = MEASURES.endingAt(words, next.from - 1);
  if (level && next.from - level.length === from && next.group === (layout.group[from] ?? -1))
    return words[next.to + nounWords(stretch, next)]?.text === "(" ? undefined : next;
  const open = next.group;
  if (open < from + 1 || open + 1 !== next.from || layout.closing.get(open) !== next.to + nounWords(stretch, next))
    return undefined;
  for (let at = from; at < open; at += 1) if (words[at]?.kind === "sign") return undefined;
  return next;
}

/** Words of its noun between a figure and the end of its bracket: `(1.420 hồ sơ)`. */
function nounWords({ words }: Stretch, { to }: Mention): number {
  let at = to;
  while (at - to < MOST_BEHIND && words[at]?.kind === "word") at += 1;
  return at - to;
}

/** The figure that `, cao hơn` goes on from: its own words alone stand between. */
function figureBefore(stretch: Stretch, at: number): Mention | undefined {
  const { words, mentions, layout } = stretch;
  const before = mentions.findLast((mention) => mention.to <= at);
  if (!before || !isPlain(stretch, before) || before.sentence !== layout.sentence[at]) return undefined;
  const group = layout.group[at] ?? -1;
  if (before.group !== group) {
    // `năm 2026 (khoảng 12,4 tỷ đồng) cao hơn …`.
    const close = layout.closing.get(before.group);
    return close === at - 1 && before.group + 1 === before.from ? before : undefined;
  }
  let end = at;
  while (end > before.to && BEFORE_THAN.has(words[end - 1]?.folded ?? "")) end -= 1;
  if (end === at && at > before.to && words[at - 1]?.kind === "word") return undefined;
  const own = words.slice(before.to, end);
  return own.length <= MOST_BEHIND && own.every(({ kind }) => kind === "word") ? before : undefined;
}

function goesOn({ words }: Stretch, last: ComparisonReading | undefined, at: number): last is ComparisonReading {
  if (!last || at - last.to > 2) return false;
  return words.slice(last.to, at).every(({ folded }) => BEFORE_THAN.has(folded));
}

function ownOf({ stretch, figure }: ComparisonReading): Mention | undefined {
  return stretch.mentions.find(({ id }) => id === figure.id);
}

function isPlain(stretch: Stretch, mention: Mention): boolean {
  if (mention.upTo !== null || isDifference(stretch, mention)) return false;
  return !strokePartner(stretch, mention) && stretch.words[mention.from - 1]?.text !== "/";
}

function isLike(one: Mention, other: Mention): boolean {
  if (measureOf(one) !== measureOf(other)) return false;
  return one.noun === null || other.noun === null || nounsMatch(one.noun, other.noun);
}
