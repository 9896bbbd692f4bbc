import type { AuditedCheck, Quantity, Suspect } from "../engine/index.js";

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
  /** The same in a sentence; `isAlone` where no other repair explains as much. */
  readonly text: (isAlone: boolean) => string;
}

/** How many more checks hold with a repair than without it. */
export function gainOf({ resolves, breaks }: Repair): number {
  return resolves.length - breaks;
}

/** The likeliest first: those that settle most and break least; then a version as a whole; then what a slip explains. */
export function compareRepairs(a: Repair, b: Repair): number {
  return (
    gainOf(b) - gainOf(a) ||
    Number(a.operation !== "version") - Number(b.operation !== "version") ||
    Number(a.slip === null) - Number(b.slip === null)
  );
}

/** Whether no other repair explains as much, and something beyond one check speaks for this one. */
export function isAhead(one: Repair, all: readonly Repair[]): boolean {
  if (one.operation === "version" || (one.slip === null && one.resolves.length < 2)) return false;
  return all.every((other) => other === one || gainOf(other) < gainOf(one));
}
