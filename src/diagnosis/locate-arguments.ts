import { type Check, linearParts, type Quantity, quantitiesOf, type Relation } from "../engine/index.js";
import { CrossfootError, decimal, MAX_DIGITS, type Rounding } from "../numeric/index.js";
import type { LocateOptions } from "./locate-options.js";
import type { CostedOperation } from "./operation.js";

const OPTIONS: Readonly<Record<keyof LocateOptions, true>> = {
  weights: true,
  missing: true,
  integers: true,
  conditions: true,
  operations: true,
  newValues: true,
  rounding: true,
  tolerance: true,
  maxSize: true,
  maxWork: true,
};
const ROUNDINGS: Readonly<Record<Rounding, true>> = {
  nearest: true,
  truncation: true,
  "nearest-or-truncation": true,
  "half-up": true,
  "half-down": true,
  "half-even": true,
  ceiling: true,
  floor: true,
  away: true,
  directed: true,
};

/** Refuses checks and options that are not what `locate` takes, so that nobody reads an answer to another question. */
export function refuseUnexpected(checks: unknown, options: LocateOptions): void {
  refuseUnlessChecks(checks, "checks");
  refuseUnknownNames(options, OPTIONS);
  refuseUnlessObject(options.weights, "weights");
  const { missing, integers, operations, conditions, rounding, tolerance, maxSize, maxWork } = options;
  refuseUnlessList(missing, "missing");
  if (typeof integers !== "boolean") refuseUnlessList(integers, "integers");
  refuseUnlessList(operations, "operations");
  refuseUnlessList(conditions, "conditions");
  refuseUnlessRounding(rounding);
  refuseNegative(tolerance, "tolerance");
  refuseUnlessCap(maxSize, "maxSize");
  refuseUnlessCap(maxWork, "maxWork");
  for (const operation of operations ?? []) refuseUnlessOperation(operation);
  for (const [index, condition] of (conditions ?? []).entries()) {
    if (!isObject(condition)) throw unexpected(condition, `condition ${index}`, "an object with `if` and `follows`");
    for (const part of ["if", "follows"] as const) {
      const own: unknown = condition[part];
      refuseUnlessChecks(Array.isArray(own) ? own : [own], `\`${part}\` of condition ${index}`);
    }
  }
}

/** Refuses anything but a list of checks. */
export function refuseUnlessChecks(checks: unknown, name: string): void {
  if (!Array.isArray(checks)) throw unexpected(checks, name, "a list of checks, as equal() and its kind make them");
  const wrong = checks.findIndex((each) => !isCheck(each));
  if (wrong !== -1) throw unexpected(checks[wrong], `${name} [${wrong}]`, "a check, as equal() and its kind make it");
}

/** Refuses options that have other names than these. */
export function refuseUnknownNames(options: unknown, names: Readonly<Record<string, true>>): void {
  if (!isObject(options)) throw unexpected(options, "options", "an object");
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  throw new CrossfootError(
    "locate/option",
    `Unexpected option ${JSON.stringify(unknown)}, expected one of ${Object.keys(names).join(", ")}.`,
  );
}

/** Refuses what is there and no object of values by name. */
export function refuseUnlessObject(value: unknown, name: string): void {
  if (value !== undefined && !isObject(value)) throw unexpected(value, name, "an object of values by id");
}

/** Refuses a way of rounding that there is not. */
export function refuseUnlessRounding(rounding: unknown): void {
  refuseUnlessWord(rounding, Object.keys(ROUNDINGS), "rounding");
}

/** Refuses a word that is none of these. */
export function refuseUnlessWord(word: unknown, words: readonly unknown[], name: string): void {
  if (word !== undefined && !words.includes(word)) throw unexpected(word, name, words.join(", "));
}

/** Refuses a decimal below nothing. */
export function refuseNegative(value: string | undefined, name: string): void {
  if (value !== undefined && decimal(value).isNegative()) throw unexpected(value, name, "a decimal of at least 0");
}

/** Refuses a cap that is no number; Infinity is none at all. */
export function refuseUnlessCap(cap: unknown, name: string): void {
  if (cap === undefined || (typeof cap === "number" && cap >= 0)) return;
  throw unexpected(cap, name, "a number of at least 0, or Infinity");
}

/** Refuses anything but a list of something. */
export function refuseUnlessList(list: unknown, name: string): void {
  if (list !== undefined && !Array.isArray(list)) throw unexpected(list, name, "a list");
}

function refuseUnlessOperation(operation: CostedOperation): void {
  if (!isObject(operation)) throw unexpected(operation, "operation", KINDS);
  switch (operation.kind) {
    case "value":
    case "sign":
      return;
    case "scale":
      if (Number.isInteger(operation.exponent) && Math.abs(operation.exponent) <= MAX_DIGITS) return;
      throw unexpected(
        operation.exponent,
        "exponent of a scale",
        `a whole number from -${MAX_DIGITS} to ${MAX_DIGITS}`,
      );
    case "swap":
      refuseUnlessTwo(operation.figures, "figures of a swap");
      return;
    case "move":
      refuseUnlessTwo([operation.from, operation.to], "from and to of a move");
      return;
    case "set":
      if (isObject(operation.values) && Object.keys(operation.values).length > 0) return;
      throw unexpected(operation.values, "values of a set", "a value for one figure at least");
    case "running":
      if (Array.isArray(operation.figures) && operation.figures.length > 1) return;
      throw unexpected(operation.figures, "figures of a running total", "two figures at least");
    case "reading":
      refuseUnlessChecks([operation.as], "as of a reading");
      return;
    default:
      throw unexpected(operation, "operation", KINDS);
  }
}

const KINDS = "value, swap, move, sign, scale, set, running or reading";

/** Refuses anything but two different figures. */
export function refuseUnlessTwo(figures: unknown, name: string): void {
  if (Array.isArray(figures) && figures.length === 2 && figures[0] !== figures[1]) return;
  throw unexpected(figures, name, "two different figures");
}

function isCheck(value: unknown): value is Check {
  if (!isObject(value) || typeof value.relation !== "string" || !Object.hasOwn(RELATIONS, value.relation)) return false;
  return Array.isArray(value.rows) && value.rows.length > 0 && value.rows.every(isRow);
}

const RELATIONS: Readonly<Record<Relation, true>> = {
  equal: true,
  same: true,
  atMost: true,
  atLeast: true,
  above: true,
  below: true,
};

function isRow(row: unknown): boolean {
  return isObject(row) && isObject(row.left) && isObject(row.right) && "type" in row.left && "type" in row.right;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unexpected(value: unknown, name: string, expected: string): CrossfootError {
  const told = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");
  return new CrossfootError("locate/option", `Unexpected ${name} ${told.slice(0, 80)}, expected ${expected}.`);
}

/** Refuses figures of one id that are printed to one precision with two values: which of them is it? */
export function refuseTwoValues(checks: readonly Check[]): void {
  const known = new Map<string, string>();
  for (const { id, value, unit, decimals } of checks.flatMap(everyQuantity)) {
    if (id === null) continue;
    const name = JSON.stringify([id, unit, decimals]);
    const own = value.toFixed();
    const before = known.get(name) ?? own;
    if (before !== own) {
      throw new CrossfootError(
        "locate/two-values",
        `Unexpected second value ${own} of figure ${JSON.stringify(id)} beside ${before}, expected one value for each id.`,
      );
    }
    known.set(name, own);
  }
}

/** Everything that stands in a check, also what has the id of another figure in it. */
function everyQuantity({ rows }: Check): Quantity[] {
  return rows.flatMap(({ left, right }) =>
    [...linearParts(left), ...linearParts(right)].flatMap(({ terms }) => terms.flatMap(({ mentions }) => mentions)),
  );
}

/** Of the ids that options name, those that no check holds, each once: they have no effect. */
export function unknownIds(checks: readonly Check[], named: Iterable<string>): string[] {
  const known = new Set(checks.flatMap((check) => quantitiesOf(check).map(({ id }) => id)));
  return [...new Set(named)].filter((id) => !known.has(id)).sort();
}
