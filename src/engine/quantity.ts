import {
  type Approximator,
  approximationInterval,
  CrossfootError,
  type Decimal,
  decimal,
  type Interval,
  intervals,
  nearInterval,
  type PrintStyle,
  type Rounding,
  roundingInterval,
} from "../numeric/index.js";
import type { WordsAt } from "./rule.js";

/** A figure as the engine sees it: a printed point, and what its print promises. */
export interface Quantity {
  readonly type: "quantity";
  /** Figures with one id are one figure, wherever they stand; without an id each object is its own. */
  readonly id: string | null;
  readonly value: Decimal;
  /** Upper end of a printed range. */
  readonly upTo: Decimal | null;
  /** The print is exact to 10^-decimals; `null` where it is exact. */
  readonly decimals: number | null;
  readonly approximator: Approximator | null;
  /** What the true value cannot leave, such as 0 to 100 for a share. */
  readonly limits: Interval | null;
  /** Unit without scale words, or the counted noun. */
  readonly unit: string | null;
  readonly role: string | null;
  readonly printed: string | null;
  /** How the figure is printed, read only where something is printed like it. */
  readonly style: (() => PrintStyle) | null;
  /** The printed point, where the print is exact: then no reading needs to be computed. */
  readonly exact: Interval | null;
  /** The date that was reckoned with, where it is no figure. */
  readonly date: StatedDay | null;
}

/** A date that words of the report state, with what a check makes of it. */
export interface StatedDay {
  readonly words: WordsAt;
  /** The day, ISO. */
  readonly iso: string;
  /** What another day would make of the quantity: canonical. */
  readonly valueOf: (iso: string) => string;
  /** The day as the report would print it. */
  readonly print: (iso: string) => string;
}

export interface FigureOptions {
  id?: string;
  /** The print is exact to 10^-decimals: 2 for hundredths, -3 for thousands, `null` (the default) for an exact number. */
  decimals?: number | null;
  approximator?: Approximator | null;
  /** Upper end of a printed range, canonical. */
  upTo?: string | null;
  /** Least and greatest possible value, canonical; a share is cut to `"0"` and `"100"`. */
  min?: string;
  max?: string;
  /** Unit as `parsePrinted` gives it; known units of one dimension are converted, other units never compared. */
  unit?: string | null;
  /** Part that the figure plays: `total`, `part`, `percent` … */
  role?: string;
  /** The printed form, for messages. */
  printed?: string;
  style?: PrintStyle | (() => PrintStyle);
  /** The date that the value is reckoned from. */
  date?: StatedDay | null;
}

/**
 * A figure to build checks from, without any report.
 *
 * @param value canonical decimal string, such as `"2500000"`; `parsePrinted` makes one from print
 * @throws {CrossfootError} `decimal/not-canonical`, `figure/decimals`
 */
export function figure(value: string, options: FigureOptions = {}): Quantity {
  const {
    id = null,
    decimals = null,
    approximator = null,
    upTo = null,
    min,
    max,
    unit = null,
    role = null,
    printed = null,
    style = null,
    date = null,
  } = options;
  if (decimals !== null && !(Number.isInteger(decimals) && Math.abs(decimals) <= 40)) {
    throw new CrossfootError(
      "figure/decimals",
      `Unexpected decimals ${decimals}, expected a whole number from -40 to 40, or null.`,
    );
  }
  const limits =
    min === undefined && max === undefined
      ? null
      : {
          ...intervals.UNBOUNDED,
          ...(min === undefined ? {} : { low: decimal(min), lowOpen: false }),
          ...(max === undefined ? {} : { high: decimal(max), highOpen: false }),
        };
  const number = decimal(value);
  const isExact = upTo === null && decimals === null && approximator === null && limits === null;
  return {
    type: "quantity",
    id,
    value: number,
    exact: isExact ? intervals.point(number) : null,
    upTo: upTo === null ? null : decimal(upTo),
    decimals,
    approximator,
    limits,
    unit,
    role,
    printed,
    style: style === null || typeof style === "function" ? style : () => style,
    date,
  };
}

/** A way to turn a figure into the values that it stands for. */
export type Reading = (quantity: Quantity) => Interval;

/** What the print promises: rounded, approximated or exact. */
export function promised(rounding: Rounding): Reading {
  return rounding === "nearest"
    ? promisedNearest
    : (quantity) => quantity.exact ?? read(quantity, approximationInterval, rounding);
}

/** What figures promise that are rounded as nearly all are: each is asked for in every check that it stands in, and there several times. */
const PROMISED = new WeakMap<Quantity, Interval>();

function promisedNearest(quantity: Quantity): Interval {
  if (quantity.exact) return quantity.exact;
  const known = PROMISED.get(quantity);
  if (known) return known;
  const interval = read(quantity, approximationInterval, "nearest");
  PROMISED.set(quantity, interval);
  return interval;
}

/** As promised, but a number that is only bounded on one side is taken to be near its print. */
export function near(rounding: Rounding): Reading {
  return (quantity) => quantity.exact ?? read(quantity, nearInterval, rounding);
}

/** The printed point itself. */
export function asPrinted({ value, upTo, exact }: Quantity): Interval {
  if (exact) return exact;
  return upTo === null ? intervals.point(value) : intervals.between(value, upTo);
}

function read(quantity: Quantity, approximate: typeof approximationInterval, rounding: Rounding): Interval {
  const { value, upTo, decimals, approximator, limits } = quantity;
  const at = (end: Decimal): Interval =>
    approximator ? approximate(end, approximator) : roundingInterval(end, decimals, rounding);
  const interval = upTo === null ? at(value) : intervals.hull(at(value), at(upTo));
  return limits === null ? interval : (intervals.intersect(interval, limits) ?? interval);
}
