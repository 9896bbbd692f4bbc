import type { Decimal } from "../numeric/index.js";
import { boundOf } from "./bound.js";
import { byNumber } from "./by-number.js";
import { guess } from "./guess.js";
import { partOf } from "./part.js";
import { type Problem, tested } from "./problem.js";
import { type Limits, type Searched, search } from "./search.js";

/** Broken checks, with the checks that hang together with them, and the cheapest repairs of all of them. */
export interface Cluster {
  readonly checks: readonly number[];
  readonly cost: Decimal | null;
  readonly optima: readonly (readonly number[])[];
  readonly complete: boolean;
}

/** A set of checks that is searched as a whole; it only grows. */
interface Part {
  readonly checks: Set<number>;
  /** `null` where the part has grown since. */
  searched: Searched | null;
  survivors: Survivors | null;
}

/**
 * Repairs what is broken, each part on its own as far as no operation touches two parts.
 *
 * A part begins with one broken check. A cheapest repair that breaks a check outside its part is none, as long as another
 * of the part breaks nothing; where none is left, the part grows by what was broken. So every part costs at least what its
 * repairs cost, and together they are the cheapest repairs of the whole.
 */
export function repairClusters(problem: Problem, limits: Limits): Cluster[] {
  const linked = linkedByMissing(problem);
  let parts = joined(
    problem,
    seedsOf(problem, linked).map((checks) => ({ checks: new Set(checks), searched: null, survivors: null })),
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
        part.searched = isCut ? guess(own, bound, limits) : searched;
        part.survivors = survivorsOf(problem, part.checks, part.searched, linked);
      }
      note(reaching, part, checksOf(problem, part.searched.optima));
      note(touching, part, checksOf(problem, part.survivors.left));
    }
    for (const part of parts) {
      const { left, broke } = part.survivors ?? { left: [], broke: [] };
      // What one part breaks, a repair of another part may mend.
      const isMended = [...broke].some((index) => [...(reaching.get(index) ?? [])].some((other) => other !== part));
      if (isMended || (left.length === 0 && part.searched?.complete)) grow(part, broke);
    }
    for (const [index, shared] of touching) if (shared.size > 1) for (const part of shared) grow(part, [index]);
    if (!grown) {
      return parts.map((part) => {
        const { cost = null, complete = false } = part.searched ?? {};
        const optima = part.survivors?.left ?? [];
        return {
          checks: [...part.checks].sort(byNumber),
          cost: optima.length > 0 || complete ? cost : null,
          optima,
          complete,
        };
      });
    }
    parts = joined(problem, parts);
  }
}

interface Survivors {
  /** Cheapest repairs that break nothing outside. */
  readonly left: readonly (readonly number[])[];
  /** Checks that the others break. */
  readonly broke: ReadonlySet<number>;
}

function survivorsOf(
  problem: Problem,
  checks: ReadonlySet<number>,
  { optima }: Searched,
  linked: (index: number) => readonly number[],
): Survivors {
  const left: (readonly number[])[] = [];
  const broke = new Set<number>();
  for (const optimum of optima) {
    const around = [...checksOf(problem, [optimum])].flatMap(linked);
    const result = tested(problem, optimum, [...new Set([...checks, ...around])].sort(byNumber));
    if (result.feasible) left.push(optimum);
    else for (const index of result.core) broke.add(index);
  }
  return { left, broke };
}

/** The checks that sets of operations touch. */
function checksOf({ choices }: Problem, sets: readonly (readonly number[])[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => set.flatMap((at) => choices[at]?.checks ?? [])));
}

function note(parts: Map<number, Set<Part>>, part: Part, checks: ReadonlySet<number>): void {
  for (const index of checks) parts.set(index, (parts.get(index) ?? new Set()).add(part));
}

/** Parts that one operation touches are one part. */
function joined({ choices }: Problem, parts: readonly Part[]): Part[] {
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
  for (const { checks } of choices) {
    const touched = checks.flatMap((index) => partOf.get(index) ?? []);
    for (const other of touched.slice(1)) if (touched[0]) unite(touched[0], other);
  }
  return parts.filter((part) => last(part) === part);
}

/** Checks that miss one figure say something only together. */
function linkedByMissing({ checks, missing }: Problem): (index: number) => readonly number[] {
  if (missing.size === 0) return (index) => [index];
  const groups = new Map<number, number[]>();
  const byFigure = new Map<string, number[]>();
  for (const [index, check] of checks.entries()) {
    let group = [index];
    for (const figure of check?.figures ?? []) {
      if (!missing.has(figure)) continue;
      const known = byFigure.get(figure);
      if (known && known !== group) {
        for (const each of group) known.push(each);
        group = known;
      }
      byFigure.set(figure, group);
    }
    for (const each of group) groups.set(each, group);
    for (const [figure, other] of byFigure) if (group.some((each) => other.includes(each))) byFigure.set(figure, group);
  }
  return (index) => groups.get(index) ?? [index];
}

/** Broken checks, and checks that no value of the figures they miss satisfies. */
function seedsOf(problem: Problem, linked: (index: number) => readonly number[]): (readonly number[])[] {
  const seeds: (readonly number[])[] = [];
  const seen = new Set<number>();
  for (const [index, check] of problem.checks.entries()) {
    if (!check || seen.has(index)) continue;
    const group = linked(index);
    for (const each of group) seen.add(each);
    const misses = check.figures.some((figure) => problem.missing.has(figure));
    if (misses ? !tested(problem, [], group).feasible : check.broken) seeds.push(group);
  }
  return seeds;
}
