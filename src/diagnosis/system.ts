import { type Interval, intervals, type Rational, rationals } from "../numeric/index.js";
import { type Constraint, holdsOfConstant, type LinearSum, scaledSum } from "./constraint.js";
import { type Meter, withoutEqualities } from "./equalities.js";
import { type End, endsOf, tidied, without } from "./inequalities.js";

/** Whether a system can be satisfied; if not, checks that contradict each other. `exact` is false where it was too large to tell. */
export type Feasibility =
  | { readonly feasible: true; readonly exact: boolean }
  | { readonly feasible: false; readonly core: ReadonlySet<number> };

const MINUS_ONE = rationals.rational(-1n);

/** More whole values than are tried for one unknown, one after the other. */
const MOST_VALUES = 200;

/** Whether numbers exist, whole ones where `isWhole` says so, that satisfy all constraints. */
export function feasibility(
  constraints: readonly Constraint[],
  isWhole: (unknown: string) => boolean,
  meter: Meter = unmetered(),
): Feasibility {
  const reduced = withoutEqualities(constraints, isWhole, meter);
  if ("core" in reduced) return { feasible: false, core: reduced.core };
  if ("tooLarge" in reduced) return { feasible: true, exact: false };
  const whole = (unknown: string): boolean => unknown.startsWith("\u0000") || isWhole(unknown);
  const steps: { unknown: string; system: readonly Constraint[] }[] = [];
  let projected = tidied(reduced.rest, whole);
  for (;;) {
    if ("core" in projected) return { feasible: false, core: projected.core };
    if ("tooLarge" in projected) return { feasible: true, exact: false };
    const unknown = nextUnknown(projected.rest, whole);
    if (unknown === undefined) break;
    steps.push({ unknown, system: projected.rest });
    projected = without(projected.rest, unknown, whole, meter);
  }
  // Real unknowns went first; where the whole ones have room between their bounds it may still hold no whole number.
  const done = new Set(steps.map(({ unknown }) => unknown));
  // What was done without together with another has no bound of its own.
  const unbound = [...new Set(steps.flatMap(({ system }) => system.flatMap(({ sum }) => [...sum.coefficients.keys()])))]
    .filter((unknown) => !done.has(unknown))
    .map((unknown) => ({ unknown, system: [] }));
  const wholeSteps = [...steps, ...unbound].filter(({ unknown }) => whole(unknown)).reverse();
  if (wholeSteps.length === 0) return { feasible: true, exact: true };
  const found = wholePoint(wholeSteps, 0, new Map(), { left: MOST_VALUES * 5, meter });
  if (found === "none") {
    return { feasible: false, core: new Set(constraints.flatMap(({ from }) => [...from])) };
  }
  return { feasible: true, exact: found === "found" };
}

/** What looking up one unknown in one constraint costs. */
const LOOK = 0.01;

/** A meter for systems that nobody pays for: small ones. */
function unmetered(): Meter {
  return { left: Number.POSITIVE_INFINITY };
}

/** The values that one unknown can have, or `null` where the system cannot be satisfied. */
export function valuesOf(
  constraints: readonly Constraint[],
  unknown: string,
  isWhole: (unknown: string) => boolean,
  meter: Meter = unmetered(),
): Interval | null {
  // Most questions are of one figure alone: each constraint is a bound on it.
  if (!isWhole(unknown) && constraints.every(({ sum }) => isOfAtMost(sum, unknown))) {
    if (constraints.some((each) => each.sum.coefficients.size === 0 && !holdsOfConstant(each))) return null;
    return between(constraints, unknown);
  }
  const reduced = withoutEqualities(constraints, isWhole, meter, unknown);
  if ("core" in reduced) return null;
  if ("tooLarge" in reduced) return intervals.UNBOUNDED;
  const whole = (other: string): boolean => other.startsWith("\u0000") || isWhole(other);
  let projected = tidied(reduced.rest.flatMap(asBounds), whole);
  for (;;) {
    if ("core" in projected) return null;
    if ("tooLarge" in projected) return intervals.UNBOUNDED;
    const others = projected.rest.filter(({ sum }) => [...sum.coefficients.keys()].some((other) => other !== unknown));
    const next = nextUnknown(others, whole, unknown);
    if (next === undefined) break;
    projected = without(projected.rest, next, whole, meter);
  }
  return between(projected.rest, unknown);
}

/** Whether a sum is of one unknown, or of none. */
function isOfAtMost({ coefficients }: LinearSum, unknown: string): boolean {
  return coefficients.size === 0 || (coefficients.size === 1 && coefficients.has(unknown));
}

/** What an equality says from below and from above. */
function asBounds(constraint: Constraint): Constraint[] {
  if (constraint.holds !== "=") return [constraint];
  return [
    { ...constraint, holds: ">=" },
    { ...constraint, holds: ">=", sum: scaledSum(constraint.sum, MINUS_ONE) },
  ];
}

/** What lies between the bounds of the one unknown that constraints have, or `null` where nothing does. */
function between(constraints: readonly Constraint[], unknown: string): Interval | null {
  const { low, high } = endsOf(constraints, unknown, new Map());
  const from = low ? lowEnd(low) : { low: intervals.UNBOUNDED.low, lowOpen: true };
  const to = high ? highEnd(high) : { high: intervals.UNBOUNDED.high, highOpen: true };
  const interval = { ...from, ...to };
  const order = interval.low.cmp(interval.high);
  return order < 0 || (order === 0 && !interval.lowOpen && !interval.highOpen) ? interval : null;
}

function lowEnd({ at, open }: End): Pick<Interval, "low" | "lowOpen"> {
  return { low: rationals.intervalOf(at).low, lowOpen: open };
}

function highEnd({ at, open }: End): Pick<Interval, "high" | "highOpen"> {
  return { high: rationals.intervalOf(at).high, highOpen: open };
}

/** The unknown that leaves the fewest constraints behind, real ones before whole ones. */
function nextUnknown(
  constraints: readonly Constraint[],
  isWhole: (unknown: string) => boolean,
  kept?: string,
): string | undefined {
  const bounds = new Map<string, { lower: number; upper: number }>();
  for (const { sum } of constraints) {
    for (const [unknown, { top }] of sum.coefficients) {
      if (unknown === kept) continue;
      const count = bounds.get(unknown) ?? { lower: 0, upper: 0 };
      bounds.set(unknown, top > 0n ? { ...count, lower: count.lower + 1 } : { ...count, upper: count.upper + 1 });
    }
  }
  let best: { unknown: string; whole: boolean; growth: number } | undefined;
  for (const [unknown, { lower, upper }] of bounds) {
    const each = { unknown, whole: isWhole(unknown), growth: lower * upper - lower - upper };
    const better = !best || (best.whole && !each.whole) || (best.whole === each.whole && each.growth < best.growth);
    if (better) best = each;
  }
  return best?.unknown;
}

/** Tries whole values, the last unknown that was done without first; each step bounds its unknown by the earlier ones. */
function wholePoint(
  steps: readonly { unknown: string; system: readonly Constraint[] }[],
  at: number,
  values: Map<string, Rational>,
  budget: { left: number; readonly meter: Meter },
): "found" | "none" | "unknown" {
  const step = steps[at];
  if (!step) return "found";
  budget.meter.left -= LOOK * step.system.length * (values.size + 1);
  if (budget.meter.left <= 0) return "unknown";
  const { low, high } = endsOf(step.system, step.unknown, values);
  const least = low && (low.open ? rationals.floorOf(low.at) + 1n : rationals.ceilingOf(low.at));
  const most = high && (high.open ? rationals.ceilingOf(high.at) - 1n : rationals.floorOf(high.at));
  const start = least ?? most ?? 0n;
  const isFree = least === null && most === null;
  const direction = least === null && most !== null ? -1n : 1n;
  let unknown = false;
  for (let count = 0n; ; count += 1n) {
    // Without any bound, to both sides: 0, -1, 1, -2, 2 and so on.
    const away = isFree ? (count % 2n === 0n ? count / 2n : (-1n - count) / 2n) : count;
    const value = start + direction * away;
    if (least !== null && most !== null && value > most) break;
    if (count > MOST_VALUES || budget.left <= 0) return "unknown";
    budget.left -= 1;
    const found = wholePoint(steps, at + 1, new Map(values).set(step.unknown, rationals.rational(value)), budget);
    if (found === "found") return found;
    if (found === "unknown") unknown = true;
  }
  return unknown ? "unknown" : "none";
}
