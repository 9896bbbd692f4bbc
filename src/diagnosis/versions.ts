import { type AuditedCheck, loneSides, type Quantity } from "../engine/index.js";
import type { Decimal } from "../numeric/index.js";

/** Figures of one version, each with the figure of the other version that should take its place. */
export type Replacement = readonly (readonly [Quantity, Quantity])[];

/** The cells in which two versions of one thing differ, as replacements in both directions; none where they differ in one cell. */
export function versionsOf({ draft: { check }, evaluation }: AuditedCheck): readonly Replacement[] {
  if (check.relation !== "same" && check.relation !== "equal") return [];
  const pairs = check.rows.flatMap((row, index) => {
    if (evaluation.rows[index]?.verdict !== "inconsistent") return [];
    return [loneSides(row)];
  });
  const known = pairs.flatMap((pair) => (pair ? [pair] : []));
  if (known.length < 2 || known.length < pairs.length) return [];
  const figures = new Set(known.flat().map(({ id }) => id));
  // Where one figure is set against several others, no version stands against another.
  if (figures.has(null) || figures.size < 2 * known.length) return [];
  return [known, known.map(([one, other]) => [other, one] as const)];
}

/** The values that a replacement gives, by the ids of the figures that get them. */
export function valuesOfReplacement(replacement: Replacement): ReadonlyMap<string, Decimal> {
  return new Map(replacement.flatMap(([figure, by]) => (figure.id === null ? [] : [[figure.id, by.value] as const])));
}
