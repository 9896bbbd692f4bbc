import { type Decimal, ZERO } from "../numeric/index.js";
import { heapOf } from "./heap.js";
import { type Problem, tested } from "./problem.js";

/** The cheapest sets of operations that satisfy some checks. */
export interface Searched {
  /** `null` where nothing was found. */
  readonly cost: Decimal | null;
  /** Every cheapest set, as indexes of choices in rising order. */
  readonly optima: readonly (readonly number[])[];
  /** Whether these are all, and the cheapest for sure. */
  readonly complete: boolean;
}

/** Caps of a search. */
export interface Limits {
  /** The most operations of one set. */
  readonly maxSize: number;
  /** The most sets that are kept. */
  readonly maxOptima: number;
  /** Operations that every set holds; none unless stated. */
  readonly start?: readonly number[];
}

/** Choices that sets below a node may not hold, so that no set is met twice. */
interface Barred {
  readonly above: Barred | null;
  readonly order: ReadonlyMap<number, number>;
  readonly before: number;
}

interface Node {
  readonly chosen: readonly number[];
  readonly cost: Decimal;
  /** What any set that holds the chosen ones and satisfies all checks costs at least. */
  readonly atLeast: Decimal;
  readonly barred: Barred | null;
  /** Order of making, so that equal nodes come in a fixed order. */
  readonly made: number;
}

/**
 * Finds the cheapest sets of operations that satisfy the given checks together.
 *
 * A set that does not satisfy them leaves checks that contradict each other; every better set holds an operation more
 * that touches one of these (Fellegi and Holt 1976; as hitting sets: Reiter 1987). Sets are met by rising cost.
 */
export function search(
  problem: Problem,
  checks: readonly number[],
  { maxSize, maxOptima, start = [] }: Limits,
): Searched {
  const { choices, work } = problem;
  // One part leaves others something to spend, and itself something for a guess.
  const spared = Math.floor(work.left / 2);
  const touching = touchingOf(problem, checks);
  const broken = checks.filter((index) => problem.checks[index]?.broken);
  const queue = heapOf<Node>(
    (a, b) => a.atLeast.cmp(b.atLeast) || b.chosen.length - a.chosen.length || a.made - b.made,
  );
  const separate = bestApart(problem, broken, touching);
  const costOfRest = (touched: ReadonlySet<number>): Decimal =>
    [...separate].reduce((sum, [index, cost]) => (touched.has(index) ? sum : sum.plus(cost)), ZERO);
  const startCost = start.reduce((sum, at) => sum.plus(choices[at]?.cost ?? ZERO), ZERO);
  const startTouched = new Set(start.flatMap((at) => choices[at]?.checks ?? []));
  const startAtLeast = startCost.plus(costOfRest(startTouched));
  queue.push({ chosen: start, cost: startCost, atLeast: startAtLeast, barred: null, made: 0 });
  const optima: number[][] = [];
  let [made, best, complete]: [number, Decimal | null, boolean] = [0, null, true];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (best && node.atLeast.gt(best)) break;
    if (work.left <= spared || optima.length >= maxOptima) {
      complete = false;
      break;
    }
    const { chosen, cost, barred } = node;
    if (optima.some((optimum) => optimum.every((each) => chosen.includes(each)))) continue;
    const result = tested(problem, chosen, checks);
    if (result.feasible) {
      if (!result.exact) complete = false;
      // A set that is met late may cost less than one that was met before it.
      if (best && cost.lt(best)) optima.length = 0;
      if (best === null || cost.lte(best)) optima.push([...chosen].sort((a, b) => a - b));
      best = best === null || cost.lt(best) ? cost : best;
      continue;
    }
    if (chosen.filter((at) => choices[at]?.operation).length >= start.length + maxSize) {
      complete = false;
      continue;
    }
    const taken = new Set(chosen.flatMap((at) => choices[at]?.figures ?? []));
    const next = [...new Set([...result.core].flatMap((index) => touching.get(index) ?? []))].filter(
      (at) => !chosen.includes(at) && !isBarred(at, barred) && goesWith(problem, at, chosen, taken),
    );
    const order = new Map(next.map((at, position) => [at, position]));
    const touched = new Set(chosen.flatMap((at) => choices[at]?.checks ?? []));
    const rest = costOfRest(touched);
    for (const [position, at] of next.entries()) {
      const choice = choices[at];
      if (!choice) continue;
      const own: Barred = { above: barred, order, before: position };
      const total = cost.plus(choice.cost);
      const met = choice.checks.reduce(
        (sum, index) => (touched.has(index) ? sum : sum.plus(separate.get(index) ?? ZERO)),
        ZERO,
      );
      const atLeast = total.plus(rest).minus(met);
      if (best && atLeast.gt(best)) continue;
      made += 1;
      queue.push({ chosen: [...chosen, at], cost: total, atLeast, barred: own, made });
    }
  }
  return { cost: best, optima: optima.sort(compareSets), complete };
}

/**
 * A guess where a search found nothing: first the operations that satisfy most broken checks and break none, no two of them on
 * one check, then the cheapest for what is left.
 */
export function guess(problem: Problem, checks: readonly number[], limits: Limits): Searched {
  const isBroken = (index: number): boolean => problem.checks[index]?.broken ?? false;
  const gains = problem.choices.flatMap(({ checks: own, cost }, at) => {
    const gain = own.filter((index) => isBroken(index) && checks.includes(index)).length;
    return gain > 1 && tested(problem, [at], own).feasible ? [{ at, own, gain, cost }] : [];
  });
  gains.sort((a, b) => b.gain - a.gain || a.cost.cmp(b.cost) || a.at - b.at);
  const touched = new Set<number>();
  const start: number[] = [];
  for (const { at, own } of gains) {
    if (own.some((index) => touched.has(index))) continue;
    for (const index of own) touched.add(index);
    start.push(at);
  }
  const found = search(problem, checks, { ...limits, start });
  return { ...found, optima: found.optima.slice(0, 1), complete: false };
}

/** The choices that touch each check, in their order. */
function touchingOf({ choices }: Problem, checks: readonly number[]): ReadonlyMap<number, number[]> {
  const touching = new Map<number, number[]>(checks.map((index) => [index, []]));
  for (const [at, choice] of choices.entries()) {
    for (const index of choice.checks) touching.get(index)?.push(at);
  }
  return touching;
}

function isBarred(at: number, barred: Barred | null): boolean {
  for (let each = barred; each !== null; each = each.above) {
    if ((each.order.get(at) ?? Number.POSITIVE_INFINITY) < each.before) return true;
  }
  return false;
}

/** A figure changes once; only its sign may change as well. A check is read in one other way. */
function goesWith({ choices }: Problem, at: number, chosen: readonly number[], taken: ReadonlySet<string>): boolean {
  const choice = choices[at];
  if (!choice) return false;
  if (choice.reading !== null) {
    return !chosen.some((other) => choices[other]?.reading && choices[other]?.checks[0] === choice.checks[0]);
  }
  if (!choice.figures.some((figure) => taken.has(figure))) return true;
  return chosen.every((other) => {
    const before = choices[other];
    if (!before?.figures.some((figure) => choice.figures.includes(figure))) return true;
    const kinds = [before.operation?.kind, choice.operation?.kind];
    return kinds.includes("sign") && kinds.includes("swap");
  });
}

/** Broken checks of which no two share an operation, each with the least that satisfying it costs. */
function apart(
  { choices }: Problem,
  broken: readonly number[],
  touching: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, Decimal> {
  const used = new Set<number>();
  const found = new Map<number, Decimal>();
  for (const index of broken) {
    const own = touching.get(index) ?? [];
    if (own.some((at) => used.has(at))) continue;
    for (const at of own) used.add(at);
    found.set(
      index,
      own.reduce((least, at) => minimum(least, choices[at]?.cost), choices[own[0] ?? 0]?.cost ?? ZERO),
    );
  }
  return found;
}

/** Of checks in rising and in falling order, the set apart that costs more. */
function bestApart(problem: Problem, broken: readonly number[], touching: ReadonlyMap<number, readonly number[]>) {
  const [one, other] = [broken, [...broken].reverse()].map((each) => apart(problem, each, touching));
  const costOf = (found: ReadonlyMap<number, Decimal> = new Map()): Decimal =>
    [...found.values()].reduce((sum, each) => sum.plus(each), ZERO);
  return (costOf(one).gte(costOf(other)) ? one : other) ?? new Map<number, Decimal>();
}

function minimum(least: Decimal, cost: Decimal | undefined): Decimal {
  return cost?.lt(least) ? cost : least;
}

function compareSets(a: readonly number[], b: readonly number[]): number {
  for (const [index, each] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (each !== other) return each - other;
  }
  return a.length - b.length;
}
