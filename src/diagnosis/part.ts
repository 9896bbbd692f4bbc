import { type Decimal, ZERO } from "../numeric/index.js";
import { byNumber } from "./by-number.js";
import { networkOf } from "./network.js";
import { CHEAP, ITEM, type Problem, tested } from "./problem.js";
import type { Feasibility } from "./system.js";

/** The checks that are searched together, and the choices that touch them. */
export interface Part {
  readonly problem: Problem;
  readonly checks: readonly number[];
  /** Those that are broken as printed; what misses a figure is not printed whole. */
  readonly broken: readonly number[];
  /** The checks of the part that a choice touches. */
  readonly own: (at: number) => readonly number[];
  /** The choices that touch a check, in their order. */
  readonly touching: (index: number) => readonly number[];
  /** What a choice costs, as a plain number. */
  readonly cost: (at: number) => number;
  /** What the cheapest choice on a check costs; Infinity where there is none. */
  readonly leastOn: (index: number) => number;
  /** Whether which checks are joined decides everything, whatever joins them. */
  readonly isNetwork: boolean;
  /** Whether operations that hang together satisfy the checks that they touch. */
  readonly settled: (chosen: readonly number[]) => Feasibility;
}

/** Makes checks ready for a search. */
export function partOf(problem: Problem, checks: readonly number[]): Part {
  const touching = new Map<number, number[]>(checks.map((index) => [index, []]));
  const own = new Map<number, readonly number[]>();
  const costs = new Map<number, number>();
  const least = new Map<number, number>();
  for (const at of [...new Set(checks.flatMap(problem.choicesOn))].sort(byNumber)) {
    const choice = problem.choices[at];
    if (!choice) continue;
    const touched = choice.checks.filter((index) => touching.has(index));
    own.set(at, touched);
    const cost = choice.cost.toNumber();
    costs.set(at, cost);
    for (const index of touched) {
      touching.get(index)?.push(at);
      least.set(index, Math.min(cost, least.get(index) ?? cost));
    }
  }
  const ownOf = (at: number): readonly number[] => own.get(at) ?? [];
  const network = networkOf(problem, checks, own);
  const known = new Map<string, Feasibility>();
  const touchedIn = (chosen: readonly number[]): ReadonlySet<number> => {
    const touched = new Set<number>();
    for (const at of chosen) for (const index of ownOf(at)) touched.add(index);
    return touched;
  };
  return {
    problem,
    checks,
    broken: checks.filter((index) => problem.checks[index]?.broken && !problem.lacks(index)),
    own: ownOf,
    touching: (index) => touching.get(index) ?? [],
    cost: (at) => costs.get(at) ?? 0,
    leastOn: (index) => least.get(index) ?? Number.POSITIVE_INFINITY,
    isNetwork: network !== null,
    settled: (chosen) => {
      if (!network) {
        const name = chosen.join();
        const before = known.get(name);
        if (before) {
          problem.work.left -= CHEAP;
          return before;
        }
        const result = tested(problem, chosen, [...touchedIn(chosen)].sort(byNumber));
        known.set(name, result);
        return result;
      }
      const touched = touchedIn(chosen);
      problem.work.left -= CHEAP + touched.size * ITEM;
      let miss = 0n;
      for (const index of touched) miss += network.missOf(index);
      const isSettled = miss === 0n || chosen.some((at) => ownOf(at).length === 1);
      return isSettled ? { feasible: true, exact: true } : { feasible: false, core: touched };
    },
  };
}

/** What operations cost together. */
export function costOfAll({ problem }: Part, chosen: readonly number[]): Decimal {
  return chosen.reduce((sum, at) => sum.plus(problem.choices[at]?.cost ?? ZERO), ZERO);
}

/** Of chosen operations those that hang together with `start` through the checks that they touch, in rising order. */
export function hangingWith({ own }: Part, chosen: readonly number[], start: number): number[] {
  const found = new Set([start]);
  const touched = new Set(own(start));
  for (let grown = true; grown; ) {
    grown = false;
    for (const at of chosen) {
      if (found.has(at) || !own(at).some((index) => touched.has(index))) continue;
      found.add(at);
      for (const index of own(at)) touched.add(index);
      grown = true;
    }
  }
  return [...found].sort(byNumber);
}
