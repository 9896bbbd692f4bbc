import {
  type Decimal,
  type Interval,
  type IntervalText,
  intervals,
  MINUS_ONE,
  ONE,
  type Rounding,
  ZERO,
} from "../numeric/index.js";
import { type Check, identityOf, type Row } from "./check.js";
import type { Linear, Ratio } from "./expression.js";
import { expressionRange, type Form, type FormTerm, formOf } from "./form.js";
import { promised, type Quantity, type Reading } from "./quantity.js";

/**
 * The values of one figure that make every row of an equality hold, all other figures being as printed.
 *
 * Returns `null` where the figure stands in no row, where no value would do, or where it cannot be told (a zero factor).
 */
export function solve(check: Check, figureId: string, options: { rounding?: Rounding } = {}): IntervalText | null {
  const solved = solveCheck(check, figureId, options.rounding);
  return solved && intervals.intervalText(solved);
}

/** As `solve`, with decimals. */
export function solveCheck(
  { relation, rows }: Check,
  identity: string | Quantity,
  rounding: Rounding = "nearest",
): Interval | null {
  if (relation !== "equal" && relation !== "same") return null;
  let common: Interval | null = null;
  for (const row of rows) {
    const solved = solveRow(row, identity, promised(rounding));
    if (solved === undefined) continue;
    if (solved === null) return null;
    common = common === null ? solved : intervals.intersect(common, solved);
    if (common === null) return null;
  }
  return common;
}

/** `undefined` where the figure is not in the row. */
function solveRow(row: Row, identity: string | Quantity, reading: Reading): Interval | null | undefined {
  const form = formOf(row);
  const rateTerm = form.rate?.terms.find(({ mentions }) => identityOf(mentions[0]) === identity);
  if (form.rate && rateTerm) {
    // rate = N / B, so the figure is what the rest of the rate leaves of it.
    const whole = expressionRange(ratioOf(form), reading);
    const rest = expressionRange(without(form.rate, identity), reading);
    return whole && rest && intervals.divide(intervals.minus(whole, rest), intervals.point(rateTerm.weight));
  }
  const own = form.terms.find((term) => term.identity === identity);
  if (!own) return undefined;
  const rate = form.rate === null ? intervals.point(ZERO) : expressionRange(form.rate, reading);
  if (rate === null || !intervals.isBounded(rate)) return null;
  // For a given rate the form is linear in the figure; what it must be then moves in one direction with the rate.
  const factors = [rate.low, rate.high].map((end) => own.inNumerator.minus(end.times(own.inBase)));
  if (factors.some((factor) => factor.isZero()) || factors[0]?.isNegative() !== factors[1]?.isNegative()) return null;
  const [atLow, atHigh] = (["low", "high"] as const).map((end) =>
    solvedAt(form, own, intervals.endOf(rate, end), reading),
  );
  return atLow && atHigh ? intervals.hull(atLow, atHigh) : null;
}

/** What the figure must be at one end of the rate. */
function solvedAt({ terms, constants }: Form, own: FormTerm, rate: Interval, reading: Reading): Interval | null {
  const weight = ({ inNumerator, inBase }: FormTerm): Decimal => inNumerator.minus(rate.low.times(inBase));
  const others = terms
    .filter((term) => term !== own)
    .map((term) => ({ weight: weight(term), mentions: term.mentions }));
  const constant = constants.numerator.minus(rate.low.times(constants.base));
  const rest = expressionRange({ type: "linear", terms: others, constant }, reading);
  if (rest === null) return null;
  const solved = intervals.divide(intervals.scale(rest, MINUS_ONE), intervals.point(weight(own)));
  // Where the rest is nothing the figure is nothing at every rate, so that an open end of the rate leaves no gap.
  const isNothing = rest.low.isZero() && rest.high.isZero();
  return solved && (rate.lowOpen && !isNothing ? { ...solved, lowOpen: true, highOpen: true } : solved);
}

/** What the rate of a form must be: N / B. */
export function ratioOf({ terms, constants }: Form): Ratio {
  const side = (slot: "inNumerator" | "inBase", constant: Decimal): Linear => ({
    type: "linear",
    terms: terms
      .filter((term) => !term[slot].isZero())
      .map((term) => ({ weight: term[slot], mentions: term.mentions })),
    constant,
  });
  return {
    type: "ratio",
    numerator: side("inNumerator", constants.numerator),
    denominator: side("inBase", constants.base),
    per: ONE,
  };
}

function without({ terms, constant }: Linear, identity: string | Quantity): Linear {
  return { type: "linear", terms: terms.filter(({ mentions }) => identityOf(mentions[0]) !== identity), constant };
}
