import type { Check } from "../engine/index.js";
import { Decimal } from "../numeric/index.js";
import { type Cluster, repairClusters } from "./clusters.js";
import type { LocateOptions } from "./locate-options.js";
import { problemOf } from "./locate-problem.js";
import { type Optimum, optimaOf, united } from "./optimum.js";
import type { Problem } from "./problem.js";

/** A part of the checks that no operation shares with another, and its own cheapest repairs. */
export interface LocatedPart {
  /** Its checks, by their place in the list. */
  readonly checks: readonly number[];
  readonly cost: number | null;
  readonly optima: readonly Optimum[];
  readonly complete: boolean;
}

export interface Located {
  /** What the cheapest repairs cost: 0 where no check is broken or what is broken may change for nothing, `null` where none was found. */
  readonly cost: number | null;
  /** The cheapest repairs of the whole, one of each part; of those that cost the same none that does all of another and more. */
  readonly optima: readonly Optimum[];
  /** Whether `optima` are all cheapest repairs, for sure; false where a cap was met. */
  readonly complete: boolean;
  readonly parts: readonly LocatedPart[];
}

/** More repairs than anyone compares. */
const MOST_OPTIMA = 1_000;

/**
 * Finds what must be wrong: the cheapest set of operations after which no check is broken.
 *
 * An operation is a new value for one figure, or one of `operations`. A check is broken where `evaluate` says
 * `inconsistent`; each is judged by itself. Figures without id are never wrong. Exact and deterministic. After Fellegi and
 * Holt (1976), over operations as in Scholtus (2016). Nothing is random and nothing hangs: past `maxSize` or `maxWork`
 * the answer says `complete: false`.
 *
 * @throws {CrossfootError} `locate/weight` for a weight that is no number of at least 0, `locate/unknown-figure` and
 * `locate/unknown-check` for an operation on what no check holds; those of `evaluate`
 */
export function locate(checks: readonly Check[], options: LocateOptions = {}): Located {
  const problem = problemOf(checks, options);
  const { maxSize = 8 } = options;
  const clusters = repairClusters(problem, { maxSize, maxOptima: MOST_OPTIMA });
  const parts = clusters.map((cluster) => located(problem, cluster));
  const costs = clusters.map(({ cost }) => cost);
  const cost = costs.every((each) => each !== null)
    ? costs.reduce((sum, each) => sum.plus(each), new Decimal(0)).toNumber()
    : null;
  const { optima, all } = cost === null ? { optima: [], all: true } : combinations(parts);
  return { cost, optima, complete: all && parts.every(({ complete }) => complete), parts };
}

function located(problem: Problem, { checks, cost, optima, complete }: Cluster): LocatedPart {
  return {
    checks: checks.filter((index) => index < problem.stated),
    cost: cost?.toNumber() ?? null,
    optima: optimaOf(problem, optima, checks),
    complete,
  };
}

/** One repair of each part, in every combination, as far as these can be listed; the last parts change first. */
function combinations(parts: readonly LocatedPart[]): { optima: Optimum[]; all: boolean } {
  let tuples: (readonly Optimum[])[] = [[]];
  let all = true;
  // From the end, so that a cut leaves the first repair of the first parts.
  for (const { optima } of [...parts].reverse()) {
    const room = Math.ceil(MOST_OPTIMA / Math.max(1, tuples.length));
    all &&= optima.length * tuples.length <= MOST_OPTIMA;
    tuples = optima
      .slice(0, room)
      .flatMap((one) => tuples.map((others) => [one, ...others]))
      .slice(0, MOST_OPTIMA);
  }
  return { optima: tuples.map(united), all };
}
