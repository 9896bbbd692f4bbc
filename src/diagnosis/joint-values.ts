import { Decimal, type Interval, intervals, ONE, powerOfTen, rationals } from "../numeric/index.js";
import type { Constraint } from "./constraint.js";
import type { Meter } from "./equalities.js";
import { feasibility, valuesOf } from "./system.js";

/** A system, and where the values that satisfy it should lie. */
export interface JointSetting {
  readonly constraints: readonly Constraint[];
  readonly unknowns: readonly string[];
  /** What an unknown would rather be. */
  readonly start: (unknown: string) => Decimal;
  readonly isWhole: (unknown: string) => boolean;
  /** All values that an unknown can have, whatever the others are. */
  readonly rangeOf: (unknown: string) => Interval;
  /** The places that an unknown is printed to; `null` where it is exact. */
  readonly placesOf: (unknown: string) => number | null;
  /** What may be spent on it. */
  readonly meter: Meter;
}

/** More whole numbers than are tried for one unknown. */
const MOST_TRIED = 12;
/** Decimals that go on longer are taken to go on for ever. */
const MOST_PLACES = 30;

/**
 * Values that satisfy a system together, each as near to its start as those before it let it be; `null` where one does not
 * end as a decimal, or where none were found.
 */
export function jointValues(setting: JointSetting): ReadonlyMap<string, Decimal> | null {
  const { constraints, unknowns, start, isWhole, rangeOf, placesOf, meter } = setting;
  const values = new Map<string, Decimal>();
  let system = constraints;
  for (const unknown of unknowns) {
    const range = values.size === 0 ? rangeOf(unknown) : valuesOf(system, unknown, isWhole, meter);
    if (range === null) return null;
    const tried = isWhole(unknown)
      ? wholeNear(range, start(unknown))
      : [near(range, start(unknown), placesOf(unknown))];
    const fixed = tried.map((value) => ({ value, system: [...system, fixedAt(unknown, value)] }));
    const first = fixed.find((each) => feasibility(each.system, isWhole, meter).feasible);
    if (!first) return null;
    values.set(unknown, first.value);
    system = first.system;
  }
  return values;
}

function fixedAt(unknown: string, value: Decimal): Constraint {
  const coefficients = new Map([[unknown, rationals.ofDecimal(ONE)]]);
  return { sum: { coefficients, constant: rationals.ofDecimal(value.negated()) }, holds: "=", from: new Set() };
}

/** The number of an interval that is nearest to another; where its end is open, or no decimal, a short one beyond it. */
function near(range: Interval, start: Decimal, printedTo: number | null): Decimal {
  if (intervals.contains(range, start)) return start;
  if (printedTo !== null) {
    const unit = powerOfTen(-printedTo);
    const bound = start.lte(range.low) ? range.low : range.high;
    const middle = range.low.isFinite() && range.high.isFinite() ? range.low.plus(range.high).dividedBy(2) : bound;
    const printed = [middle, bound].map((each) => each.dividedBy(unit).round().times(unit));
    const fitting = printed.find((each) => intervals.contains(range, each));
    if (fitting) return fitting;
  }
  const isBelow = start.lte(range.low);
  const end = isBelow ? range.low : range.high;
  const isOpen = isBelow ? range.lowOpen : range.highOpen;
  if (!isOpen && (end.decimalPlaces() <= MOST_PLACES || intervals.isPoint(range))) return end;
  const next = isBelow ? end.floor().plus(1) : end.ceil().minus(1);
  if (intervals.contains(range, next)) return next;
  const middle = range.low.plus(range.high).dividedBy(2);
  for (let places = 1; places <= MOST_PLACES; places += 1) {
    const rounded = middle.toDecimalPlaces(places);
    if (intervals.contains(range, rounded)) return rounded;
  }
  return end;
}

/** The whole numbers of an interval, the nearest first. */
function wholeNear({ low, high, lowOpen, highOpen }: Interval, start: Decimal): Decimal[] {
  const least = lowOpen ? low.floor().plus(1) : low.ceil();
  const most = highOpen ? high.ceil().minus(1) : high.floor();
  const from = Decimal.min(Decimal.max(start.round(), least), most);
  return Array.from({ length: MOST_TRIED }, (_, index) => {
    const away = Math.ceil(index / 2);
    return index % 2 === 0 ? from.plus(away) : from.minus(away);
  }).filter((value) => value.gte(least) && value.lte(most));
}
