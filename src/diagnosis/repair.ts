import type { AuditedCheck, Quantity, Suspect } from "../engine/index.js";
import { variableOf } from "./surroundings.js";

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
  /** How many more of the checks hold of which nobody knows whether they are meant. */
  readonly hints: number;
  /** The same in a sentence; `isAlone` where no other repair explains as much. */
  readonly text: (isAlone: boolean) => string;
}

/** How many more checks hold with a repair than without it. */
export function gainOf({ resolves, breaks }: Repair): number {
  return resolves.length - breaks;
}

/**
 * The likeliest first: those that settle most and break least; then a version as a whole; then what a slip explains; then what
 * fits checks that are only possible.
 */
export function compareRepairs(a: Repair, b: Repair): number {
  return (
    gainOf(b) - gainOf(a) ||
    Number(a.operation !== "version") - Number(b.operation !== "version") ||
    likelihoodOf(a) - likelihoodOf(b) ||
    b.hints - a.hints
  );
}

/** Slips of the finger first, then of the mind, then what nothing explains. */
function likelihoodOf({ operation, slip }: Repair): number {
  if (slip !== null) return OF_THE_MIND.has(slip) ? 1 : 0;
  return operation === "value" ? 2 : 1;
}

const OF_THE_MIND: ReadonlySet<string> = new Set(["left out", "counted twice", "forced", "scale"]);

/** Whether no repair of another figure explains as much, and something beyond one check speaks for this one. */
export function isAhead(one: Repair, all: readonly Repair[]): boolean {
  if (one.operation === "version") return false;
  if (one.operation === "value" && one.slip === null && one.resolves.length < 2) return false;
  const changed = variablesOf(one);
  // Of several values for one figure the first is the likeliest.
  if (all.find((other) => variablesOf(other) === changed) !== one) return false;
  return all.every((other) => variablesOf(other) === changed || gainOf(other) < gainOf(one));
}

function variablesOf({ changes }: Repair): string {
  return changes.map(({ quantity }) => variableOf(quantity)).join("\u0001");
}
