import type { ModelCheck } from "./model.js";

/** The checks that say something only together with one check, itself among them, in rising order. */
export type Links = (index: number) => readonly number[];

/** Links checks that miss one figure, directly or through others. */
export function linkedByMissing(checks: readonly (ModelCheck | null)[], missing: ReadonlySet<string>): Links {
  if (missing.size === 0) return (index) => [index];
  const holding = new Map<string, number[]>();
  for (const [index, check] of checks.entries()) {
    for (const figure of check?.figures ?? []) {
      if (!missing.has(figure)) continue;
      const known = holding.get(figure);
      if (known) known.push(index);
      else holding.set(figure, [index]);
    }
  }
  const groups = new Map<number, readonly number[]>();
  for (const start of [...holding.values()].flat()) {
    if (groups.has(start)) continue;
    const seen = new Set([start]);
    const met = new Set<string>();
    for (const index of seen) {
      for (const figure of checks[index]?.figures ?? []) {
        if (met.has(figure)) continue;
        met.add(figure);
        for (const other of holding.get(figure) ?? []) seen.add(other);
      }
    }
    const group = [...seen].sort((a, b) => a - b);
    for (const index of group) groups.set(index, group);
  }
  return (index) => groups.get(index) ?? [index];
}
