import { type Check, quantitiesOf } from "../engine/index.js";
import { canonical, decimal } from "../numeric/index.js";
import { locate, type Optimum } from "./locate.js";
import type { Operation } from "./operation.js";

export interface CorrectSignsOptions {
  /** Ids of figures whose sign may be wrong; all unless stated. */
  flips?: readonly string[];
  /** Pairs of figures that may stand in each other's place. */
  swaps?: readonly (readonly [string, string])[];
  /** Figures in which running totals may stand where amounts belong, from the first on: `[x0, x1, x2]` where x1 may be x0 + x1. */
  running?: readonly (readonly string[])[];
  /** How far the two sides of an equality may differ, canonical: `"0"` unless stated. */
  tolerance?: string;
  /** The most actions in one connected part; 8 unless stated. */
  maxSize?: number;
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
}

/**
 * Corrects signs, and figures that changed places (Scholtus 2008): the fewest changes of sign, exchanges and undone running
 * totals after which every check holds.
 *
 * @throws {CrossfootError} those of `locate`
 */
export function correctSigns(checks: readonly Check[], options: CorrectSignsOptions = {}): CorrectedSigns {
  const { swaps = [], running = [], tolerance = "0", maxSize, maxWork } = options;
  const quantities = new Map(
    checks.flatMap((check) =>
      quantitiesOf(check).flatMap((each) => (each.id === null ? [] : [[each.id, each] as const])),
    ),
  );
  const flips = options.flips ?? [...quantities.keys()].sort();
  const operations: Operation[] = [
    ...flips.map((figure) => ({ kind: "sign" as const, figure })),
    ...swaps.map((figures) => ({ kind: "swap" as const, figures })),
    ...running.flatMap(beginningsOf),
  ].filter((operation) => operation.kind !== "sign" || quantities.has(operation.figure));
  const { optima, complete } = locate(checks, {
    operations,
    newValues: false,
    tolerance,
    ...(maxSize === undefined ? {} : { maxSize }),
    ...(maxWork === undefined ? {} : { maxWork }),
  });
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
  return { status, optima: all, complete };
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

function repairsOf({ repairs }: Optimum, printed: (figure: string) => string): [string, string][] {
  return Object.entries(repairs)
    .map(([figure, { low }]): [string, string] => [figure, low ?? printed(figure)])
    .filter(([figure, value]) => value !== printed(figure));
}
