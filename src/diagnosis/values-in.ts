import { type Interval, intervals, ONE } from "../numeric/index.js";
import { demandsOf } from "./constraints.js";
import type { ModelCheck } from "./model.js";
import { valuesOf } from "./system.js";

/** The values of one figure at which a check is not broken, all others being as printed; `null` where there are none. */
export function valuesIn(check: ModelCheck | null, figure: string): Interval | null {
  if (check === null) return intervals.UNBOUNDED;
  const values = new Map([[figure, { unknowns: [[figure, ONE] as const], printed: [] }]]);
  const { constraints } = demandsOf(check, 0, values);
  return valuesOf(constraints, figure, () => false);
}
