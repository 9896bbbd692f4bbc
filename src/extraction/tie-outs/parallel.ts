import type { Appearance } from "../keys/appearance.js";
import { FIGURE } from "../keys/frame.js";
import { wordsOf } from "../tokens/words.js";
import { POINTER_STARTS } from "../vi/recall.js";
import { FILLERS } from "../vi/retelling.js";
import { CONTRASTS, MEASURE_WORDS, PREDICATES, STOP_WORDS } from "../vi/stop-words.js";

/** How many of the words of the shorter of two frames come in the other as well, in their order, so that one is cast like the other. */
const [CAST_ALIKE, CLOSELY, FEWEST] = [0.5, 0.6, 2];
/** Below sections that stand beside each other the headings say what is told apart. */
const BESIDE = 0.75;

/**
 * Whether two figures are told in like sentences of different things: `Đội số 1 khai thác 13.450 m³`, `Đội số 2 khai thác 14.350 m³`.
 *
 * Who tells a thing again casts it anew; who tells of another one puts its name into the same words.
 */
export function areParallel(one: Appearance, other: Appearance): boolean {
  const beside = areInSectionsBeside(one.path, other.path);
  if (!beside && !areNear(one, other)) return false;
  const [whole, piece] = [align(one.frame.words, other.frame.words), align(pieceOf(one), pieceOf(other))];
  const alike = Math.max(whole.alike, piece.alike);
  if (alike < CAST_ALIKE) return false;
  if (beside && alike >= BESIDE) return true;
  const texts =
    one.place === other.place ? [whole, piece] : [whole, piece, align(one.frame.opening, other.frame.opening)];
  return texts.some((each) => each.alike >= CAST_ALIKE && areToldApart(each, one, other));
}

/** Whether what one figure is said to count is not told around another: `1.420 tấn bưởi này` behind `1.240 tấn cam`. */
export function namesAnother({ frame: { words } }: Appearance, other: Appearance): boolean {
  const behind = words.slice(words.lastIndexOf(FIGURE) + 1);
  const end = behind.findIndex((word) => PREDICATES.has(word) || POINTER_STARTS.has(word));
  return strangers(end < 0 ? behind : behind.slice(0, end), other, [...other.wide]).size > 0;
}

/** Whether two figures stand under one heading, few paragraphs apart. */
function areNear(one: Appearance, other: Appearance): boolean {
  if (one.path.length !== other.path.length || one.path.some((heading, level) => heading !== other.path[level]))
    return false;
  return Math.abs(Number(one.place.slice(1)) - Number(other.place.slice(1))) <= NEAR;
}

const NEAR = 8;

/** The words of a frame behind the figure before its own. */
function pieceOf({ frame: { words } }: Appearance): readonly string[] {
  const own = words.lastIndexOf(FIGURE);
  return words.slice(own < 1 ? 0 : words.lastIndexOf(FIGURE, own - 1) + 1);
}

/** Two texts set side by side. */
interface Aligned {
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** How many of the words of the shorter one stand in both, in their order. */
  readonly alike: number;
  /** What stands in the place of each other between the words that are the same. */
  readonly slots: readonly (readonly [one: readonly string[], other: readonly string[]])[];
}

/** Whether each of two texts has a telling word that the other does not have, at one place or in frames that are all but the same. */
function areToldApart({ one, other, alike, slots }: Aligned, its: Appearance, others: Appearance): boolean {
  if (slots.some(([left, right]) => areContrasted(left, right))) return true;
  const [ours, theirs] = [strangers(one, others, other), strangers(other, its, one)];
  if (ours.size === 0 || theirs.size === 0) return false;
  return (
    alike >= CLOSELY ||
    slots.some(([left, right]) => left.some((word) => ours.has(word)) && right.some((word) => theirs.has(word)))
  );
}

function areContrasted(left: readonly string[], right: readonly string[]): boolean {
  return CONTRASTS.some(
    ([one, other]) => (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  );
}

/** The telling words of a text that stand nowhere around another figure. */
function strangers(words: readonly string[], { frame, near }: Appearance, other: readonly string[]): Set<string> {
  const isTelling = (word: string): boolean =>
    word !== FIGURE && ![STOP_WORDS, FILLERS, MEASURE_WORDS].some((some) => some.has(word));
  const isKnown = (word: string): boolean =>
    near.has(word) || [frame.words, frame.opening, other].some((some) => some.includes(word));
  return new Set(words.filter((word) => isTelling(word) && !isKnown(word)));
}

/** Sets two short texts side by side by the most words that they have in common in their order. */
function align(one: readonly string[], other: readonly string[]): Aligned {
  const table = commonBehind(one, other);
  const slots: [string[], string[]][] = [];
  let slot: [string[], string[]] = [[], []];
  let [at, its, common] = [0, 0, 0];
  while (at < one.length || its < other.length) {
    const [left, right] = [one[at], other[its]];
    if (left !== undefined && left === right) {
      slots.push(slot);
      slot = [[], []];
      common += left === FIGURE ? 0 : 1;
      at += 1;
      its += 1;
    } else if (
      right === undefined ||
      (left !== undefined && (table[at + 1]?.[its] ?? 0) >= (table[at]?.[its + 1] ?? 0))
    ) {
      slot[0].push(left ?? "");
      at += 1;
    } else {
      slot[1].push(right);
      its += 1;
    }
  }
  slots.push(slot);
  const [shorter = 1] = [one, other]
    .map((words) => words.filter((word) => word !== FIGURE).length)
    .sort((a, b) => a - b);
  return { one, other, slots, alike: common < FEWEST ? 0 : common / Math.max(shorter, 1) };
}

/** For each two positions how many words two texts have in common from there on. */
function commonBehind(one: readonly string[], other: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let at = one.length - 1; at >= 0; at -= 1) {
    const [row, below] = [table[at], table[at + 1]];
    for (let its = other.length - 1; row && below && its >= 0; its -= 1)
      row[its] = one[at] === other[its] ? (below[its + 1] ?? 0) + 1 : Math.max(below[its] ?? 0, row[its + 1] ?? 0);
  }
  return table;
}

/** Whether two paths part at one level only, in headings of one kind or with the same one below: `1. Vụ xuân` and `2. Vụ mùa`. */
function areInSectionsBeside(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const parted = one.flatMap((heading, level) => (heading === other[level] ? [] : level));
  const [level = -1] = parted;
  if (parted.length !== 1) return false;
  const [its, others] = [one, other].map((path) => wordsOf(path[level] ?? "").filter(({ kind }) => kind === "word"));
  const [first, second] = [its?.map(({ folded }) => folded) ?? [], others?.map(({ folded }) => folded) ?? []];
  if (Math.max(first.length, second.length) > NAME_OF_SECTION) return false;
  return level < one.length - 1 || first.some((word) => second.includes(word) && !STOP_WORDS.has(word));
}

/** Words of a heading that is more than a name. */
const NAME_OF_SECTION = 8;
