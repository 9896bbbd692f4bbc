import { type AuditedCheck, type Quantity, quantitiesOf } from "../engine/index.js";
import type { Usual } from "./candidate.js";

/** Checks of a figure in which others are looked at: in a text made to be slow there are thousands. */
const MOST_CHECKS = 12;

/** How most figures beside one, in the checks that it stands in, are printed. */
export function usualOf(quantity: Quantity, checks: readonly AuditedCheck[]): Usual {
  const [decimals, widths] = [new Map<number, number>(), new Map<number, number>()];
  const seen = new Set<string | null>([quantity.id]);
  for (const other of checks.slice(0, MOST_CHECKS).flatMap(({ draft }) => quantitiesOf(draft.check))) {
    if (seen.has(other.id) || (other.decimals === null) !== (quantity.decimals === null)) continue;
    if (other.decimals !== null) {
      if (other.unit !== quantity.unit) continue;
      decimals.set(other.decimals, (decimals.get(other.decimals) ?? 0) + 1);
    } else if (other.value.abs().lt(10)) {
      // Only small numbers show whether they are filled up.
      const width = other.style?.().width ?? 1;
      widths.set(width, (widths.get(width) ?? 0) + 1);
    }
    seen.add(other.id);
  }
  return { decimals: mostOf(decimals) ?? null, width: mostOf(widths) ?? 1 };
}

/** Whether a figure is printed in another manner than those beside it: fewer zeros before it, other places behind it. */
export function isOdd({ value, decimals, style }: Quantity, usual: Usual): boolean {
  if (decimals !== null) return usual.decimals !== null && usual.decimals !== decimals;
  return value.abs().lt(10) && (style?.().width ?? 1) < usual.width;
}

function mostOf(counts: ReadonlyMap<number, number>): number | undefined {
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
