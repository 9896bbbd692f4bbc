import type { CheckResult } from "./result.js";
import type { Surroundings } from "./surroundings.js";

/** What names a check, and where it stands. */
export type CheckIdentity = Pick<CheckResult, "id" | "place">;

/** What a check says, as a hash, and where it says it. */
export interface Stated {
  readonly statement: string;
  readonly surroundings: Surroundings | null;
}

/**
 * Gives each check an id of its own. It is what the check says; of equal ones all but the first have their place behind it, and
 * those that are equal even so are counted.
 */
export function identify<T extends Stated>(all: readonly T[]): (T & { identity: CheckIdentity })[] {
  const stated = new Set<string>();
  const ordinals = new Map<string, number>();
  return all.map((each) => {
    const { statement, surroundings } = each;
    const place = surroundings && `${surroundings.heading}-${surroundings.beside}`;
    const isFirst = !stated.has(statement);
    stated.add(statement);
    const name = isFirst || place === null ? statement : `${statement}-${place}`;
    const ordinal = (ordinals.get(name) ?? 0) + 1;
    ordinals.set(name, ordinal);
    return { ...each, identity: { id: ordinal === 1 ? name : `${name}-${ordinal}`, place } };
  });
}
