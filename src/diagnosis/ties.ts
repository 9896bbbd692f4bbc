import { type AuditedCheck, loneSides, type Quantity } from "../engine/index.js";

/** Figures that one may have been copied from, or to: those that a tie-out which holds sets beside it with the same print. */
export type Ties = (figure: string) => ReadonlyMap<string, Quantity>;

/** More copies of one figure than are changed together. */
const MOST_COPIES = 20;

/** Finds the copies of figures, itself among them, directly or through others; none where there are more than are changed together. */
export function tiesOf(audited: readonly AuditedCheck[]): Ties {
  const tied = new Map<string, Quantity[]>();
  for (const [one, other] of audited.flatMap(pairsOf)) {
    for (const [figure, copy] of [
      [one, other],
      [other, one],
    ] as const) {
      if (figure.id === null) continue;
      const known = tied.get(figure.id);
      if (known) known.push(copy);
      else tied.set(figure.id, [copy]);
    }
  }
  const found = new Map<string, ReadonlyMap<string, Quantity>>();
  return (figure) => {
    const before = found.get(figure);
    if (before) return before;
    const copies = new Map<string, Quantity>();
    const open = [figure];
    const seen = new Set(open);
    for (const each of open) {
      for (const copy of tied.get(each) ?? []) {
        if (copy.id === null) continue;
        copies.set(copy.id, copy);
        if (!seen.has(copy.id)) open.push(copy.id);
        seen.add(copy.id);
      }
    }
    const some = copies.size > MOST_COPIES ? new Map<string, Quantity>() : copies;
    for (const each of seen) found.set(each, some);
    return some;
  };
}

/** The figures that a tie-out of which nobody doubts the reading finds alike. */
function pairsOf({ draft: { check }, evaluation, kind, result }: AuditedCheck): (readonly [Quantity, Quantity])[] {
  const counts = kind === "exception" && result.confidence !== "possible";
  if (check.relation !== "same" || evaluation.verdict !== "consistent" || !counts) return [];
  return check.rows.flatMap((row) => {
    const sides = loneSides(row);
    return sides && areAlike(...sides) ? [sides] : [];
  });
}

function areAlike(one: Quantity, other: Quantity): boolean {
  if (one.id === other.id || one.unit !== other.unit || one.decimals !== other.decimals) return false;
  return (
    [one, other].every(({ upTo, approximator }) => upTo === null && approximator === null) && one.value.eq(other.value)
  );
}
