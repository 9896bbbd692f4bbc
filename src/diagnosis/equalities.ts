import { type Rational, rationals } from "../numeric/index.js";
import { type Constraint, combined, holdsOfConstant, type LinearSum, scaledSum, union } from "./constraint.js";

/** What is left of a system when its equalities are used up, or the checks that contradict each other, or that it takes too long. */
export type Reduced =
  | { readonly rest: readonly Constraint[] }
  | { readonly core: ReadonlySet<number> }
  | { readonly tooLarge: true };

/** What may still be spent on one system, counted as the work of a search; a system that takes more is too large to tell. */
export interface Meter {
  left: number;
}

/** What adding one coefficient to another costs. */
export const ADD = 0.03;

const ONE: Rational = rationals.rational(1n);

/**
 * Uses every equality to do without one unknown (Gauss), in whole numbers where all its unknowns are whole (Euclid).
 *
 * An unknown named `kept` is done without last of all, so that what is left bounds it.
 */
export function withoutEqualities(
  constraints: readonly Constraint[],
  isWhole: (unknown: string) => boolean,
  meter: Meter,
  kept?: string,
): Reduced {
  let system = [...constraints];
  let fresh = 0;
  const whole = (unknown: string): boolean => unknown.startsWith(FRESH) || isWhole(unknown);
  for (;;) {
    const wrong = system.find((each) => each.sum.coefficients.size === 0 && !holdsOfConstant(each));
    if (wrong) return { core: wrong.from };
    const at = system.findIndex(({ holds, sum }) => holds === "=" && hasOther(sum, kept));
    const equality = system[at];
    if (!equality) break;
    meter.left -= system.reduce((sum, each) => sum + each.sum.coefficients.size, 0) * ADD;
    if (meter.left <= 0) return { tooLarge: true };
    const rest = system.filter((_, index) => index !== at);
    const unknowns = [...equality.sum.coefficients.keys()].filter((unknown) => unknown !== kept);
    const real =
      unknowns.find((unknown) => !whole(unknown)) ?? (kept !== undefined && !whole(kept) ? unknowns[0] : undefined);
    if (real !== undefined) {
      system = substituted(rest, equality, real);
      continue;
    }
    const integral = inWholeNumbers(equality.sum);
    const divisor = [...integral.coefficients.values()].reduce((sum, { top }) => rationals.gcd(sum, top), 0n);
    if (integral.constant.bottom !== 1n || integral.constant.top % divisor !== 0n) return { core: equality.from };
    const divided = { ...equality, sum: scaledSum(integral, rationals.rational(1n, divisor)) };
    const [least, weight] = leastWeight(divided.sum, unknowns);
    if (weight.top === 1n || weight.top === -1n || (kept !== undefined && unknowns.length === 1)) {
      system = substituted(rest, divided, least);
      continue;
    }
    // The unknown with the least weight becomes a new one less what the others hold of it: the other weights shrink.
    const name = `${FRESH}${fresh}`;
    fresh += 1;
    const definition = new Map<string, Rational>([[name, ONE]]);
    for (const [unknown, other] of divided.sum.coefficients) {
      const share = rationals.floorOf(rationals.over(other, weight));
      if (unknown !== least && share !== 0n) definition.set(unknown, rationals.rational(-share));
    }
    const stands: LinearSum = { coefficients: definition, constant: rationals.NOTHING };
    system = [divided, ...rest].map((each) => replaced(each, least, stands, each.from));
  }
  return { rest: system.filter(({ sum }) => sum.coefficients.size > 0) };
}

/** Marks whole unknowns that stand for others. */
const FRESH = "\u0000";

function hasOther({ coefficients }: LinearSum, kept: string | undefined): boolean {
  return coefficients.size > (kept !== undefined && coefficients.has(kept) ? 1 : 0);
}

/** The system with one unknown expressed by the others of an equality. */
function substituted(system: readonly Constraint[], equality: Constraint, unknown: string): Constraint[] {
  const weight = equality.sum.coefficients.get(unknown) ?? ONE;
  return system.map((each) => {
    const own = each.sum.coefficients.get(unknown);
    if (!own) return each;
    const sum = combined(each.sum, ONE, equality.sum, rationals.negated(rationals.over(own, weight)));
    return { ...each, sum, from: union(each.from, equality.from) };
  });
}

function replaced(constraint: Constraint, unknown: string, by: LinearSum, from: ReadonlySet<number>): Constraint {
  const own = constraint.sum.coefficients.get(unknown);
  if (!own) return constraint;
  const rest = new Map(constraint.sum.coefficients);
  rest.delete(unknown);
  return { ...constraint, sum: combined({ ...constraint.sum, coefficients: rest }, ONE, by, own), from };
}

/** A sum with whole weights. */
export function inWholeNumbers(sum: LinearSum): LinearSum {
  const bottom = [...sum.coefficients.values()].reduce(
    (product, { bottom: own }) => (product * own) / rationals.gcd(product, own),
    1n,
  );
  return bottom === 1n ? sum : scaledSum(sum, rationals.rational(bottom));
}

function leastWeight(sum: LinearSum, unknowns: readonly string[]): [string, Rational] {
  let least: [string, Rational] = ["", rationals.NOTHING];
  for (const unknown of unknowns) {
    const weight = sum.coefficients.get(unknown) ?? ONE;
    const size = weight.top < 0n ? -weight.top : weight.top;
    const known = least[1].top < 0n ? -least[1].top : least[1].top;
    if (least[0] === "" || size < known) least = [unknown, weight];
  }
  return least;
}
