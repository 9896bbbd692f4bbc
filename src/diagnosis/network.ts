import { type Decimal, ONE, powerOfTen } from "../numeric/index.js";
import type { Choice, Problem } from "./problem.js";

/**
 * Checks as the nodes of a network whose edges are the figures: each figure stands in one or two of them, as in a table that adds
 * up by rows and by columns, and what it adds to the one it takes from the other.
 *
 * Repairs that hang together satisfy the checks that they touch if and only if these miss nothing together, signs minded, or one
 * of the figures stands in one of them alone. So it does not matter which figures join the checks, but only which checks are
 * joined.
 */
export interface Network {
  /** By how much a check misses, with the sign that it has in the network. */
  readonly missOf: (index: number) => bigint;
}

/** The network that some checks and choices are; `null` where they are none. */
export function networkOf(
  problem: Problem,
  checks: readonly number[],
  own: ReadonlyMap<number, readonly number[]>,
): Network | null {
  if (problem.missing.size > 0) return null;
  const misses = missesOf(problem, checks);
  if (misses === null) return null;
  const links: { one: number; other: number; same: boolean }[] = [];
  for (const [at, indices] of own) {
    const choice = problem.choices[at];
    const weights = choice && weightsOf(problem, choice, indices);
    if (!weights) return null;
    const [one, other] = indices;
    if (one === undefined || other === undefined) continue;
    links.push({ one, other, same: weights[0] === weights[1] });
  }
  const signs = signsOf(checks, links);
  return signs && { missOf: (index) => (signs.get(index) ?? 1n) * (misses.get(index) ?? 0n) };
}

/** By how much each check misses, in whole numbers of one unit; `null` where one is no sum of exact figures. */
function missesOf({ checks: all, isWhole }: Problem, checks: readonly number[]): ReadonlyMap<number, bigint> | null {
  const totals: [number, Decimal][] = [];
  let places = 0;
  for (const index of checks) {
    const check = all[index];
    const [row, ...others] = check?.rows ?? [];
    if (!check || !row?.exact || others.length > 0 || check.relation !== "equal") return null;
    if (!check.tolerance.low.isZero() || !check.tolerance.high.isZero()) return null;
    // A whole figure can only make up for what is whole.
    const whole = check.figures.some(isWhole);
    if (whole && ![row.exact.total, ...[...row.exact.terms.values()].map(({ value }) => value)].every(isInteger))
      return null;
    totals.push([index, row.exact.total]);
    places = Math.max(places, row.exact.total.decimalPlaces());
  }
  const unit = powerOfTen(places);
  return new Map(totals.map(([index, total]) => [index, BigInt(total.times(unit).toFixed())]));
}

/** The weights of a choice in the checks that it touches: 1 and -1, or `null` where it is more than a new value for one figure. */
function weightsOf({ checks }: Problem, choice: Choice, indices: readonly number[]): number[] | null {
  const { operation, reading } = choice;
  if (operation?.kind !== "value" || reading !== null || indices.length > 2) return null;
  const weights: number[] = [];
  for (const index of indices) {
    const term = checks[index]?.rows[0]?.exact?.terms.get(operation.figure);
    if (!term?.weight.abs().eq(ONE) || !checks[index]?.factorOf(operation.figure).eq(ONE)) return null;
    weights.push(term.weight.toNumber());
  }
  return weights;
}

/** Signs of checks with which every figure adds to one what it takes from another; `null` where there are none. */
function signsOf(
  checks: readonly number[],
  links: readonly { readonly one: number; readonly other: number; readonly same: boolean }[],
): ReadonlyMap<number, bigint> | null {
  const beside = new Map<number, [other: number, same: boolean][]>(checks.map((index) => [index, []]));
  for (const { one, other, same } of links) {
    beside.get(one)?.push([other, same]);
    beside.get(other)?.push([one, same]);
  }
  const signs = new Map<number, bigint>();
  for (const first of checks) {
    if (signs.has(first)) continue;
    signs.set(first, 1n);
    const reached = [first];
    for (const index of reached) {
      const sign = signs.get(index) ?? 1n;
      for (const [other, same] of beside.get(index) ?? []) {
        const wanted = same ? -sign : sign;
        const known = signs.get(other);
        if (known === undefined) reached.push(other);
        else if (known !== wanted) return null;
        signs.set(other, wanted);
      }
    }
  }
  return signs;
}

function isInteger(value: Decimal): boolean {
  return value.isInteger();
}
