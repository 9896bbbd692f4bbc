import { nounsMatch } from "../clauses/nouns.js";
import type { Mention } from "../clauses/stretch.js";

/** What joins a list to its total. */
export type Cue =
  | "bracket"
  | "complete"
  | "subset"
  | "examples"
  | "colon"
  | "dimension"
  | "bullets"
  | "note"
  | "total first"
  | "beside"
  | "remainder";

/** Figures of one item of a list, in order; arithmetic takes the one of the total's kind. */
export type Item = readonly Mention[];

/** One way to read a list: what it splits and how it is cut into items. */
export interface Option {
  readonly total: Mention;
  readonly items: readonly Item[];
  /** How likely the words make it among the options of its slot, from 0 to 1. */
  readonly weight: number;
}

/** A place where a list of figures may split a figure: everything the syntax offers, before any arithmetic. */
export interface Slot {
  readonly cue: Cue;
  /** The likeliest first. */
  readonly options: readonly Option[];
  /** Whether the list says that it goes on: `…`, `như`. */
  readonly open: boolean;
  /** How the labels of some parts relate. */
  labels(parts: readonly Mention[]): Labels;
}

/** What the labels of parts say of each other. */
export interface Labels {
  /** They exclude each other and are all there is, or the last is what remains. */
  readonly closed: boolean;
  /** They name attributes that overlap. */
  readonly overlapping: boolean;
}

const RANKS = [1, 0.25, 0.12, 0.06, 0.03];
const ORDERS = [1, 0.6, 0.45, 0.35, 0.25, 0.2, 0.15];

/** Every total with every cut; both lists have the likeliest first, and totals counted as the list is come before others. */
export function crossed(totals: readonly Mention[], cuts: readonly (readonly Item[])[]): Option[] {
  const counted = new Set((cuts[0] ?? []).flatMap((item) => item.flatMap(({ noun }) => noun ?? [])));
  const alike = totals.filter(({ noun }) => noun !== null && [...counted].some((each) => nounsMatch(each, noun)));
  const ordered = [...alike, ...totals.filter((each) => !alike.includes(each))];
  return ordered.flatMap((total, rank) =>
    cutsFor(total, cuts).map((items, order): Option => ({ total, items, weight: (RANKS[rank] ?? 0.02) * (ORDERS[order] ?? 0.1) })),
  );
}

/** The cuts, and where a list holds figures of several kinds in turn, those of the total's kind alone. */
function cutsFor(total: Mention, cuts: readonly (readonly Item[])[]): (readonly Item[])[] {
  const [first = []] = cuts;
  const series: Item[][] = [];
  const all = first.flat();
  const { noun } = total;
  const own = noun === null ? [] : all.filter((each) => each.noun !== null && nounsMatch(each.noun, noun));
  if (own.length > 1 && own.length !== first.length) series.push(own.map((each) => [each]));
  // `7 vụ KN, 12 vụ TC đúng; 19 vụ KN, 37 vụ TC sai`: one series for each position.
  const [, clauses = []] = cuts;
  const width = clauses[0]?.length ?? 0;
  if (width > 1 && clauses.length > 1 && clauses.every((item) => item.length === width))
    for (let at = 0; at < width; at += 1) series.push(clauses.map((item) => item.slice(at, at + 1)));
  return [...cuts.slice(0, 1), ...series, ...cuts.slice(1)];
}
