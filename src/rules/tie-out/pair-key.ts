import { folded, type Quantity } from "../../engine/index.js";
import { canonical } from "../../numeric/index.js";
import type { Pair } from "./pairs.js";

const SEPARATOR = "\u0001";
/** Figures of a number that is not found twice by chance. */
const TELLING = 3;

/**
 * What is compared with what, for the identity of a check: the same whichever of the two is the reference.
 *
 * A report calls a quantity by other words in each place, and which place is the reference may change with a third one: so
 * numbers that tell themselves apart stand for themselves, and only small ones need words.
 */
export function pairKey(pairs: readonly Pair[], names: ReadonlyMap<string, readonly string[]>): string[] {
  const tells = ({ value }: Quantity): boolean => digitsOf(canonical(value)) >= TELLING;
  const isTelling = pairs.some(({ one, other }) => tells(one) && tells(other));
  if (isTelling) return [];
  const keys = pairs.flatMap(({ one, other }) => [one, other].map(({ id }) => names.get(id ?? "") ?? []));
  return [...new Set(keys.map((key) => key.map(folded).join(SEPARATOR)))].sort();
}

/** How many digits a number has without the zeros around them. */
function digitsOf(value: string): number {
  return value.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;
}
