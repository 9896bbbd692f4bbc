import type { Decimal } from "../numeric/index.js";
import { type Bound, boundOf } from "./bound.js";
import { byNumber } from "./by-number.js";
import { guess } from "./guess.js";
import { partOf } from "./part.js";
import { type Problem, tested } from "./problem.js";
import { type Limits, type Searched, search } from "./search.js";
import { reachOf, type Survivors, survivorsOf } from "./survivors.js";

/** Broken checks, with the checks that hang together with them, and the cheapest repairs of all of them. */
export interface Cluster {
  readonly checks: readonly number[];
  readonly cost: Decimal | null;
  readonly optima: readonly (readonly number[])[];
  readonly complete: boolean;
  /** Where no repair was found: sets of few operations that satisfy all checks that they touch, of which several are broken. */
  readonly partial: readonly (readonly number[])[];
}

/** A set of checks that is searched as a whole; it only grows. */
interface Part {
  readonly checks: Set<number>;
  /** `null` where the part has grown since. */
  searched: Searched | null;
  bound: Bound | null;
  survivors: Survivors | null;
}

/**
 * Repairs what is broken, each part on its own as far as no operation touches two parts.
 *
 * A part begins with one broken check. A cheapest repair that breaks a check outside its part is none, as long as another
 * of the part breaks nothing; where none is left, or where what was broken may be mended for nothing, the part grows by it.
 * So every part costs at least what its repairs cost, and together they are the cheapest repairs of the whole.
 */
export function repairClusters(problem: Problem, limits: Limits): Cluster[] {
  const { linked } = problem;
  let parts = joined(
    problem,
    seedsOf(problem).map((checks) => ({ checks: new Set(checks), searched: null, bound: null, survivors: null })),
  );
  for (;;) {
    let grown = false;
    const grow = (part: Part, checks: Iterable<number>): void => {
      const size = part.checks.size;
      for (const index of checks) for (const other of linked(index)) part.checks.add(other);
      if (part.checks.size === size) return;
      part.searched = null;
      grown = true;
    };
    const reaching = new Map<number, Set<Part>>();
    const touching = new Map<number, Set<Part>>();
    for (const part of parts) {
      if (part.searched === null || part.survivors === null) {
        const checks = [...part.checks].sort(byNumber);
        const own = partOf(problem, checks);
        const bound = boundOf(own);
        const searched = search(own, bound, limits);
        const isCut = !searched.complete && searched.optima.length === 0;
        part.bound = bound;
        part.searched = isCut ? guess(own, bound, limits) : searched;
        part.survivors = survivorsOf(problem, part.checks, part.searched.optima);
      }
      note(reaching, part, reachOf(problem, part.searched.optima));
      note(touching, part, reachOf(problem, part.survivors.left));
    }
    for (const part of parts) {
      if (part.survivors === null) continue;
      const { left, broke, mendable } = part.survivors;
      // What one part breaks, a repair of another part may mend.
      const isMended = [...broke].some((index) => [...(reaching.get(index) ?? [])].some((other) => other !== part));
      // Nothing is broken by what was not found.
      if (isMended || left.length === 0) grow(part, broke);
      grow(part, mendable);
    }
    for (const [index, shared] of touching) if (shared.size > 1) for (const part of shared) grow(part, [index]);
    if (!grown) {
      return parts.map((part) => {
        const { cost = null, complete = false } = part.searched ?? {};
        const optima = part.survivors?.left ?? [];
        const isFound = optima.length > 0 || complete;
        return {
          checks: [...part.checks].sort(byNumber),
          cost: isFound ? cost : null,
          optima,
          complete,
          partial: isFound ? [] : partialRepairs(problem, part),
        };
      });
    }
    parts = joined(problem, parts);
  }
}

/** What mends several broken checks and breaks none, whatever the others need. */
function partialRepairs(problem: Problem, { bound }: Part): (readonly number[])[] {
  const several = (bound?.mending ?? []).filter(({ broken }) => broken.length > 1);
  const found: (readonly number[])[] = [];
  for (const { chosen } of several) {
    if (found.length >= MOST_PARTIAL) break;
    const around = [...reachOf(problem, [chosen])].sort(byNumber);
    if (tested(problem, chosen, around).feasible) found.push(chosen);
  }
  return found;
}

/** More repairs of a few checks each than anyone compares. */
const MOST_PARTIAL = 200;

function note(parts: Map<number, Set<Part>>, part: Part, checks: ReadonlySet<number>): void {
  for (const index of checks) parts.set(index, (parts.get(index) ?? new Set()).add(part));
}

/** Parts that one operation touches are one part. */
function joined({ choices, choicesOn }: Problem, parts: readonly Part[]): Part[] {
  const partOf = new Map<number, Part>();
  const into = new Map<Part, Part>();
  const last = (part: Part): Part => {
    let found = part;
    for (let next = into.get(found); next; next = into.get(found)) found = next;
    return found;
  };
  const unite = (one: Part, other: Part): void => {
    const [a, b] = [last(one), last(other)];
    if (a === b) return;
    for (const index of b.checks) a.checks.add(index);
    a.searched = null;
    into.set(b, a);
  };
  for (const part of parts) {
    for (const index of part.checks) {
      const known = partOf.get(index);
      if (known) unite(known, part);
      else partOf.set(index, part);
    }
  }
  const seen = new Set<number>();
  for (const at of [...partOf.keys()].flatMap(choicesOn)) {
    if (seen.has(at)) continue;
    seen.add(at);
    const touched = choices[at]?.checks.flatMap((index) => partOf.get(index) ?? []) ?? [];
    for (const other of touched.slice(1)) if (touched[0]) unite(touched[0], other);
  }
  return parts.filter((part) => last(part) === part);
}

/** Broken checks, and checks that no value of the figures they miss satisfies. */
function seedsOf(problem: Problem): (readonly number[])[] {
  const seeds: (readonly number[])[] = [];
  const seen = new Set<number>();
  for (const [index, check] of problem.checks.entries()) {
    if (!check || seen.has(index)) continue;
    const group = problem.linked(index);
    for (const each of group) seen.add(each);
    if (problem.lacks(index) ? !tested(problem, [], group).feasible : check.broken) seeds.push(group);
  }
  return seeds;
}
