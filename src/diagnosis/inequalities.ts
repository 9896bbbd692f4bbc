import { type Rational, rationals } from "../numeric/index.js";
import { type Constraint, combined, holdsOfConstant, scaledSum, union } from "./constraint.js";
import { ADD, inWholeNumbers, type Meter } from "./equalities.js";

/** What a system says of fewer unknowns, or the checks that contradict each other, or that it grew too large. */
export type Projected =
  | { readonly rest: readonly Constraint[] }
  | { readonly core: ReadonlySet<number> }
  | { readonly tooLarge: true };

/** More inequalities than any repair of a few figures leads to. */
const MOST = 400;

/** What making a sum one of whole numbers costs for each coefficient. */
const TIDY = 0.03;

/** Does without one unknown of a system of inequalities: every lower bound on it lies below every upper one (Fourier, Motzkin). */
export function without(
  constraints: readonly Constraint[],
  unknown: string,
  isWhole: (unknown: string) => boolean,
  meter: Meter,
): Projected {
  const [lower, upper, rest]: Constraint[][] = [[], [], []];
  for (const each of constraints) {
    const weight = each.sum.coefficients.get(unknown);
    (weight === undefined ? rest : weight.top > 0n ? lower : upper)?.push(each);
  }
  for (const low of lower ?? []) {
    for (const high of upper ?? []) {
      meter.left -= (low.sum.coefficients.size + high.sum.coefficients.size) * (ADD + TIDY);
      if (meter.left <= 0) return { tooLarge: true };
      rest?.push(between(low, high, unknown));
    }
  }
  return tidied(rest ?? [], isWhole);
}

/** The tightest of constraints that differ in their constants alone; whole unknowns let no part of a unit stand. */
export function tidied(constraints: readonly Constraint[], isWhole: (unknown: string) => boolean): Projected {
  const tightest = new Map<string, Constraint>();
  for (const constraint of constraints) {
    if (constraint.sum.coefficients.size === 0) {
      if (!holdsOfConstant(constraint)) return { core: constraint.from };
      continue;
    }
    const each = normalised(constraint, isWhole);
    const name = [...each.sum.coefficients]
      .map(([unknown, { top, bottom }]) => `${unknown} ${top}/${bottom}`)
      .sort()
      .join();
    const known = tightest.get(name);
    if (!known || isTighter(each, known)) tightest.set(name, each);
    if (tightest.size > MOST) return { tooLarge: true };
  }
  return { rest: [...tightest.values()] };
}

/** `low` bounds the unknown from below, `high` from above: what they say together. */
function between(low: Constraint, high: Constraint, unknown: string): Constraint {
  const lowWeight = low.sum.coefficients.get(unknown) ?? rationals.NOTHING;
  const highWeight = rationals.negated(high.sum.coefficients.get(unknown) ?? rationals.NOTHING);
  return {
    sum: combined(low.sum, highWeight, high.sum, lowWeight),
    holds: low.holds === ">" || high.holds === ">" ? ">" : ">=",
    from: union(low.from, high.from),
  };
}

/** Whole weights without common divisor; of whole unknowns the constant becomes whole as well. */
function normalised(constraint: Constraint, isWhole: (unknown: string) => boolean): Constraint {
  const integral = inWholeNumbers(constraint.sum);
  const divisor = [...integral.coefficients.values()].reduce((sum, { top }) => rationals.gcd(sum, top), 0n);
  const sum = scaledSum(integral, rationals.rational(1n, divisor));
  if (![...sum.coefficients.keys()].every(isWhole)) return { ...constraint, sum };
  // Σ whole ≥ -constant: the sum reaches the next whole number, beyond it where the bound is open.
  const floor = rationals.floorOf(sum.constant);
  const onBound = constraint.holds === ">" && sum.constant.bottom === 1n;
  return { ...constraint, holds: ">=", sum: { ...sum, constant: rationals.rational(onBound ? floor - 1n : floor) } };
}

function isTighter(one: Constraint, other: Constraint): boolean {
  const order = rationals.compare(one.sum.constant, other.sum.constant);
  return order < 0 || (order === 0 && one.holds === ">" && other.holds !== ">");
}

/** One end of what inequalities of one unknown leave for it. */
export interface End {
  readonly at: Rational;
  readonly open: boolean;
  readonly from: ReadonlySet<number>;
}

/** What constraints of one unknown leave for it; other unknowns have values already. */
export function endsOf(
  constraints: readonly Constraint[],
  unknown: string,
  values: ReadonlyMap<string, Rational>,
): { low: End | null; high: End | null } {
  let [low, high]: [End | null, End | null] = [null, null];
  for (const { sum, holds, from } of constraints) {
    const weight = sum.coefficients.get(unknown);
    if (!weight) continue;
    let rest = sum.constant;
    for (const [other, factor] of sum.coefficients) {
      if (other === unknown) continue;
      rest = rationals.plus(rest, rationals.times(factor, values.get(other) ?? rationals.NOTHING));
    }
    const at = rationals.negated(rationals.over(rest, weight));
    const end: End = { at, open: holds === ">", from };
    if ((weight.top > 0n || holds === "=") && isBeyond(end, low, 1)) low = end;
    if ((weight.top < 0n || holds === "=") && isBeyond(end, high, -1)) high = end;
  }
  return { low, high };
}

function isBeyond(end: End, known: End | null, direction: 1 | -1): boolean {
  if (known === null) return true;
  const order = rationals.compare(end.at, known.at) * direction;
  return order > 0 || (order === 0 && end.open && !known.open);
}
