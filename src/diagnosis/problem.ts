import type { Quantity } from "../engine/index.js";
import { type Decimal, intervals, ONE, rationals } from "../numeric/index.js";
import { type Constraint, linearSum } from "./constraint.js";
import { demandsOf, type Rated } from "./constraints.js";
import type { Links } from "./links.js";
import type { ModelCheck } from "./model.js";
import { figureOfUnknown, type Operation, type Value, valuesAfter } from "./operation.js";
import { type Feasibility, feasibility, valuesOf } from "./system.js";

/** An operation that a search may choose. */
export interface Choice {
  /** `null` where nothing is done: of what a condition allows, another thing holds. */
  readonly operation: Operation | null;
  readonly cost: Decimal;
  readonly figures: readonly string[];
  /** The checks that it touches, by their index. */
  readonly checks: readonly number[];
  /** The same, where the check is read otherwise. */
  readonly reading: ModelCheck | null;
}

/** Checks, and everything that may be wrong with them. */
export interface Problem {
  readonly checks: readonly (ModelCheck | null)[];
  /** How many of the checks are stated; conditions follow them. */
  readonly stated: number;
  readonly choices: readonly Choice[];
  /** The choices that touch a check, in their order. */
  readonly choicesOn: (index: number) => readonly number[];
  /** Whether a choice that touches a check costs nothing. */
  readonly isFree: (index: number) => boolean;
  /** Figures without a value: they may have any. */
  readonly missing: ReadonlySet<string>;
  /** Whether a check misses a figure. */
  readonly lacks: (index: number) => boolean;
  /** The checks that say something only together with one, because they miss the same figures. */
  readonly linked: Links;
  readonly quantityOf: (figure: string) => Quantity;
  readonly isWhole: (figure: string) => boolean;
  /** What is left to spend, counted in systems that are solved. */
  readonly work: { left: number };
}

/** Everything that some checks demand once some operations are chosen. */
export interface Demanded {
  readonly constraints: readonly Constraint[];
  readonly values: ReadonlyMap<string, Value>;
  /** False where a rate and what it is a rate of are unknown together, so that the constraints say too little. */
  readonly exact: boolean;
}

/** Whether the chosen operations can satisfy the given checks; if not, checks that nothing chosen satisfies together. */
export function tested(problem: Problem, chosen: readonly number[], checks: readonly number[]): Feasibility {
  const changed = changedAmong(problem, chosen, checks);
  const isChanged = new Set(changed);
  for (const index of checks) {
    if (!problem.checks[index]?.broken || isChanged.has(index)) continue;
    problem.work.left -= CHEAP;
    return { feasible: false, core: new Set([index]) };
  }
  const demanded = demandedOf(problem, chosen, changed);
  const estimated = workOf(problem, demanded, chosen, changed.length);
  problem.work.left -= estimated + checks.length * ITEM;
  const result = metered(problem, estimated, (meter) =>
    feasibility(demanded.constraints, wholeUnknown(problem), meter),
  );
  return result.feasible && !demanded.exact ? { ...result, exact: false } : result;
}

/** The most that one system may take of the work: half of what is left, and never more than a tenth of a second. */
const MOST_FOR_ONE = 2_000;

/** Solves a system and charges what it takes beyond what is paid for. */
export function metered<T>({ work }: Pick<Problem, "work">, paid: number, solve: (meter: { left: number }) => T): T {
  const most = paid + Math.min(MOST_FOR_ONE, Math.max(work.left, 0) / 2);
  const meter = { left: most };
  const result = solve(meter);
  work.left -= Math.max(0, most - meter.left - paid);
  return result;
}

/** What asking for less than a system costs beside solving one. */
export const CHEAP = 0.1;
/** What going through one of many things costs, setting up one figure of a check, and adding one to another in a system. */
export const ITEM = 0.002;
const [TERM, SUM] = [0.06, 0.03];

/** What solving a system costs: one where it is small, more where many checks hold many changed figures. */
function workOf(
  { choices }: Problem,
  { constraints, values }: Demanded,
  chosen: readonly number[],
  size: number,
): number {
  let coefficients = 0;
  for (const { sum } of constraints) coefficients += sum.coefficients.size;
  let terms = coefficients;
  for (const at of chosen) terms += choices[at]?.checks.length ?? 0;
  // Doing without one unknown adds a row to each that holds it; rows grow from what they hold towards all unknowns.
  const row = coefficients === 0 ? 0 : Math.sqrt((coefficients / constraints.length) * values.size);
  const work = terms * TERM + coefficients * row * SUM + values.size * size * ITEM;
  return Math.max(coefficients > 0 ? 1 : CHEAP, work);
}

/** The checks that operations touch. */
export function touchedBy({ choices }: Problem, chosen: readonly number[]): ReadonlySet<number> {
  return new Set(chosen.flatMap((at) => choices[at]?.checks ?? []));
}

/** Of some checks those that operations touch, or that miss a figure: what they say is not what is printed. */
export function changedAmong(problem: Problem, chosen: readonly number[], checks: readonly number[]): number[] {
  const touched = touchedBy(problem, chosen);
  return checks.filter((index) => touched.has(index) || problem.lacks(index));
}

/** What the touched checks among the given ones demand. */
export function demandedOf(problem: Problem, chosen: readonly number[], checks: readonly number[]): Demanded {
  const values = valuesOfChoices(problem, chosen);
  const readings = new Map(
    chosen.flatMap((at) => {
      const choice = problem.choices[at];
      return choice?.reading ? choice.checks.map((index) => [index, choice.reading] as const) : [];
    }),
  );
  const [constraints, rated]: [Constraint[], Rated[]] = [[], []];
  for (const index of checks) {
    const check = readings.get(index) ?? problem.checks[index];
    if (!check) continue;
    const demands = demandsOf(check, index, values);
    constraints.push(...demands.constraints);
    rated.push(...demands.rated);
  }
  constraints.push(...limitsOf(problem, values, checks));
  let exact = true;
  const isWhole = wholeUnknown(problem);
  const from = new Set(checks);
  for (const { rate, given } of rated) {
    const [[unknown, weight] = [], ...others] = rate.coefficients;
    const bound = constraints.some(({ sum }) => unknown !== undefined && sum.coefficients.has(unknown));
    const range =
      unknown === undefined || !weight || others.length > 0 || !bound
        ? null
        : metered(problem, 1, (meter) => valuesOf(constraints, unknown, isWhole, meter));
    if (range === null || !weight) {
      // A rate that nothing else says anything of is whatever the rest makes of it.
      if (bound || others.length > 0) exact = false;
      continue;
    }
    if (!intervals.isPoint(range)) exact = false;
    const scaled = intervals.times(range, rationals.intervalOf(weight));
    constraints.push(...given(scaled).map((each) => ({ ...each, from })));
  }
  return { constraints, values, exact };
}

/** No new value leaves what its figure can be at all, such as a share 0 to 100. */
function limitsOf(
  { checks: all, quantityOf }: Problem,
  values: ReadonlyMap<string, Value>,
  checks: readonly number[],
): Constraint[] {
  return [...values].flatMap(
    ([
      figure,
      {
        unknowns: [first, ...others],
        printed,
      },
    ]) => {
      const { limits } = quantityOf(figure);
      if (limits === null || first?.[0] !== figure || others.length > 0 || printed.length > 0) return [];
      const from = new Set(checks.filter((index) => all[index]?.figures.includes(figure)));
      const bound = (end: Decimal, open: boolean, sign: Decimal): Constraint[] =>
        end.isFinite()
          ? [{ sum: linearSum([[figure, sign]], end.times(sign).negated()), holds: open ? ">" : ">=", from }]
          : [];
      return [...bound(limits.low, limits.lowOpen, ONE), ...bound(limits.high, limits.highOpen, ONE.negated())];
    },
  );
}

/** What the figures are after the chosen operations; signs change before figures change places. */
export function valuesOfChoices(
  { choices, missing, quantityOf }: Problem,
  chosen: readonly number[],
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const figure of missing) {
    for (const [id, value] of valuesAfter({ kind: "value", figure }, quantityOf, () => undefined))
      values.set(id, value);
  }
  const operations = chosen.flatMap((at) => choices[at]?.operation ?? []);
  const isFirst = ({ kind }: Operation): boolean => kind === "sign";
  for (const operation of [...operations.filter(isFirst), ...operations.filter((each) => !isFirst(each))]) {
    const after = valuesAfter(operation, quantityOf, (figure) => values.get(figure));
    for (const [figure, value] of after) values.set(figure, value);
  }
  return values;
}

/** Whether an unknown is whole: all figures that it belongs to are. */
export function wholeUnknown({ isWhole }: Problem): (unknown: string) => boolean {
  return (unknown) => figureOfUnknown(unknown).every(isWhole);
}
