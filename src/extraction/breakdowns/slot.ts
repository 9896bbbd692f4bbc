import type { Mention } from "../clauses/stretch.js";

/** What joins a list to its total. */
export type Cue =
  | "bracket"
  | "complete"
  | "subset"
  | "examples"
  | "colon"
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
  /** Labels name attributes that overlap. */
  readonly overlapping: boolean;
  /** Labels exclude each other and are all there is, or the last is what remains. */
  readonly closed: boolean;
}

const RANKS = [1, 0.25, 0.12, 0.06, 0.03];
const ORDERS = [1, 0.5, 0.35, 0.25, 0.2, 0.15];

/** Every total with every cut; both lists have the likeliest first. */
export function crossed(totals: readonly Mention[], cuts: readonly (readonly Item[])[]): Option[] {
  return totals.flatMap((total, rank) =>
    cuts.map((items, order): Option => ({ total, items, weight: (RANKS[rank] ?? 0.02) * (ORDERS[order] ?? 0.1) })),
  );
}
