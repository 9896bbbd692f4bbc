import {
  canonical,
  type Decimal,
  type Interval,
  type IntervalText,
  intervals,
  lastDigitUnit,
  type Rounding,
  ZERO,
} from "../numeric/index.js";
import { type Check, loneSides, type Relation, type Row } from "./check.js";
import { eachOnce, expressionRange, formOf, formRange, hasClash } from "./form.js";
import { asPrinted, near, promised, type Quantity } from "./quantity.js";
import { alignUnits } from "./units.js";

/** Whether a check holds, is broken, or cannot be decided from the prints. */
export type Verdict = "consistent" | "inconsistent" | "undetermined";

export interface EvaluateOptions {
  /** How the printed figures were rounded; `nearest` unless stated otherwise. */
  rounding?: Rounding;
}

/** One comparison of a check, evaluated. Intervals are `null` where a side has no value at all. */
export interface RowEvaluation {
  readonly label: string | null;
  readonly verdict: Verdict;
  readonly left: Interval | null;
  readonly right: Interval | null;
  /** left - right. */
  readonly difference: Interval | null;
  /** How far left and right may differ by rounding alone; `null` where an end is unbounded. */
  readonly slack: Decimal | null;
  /** Both sides at the printed points, for messages. */
  readonly printed: {
    readonly left: Decimal | null;
    readonly right: Decimal | null;
    readonly difference: Decimal | null;
  };
}

export interface CheckEvaluation {
  readonly verdict: Verdict;
  readonly rows: readonly [RowEvaluation, ...RowEvaluation[]];
}

/** A check's verdict with intervals as canonical decimal strings. `left` to `slack` are those of the first row that decides it. */
export interface Evaluation {
  verdict: Verdict;
  left: IntervalText | null;
  right: IntervalText | null;
  difference: IntervalText | null;
  slack: string | null;
  rows: { label: string | null; verdict: Verdict; left: IntervalText | null; right: IntervalText | null }[];
}

/** Evaluates a check exactly: at the corners of what its figures' prints promise, without tolerance. */
export function evaluate(check: Check, options: EvaluateOptions = {}): Evaluation {
  const { verdict, rows } = evaluateCheck(check, options);
  const { left, right, difference, slack } = decidingRow({ verdict, rows });
  return {
    verdict,
    left: left && intervals.intervalText(left),
    right: right && intervals.intervalText(right),
    difference: difference && intervals.intervalText(difference),
    slack: slack && canonical(slack),
    rows: rows.map((row) => ({
      label: row.label,
      verdict: row.verdict,
      left: row.left && intervals.intervalText(row.left),
      right: row.right && intervals.intervalText(row.right),
    })),
  };
}

/** As `evaluate`, with decimals. */
export function evaluateCheck(check: Check, { rounding = "nearest" }: EvaluateOptions = {}): CheckEvaluation {
  if (rounding !== "nearest") return evaluated(check, rounding);
  const known = EVALUATED.get(check);
  if (known) return known;
  const evaluation = evaluated(check, rounding);
  EVALUATED.set(check, evaluation);
  return evaluation;
}

/** What was evaluated before, as rules that look at a check before they state it have it evaluated twice. */
const EVALUATED = new WeakMap<Check, CheckEvaluation>();

function evaluated(check: Check, rounding: Rounding): CheckEvaluation {
  const aligned = alignUnits(check);
  const {
    relation,
    rows: [first, ...others],
  } = aligned ?? check;
  // Units that do not convert say nothing of each other.
  const evaluateOne = (row: Row): RowEvaluation => {
    const own = evaluateRow(relation, row, rounding);
    return aligned ? own : { ...own, verdict: "undetermined" };
  };
  const all: [RowEvaluation, ...RowEvaluation[]] = [evaluateOne(first), ...others.map(evaluateOne)];
  const has = (verdict: Verdict): boolean => all.some((row) => row.verdict === verdict);
  return {
    verdict: has("inconsistent") ? "inconsistent" : has("undetermined") ? "undetermined" : "consistent",
    rows: all,
  };
}

/** The first row with the verdict of the whole. */
export function decidingRow({ verdict, rows }: CheckEvaluation): RowEvaluation {
  return rows.find((row) => row.verdict === verdict) ?? rows[0];
}

function evaluateRow(relation: Relation, row: Row, rounding: Rounding): RowEvaluation {
  const reading = promised(rounding);
  const left = expressionRange(row.left, reading);
  const right = expressionRange(row.right, reading);
  const apart = left && right && intervals.minus(left, right);
  const { left: leftSide, right: rightSide } = row;
  // Where no figure stands on both sides, the difference of the sides is exact and nothing needs collecting.
  const simple = leftSide.type === "linear" && rightSide.type === "linear" && eachOnce([leftSide, rightSide]);
  const form = simple && apart ? null : formOf(row);
  const range = form === null ? apart : formRange(form, reading);
  const clash = form !== null && hasClash(form, reading);
  const [printedLeft, printedRight] = [printedValue(leftSide, left), printedValue(rightSide, right)];
  const difference = form?.rate ? apart : range;
  return {
    label: row.label,
    verdict: clash ? "inconsistent" : range === null ? "undetermined" : rowVerdict(relation, row, range, rounding),
    left,
    right,
    difference,
    slack: difference && intervals.halfWidth(difference),
    printed: {
      left: printedLeft,
      right: printedRight,
      difference: printedLeft && printedRight && printedLeft.minus(printedRight),
    },
  };
}

/** The value of a side at the printed points; `range` is what the prints promise of it. */
function printedValue(side: Row["left"], range: Interval | null): Decimal | null {
  if (range && range.low === range.high) return range.low;
  const printed = expressionRange(side, asPrinted);
  return printed && intervals.isBounded(printed) ? printed.low : null;
}

function rowVerdict(relation: Relation, row: Row, range: Interval, rounding: Rounding): Verdict {
  switch (relation) {
    case "same": {
      const sides = loneSides(row);
      return (sides && sameVerdict(...sides)) ?? equalVerdict(range, row, rounding);
    }
    case "equal":
      return equalVerdict(range, row, rounding);
    case "atMost":
      return orderVerdict(range, row, (each) => each.high.lte(0), intervals.isAbove);
    case "atLeast":
      return orderVerdict(range, row, (each) => each.low.gte(0), intervals.isBelow);
    case "below":
      return orderVerdict(
        range,
        row,
        (each) => intervals.isBelow(each, ZERO),
        (each) => each.low.gte(0),
      );
    case "above":
      return orderVerdict(
        range,
        row,
        (each) => intervals.isAbove(each, ZERO),
        (each) => each.high.lte(0),
      );
  }
}

/** What `same` says beyond `equal`: the same words twice agree, two different numbers of one precision do not. */
function sameVerdict(one: Quantity, other: Quantity): Verdict | undefined {
  if (!alikeInWords(one, other)) return undefined;
  if (one.value.eq(other.value)) return "consistent";
  return samePrecision(one, other) ? "inconsistent" : undefined;
}

/** Whether two mentions of one quantity must be one and the same number: like words, like precision. */
export function mustBeAlike(one: Quantity, other: Quantity): boolean {
  return alikeInWords(one, other) && samePrecision(one, other);
}

function alikeInWords(one: Quantity, other: Quantity): boolean {
  return one.upTo === null && other.upTo === null && one.approximator === other.approximator;
}

/** Whether two prints vouch for the same place; that of an approximated number is its last non-zero digit. */
function samePrecision(one: Quantity, other: Quantity): boolean {
  if (one.approximator !== null) return lastDigitUnit(one.value).eq(lastDigitUnit(other.value));
  return one.decimals === other.decimals;
}

function equalVerdict(range: Interval, row: Row, rounding: Rounding): Verdict {
  if (!intervals.contains(range, ZERO)) return "inconsistent";
  if (intervals.isBounded(range)) return "consistent";
  const nearRange = formRange(formOf(row), near(rounding));
  return nearRange && intervals.contains(nearRange, ZERO) ? "consistent" : "undetermined";
}

function orderVerdict(
  range: Interval,
  row: Row,
  holds: (range: Interval) => boolean,
  broken: (range: Interval, zero: Decimal) => boolean,
): Verdict {
  if (broken(range, ZERO)) return "inconsistent";
  if (holds(range)) return "consistent";
  const printed = formRange(formOf(row), asPrinted);
  return printed && holds(printed) ? "consistent" : "undetermined";
}
