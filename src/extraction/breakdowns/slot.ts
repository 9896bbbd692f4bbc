import { pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention } from "../clauses/stretch.js";

/** What joins a list to its total. */
export type Cue =
  | "bracket"
  | "complete"
  | "subset"
  | "subset list"
  | "examples"
  | "colon"
  | "dimension"
  | "bullets"
  | "note"
  | "total first"
  | "beside"
  | "parallel"
  | "remainder"
  | "summed";

/** Figures of one item of a list, in order; arithmetic takes the one of the total's kind. */
export type Item = readonly Mention[];

/** One way to read a list: what it splits and how it is cut into items. */
export interface Option {
  readonly total: Mention;
  readonly items: readonly Item[];
  /** How likely the words make it among the options of its slot, from 0 to 1. */
  readonly weight: number;
  /** Whether the words around the figures leave no other way to relate them. */
  readonly sealed?: boolean;
}

/** A place where a list of figures may split a figure: everything the syntax offers, before any arithmetic. */
export interface Slot {
  readonly cue: Cue;
  /** The likeliest first. */
  readonly options: readonly Option[];
  /** Whether the list says that it goes on: `…`, `như`. */
  readonly open: boolean;
  /** Whether the paragraph of a total counts nothing else before the bullets below it, each of which counts one thing. */
  readonly announced: boolean;
  /** Whether nothing of its own kind stands between a total and the first part. */
  adjacent(total: Mention, first: Mention): boolean;
  /** Whether the list stands in the paragraph of a total or in a bullet right under it. */
  under(total: Mention, first: Mention): boolean;
  /** Whether the mark of a note stands right behind a total and its noun. */
  close(total: Mention): boolean;
  /** Whether more than a total may be left of it, because some was carried over from before. */
  carried(total: Mention, parts: readonly Mention[]): boolean;
  /** Whether the last part is what was left of a figure before the total when the total was done. */
  leaves(total: Mention, parts: readonly Mention[]): boolean;
  /** Whether the words before the first part name a way of splitting: `Theo vị trí việc làm:`. */
  splits(first: Mention): boolean;
  /** How many things the list may name, before or between its parts, that no figure counts. */
  uncounted(parts: readonly Mention[]): number;
  /** How the labels of some parts relate. */
  labels(parts: readonly Mention[]): Labels;
}

/** What the labels of parts say of each other. */
export interface Labels {
  /** They exclude each other and are all there is. */
  readonly exclusive: boolean;
  /** So they are, or the last is what remains. */
  readonly closed: boolean;
  /** They are two halves that have no third beside them: `nam` and `nữ`. */
  readonly halves: boolean;
  /** The last is what is left of the others, in so many words. */
  readonly rest: boolean;
  /** Each is a proper name. */
  readonly names: boolean;
  /** Several say what their things have: `04 thôn giáp biên, 08 thôn có dự án`. */
  readonly traits: boolean;
  /** They name attributes that overlap. */
  readonly overlapping: boolean;
}

const RANKS = [1, 0.25, 0.12, 0.06, 0.03];
const ORDERS = [1, 0.6, 0.45, 0.35, 0.25, 0.2, 0.15];

/** How much less a list counts that holds figures of other nouns than its total's beside those of that noun. */
const OTHER_NOUNS = 0.3;

/** Every total with every cut, the likeliest first; totals that are counted as the list is come before others. */
export function crossed(totals: readonly Mention[], cuts: readonly (readonly Item[])[]): Option[] {
  return [...cuts.slice(0, 1), ...seriesOf(cuts), ...cuts.slice(1)].flatMap((items, order) =>
    byNoun(totals, items).flatMap((total, rank): Option[] => {
      const weight = (RANKS[rank] ?? 0.02) * (ORDERS[order] ?? 0.1);
      const own = ownSeries(total, items);
      if (!own) return [{ total, items: beforeAnother(total, items) ?? items, weight }];
      // `52 biên chế (44 công chức, 05 viên chức, 03 nhân công)`: a noun that is not known may count the same.
      const single = items.every(({ length }) => length === 1);
      return [{ total, items: own, weight }, ...(single ? [{ total, items, weight: weight * OTHER_NOUNS }] : [])];
    }),
  );
}

/** Totals of the list's own sentence first, and among them those whose noun the list has. */
function byNoun(totals: readonly Mention[], items: readonly Item[]): Mention[] {
  const [first] = items.flat();
  const counted = [...new Set(items.flatMap((item) => item.flatMap(({ noun }) => noun ?? [])))];
  const rank = (total: Mention): number => {
    const near = total.stretch === first?.stretch && total.sentence === first.sentence;
    const alike = total.noun !== null && counted.some((each) => nounsMatch(each, total.noun ?? ""));
    // `24 thương nhân tại 12 tỉnh, gồm …` with twelve items: that many things are listed, not added up.
    const listed = items.length > 2 && total.value === String(items.length);
    return (listed ? 4 : 0) + (near ? 0 : 2) + (alike ? 0 : 1);
  };
  return totals.toSorted((one, other) => rank(one) - rank(other));
}

/** Where a list holds figures of several kinds in turn: those of the total's kind, and bare ones that are items of their own. */
function ownSeries({ noun }: Mention, items: readonly Item[]): Item[] | undefined {
  if (noun === null) return undefined;
  const all = items.flat();
  const own = all.filter((each) => each.noun !== null && nounsMatch(each.noun, noun));
  // Figures without a known noun of their own go with whatever stands around them.
  const others = all.filter((each) => !own.includes(each) && each.noun !== null);
  if (own.length < 2 || others.length === 0 || own.length <= items.length / 2) return undefined;
  const [first] = own;
  const bare = items.flatMap(([only, another]) =>
    only && !another && only.noun === null && only.clause === first?.clause ? only : [],
  );
  return all.filter((each) => own.includes(each) || bare.includes(each)).map((each) => [each]);
}

/** `14 đơn vị gồm 04 thành phố, 02 thị xã và 08 huyện; có 186 đơn vị cấp xã`: where the total's noun comes back with more, something else is counted. */
function beforeAnother(total: Mention, items: readonly Item[]): Item[] | undefined {
  if (total.noun === null) return undefined;
  const at = items.findIndex(([first]) => first?.noun === total.noun && pointOf(first).gt(pointOf(total)));
  if (at < 2 || at >= items.length) return undefined;
  const before = items.slice(0, at);
  // A list each item of which has the total's noun goes on, whatever the next one counts.
  return before.every(([first]) => first?.noun === total.noun) ? undefined : before;
}

/** `548 cháu/21 nhóm; 746 em/25 lớp`: items of several figures each are one list for each position. */
function seriesOf(cuts: readonly (readonly Item[])[]): Item[][] {
  const cut = cuts.find(
    (items) =>
      items.length > 1 && (items[0]?.length ?? 0) > 1 && items.every((item) => item.length === items[0]?.length),
  );
  if (!cut) return [];
  return (cut[0] ?? []).map((_, at) => cut.map((item) => item.slice(at, at + 1)));
}
