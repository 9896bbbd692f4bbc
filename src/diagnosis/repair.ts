import type { AuditedCheck, Quantity, Suspect } from "../engine/index.js";
import { decimal } from "../numeric/index.js";
import type { Naming } from "./naming.js";
import { variableOf } from "./standing.js";

/** One figure or date that a repair changes, and what it then is. */
export interface Change {
  readonly quantity: Quantity;
  /** Canonical, a date in ISO form. */
  readonly repaired: string;
  readonly repairedPrinted: string;
}

/** What may have gone wrong in one stroke, undone, and what that does to the checks of the report. */
export interface Repair {
  readonly operation: Suspect["operation"];
  readonly slip: string | null;
  readonly changes: readonly Change[];
  /** Broken checks that it satisfies, the one that it was found from first. */
  readonly resolves: readonly AuditedCheck[];
  /** How many checks that hold, or might, no longer do. */
  readonly breaks: number;
  /** How many of these are bounds, which say less than equalities. */
  readonly loose: number;
  /** What a new value for its figure costs, where the caller says so: 1 unless stated. */
  readonly cost?: number;
  /**
   * How many more of the checks hold of which nobody knows whether they are meant, and how many more rows of those that miss in
   * other rows as well.
   */
  readonly hints: number;
  /** Whether the figure is printed in another manner than those beside it. */
  readonly odd: boolean;
  /** How much else speaks for the figure as it is printed; 0 where several figures change. */
  readonly support: number;
  /** How far the new value lies from the print, in powers of e; 0 where several figures change. */
  readonly away: number;
  /** Where more than one value would do, which of them; not stated where it is the only one. */
  readonly bound?: Suspect["bound"];
  /** Whether its slip explains as many other values that would do. */
  readonly vague?: boolean;
  /** The same in a sentence; `isAlone` where no other repair explains as much. */
  readonly text: (isAlone: boolean, nameOf: Naming) => string;
}

/** What only new values for single figures are told apart by. */
export const UNWEIGHED: Pick<Repair, "hints" | "odd" | "support" | "away"> = {
  hints: 0,
  odd: false,
  support: 0,
  away: 0,
};

/** How many more checks hold with a repair than without it; a bound that no longer does is half of one. */
export function gainOf({ resolves, breaks, loose }: Repair): number {
  return resolves.length - breaks + loose / 2;
}

/**
 * The likeliest first: those that settle most and break least, where what nothing explains lacks half a check; then a version
 * as a whole; then what a slip explains; then what fits checks that are only possible; then what lies nearest to the print.
 */
export function compareRepairs(a: Repair, b: Repair): number {
  return (
    explainedGain(b) - explainedGain(a) ||
    Number(a.operation !== "version") - Number(b.operation !== "version") ||
    likelihoodOf(a) - likelihoodOf(b) ||
    b.hints - a.hints ||
    Number(b.odd) - Number(a.odd) ||
    rarityOf(a) - rarityOf(b) ||
    a.support - b.support ||
    (a.away === b.away ? 0 : a.away - b.away)
  );
}

function explainedGain(repair: Repair): number {
  return gainOf(repair) - ((repair.cost ?? 1) - 1) - (likelihoodOf(repair) === 2 ? 0.5 : 0);
}

/** Slips of the finger first, then of the mind, then what nothing explains. */
function likelihoodOf({ operation, slip, odd, bound = null, vague = false }: Repair): number {
  // A bound needs no slip to explain it; what one of many keystrokes makes of it does.
  if (bound !== null) return 0;
  if (vague) return 1;
  if (operation === "base") return 1;
  // Words that stand twice say so.
  if (operation === "attach" && odd) return 0;
  if (slip !== null) return OF_THE_MIND.has(slip) ? 1 : 0;
  return operation === "value" ? 2 : 1;
}

/**
 * How many prints each slip can make of a number, roughly: one that can make few explains a print better than one that can make
 * many (two neighbours swapped against ten digits at each place). So do two figures that just make up for a miss by changing places,
 * beside an amount that may have moved between any two of a list.
 */
function rarityOf({ operation, slip, changes: [change] }: Repair): number {
  if (operation === "move") return 1;
  // A zero is lost more easily than added.
  if (slip === "scale") return change && decimal(change.repaired).abs().lt(change.quantity.value.abs()) ? 1 : 0;
  return slip === "replaced" || slip === "added" ? 1 : 0;
}

const OF_THE_MIND: ReadonlySet<string> = new Set([
  "left out",
  "counted twice",
  "forced",
  "neighbour's base",
  "neighbour's count",
]);

/** Whether no repair of another figure explains as much, and something beyond one check speaks for this one. */
export function isAhead(one: Repair, all: readonly Repair[]): boolean {
  if (one.operation === "version" || one.operation === "attach" || one.operation === "base") return false;
  if (one.operation === "value" && one.slip === null && one.resolves.length < 2) return false;
  const changed = variablesOf(one);
  // Of several values for one figure the first is the likeliest.
  if (all.find((other) => variablesOf(other) === changed) !== one) return false;
  return all.every((other) => variablesOf(other) === changed || gainOf(other) < gainOf(one));
}

function variablesOf({ changes }: Repair): string {
  return changes.map(({ quantity }) => variableOf(quantity)).join("\u0001");
}
