import type { Decimal } from "../numeric/index.js";
import { type Bound, TINY, type Worths } from "./bound.js";
import type { Joined } from "./joined.js";
import type { Part } from "./part.js";
import { ITEM, type Problem } from "./problem.js";

/** Choices that sets below a node may not hold, so that no set is met twice. */
interface Barred {
  readonly above: Barred | null;
  readonly order: ReadonlyMap<number, number>;
  readonly before: number;
}

/** Operations that a search has chosen. */
export interface Node {
  readonly chosen: readonly number[];
  /** Of a network, what the chosen ones join. */
  readonly groups: readonly Joined[];
  readonly cost: Decimal;
  /** What any set that holds the chosen ones and satisfies all checks costs at least. */
  readonly atLeast: number;
  readonly barred: Barred | null;
  /** Order of making, so that equal nodes come in a fixed order. */
  readonly made: number;
  /** `null` where the chosen ones were not tried yet. */
  readonly failed: Failed | null;
}

/** What chosen operations do not satisfy. */
export interface Failed {
  /** Checks of which a further operation touches one. */
  readonly checks: readonly number[];
  /** Whether each of them is broken by itself, so that each has to be touched. */
  readonly isOpen: boolean;
}

/** What looking at one choice costs beside solving a system. */
const LOOK = 0.1;

/** One operation more, and what any set with it costs at least. */
export interface Child {
  readonly at: number;
  readonly atLeast: number;
}

/** Makes the ways to go on from a node: every operation that touches one of some checks and goes with the chosen ones. */
export function childrenFrom(
  part: Part,
  { worths: ways, isWhole }: Bound,
  { chosen, groups, cost, barred }: Node,
  touched: ReadonlySet<number>,
): (core: Iterable<number>) => Child[] {
  const { problem, own, touching, isNetwork } = part;
  const { choices, work } = problem;
  const rests = ways.map((worths) => restOf(worths, touched));
  const taken = new Set(chosen.flatMap((at) => choices[at]?.figures ?? []));
  const out = new Set(chosen);
  for (let each = barred; each !== null; each = each.above) {
    for (const [at, position] of each.order) if (position < each.before) out.add(at);
  }
  const spent = cost.toNumber();
  const groupOf = new Map(groups.flatMap((group) => group.checks.map((index) => [index, group] as const)));
  /** What an operation would join, at what cost; `null` where it would join nothing. */
  const joinOf = (at: number): string | null => {
    const [one = -1, other] = own(at);
    const group = groupOf.get(one);
    if (group && (other === undefined ? group.isFree : groupOf.get(other) === group)) return null;
    const first = group?.checks[0] ?? one;
    const second = other === undefined ? -1 : (groupOf.get(other)?.checks[0] ?? other);
    return `${Math.min(first, second)} ${Math.max(first, second)} ${part.cost(at)}`;
  };
  const known = new Map<number, number>();
  /** What checks that neither the chosen ones nor one more touch are worth. */
  const restAfter = (at: number): number => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const untouched = own(at).filter((index) => !touched.has(index));
    work.left -= own(at).length * ways.length * ITEM;
    let rest = 0;
    for (const [way, worths] of ways.entries()) {
      rest = Math.max(
        rest,
        untouched.reduce((left, index) => left - (worths.get(index) ?? 0), rests[way] ?? 0),
      );
    }
    known.set(at, rest);
    return rest;
  };
  return (core) => {
    const children: Child[] = [];
    const seen = new Set<number | string>();
    for (const index of core) {
      for (const at of touching(index)) {
        work.left -= LOOK;
        if (out.has(at) || seen.has(at)) continue;
        seen.add(at);
        if (!goesWith(problem, at, chosen, taken)) continue;
        if (isNetwork) {
          const name = joinOf(at);
          // Of operations that join the same, one is enough.
          if (name === null || seen.has(name)) continue;
          seen.add(name);
        }
        const atLeast = spent + part.cost(at) + restAfter(at);
        children.push({ at, atLeast: isWhole ? Math.ceil(atLeast - TINY) : atLeast });
      }
    }
    return children;
  };
}

/** Of several ways to go on, all of them right, the one that leaves fewest of the cheapest sets. */
export function fewest(ways: readonly Child[][], isTooDear: (atLeast: number) => boolean): Child[] {
  let [best, fewestOf]: [Child[], number] = [[], Number.POSITIVE_INFINITY];
  for (const children of ways) {
    const worth = children.filter(({ atLeast }) => !isTooDear(atLeast));
    const least = worth.reduce((known, { atLeast }) => Math.min(known, atLeast), Number.POSITIVE_INFINITY);
    const count = worth.filter(({ atLeast }) => atLeast === least).length;
    if (count < fewestOf) [best, fewestOf] = [children, count];
  }
  return best;
}

function restOf(worths: Worths, touched: ReadonlySet<number>): number {
  let rest = 0;
  for (const [index, worth] of worths) if (!touched.has(index)) rest += worth;
  return rest;
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
