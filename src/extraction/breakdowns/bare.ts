import { measureOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";

/** A number without a unit in a list whose total has one: `80.606 ha (Lào Cai 4.123, Sơn La 540)`. */
export function isBare(part: Mention, total: Mention): boolean {
  return measureOf(total) !== "count" && part.kind === "count" && part.bare && part.noun === null && part.unit === null;
}

/** A part as it is meant: a bare number counts what its total is measured in. */
export function inUnitOf(total: Mention, part: Mention): Mention {
  return isBare(part, total) ? { ...part, unit: total.unit, kind: total.kind } : part;
}
