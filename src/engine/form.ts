import {
  CrossfootError,
  type Decimal,
  type Interval,
  intervals,
  linearRange,
  MINUS_ONE,
  shareRange,
  ZERO,
} from "../numeric/index.js";
import { identityOf, type Row } from "./check.js";
import { difference, type Expression, type Linear, type Ratio, scaledLinear, type Term } from "./expression.js";
import type { Quantity, Reading } from "./quantity.js";

/** One figure of a form, standing once: its weight in N and in B of `N - rate·B`. */
export interface FormTerm {
  readonly identity: string | Quantity;
  readonly mentions: Term["mentions"];
  readonly inNumerator: Decimal;
  readonly inBase: Decimal;
}

/**
 * A row as one expression to compare with zero: `sign · (N - rate·B)`, or N alone where there is no rate.
 *
 * Weights are collected, so that no figure stands twice; then interval arithmetic is exact.
 */
export interface Form {
  readonly terms: readonly FormTerm[];
  readonly constants: { readonly numerator: Decimal; readonly base: Decimal };
  readonly rate: Linear | null;
  /** 1 where the expression is left - right (times a positive base), -1 where it is right - left. */
  readonly sign: 1 | -1;
  /** Whether the row divides by B, so that B must not be zero. */
  readonly divides: boolean;
}

/**
 * Collects a row.
 *
 * @throws {CrossfootError} `expression/not-linear` where both sides are a ratio or product, `expression/shared-figure`
 * where a rate contains a figure of what it is a rate of
 */
export function formOf({ left, right }: Row): Form {
  if (left.type === "linear" && right.type === "linear") return collect(difference(left, right), null, 1, false);
  const [whole, stated, sign] = left.type === "linear" ? ([right, left, -1] as const) : ([left, right, 1] as const);
  if (whole.type === "linear" || stated.type !== "linear") {
    throw new CrossfootError(
      "expression/not-linear",
      "Unexpected ratio or product on both sides, expected one side to be figures, constants and sums of them.",
    );
  }
  if (whole.type === "ratio") {
    return collect(scaledLinear(whole.numerator, whole.per), { base: whole.denominator, rate: stated }, sign, true);
  }
  // stated - per·left·right, so the product's own side has the opposite sign.
  const base = scaledLinear(whole.right, whole.per);
  return collect(stated, { base, rate: whole.left }, sign === 1 ? -1 : 1, false);
}

/** All values that the form can have, compared as left - right; `null` where mentions exclude each other or B may be zero. */
export function formRange(form: Form, reading: Reading): Interval | null {
  const { terms, constants, rate, sign, divides } = form;
  const read: { inNumerator: Decimal; inBase: Decimal; interval: Interval }[] = [];
  for (const { mentions, inNumerator, inBase } of terms) {
    const interval = mentionsInterval(mentions, reading);
    if (interval === null) return null;
    read.push({ inNumerator, inBase, interval });
  }
  const signed = (range: Interval, flip: boolean): Interval => (flip ? intervals.scale(range, MINUS_ONE) : range);
  if (rate === null) {
    const range = linearRange(
      read.map(({ inNumerator, interval }) => ({ weight: inNumerator, interval })),
      constants.numerator,
    );
    return signed(range, sign === -1);
  }
  const rateRange = linearInterval(rate, reading);
  if (rateRange === null) return null;
  const range = shareRange(read, constants, rateRange);
  if (!divides) return signed(range, sign === -1);
  const base = linearRange(
    read.map(({ inBase, interval }) => ({ weight: inBase, interval })),
    constants.base,
  );
  if (intervals.contains(base, ZERO)) return null;
  return signed(range, (sign === -1) !== intervals.isBelow(base, ZERO));
}

/** All values of one side of a row, or `null` where it has none. A quotient that does not end is rounded outwards. */
export function expressionRange(operand: Expression, reading: Reading): Interval | null {
  switch (operand.type) {
    case "linear":
      return linearInterval(operand, reading);
    case "ratio":
      return ratioRange(operand, reading);
    case "product": {
      const [left, right] = [linearInterval(operand.left, reading), linearInterval(operand.right, reading)];
      return left && right && intervals.scale(intervals.times(left, right), operand.per);
    }
  }
}

/** More figures that are in numerator and denominator than any real share has; beyond them the range is a superset. */
const MOST_SHARED = 10;

/**
 * A ratio changes in one direction with each figure, so its extremes lie where the figures that stand on both sides of
 * the stroke are at an end; for each such choice the two sides are independent.
 */
function ratioRange({ numerator, denominator, per }: Ratio, reading: Reading): Interval | null {
  const below = new Set(denominator.terms.map(({ mentions }) => identityOf(mentions[0])));
  const shared = numerator.terms
    .map(({ mentions }) => mentions)
    .filter((mentions) => below.has(identityOf(mentions[0])) && mentions.some(({ exact }) => exact === null))
    // A figure without an end on one side cannot be pinned to it; the range is a superset then.
    .filter((mentions) => {
      const interval = mentionsInterval(mentions, reading);
      return interval !== null && intervals.isBounded(interval);
    });
  const choices = shared.length > MOST_SHARED ? [] : shared;
  let span: Interval | null = null;
  for (let choice = 0; choice < 2 ** choices.length; choice += 1) {
    const fixed = new Map<string | Quantity, Interval>();
    for (const [index, mentions] of choices.entries()) {
      const interval = mentionsInterval(mentions, reading);
      if (interval === null) return null;
      fixed.set(identityOf(mentions[0]), intervals.endOf(interval, (choice >> index) % 2 === 0 ? "low" : "high"));
    }
    const at: Reading = (quantity) => fixed.get(identityOf(quantity)) ?? reading(quantity);
    const [top, bottom] = [linearInterval(numerator, at), linearInterval(denominator, at)];
    const quotient = top && bottom && intervals.divide(top, bottom);
    if (!quotient) return null;
    span = span ? intervals.hull(span, quotient) : quotient;
  }
  return span && intervals.scale(span, per);
}

/** Whether the mentions of some figure of the form exclude each other. */
export function hasClash({ terms, rate }: Form, reading: Reading): boolean {
  // One mention excludes nothing.
  const clashes = (mentions: Term["mentions"]): boolean =>
    mentions.length > 1 && mentionsInterval(mentions, reading) === null;
  return (
    terms.some(({ mentions }) => clashes(mentions)) || (rate?.terms.some(({ mentions }) => clashes(mentions)) ?? false)
  );
}

function linearInterval(linear: Linear, reading: Reading): Interval | null {
  const summands: { weight: Decimal; interval: Interval }[] = [];
  for (const { weight, mentions } of eachOnce([linear]) ? linear.terms : collected(linear)) {
    const interval = mentionsInterval(mentions, reading);
    if (interval === null) return null;
    summands.push({ weight, interval });
  }
  return linearRange(summands, linear.constant);
}

/** The terms of a form with the weights of each figure added up. */
function collected({ terms }: Linear): Iterable<Term> {
  const byFigure = new Map<string | Quantity, Term>();
  for (const { weight, mentions } of terms) {
    const identity = identityOf(mentions[0]);
    byFigure.set(identity, { weight: weight.plus(byFigure.get(identity)?.weight ?? ZERO), mentions });
  }
  return byFigure.values();
}

/** Whether no figure stands twice in the given forms, as in nearly all of them. */
export function eachOnce(linears: readonly Linear[]): boolean {
  const seen = new Set<string | Quantity>();
  let count = 0;
  for (const { terms } of linears) {
    for (const { mentions } of terms) {
      seen.add(identityOf(mentions[0]));
      count += 1;
    }
  }
  return seen.size === count;
}

function mentionsInterval(mentions: Term["mentions"], reading: Reading): Interval | null {
  if (mentions.length === 1) return reading(mentions[0]);
  let common: Interval | null = intervals.UNBOUNDED;
  for (const mention of mentions) {
    common = common && intervals.intersect(common, reading(mention));
  }
  return common;
}

/** Adds up the weights of each figure, in the numerator and, where there is a rate, in what it is a rate of. */
function collect(
  numerator: Linear,
  ratio: { readonly base: Linear; readonly rate: Linear } | null,
  sign: 1 | -1,
  divides: boolean,
): Form {
  const terms = new Map<string | Quantity, FormTerm>();
  const add = ({ terms: added }: Linear, slot: "inNumerator" | "inBase"): void => {
    for (const { weight, mentions } of added) {
      const identity = identityOf(mentions[0]);
      const known = terms.get(identity) ?? { identity, mentions, inNumerator: ZERO, inBase: ZERO };
      terms.set(identity, {
        ...known,
        mentions: mentions.length > known.mentions.length ? mentions : known.mentions,
        [slot]: known[slot].plus(weight),
      });
    }
  };
  add(numerator, "inNumerator");
  if (ratio) add(ratio.base, "inBase");
  if (ratio?.rate.terms.some(({ mentions }) => terms.has(identityOf(mentions[0])))) {
    throw new CrossfootError(
      "expression/shared-figure",
      "Unexpected figure in a rate and in what it is a rate of, expected each figure on one side; write the equation as a share.",
    );
  }
  return {
    terms: [...terms.values()],
    constants: { numerator: numerator.constant, base: ratio?.base.constant ?? ZERO },
    rate: ratio?.rate ?? null,
    sign,
    divides,
  };
}
