import { Decimal, type Interval, type IntervalText, intervals, ONE, type Rounding, ZERO } from "../numeric/index.js";
import { type Check, identityOf, type Row } from "./check.js";
import type { Linear } from "./expression.js";
import { expressionRange, formOf } from "./form.js";
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
  const rateTerm = form.rate?.terms.find(({ mentions }) =>
    mentions.some((mention) => identityOf(mention) === identity),
  );
  if (form.rate && rateTerm) {
    // rate = N / B, so the figure is what the rest of the rate leaves of it.
    const whole = ratioOfForm(form, reading);
    const rest = expressionRange(without(form.rate, identity), reading);
    return whole && rest && intervals.divide(intervals.minus(whole, rest), intervals.point(rateTerm.weight));
  }
  const own = form.terms.find((term) => term.identity === identity);
  if (!own) return undefined;
  const rate = form.rate === null ? intervals.point(ZERO) : expressionRange(form.rate, reading);
  if (rate === null) return null;
  let rest = intervals.minus(
    intervals.point(form.constants.numerator),
    intervals.times(rate, intervals.point(form.constants.base)),
  );
  for (const { mentions, inNumerator, inBase } of form.terms) {
    if (mentions === own.mentions) continue;
    const factor = intervals.minus(intervals.point(inNumerator), intervals.times(rate, intervals.point(inBase)));
    const value = expressionRange(
      {
        type: "linear",
        terms: [{ weight: ONE, mentions: [mentions[0] as Quantity, ...mentions.slice(1)] }],
        constant: ZERO,
      },
      reading,
    );
    if (value === null) return null;
    rest = intervals.plus(rest, intervals.times(factor, value));
  }
  const factor = intervals.minus(intervals.point(own.inNumerator), intervals.times(rate, intervals.point(own.inBase)));
  return intervals.divide(intervals.scale(rest, new Decimal(-1)), factor);
}

function ratioOfForm(form: ReturnType<typeof formOf>, reading: Reading): Interval | null {
  const side = (slot: "inNumerator" | "inBase", constant: Decimal): Linear => ({
    type: "linear",
    terms: form.terms
      .filter((term) => !term[slot].isZero())
      .map((term) => ({ weight: term[slot], mentions: [term.mentions[0] as Quantity, ...term.mentions.slice(1)] })),
    constant,
  });
  return expressionRange(
    {
      type: "ratio",
      numerator: side("inNumerator", form.constants.numerator),
      denominator: side("inBase", form.constants.base),
      per: ONE,
    },
    reading,
  );
}

function without({ terms, constant }: Linear, identity: string | Quantity): Linear {
  return {
    type: "linear",
    terms: terms.filter(({ mentions }) => !mentions.some((mention) => identityOf(mention) === identity)),
    constant,
  };
}
