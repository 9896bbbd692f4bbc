import type { Check } from "../engine/index.js";
import { Decimal } from "../numeric/index.js";
import { type Cluster, repairClusters } from "./clusters.js";
import { refuseTwoValues, refuseUnexpected, unknownIds } from "./locate-arguments.js";
import type { LocateOptions } from "./locate-options.js";
import { problemOf } from "./locate-problem.js";
import { type Optimum, optimaOf, united } from "./optimum.js";
import { type Problem, touchedBy } from "./problem.js";

/** A part of the checks that no operation shares with another, and its own cheapest repairs. */
export interface LocatedPart {
  /** Its checks, by their place in the list. */
  readonly checks: readonly number[];
  readonly cost: number | null;
  readonly optima: readonly Optimum[];
  readonly complete: boolean;
  /**
   * Where the search was cut short before it found a repair of all its checks: repairs of some of them, each by few operations
   * that satisfy every check they touch, at least two of which are broken; those first that mend most for what they cost.
   */
  readonly partial: readonly Optimum[];
}

export interface Located {
  /** What the cheapest repairs cost: 0 where no check is broken or what is broken may change for nothing, `null` where none was found. */
  readonly cost: number | null;
  /** The cheapest repairs of the whole, one of each part; of those that cost the same none that does all of another and more. */
  readonly optima: readonly Optimum[];
  /** Whether `optima` are all cheapest repairs, for sure; false where a cap was met. */
  readonly complete: boolean;
  readonly parts: readonly LocatedPart[];
  /** Ids in `weights`, `missing` and `integers` that no check holds, in order: they have no effect; perhaps they are mistyped. */
  readonly unknown: readonly string[];
}

/** More repairs of the whole than anyone compares, and more repairs of parts that they are made of. */
const [MOST_OPTIMA, MOST_REPAIRS] = [1_000, 100_000];

/**
 * Finds what must be wrong: the cheapest set of operations after which no check is broken.
 *
 * An operation is a new value for one figure, or one of `operations`. A check is broken where `evaluate` says
 * `inconsistent`; each is judged by itself. A new value is one true value: all checks hold with it together, also where its
 * print would stand for an interval of which each check might take another end. Figures without id are never wrong. A figure
 * is changed by one operation; only another sign may go with an exchange. Exact and deterministic. After Fellegi and
 * Holt (1976), over operations as in Scholtus (2016). Nothing is random and nothing hangs: past `maxSize` or `maxWork`
 * the answer says `complete: false`.
 *
 * @throws {CrossfootError} `locate/weight` for a weight that is no number of at least 0, `locate/unknown-figure` and
 * `locate/unknown-check` for an operation on what no check holds, `locate/option` for checks and options of another form,
 * `locate/two-values` for one id with two values; those of `evaluate`
 */
export function locate(checks: readonly Check[], options: LocateOptions = {}): Located {
  refuseUnexpected(checks, options);
  refuseTwoValues(checks);
  const problem = problemOf(checks, options);
  const { maxSize = 8 } = options;
  const clusters = repairClusters(problem, { maxSize, maxOptima: MOST_OPTIMA });
  const parts = clusters.map((cluster) => located(problem, cluster));
  const costs = clusters.map(({ cost }) => cost);
  const cost = costs.every((each) => each !== null)
    ? costs.reduce((sum, each) => sum.plus(each), new Decimal(0)).toNumber()
    : null;
  const { optima, all } = cost === null ? { optima: [], all: true } : combinations(parts);
  const { weights = {}, missing = [], integers } = options;
  const named = [...Object.keys(weights), ...missing, ...(typeof integers === "object" ? integers : [])];
  const unknown = unknownIds(checks, named);
  return { cost, optima, complete: all && parts.every(({ complete }) => complete), parts, unknown };
}

function located(problem: Problem, { checks, cost, optima, complete, partial }: Cluster): LocatedPart {
  return {
    checks: checks.filter((index) => index < problem.stated),
    cost: cost?.toNumber() ?? null,
    optima: optimaOf(problem, optima, checks),
    complete,
    partial: partial.flatMap((set) => optimaOf(problem, [set], touchedIn(problem, set, checks))),
  };
}

/** The checks of a part that a set of operations touches. */
function touchedIn(problem: Problem, set: readonly number[], checks: readonly number[]): number[] {
  const touched = touchedBy(problem, set);
  return checks.filter((index) => touched.has(index));
}

/** One repair of each part, in every combination, as far as these can be listed; the last parts change first. */
function combinations(parts: readonly LocatedPart[]): { optima: Optimum[]; all: boolean } {
  const room = Math.min(MOST_OPTIMA, Math.max(1, Math.floor(MOST_REPAIRS / Math.max(1, parts.length))));
  const count = parts.reduce((product, { optima }) => Math.min(product * optima.length, room + 1), 1);
  const listed = Array.from({ length: Math.min(count, room) }, (_, position) => {
    const chosen: Optimum[] = [];
    let rest = position;
    for (const { optima } of [...parts].reverse()) {
      const one = optima[rest % optima.length];
      rest = Math.floor(rest / optima.length);
      if (one) chosen.push(one);
    }
    return united(chosen.reverse());
  });
  return { optima: listed, all: count <= room };
}
