import {
  canonical,
  type Decimal,
  type Interval,
  type IntervalText,
  intervals,
  powerOfTen,
  ZERO,
} from "../numeric/index.js";
import { jointValues } from "./joint-values.js";
import { figuresOf, type Operation, type Value } from "./operation.js";
import { changedAmong, demandedOf, metered, type Problem, tested, wholeUnknown } from "./problem.js";
import { reachOf } from "./survivors.js";
import { valuesOf } from "./system.js";

/** One cheapest way to satisfy all checks. */
export interface Optimum {
  /** Ids of the figures that change, in order. */
  readonly figures: readonly string[];
  /** The values that each of them can have; each alone, not all of them with one another. */
  readonly repairs: Readonly<Record<string, IntervalText>>;
  /**
   * Values that they can have together, canonical and near what is printed; of what is rounded, how it would print. `null` where none is
   * a finite decimal or none was found.
   */
  readonly values: Readonly<Record<string, string>> | null;
  /** What is done. */
  readonly operations: readonly Operation[];
}

/** An optimum before it is written. */
interface Repaired {
  readonly operations: readonly Operation[];
  readonly ranges: ReadonlyMap<string, Interval>;
  readonly values: ReadonlyMap<string, Decimal> | null;
}

/** More ways in which conditions may hold than are looked at for one set. */
const MOST_WAYS = 64;

/**
 * The sets that were found, as they are told: those that do the same, because conditions hold in several ways, are one, and what
 * does more than another for the same cost, because some of it costs nothing, is none.
 */
export function optimaOf(problem: Problem, sets: readonly (readonly number[])[], checks: readonly number[]): Optimum[] {
  const found = new Map<string, Repaired>();
  for (const { set, done } of leastOf(problem, sets)) {
    const [first = set, ...others] = waysOf(problem, done, checks);
    const all = others.reduce(
      (known, way) => either(known, repairedBy(problem, way, checks)),
      repairedBy(problem, first, checks),
    );
    found.set(done.join(), all);
  }
  return [...found.values()].map(({ operations, ranges, values }) => ({
    figures: [...ranges.keys()],
    repairs: Object.fromEntries([...ranges].map(([figure, range]) => [figure, intervals.intervalText(range)])),
    values: values && Object.fromEntries([...values].map(([figure, value]) => [figure, canonical(value)])),
    operations,
  }));
}

/** Sets of which none does everything that another does, and more; `done` without the ways in which conditions hold. */
function leastOf(
  { choices }: Problem,
  sets: readonly (readonly number[])[],
): { set: readonly number[]; done: readonly number[] }[] {
  const distinct = new Map<string, { set: readonly number[]; done: readonly number[] }>();
  for (const set of sets) {
    const done = set.filter((at) => choices[at]?.operation);
    if (!distinct.has(done.join())) distinct.set(done.join(), { set, done });
  }
  const all = [...distinct.values()];
  return all.filter(({ done }) => {
    // Sets of one cost can hold each other only where something costs nothing.
    if (!done.some((at) => choices[at]?.cost.isZero())) return true;
    const members = new Set(done);
    return !all.some((other) => other.done.length < done.length && other.done.every((at) => members.has(at)));
  });
}

/** A set of operations with everything that conditions which it touches may hold by; itself where it touches none. */
function waysOf(problem: Problem, done: readonly number[], checks: readonly number[]): (readonly number[])[] {
  if (problem.checks.length === problem.stated) return [done];
  let ways: (readonly number[])[] = [done];
  for (const index of touchedBySet(problem, done, checks)) {
    const choices = problem.choicesOn(index).filter((at) => problem.choices[at]?.operation === null);
    if (ways.length * (choices.length + 1) > MOST_WAYS) break;
    ways = ways.flatMap((way) => [way, ...choices.map((at) => [...way, at])]);
  }
  return ways.filter((way) => tested(problem, way, touchedBySet(problem, way, checks)).feasible);
}

/** Repairs of several parts as one. */
export function united(optima: readonly Optimum[]): Optimum {
  const isKnown = optima.every(({ values }) => values !== null);
  return {
    figures: optima.flatMap(({ figures }) => figures).sort(),
    repairs: inOrder(optima.flatMap(({ repairs }) => Object.entries(repairs))),
    values: isKnown ? inOrder(optima.flatMap(({ values }) => Object.entries(values ?? {}))) : null,
    operations: optima.flatMap(({ operations }) => operations),
  };
}

/** By figure, so that the order of the checks does not show. */
function inOrder<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What a chosen set of operations leaves for each figure that it changes. */
function repairedBy(problem: Problem, chosen: readonly number[], checks: readonly number[]): Repaired {
  const operations = chosen.flatMap((at) => problem.choices[at]?.operation ?? []);
  const figures = [...new Set(operations.flatMap(figuresOf))].sort();
  const { constraints, values } = demandedOf(problem, chosen, touchedBySet(problem, chosen, checks));
  const isWhole = wholeUnknown(problem);
  const ranges = new Map<string, Interval>();
  const rangeOf = (unknown: string): Interval => {
    const range =
      ranges.get(unknown) ??
      metered(problem, 1, (meter) => valuesOf(constraints, unknown, isWhole, meter)) ??
      intervals.UNBOUNDED;
    ranges.set(unknown, range);
    return range;
  };
  const valueAfter = (figure: string): Value => values.get(figure) ?? { unknowns: [], printed: [] };
  const unknowns = [...new Set(figures.flatMap((figure) => valueAfter(figure).unknowns.map(([unknown]) => unknown)))];
  const placesOf = (unknown: string): number | null =>
    values.has(unknown) ? problem.quantityOf(unknown).decimals : null;
  // What is rounded stands for all that print alike: its value is the print.
  const printable = (figure: string, value: Decimal): Decimal => {
    const { decimals } = problem.quantityOf(figure);
    return decimals === null ? value : value.times(powerOfTen(decimals)).round().times(powerOfTen(-decimals));
  };
  const start = (unknown: string): Decimal => (values.has(unknown) ? problem.quantityOf(unknown).value : ZERO);
  const joint = metered(problem, 1, (meter) =>
    jointValues({ constraints, unknowns, start, isWhole, rangeOf, placesOf, meter }),
  );
  return {
    operations,
    ranges: new Map(figures.map((figure) => [figure, rangeAt(valueAfter(figure), rangeOf)])),
    values: joint && new Map(figures.map((figure) => [figure, printable(figure, valueAt(valueAfter(figure), joint))])),
  };
}

/** The checks of a part, and those around it, that a set of operations changes. */
function touchedBySet(problem: Problem, chosen: readonly number[], checks: readonly number[]): number[] {
  return changedAmong(problem, chosen, [...new Set([...checks, ...reachOf(problem, [chosen])])]);
}

function either(one: Repaired, other: Repaired): Repaired {
  const ranges = [...one.ranges].map(([figure, range]): [string, Interval] => {
    const second = other.ranges.get(figure);
    return [figure, second ? intervals.hull(range, second) : range];
  });
  return { operations: one.operations, ranges: new Map(ranges), values: one.values ?? other.values };
}

function rangeAt({ unknowns, printed }: Value, rangeOf: (unknown: string) => Interval): Interval {
  const all = [
    ...printed.map(([{ value }, weight]) => intervals.point(value.times(weight))),
    ...unknowns.map(([unknown, weight]) => intervals.scale(rangeOf(unknown), weight)),
  ];
  return all.reduce(intervals.plus, intervals.point(ZERO));
}

function valueAt({ unknowns, printed }: Value, joint: ReadonlyMap<string, Decimal>): Decimal {
  const all = [
    ...printed.map(([{ value }, weight]) => value.times(weight)),
    ...unknowns.map(([unknown, weight]) => (joint.get(unknown) ?? ZERO).times(weight)),
  ];
  return all.reduce((sum, each) => sum.plus(each), ZERO);
}
