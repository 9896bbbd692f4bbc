import { measureOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import { withUnit } from "../tokens/shared-units.js";

/** A number without a unit in a list whose total has one: `80.606 ha (Lào Cai 4.123, Sơn La 540)`. */
export function isBare(part: Mention, total: Mention): boolean {
  return measureOf(total) !== "count" && part.kind === "count" && part.bare && part.noun === null && part.unit === null;
}

/** A part as it is meant: a bare number counts what its total is measured in, by thousands or millions as the total is. */
export function inUnitOf(total: Mention, part: Mention): Mention {
  if (!isBare(part, total)) return part;
  const suffix = total.printed.slice(total.printed.search(/\D*$/u)).trim();
  return suffix === "" ? { ...part, unit: total.unit, kind: total.kind } : withUnit(part, suffix);
}
