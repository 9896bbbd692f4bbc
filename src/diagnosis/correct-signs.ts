import { type Check, quantitiesOf } from "../engine/index.js";
import { canonical, decimal, type Rounding } from "../numeric/index.js";
import { locate } from "./locate.js";
import {
  refuseUnknownNames,
  refuseUnlessCap,
  refuseUnlessChecks,
  refuseUnlessList,
  refuseUnlessObject,
  refuseUnlessTwo,
  unknownIds,
} from "./locate-arguments.js";
import type { LocateOptions } from "./locate-options.js";
import { type CostedOperation, figuresOf, type Operation } from "./operation.js";
import type { Optimum } from "./optimum.js";

export interface CorrectSignsOptions {
  /** Ids of figures whose sign may be wrong; all unless stated. */
  flips?: readonly string[];
  /** Pairs of figures that may stand in each other's place. */
  swaps?: readonly (readonly [string, string])[];
  /** Figures in which running totals may stand where amounts belong, from the first on: `[x0, x1, x2]` where x1 may be x0 + x1. */
  running?: readonly (readonly string[])[];
  /** Ids of figures that change in no way. */
  fixed?: readonly string[];
  /** Ids of figures without a value: they may have any. */
  missing?: readonly string[];
  /** What another sign of a figure costs, by its id: 1 unless stated. */
  weights?: Readonly<Record<string, number>>;
  /** What an exchange costs: 1 unless stated, 2 where it counts as much as two signs. */
  swapCost?: number;
  /** How the printed figures were rounded; `nearest` unless stated otherwise. */
  rounding?: Rounding;
  /** How far the two sides of an equality may differ, canonical: `"0"` unless stated. */
  tolerance?: string;
  /** The most actions in one connected part; 8 unless stated. */
  maxSize?: number;
  /** The most work in all, as `locate` counts it: 20,000 unless stated; a set of signs that is tried is a tenth. */
  maxWork?: number;
}

/** One smallest set of actions after which nothing is broken. */
export interface SignRepair {
  readonly actions: readonly Operation[];
  /** The figures that change, and what they are then: canonical values by id. */
  readonly repairs: Readonly<Record<string, string>>;
}

export interface CorrectedSigns {
  /** `valid`: nothing was broken; `corrected`: one repair is the smallest; `ambiguous`: several are; `invalid`: none was found. */
  readonly status: "valid" | "corrected" | "ambiguous" | "invalid";
  /** Every smallest repair; those with one result are one. */
  readonly optima: readonly SignRepair[];
  readonly complete: boolean;
  /** Ids in the options that no check holds, in order: they have no effect, nor has an exchange with them; perhaps they are mistyped. */
  readonly unknown: readonly string[];
}

const OPTIONS: Readonly<Record<keyof CorrectSignsOptions, true>> = {
  flips: true,
  swaps: true,
  running: true,
  fixed: true,
  missing: true,
  weights: true,
  swapCost: true,
  rounding: true,
  tolerance: true,
  maxSize: true,
  maxWork: true,
};

/**
 * Corrects signs, and figures that changed places (Scholtus 2008): the fewest changes of sign, exchanges and undone running
 * totals after which every check holds.
 *
 * @throws {CrossfootError} those of `locate`
 */
export function correctSigns(checks: readonly Check[], options: CorrectSignsOptions = {}): CorrectedSigns {
  refuseUnlessChecks(checks, "checks");
  refuseUnknownNames(options, OPTIONS);
  for (const name of ["flips", "swaps", "running", "fixed", "missing"] as const) refuseUnlessList(options[name], name);
  for (const pair of options.swaps ?? []) refuseUnlessTwo(pair, "figures of a swap");
  for (const totals of options.running ?? []) refuseUnlessList(totals ?? null, "figures of a running total");
  refuseUnlessObject(options.weights, "weights");
  refuseUnlessCap(options.swapCost, "swapCost");
  const { swaps = [], running = [], weights = {}, swapCost = 1, fixed = [], missing = [] } = options;
  const quantities = new Map(
    checks.flatMap((check) =>
      quantitiesOf(check).flatMap((each) => (each.id === null ? [] : [[each.id, each] as const])),
    ),
  );
  const flips = options.flips ?? [...quantities.keys()].sort();
  const unchanged = new Set([...fixed, ...missing]);
  const isKnown = (figure: string): boolean => quantities.has(figure);
  const operations: CostedOperation[] = [
    ...flips.map((figure) => ({
      kind: "sign" as const,
      figure,
      cost: Object.hasOwn(weights, figure) ? (weights[figure] ?? 1) : 1,
    })),
    ...swaps.map((figures) => ({ kind: "swap" as const, figures, cost: swapCost })),
    ...running.flatMap(beginningsOf),
  ].filter(
    (operation) =>
      // What stands in no check has no effect, nor has an exchange with it, of which nobody knows the value.
      [...figuresOf(operation), ...(operation.kind === "running" ? operation.figures : [])].every(isKnown) &&
      !figuresOf(operation).some((figure) => unchanged.has(figure)),
  );
  const { optima, complete } = locate(checks, { ...limitsOf(options), operations, missing, newValues: false });
  const distinct = new Map<string, SignRepair>();
  for (const optimum of optima) {
    const repairs = repairsOf(optimum, (figure) => canonical(quantities.get(figure)?.value ?? decimal("0")));
    const name = JSON.stringify(repairs);
    const repair = { actions: optimum.operations, repairs: Object.fromEntries(repairs) };
    if (!distinct.has(name)) distinct.set(name, repair);
  }
  const all = [...distinct.values()];
  const isValid = all[0]?.actions.length === 0;
  const status = isValid ? "valid" : all.length === 0 ? "invalid" : all.length === 1 ? "corrected" : "ambiguous";
  const named = [...(options.flips ?? []), ...swaps.flat(), ...running.flat(), ...fixed, ...missing];
  const unknown = unknownIds(checks, [...named, ...Object.keys(weights)]);
  return { status, optima: all, complete, unknown };
}

function limitsOf({ tolerance, rounding, maxSize, maxWork }: CorrectSignsOptions): LocateOptions {
  return Object.fromEntries(
    Object.entries({ tolerance, rounding, maxSize, maxWork }).filter(([, value]) => value !== undefined),
  );
}

/** Running totals may stand for the first two figures, the first three, and so on. */
function beginningsOf(figures: readonly string[]): Operation[] {
  return figures.flatMap((_, at): Operation[] => {
    const [first, second, ...others] = figures.slice(0, at + 1);
    return first === undefined || second === undefined
      ? []
      : [{ kind: "running", figures: [first, second, ...others] }];
  });
}

function repairsOf({ values }: Optimum, printed: (figure: string) => string): [string, string][] {
  return Object.entries(values ?? {}).filter(([figure, value]) => value !== printed(figure));
}
