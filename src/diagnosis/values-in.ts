import { type Interval, intervals, ONE } from "../numeric/index.js";
import { demandsOf } from "./constraints.js";
import type { ModelCheck } from "./model.js";
import { valuesOf } from "./system.js";

/** The values of one figure at which a check is not broken, all others being as printed; `null` where there are none. */
export function valuesIn(check: ModelCheck | null, figure: string): Interval | null {
  if (check === null) return intervals.UNBOUNDED;
  const exact = exactValues(check, figure);
  if (exact !== undefined) return exact;
  const values = new Map([[figure, { unknowns: [[figure, ONE] as const], printed: [] }]]);
  const { constraints } = demandsOf(check, 0, values);
  return valuesOf(constraints, figure, () => false);
}

/** The same of sums of exact figures, which most checks are; `undefined` of any other check. */
function exactValues({ rows, relation, tolerance, factorOf }: ModelCheck, figure: string): Interval | null | undefined {
  const isPlain = relation === "equal" && tolerance.high.isZero() && factorOf(figure).eq(ONE);
  if (!isPlain) return undefined;
  let common: Interval | null = intervals.UNBOUNDED;
  for (const { exact } of rows) {
    const term = exact?.terms.get(figure);
    if (!exact || (term && !term.weight.abs().eq(ONE))) return undefined;
    if (term)
      common = common && intervals.intersect(common, intervals.point(term.value.minus(exact.total.times(term.weight))));
    else if (!exact.total.isZero()) common = null;
  }
  return common;
}
