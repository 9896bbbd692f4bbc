import type { Believed } from "../breakdowns/index.js";
import type { BelievedChange } from "../changes/index.js";
import { changesRetold } from "./changes.js";
import { complementsOf } from "./complements.js";
import { ratiosRetold } from "./ratios.js";
import type { Placed, Retelling } from "./retelling.js";

export type { Placed, Retelling } from "./retelling.js";

/** What closing sections say of what the body tells, in other figures than those that it prints. */
export interface Closings {
  readonly ties: readonly Retelling[];
  readonly changes: readonly BelievedChange[];
  readonly breakdowns: readonly Believed[];
}

/** Reads what closing sections say again: a change, a ratio, or what is left of a whole. */
export function closingsOf(placed: Placed): Closings {
  if (placed.closing.length === 0) return { ties: [], changes: [], breakdowns: [] };
  const { ties, changes } = changesRetold(placed);
  return { ties: [...ties, ...ratiosRetold(placed)], changes, breakdowns: complementsOf(placed) };
}
