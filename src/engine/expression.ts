import { CrossfootError, canonical, type Decimal, decimal, HUNDRED, MINUS_ONE, ONE, ZERO } from "../numeric/index.js";
import type { Quantity } from "./quantity.js";

/** A weight times a figure; several mentions of one figure narrow each other. */
export interface Term {
  readonly weight: Decimal;
  readonly mentions: readonly [Quantity, ...Quantity[]];
}

/** Σ weight · figure + constant. */
export interface Linear {
  readonly type: "linear";
  readonly terms: readonly Term[];
  readonly constant: Decimal;
}

/** per · numerator / denominator. */
export interface Ratio {
  readonly type: "ratio";
  readonly numerator: Linear;
  readonly denominator: Linear;
  readonly per: Decimal;
}

/** per · left · right. */
export interface Product {
  readonly type: "product";
  readonly left: Linear;
  readonly right: Linear;
  readonly per: Decimal;
}

export type Expression = Linear | Ratio | Product;

/** What an expression is built from: a figure, another expression, or a constant as canonical decimal string. */
export type Operand = Quantity | Expression | string;

/** The sum of figures, constants and linear expressions. */
export function sum(...operands: readonly Operand[]): Linear {
  const all = operands.map(linear);
  return {
    type: "linear",
    terms: all.flatMap(({ terms }) => terms),
    constant: all.reduce((total, { constant }) => total.plus(constant), ZERO),
  };
}

/** A figure or expression times a constant. */
export function times(factor: string, operand: Operand): Expression {
  return scaled(expression(operand), decimal(factor));
}

/** The first less the second; both must be linear. */
export function difference(minuend: Operand, subtrahend: Operand): Linear {
  return sum(minuend, scaled(linear(subtrahend), MINUS_ONE));
}

/** How many of `per` (a percentage: 100) a part is of its base. The base may contain the part. */
export function share(part: Operand, base: Operand, per: string | number = 100): Ratio {
  return { type: "ratio", numerator: linear(part), denominator: linear(base), per: decimal(String(per)) };
}

/** One quantity times another, such as a quantity times its rate. */
export function product(left: Operand, right: Operand): Product {
  return { type: "product", left: linear(left), right: linear(right), per: ONE };
}

/** One quantity by another, such as an average. */
export function quotient(numerator: Operand, denominator: Operand): Ratio {
  return { type: "ratio", numerator: linear(numerator), denominator: linear(denominator), per: ONE };
}

/**
 * One fact printed several times, at one or several precisions: the true value lies where all mentions allow it.
 *
 * Where no value fits all mentions, every check that uses them is inconsistent; `same` says that of the mentions alone.
 */
export function intersect(first: Quantity, ...others: readonly Quantity[]): Linear {
  return { type: "linear", terms: [{ weight: ONE, mentions: [first, ...others] }], constant: ZERO };
}

/** Any operand as an expression. */
export function expression(operand: Operand): Expression {
  if (typeof operand === "string") return { type: "linear", terms: [], constant: decimal(operand) };
  return operand.type === "quantity" ? intersect(operand) : operand;
}

/** The figure that an expression is, if it is nothing but that. */
export function loneQuantity(operand: Expression): Quantity | undefined {
  if (operand.type !== "linear" || operand.terms.length !== 1 || !operand.constant.isZero()) return undefined;
  const [term] = operand.terms;
  return term?.weight.eq(ONE) && term.mentions.length === 1 ? term.mentions[0] : undefined;
}

/** The linear forms that an expression is made of. */
export function linearParts(operand: Expression): readonly Linear[] {
  if (operand.type === "linear") return [operand];
  return operand.type === "ratio" ? [operand.numerator, operand.denominator] : [operand.left, operand.right];
}

/** A linear form times a number. */
export function scaledLinear({ terms, constant }: Linear, factor: Decimal): Linear {
  return {
    type: "linear",
    terms: terms.map(({ weight, mentions }) => ({ weight: weight.times(factor), mentions })),
    constant: constant.times(factor),
  };
}

/** Whether a ratio is a percentage. */
export function isPercentage({ per }: Ratio): boolean {
  return per.eq(HUNDRED);
}

function scaled(operand: Expression, factor: Decimal): Expression {
  return operand.type === "linear" ? scaledLinear(operand, factor) : { ...operand, per: operand.per.times(factor) };
}

function linear(operand: Operand): Linear {
  const built = expression(operand);
  if (built.type === "linear") return built;
  throw new CrossfootError(
    "expression/not-linear",
    `Unexpected ${built.type} (per ${canonical(built.per)}) inside a sum, share, product or quotient, expected figures, constants and sums of them; give the ${built.type} a figure of its own.`,
  );
}
