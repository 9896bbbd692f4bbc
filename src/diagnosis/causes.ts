import type { AuditedCheck } from "../engine/index.js";
import type { Repair } from "./repair.js";
import { bestSelections, sharedBy } from "./selection.js";

/** More sets of checks that hang together than are compared; none of them is then one cause. */
const MOST_SETS = 200;

/**
 * The broken checks that one repair settles, each set a root cause; a check that no repair settles with others has none.
 *
 * A repair that breaks a check explains nothing. Where several sets are possible, those are taken that leave the fewest
 * causes in all, no check having two (Fellegi and Holt 1976); of equally few ways only what they share (Scholtus 2009).
 */
export function causesOf(repairs: readonly Repair[]): (readonly AuditedCheck[])[] {
  const sets = new Map<string, readonly AuditedCheck[]>();
  // The values of one figure share one list: it is looked at once, however many repairs have it.
  const seen = new Set<readonly AuditedCheck[]>();
  for (const { resolves, breaks } of repairs) {
    if (breaks > 0 || resolves.length < 2 || seen.has(resolves)) continue;
    seen.add(resolves);
    const sorted = [...resolves].sort((a, b) => (a.result.id < b.result.id ? -1 : 1));
    sets.set(sorted.map(({ result }) => result.id).join(" "), sorted);
  }
  return componentsOf([...sets.values()]).flatMap((component) => {
    if (component.length > MOST_SETS) return [];
    const places = new Map([...new Set(component.flat())].map((check, place) => [check, place]));
    // What n checks cost together is one repair instead of n.
    const things = component.map((set) => ({
      worth: set.length - 1,
      claims: set.flatMap((check) => places.get(check) ?? []),
    }));
    return sharedBy(bestSelections(things)).flatMap((at) => {
      const set = component[at];
      return set ? [set] : [];
    });
  });
}

/** Sets that share checks, directly or through others. */
function componentsOf(sets: readonly (readonly AuditedCheck[])[]): (readonly AuditedCheck[])[][] {
  const holding = new Map<AuditedCheck, number[]>();
  for (const [at, set] of sets.entries()) {
    for (const check of set) {
      const known = holding.get(check);
      if (known) known.push(at);
      else holding.set(check, [at]);
    }
  }
  const seen = new Set<number>();
  return [...sets.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const component = [start];
    seen.add(start);
    for (const at of component) {
      for (const other of (sets[at] ?? []).flatMap((check) => holding.get(check) ?? [])) {
        if (!seen.has(other)) component.push(other);
        seen.add(other);
      }
    }
    return [component.flatMap((at) => (sets[at] ? [sets[at]] : []))];
  });
}
