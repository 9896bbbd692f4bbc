import type { Check, Quantity } from "../engine/index.js";
import { canonical, type Decimal, decimal, intervals, MINUS_ONE, ONE, powerOfTen } from "../numeric/index.js";

/** Something that may have gone wrong in one stroke, undone. Figures are named by their ids. */
export type Operation =
  /** One figure gets a new value. */
  | { readonly kind: "value"; readonly figure: string }
  /** Two figures change places. */
  | { readonly kind: "swap"; readonly figures: readonly [string, string] }
  /** An amount moves from one figure to another: their sum stays. */
  | { readonly kind: "move"; readonly from: string; readonly to: string }
  /** A figure has the other sign. */
  | { readonly kind: "sign"; readonly figure: string }
  /** A figure is ten to the power of `exponent` times what is printed: a lost or moved separator, a wrong unit; -40 to 40. */
  | { readonly kind: "scale"; readonly figure: string; readonly exponent: number }
  /** Figures get given values, canonical: those of another version, of a neighbour, 100, another year. */
  | { readonly kind: "set"; readonly values: Readonly<Record<string, string>> }
  /** Running totals stand where amounts belong: each but the first is lessened by the one before it. */
  | { readonly kind: "running"; readonly figures: readonly [string, string, ...string[]] }
  /** A check says something else: a list belongs to another total, a part is counted twice or left out. */
  | { readonly kind: "reading"; readonly check: number; readonly as: Check };

/** An operation, and what it costs beside others; 1 unless stated. */
export type CostedOperation = Operation & { readonly cost?: number };

/** What a figure is after an operation: Σ weight · unknown + Σ weight · printed figure. */
export interface Value {
  readonly unknowns: readonly (readonly [string, Decimal])[];
  readonly printed: readonly (readonly [Quantity, Decimal])[];
}

/** The figures that an operation changes. */
export function figuresOf(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case "value":
    case "sign":
    case "scale":
      return [operation.figure];
    case "swap":
      return operation.figures;
    case "move":
      return [operation.from, operation.to];
    case "set":
      return Object.keys(operation.values);
    case "running":
      return operation.figures.slice(1);
    case "reading":
      return [];
  }
}

/** What the figures are that an operation changes; `before` tells what another operation made of a figure. */
export function valuesAfter(
  operation: Operation,
  quantityOf: (figure: string) => Quantity,
  before: (figure: string) => Value | undefined,
): [string, Value][] {
  const printed = (figure: string, weight = ONE): Value =>
    scaledValue(before(figure) ?? { unknowns: [], printed: [[quantityOf(figure), ONE]] }, weight);
  switch (operation.kind) {
    case "value":
      return [[operation.figure, { unknowns: [[operation.figure, ONE]], printed: [] }]];
    case "sign":
      return [[operation.figure, printed(operation.figure, MINUS_ONE)]];
    case "scale":
      return [[operation.figure, printed(operation.figure, powerOfTen(operation.exponent))]];
    case "swap": {
      const [one, other] = operation.figures;
      return [
        [one, printed(other)],
        [other, printed(one)],
      ];
    }
    case "move": {
      const amount = `${operation.from}\u0001${operation.to}`;
      return [
        [operation.from, sumOf(printed(operation.from), { unknowns: [[amount, MINUS_ONE]], printed: [] })],
        [operation.to, sumOf(printed(operation.to), { unknowns: [[amount, ONE]], printed: [] })],
      ];
    }
    case "set":
      return Object.entries(operation.values).map(([figure, value]) => [
        figure,
        { unknowns: [], printed: [[withValue(quantityOf(figure), decimal(value)), ONE]] },
      ]);
    case "running":
      return operation.figures.slice(1).map((figure, index) => {
        const earlier = operation.figures[index];
        return [figure, earlier === undefined ? printed(figure) : sumOf(printed(figure), printed(earlier, MINUS_ONE))];
      });
    case "reading":
      return [];
  }
}

/** What would be printed in the place of a figure, to the same precision; it is no longer the figure itself. */
export function withValue({ decimals, limits, unit, role, style }: Quantity, value: Decimal): Quantity {
  const exact = decimals === null && limits === null ? intervals.point(value) : null;
  const printed = canonical(value);
  return {
    type: "quantity",
    id: null,
    value,
    upTo: null,
    decimals,
    approximator: null,
    limits,
    unit,
    role,
    printed,
    style,
    exact,
    date: null,
  };
}

/** The unknowns of an operation that are whole where the figure is. */
export function figureOfUnknown(unknown: string): readonly string[] {
  return unknown.split("\u0001");
}

function scaledValue({ unknowns, printed }: Value, factor: Decimal): Value {
  if (factor.eq(ONE)) return { unknowns, printed };
  return {
    unknowns: unknowns.map(([unknown, weight]) => [unknown, weight.times(factor)]),
    printed: printed.map(([quantity, weight]) => [quantity, weight.times(factor)]),
  };
}

function sumOf(a: Value, b: Value): Value {
  return { unknowns: [...a.unknowns, ...b.unknowns], printed: [...a.printed, ...b.printed] };
}
