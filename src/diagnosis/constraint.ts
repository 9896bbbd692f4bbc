import { type Decimal, type Rational, rationals } from "../numeric/index.js";

/** Σ coefficient · unknown + constant. */
export interface LinearSum {
  readonly coefficients: ReadonlyMap<string, Rational>;
  readonly constant: Rational;
}

/** A sum that must be nothing, or at least nothing, or more than nothing. */
export interface Constraint {
  readonly sum: LinearSum;
  readonly holds: "=" | ">=" | ">";
  /** The checks that it follows from, by their index. */
  readonly from: ReadonlySet<number>;
}

/** A sum of unknowns without those whose weights are nothing. */
export function linearSum(weights: Iterable<readonly [string, Decimal]>, constant: Decimal): LinearSum {
  const coefficients = new Map<string, Rational>();
  for (const [unknown, weight] of weights) {
    if (!weight.isZero()) coefficients.set(unknown, rationals.ofDecimal(weight));
  }
  return { coefficients, constant: rationals.ofDecimal(constant) };
}

/** One sum times a factor and another times its own, added. */
export function combined(a: LinearSum, aFactor: Rational, b: LinearSum, bFactor: Rational): LinearSum {
  const coefficients = new Map<string, Rational>();
  for (const [unknown, weight] of a.coefficients) coefficients.set(unknown, rationals.times(weight, aFactor));
  for (const [unknown, weight] of b.coefficients) {
    const sum = rationals.plus(coefficients.get(unknown) ?? rationals.NOTHING, rationals.times(weight, bFactor));
    if (sum.top === 0n) coefficients.delete(unknown);
    else coefficients.set(unknown, sum);
  }
  const constant = rationals.plus(rationals.times(a.constant, aFactor), rationals.times(b.constant, bFactor));
  return { coefficients, constant };
}

/** A sum times a factor other than nothing. */
export function scaledSum({ coefficients, constant }: LinearSum, factor: Rational): LinearSum {
  return {
    coefficients: new Map([...coefficients].map(([unknown, weight]) => [unknown, rationals.times(weight, factor)])),
    constant: rationals.times(constant, factor),
  };
}

/** Whether a constraint without unknowns holds. */
export function holdsOfConstant({ sum, holds }: Constraint): boolean {
  const sign = rationals.signOf(sum.constant);
  return holds === "=" ? sign === 0 : holds === ">=" ? sign >= 0 : sign > 0;
}

/** Everything that is in either set. */
export function union(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return a === b ? a : new Set([...a, ...b]);
}
