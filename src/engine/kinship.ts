import { itemsOf } from "./check-items.js";
import { folded, identityNumber } from "./identity.js";
import type { CheckDraft, Rule } from "./rule.js";

/** Sums of hashes are kept below this, where every whole number is exact. */
const MODULUS = 2 ** 52;
/** What so many checks share beside one figure tells nothing of any of them. */
const MOST_KIN = 500;

/** What a check is known by among those that say almost the same. */
export interface Likeness {
  /** What it says, whatever the values of its figures. */
  readonly frame: number;
  /** What it says, once as it is and once without each of its figures. */
  readonly keys: readonly number[];
}

/** What has a statement and a likeness. */
export interface Alike {
  readonly statement: string;
  readonly likeness: Likeness;
}

/** By what to find the checks that differ from one in a single figure: another value, one more or one less. */
export function likenessOf({ id }: Rule, { check, key }: CheckDraft): Likeness {
  const items = check.rows.flatMap((row) =>
    itemsOf(row, check.relation).map(({ slot, value }) => ({ slot: `${row.key} ${slot}`, value })),
  );
  const base = identityNumber([id, check.relation, ...key.map(folded)]);
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => (sum + each) % MODULUS, base);
  const hashes = items.map(({ slot, value }) => identityNumber([slot, value]));
  const whole = total(hashes);
  const without = hashes.filter((_, index) => items[index]?.value !== "");
  return {
    frame: total(items.map(({ slot }) => identityNumber([slot]))),
    // Of a single figure nothing is left that would be alike.
    keys: [whole, ...(without.length > 1 ? without.map((each) => (whole - each + MODULUS) % MODULUS) : [])],
  };
}

/**
 * Finds the kin of what a statement says: everything that says the same, or would if one figure were another, in the order
 * given. A correction makes of a check one of its kin, so that what is left of equal ones is not taken for it.
 */
export function kinship<T extends Alike>(all: readonly T[]): (statement: string) => readonly T[] {
  const [byKey, byStatement] = [new Map<number, number[]>(), new Map<string, number[]>()];
  for (const [index, { statement, likeness }] of all.entries()) {
    for (const key of new Set(likeness.keys)) put(byKey, key, index);
    put(byStatement, statement, index);
  }
  const known = new Map<string, readonly T[]>();
  return (statement) => {
    const before = known.get(statement);
    if (before) return before;
    const equal = byStatement.get(statement) ?? [];
    const keys = new Set(equal.flatMap((index) => all[index]?.likeness.keys ?? []));
    const kin = new Set(equal);
    for (const key of keys) {
      const sharing = byKey.get(key) ?? [];
      if (sharing.length <= MOST_KIN) for (const index of sharing) kin.add(index);
    }
    const found = [...kin].sort((one, other) => one - other).flatMap((index) => all[index] ?? []);
    known.set(statement, found);
    return found;
  };
}

function put<K>(map: Map<K, number[]>, key: K, index: number): void {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
}
