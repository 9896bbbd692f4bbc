import { byNumber } from "./by-number.js";
import { type Problem, tested } from "./problem.js";

/** What becomes of the cheapest repairs of a part once the checks outside it are asked. */
export interface Survivors {
  /** Those that break nothing outside. */
  readonly left: readonly (readonly number[])[];
  /** Checks that the others break. */
  readonly broke: ReadonlySet<number>;
  /** Of these, what something that costs nothing may mend. */
  readonly mendable: ReadonlySet<number>;
}

/** Asks the checks that repairs touch outside their part. */
export function survivorsOf(
  problem: Problem,
  checks: ReadonlySet<number>,
  optima: readonly (readonly number[])[],
): Survivors {
  const left: (readonly number[])[] = [];
  const [broke, mendable] = [new Set<number>(), new Set<number>()];
  for (const optimum of optima) {
    const around = [...reachOf(problem, [optimum])].filter((index) => !checks.has(index));
    const result = tested(problem, optimum, [...checks, ...around].sort(byNumber));
    if (result.feasible) {
      left.push(optimum);
      continue;
    }
    const isFree = [...result.core].some(problem.isFree);
    // What could not be told of the part alone contradicts itself there; the checks around it made it plain.
    const isInside = [...result.core].every((index) => checks.has(index));
    for (const index of isInside ? around : result.core) {
      broke.add(index);
      if (isFree) mendable.add(index);
    }
  }
  return { left, broke, mendable };
}

/** The checks that sets of operations touch, and those that say something only together with these. */
export function reachOf({ choices, linked }: Problem, sets: readonly (readonly number[])[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => set.flatMap((at) => choices[at]?.checks ?? [])).flatMap(linked));
}
