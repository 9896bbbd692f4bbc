import { type Check, type Quantity, quantitiesOf } from "../engine/index.js";
import { CrossfootError, Decimal, decimal, ONE, ZERO } from "../numeric/index.js";
import { alternativesOf } from "./conditions.js";
import { linkedByMissing } from "./links.js";
import type { LocateOptions } from "./locate-options.js";
import { idsOf, type ModelCheck, modelCheck } from "./model.js";
import { figuresOf, type Operation } from "./operation.js";
import type { Choice, Problem } from "./problem.js";

/** More systems than most callers wait for. */
const MOST_WORK = 20_000;

/** Checks and options as the problem that a search solves; conditions follow the checks. */
export function problemOf(checks: readonly Check[], options: LocateOptions): Problem {
  const { weights = {}, integers = false, operations = [], newValues = true, rounding = "nearest" } = options;
  const model = { rounding, tolerance: decimal(options.tolerance ?? "0") };
  const quantities = new Map<string, Quantity>();
  const checksOf = new Map<string, Set<number>>();
  const note = (check: Check, index: number): void => {
    for (const quantity of quantitiesOf(check)) {
      if (quantity.id === null) continue;
      if (!quantities.has(quantity.id)) quantities.set(quantity.id, quantity);
      checksOf.set(quantity.id, (checksOf.get(quantity.id) ?? new Set()).add(index));
    }
  };
  for (const [index, check] of checks.entries()) note(check, index);
  for (const operation of operations) {
    if (operation.kind !== "reading") continue;
    if (!checks[operation.check]) throw unknownCheck(operation.check, checks.length);
    note(operation.as, operation.check);
  }
  const conditions = (options.conditions ?? []).flatMap((condition, position) => {
    const alternatives = alternativesOf(condition);
    for (const each of alternatives) note(each, checks.length + position);
    return [{ index: checks.length + position, ...conditionOf(alternatives, model) }];
  });
  const missing = new Set((options.missing ?? []).filter((figure) => quantities.has(figure)));
  const touchedBy = (figures: readonly string[]): number[] => [
    ...new Set(figures.flatMap((figure) => [...(checksOf.get(figure) ?? [])])),
  ];
  const costed = newValues
    ? [...quantities.keys()].sort().flatMap((figure): Choice[] => {
        const cost = weightOf(weights, figure);
        if (!cost.isFinite() || missing.has(figure)) return [];
        const operation: Operation = { kind: "value", figure };
        return [{ operation, cost, figures: [figure], checks: touchedBy([figure]), reading: null }];
      })
    : [];
  const partnersOf = partnersIn(operations);
  const given = operations.map((operation): Choice => {
    const figures = figuresOf(operation);
    for (const figure of operation.kind === "running" ? operation.figures : figures) {
      if (!quantities.has(figure)) throw unknownFigure(figure);
    }
    const isReading = operation.kind === "reading";
    return {
      operation,
      cost: amount(operation.cost ?? 1, "an operation"),
      figures,
      // With an exchange, another sign of one figure is that of the other as well.
      checks: isReading
        ? [operation.check]
        : touchedBy(operation.kind === "sign" ? [operation.figure, ...partnersOf(operation.figure)] : figures),
      reading: isReading ? modelCheck(operation.as, model) : null,
    };
  });
  const whole = typeof integers === "boolean" ? integers : new Set(integers);
  const models = [...checks.map((check) => modelCheck(check, model)), ...conditions.map(({ first }) => first)];
  const choices = [
    ...costed,
    ...given.filter(({ cost }) => cost.isFinite()),
    ...conditions.flatMap(({ index, others }) =>
      others.map((reading): Choice => ({ operation: null, cost: ZERO, figures: [], checks: [index], reading })),
    ),
  ];
  const on = choicesByCheck(choices);
  const free = new Set(choices.flatMap(({ cost, checks: touched }) => (cost.isZero() ? touched : [])));
  const lacking = new Set(
    models.flatMap((each, index) => (each?.figures.some((id) => missing.has(id)) ? [index] : [])),
  );
  return {
    checks: models,
    choices,
    choicesOn: (index) => on.get(index) ?? [],
    isFree: (index) => free.has(index),
    stated: checks.length,
    missing,
    lacks: (index) => lacking.has(index),
    linked: linkedByMissing(models, missing),
    quantityOf: (figure) => {
      const quantity = quantities.get(figure);
      if (!quantity) throw unknownFigure(figure);
      return quantity;
    },
    isWhole: (figure) => (typeof whole === "boolean" ? whole : whole.has(figure)),
    // Without bound: more than anything takes, so that half of it is less.
    work: { left: Math.min(options.maxWork ?? MOST_WORK, Number.MAX_SAFE_INTEGER) },
  };
}

/** The figures with which one may have changed places. */
function partnersIn(operations: LocateOptions["operations"] = []): (figure: string) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const operation of operations) {
    if (operation.kind !== "swap") continue;
    const [one, other] = operation.figures;
    found.set(one, [...(found.get(one) ?? []), other]);
    found.set(other, [...(found.get(other) ?? []), one]);
  }
  return (figure) => found.get(figure) ?? [];
}

function choicesByCheck(choices: readonly Choice[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [at, { checks }] of choices.entries()) {
    for (const index of checks) {
      const known = found.get(index);
      if (known) known.push(at);
      else found.set(index, [at]);
    }
  }
  return found;
}

/** A condition as a check that may be read otherwise for nothing: one that holds as it stands, if any does, and the others. */
function conditionOf(
  alternatives: readonly Check[],
  model: Parameters<typeof modelCheck>[1],
): { first: ModelCheck | null; others: readonly ModelCheck[] } {
  const models = alternatives.map((check) => modelCheck(check, model));
  const known = models.flatMap((each) => each ?? []);
  // What cannot be compared is never broken, and neither is a condition that it would satisfy.
  if (known.length < models.length) return { first: null, others: [] };
  const [first = null, ...others] = [...known].sort((a, b) => Number(a.broken) - Number(b.broken));
  const figures = [...new Set(alternatives.flatMap(idsOf))];
  return { first: first && { ...first, figures }, others };
}

function weightOf(weights: NonNullable<LocateOptions["weights"]>, figure: string): Decimal {
  return Object.hasOwn(weights, figure) ? amount(weights[figure] ?? 1, JSON.stringify(figure)) : ONE;
}

function amount(weight: number | string, whose: string): Decimal {
  if (weight === "inf" || weight === Number.POSITIVE_INFINITY) return new Decimal(Number.POSITIVE_INFINITY);
  const value = isCanonical(weight) ? new Decimal(weight) : new Decimal(Number.NaN);
  if (value.isFinite() && !value.isNegative()) return value;
  throw new CrossfootError(
    "locate/weight",
    `Unexpected weight ${weight} of ${whose}, expected a number of at least 0, or "inf".`,
  );
}

function isCanonical(weight: number | string): boolean {
  if (typeof weight === "number") return true;
  try {
    decimal(weight);
    return true;
  } catch {
    return false;
  }
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
