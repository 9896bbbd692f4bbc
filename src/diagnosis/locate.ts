import { type Check, type Quantity, quantitiesOf } from "../engine/index.js";
import {
  CrossfootError,
  Decimal,
  decimal,
  type Interval,
  type IntervalText,
  intervals,
  ONE,
  type Rounding,
} from "../numeric/index.js";
import { type Cluster, repairClusters } from "./clusters.js";
import { idsOf, modelCheck } from "./model.js";
import { type CostedOperation, figuresOf, type Operation } from "./operation.js";
import { type Choice, demandedOf, type Problem, touchedBy, wholeUnknown } from "./problem.js";
import { valuesOf } from "./system.js";

export interface LocateOptions {
  /** What a new value for a figure costs, by its id: 1 unless stated; `"inf"` or Infinity where it is never wrong. */
  weights?: Readonly<Record<string, number | string>>;
  /** Ids of figures without a value: they may have any, for nothing. */
  missing?: readonly string[];
  /** Ids of figures that are whole, or `true` where all are; others may have any real value. */
  integers?: readonly string[] | boolean;
  /** What else may have gone wrong, at a cost of 1 unless stated. */
  operations?: readonly CostedOperation[];
  /** False where only the given operations count, and no figure gets a new value. */
  newValues?: boolean;
  /** How the printed figures were rounded; `nearest` unless stated otherwise. */
  rounding?: Rounding;
  /** How far the two sides of an equality may differ, canonical: `"0"` unless stated. */
  tolerance?: string;
  /** The most operations in one connected part; 8 unless stated. */
  maxSize?: number;
  /** The most systems that are solved in all; 20,000 unless stated. */
  maxWork?: number;
}

/** One cheapest way to satisfy all checks. */
export interface Optimum {
  /** Ids of the figures that change, in order. */
  readonly figures: readonly string[];
  /** The values that each of them can have; each alone, not all of them with one another. */
  readonly repairs: Readonly<Record<string, IntervalText>>;
  /** What is done. */
  readonly operations: readonly Operation[];
}

/** A part of the checks that no operation shares with another, and its own cheapest repairs. */
export interface LocatedPart {
  /** Its checks, by their place in the list. */
  readonly checks: readonly number[];
  readonly cost: number | null;
  readonly optima: readonly Optimum[];
  readonly complete: boolean;
}

export interface Located {
  /** What the cheapest repairs cost: 0 where no check is broken, `null` where none was found. */
  readonly cost: number | null;
  /** The cheapest repairs of the whole: one of each part. */
  readonly optima: readonly Optimum[];
  /** Whether `optima` are all cheapest repairs, for sure; false where a cap was met. */
  readonly complete: boolean;
  readonly parts: readonly LocatedPart[];
}

/** More repairs than anyone compares. */
const MOST_OPTIMA = 1_000;

/**
 * Finds what must be wrong: the cheapest set of operations after which no check is broken.
 *
 * An operation is a new value for one figure, or one of `operations`. A check is broken where `evaluate` says
 * `inconsistent`; each is judged by itself. Figures without id are never wrong. Exact and deterministic. After Fellegi and
 * Holt (1976), over operations as in Scholtus (2016). Nothing is random and nothing hangs: past `maxSize` or `maxWork`
 * the answer says `complete: false`.
 *
 * @throws {CrossfootError} `locate/weight` for a weight that is no number of at least 0, `locate/unknown-figure` and
 * `locate/unknown-check` for an operation on what no check holds; those of `evaluate`
 */
export function locate(checks: readonly Check[], options: LocateOptions = {}): Located {
  const problem = problemOf(checks, options);
  const { maxSize = 8 } = options;
  const clusters = repairClusters(problem, { maxSize, maxOptima: MOST_OPTIMA });
  const parts = clusters.map((cluster) => located(problem, cluster));
  const costs = clusters.map(({ cost }) => cost);
  const cost = costs.every((each) => each !== null)
    ? costs.reduce((sum, each) => sum.plus(each), new Decimal(0)).toNumber()
    : null;
  const { optima, all } = cost === null ? { optima: [], all: true } : combinations(parts);
  return { cost, optima, complete: all && parts.every(({ complete }) => complete), parts };
}

function problemOf(checks: readonly Check[], options: LocateOptions): Problem {
  const { weights = {}, integers = false, operations = [], newValues = true, rounding = "nearest" } = options;
  const missing = new Set(options.missing ?? []);
  const tolerance = decimal(options.tolerance ?? "0");
  const quantities = new Map<string, Quantity>();
  const checksOf = new Map<string, number[]>();
  for (const [index, check] of checks.entries()) {
    for (const quantity of quantitiesOf(check)) {
      if (quantity.id !== null && !quantities.has(quantity.id)) quantities.set(quantity.id, quantity);
    }
    for (const id of idsOf(check)) checksOf.set(id, [...(checksOf.get(id) ?? []), index]);
  }
  const costed = newValues
    ? [...quantities.keys()].sort().flatMap((figure): Choice[] => {
        const cost = weightOf(weights, figure);
        if (!cost.isFinite() || missing.has(figure)) return [];
        const operation: Operation = { kind: "value", figure };
        return [{ operation, cost, figures: [figure], checks: checksOf.get(figure) ?? [], reading: null }];
      })
    : [];
  const given = operations.map((operation): Choice => {
    const figures = figuresOf(operation);
    for (const figure of operation.kind === "running" ? operation.figures : figures) {
      if (!quantities.has(figure)) throw unknownFigure(figure);
    }
    const reading = operation.kind === "reading" ? modelCheck(operation.as, { rounding, tolerance }) : null;
    if (operation.kind === "reading" && !checks[operation.check]) throw unknownCheck(operation.check, checks.length);
    const touched =
      operation.kind === "reading" ? [operation.check] : figures.flatMap((each) => checksOf.get(each) ?? []);
    return {
      operation,
      cost: amount(operation.cost ?? 1, "an operation"),
      figures,
      checks: [...new Set(touched)],
      reading,
    };
  });
  const whole = typeof integers === "boolean" ? integers : new Set(integers);
  return {
    checks: checks.map((check) => modelCheck(check, { rounding, tolerance })),
    choices: [...costed, ...given.filter(({ cost }) => cost.isFinite())],
    missing,
    quantityOf: (figure) => {
      const quantity = quantities.get(figure);
      if (!quantity) throw unknownFigure(figure);
      return quantity;
    },
    isWhole: (figure) => (typeof whole === "boolean" ? whole : whole.has(figure)),
    work: { left: options.maxWork ?? 20_000 },
  };
}

function weightOf(weights: NonNullable<LocateOptions["weights"]>, figure: string): Decimal {
  return Object.hasOwn(weights, figure) ? amount(weights[figure] ?? 1, JSON.stringify(figure)) : ONE;
}

function amount(weight: number | string, whose: string): Decimal {
  if (weight === "inf" || weight === Number.POSITIVE_INFINITY) return new Decimal(Number.POSITIVE_INFINITY);
  const value = typeof weight === "number" ? new Decimal(weight) : decimal(weight);
  if (value.isFinite() && !value.isNegative()) return value;
  throw new CrossfootError(
    "locate/weight",
    `Unexpected weight ${weight} of ${whose}, expected a number of at least 0, or "inf".`,
  );
}

function unknownFigure(figure: string): CrossfootError {
  return new CrossfootError(
    "locate/unknown-figure",
    `Unexpected figure ${JSON.stringify(figure)} in an operation, expected the id of a figure in some check.`,
  );
}

function unknownCheck(index: number, count: number): CrossfootError {
  return new CrossfootError(
    "locate/unknown-check",
    `Unexpected check ${index} in an operation, expected 0 to ${count - 1}.`,
  );
}

function located(problem: Problem, { checks, cost, optima, complete }: Cluster): LocatedPart {
  return {
    checks,
    cost: cost?.toNumber() ?? null,
    optima: optima.map((chosen) => optimumOf(problem, chosen, checks)),
    complete,
  };
}

/** What a chosen set of operations leaves for each figure that it changes. */
function optimumOf(problem: Problem, chosen: readonly number[], checks: readonly number[]): Optimum {
  const operations = chosen.flatMap((at) => problem.choices[at]?.operation ?? []);
  const figures = [...new Set(operations.flatMap(figuresOf))].sort();
  const around = touchedBy(problem, chosen);
  const { constraints, values } = demandedOf(
    problem,
    chosen,
    [...new Set([...checks, ...around])].filter((index) => around.has(index)),
  );
  const isWhole = wholeUnknown(problem);
  const repairs = figures.map((figure): [string, IntervalText] => {
    const { unknowns = [], printed = [] } = values.get(figure) ?? {};
    let range: Interval = intervals.point(new Decimal(0));
    for (const [quantity, weight] of printed)
      range = intervals.plus(range, intervals.scale(printedInterval(quantity), weight));
    for (const [unknown, weight] of unknowns) {
      range = intervals.plus(
        range,
        intervals.scale(valuesOf(constraints, unknown, isWhole) ?? intervals.UNBOUNDED, weight),
      );
    }
    return [figure, intervals.intervalText(range)];
  });
  return { figures, repairs: Object.fromEntries(repairs), operations };
}

function printedInterval({ value }: Quantity): Interval {
  return intervals.point(value);
}

/** One repair of each part, in every combination, as far as these can be listed; the last parts change first. */
function combinations(parts: readonly LocatedPart[]): { optima: Optimum[]; all: boolean } {
  let tuples: (readonly Optimum[])[] = [[]];
  let all = true;
  // From the end, so that a cut leaves the first repair of the first parts.
  for (const { optima } of [...parts].reverse()) {
    const room = Math.ceil(MOST_OPTIMA / Math.max(1, tuples.length));
    all &&= optima.length * tuples.length <= MOST_OPTIMA;
    tuples = optima
      .slice(0, room)
      .flatMap((one) => tuples.map((others) => [one, ...others]))
      .slice(0, MOST_OPTIMA);
  }
  return { optima: tuples.map(united), all };
}

function united(optima: readonly Optimum[]): Optimum {
  return {
    figures: optima.flatMap(({ figures }) => figures).sort(),
    repairs: Object.fromEntries(optima.flatMap(({ repairs }) => Object.entries(repairs))),
    operations: optima.flatMap(({ operations }) => operations),
  };
}
