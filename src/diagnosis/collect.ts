import type { Quantity, Reading, Term } from "../engine/index.js";
import { type Decimal, type Interval, intervals, ONE, ZERO } from "../numeric/index.js";
import type { Value } from "./operation.js";

/** A weighted sum of unknowns and of printed figures, each standing once. */
export interface Collected {
  /** By the name of the unknown. */
  readonly unknowns: Map<string, Decimal>;
  readonly printed: Map<string | Quantity | Interval, { interval: Interval; weight: Decimal }>;
  constant: Decimal;
  /** Two mentions of one figure that are both known to be wrong or right, so that they must meet. */
  readonly meets: { readonly value: Collected; readonly interval: Interval }[];
  /** Whether mentions of one figure exclude each other. */
  clash: boolean;
}

/** What collecting needs to know of the figures. */
export interface Setting {
  readonly values: ReadonlyMap<string, Value>;
  readonly reading: Reading;
  readonly factorOf: (figure: string) => Decimal;
}

/** The empty sum. */
export function nothing(constant: Decimal = ZERO): Collected {
  return { unknowns: new Map(), printed: new Map(), constant, meets: [], clash: false };
}

/** Adds a term of a form, whose figure may have been changed. */
export function addTerm(sum: Collected, mentions: Term["mentions"], weight: Decimal, setting: Setting): void {
  if (weight.isZero()) return;
  const changed = mentions.flatMap((mention): [Quantity, Value][] => {
    const value = mention.id === null ? undefined : setting.values.get(mention.id);
    return value ? [[mention, value]] : [];
  });
  const fixed = mentions.filter((mention) => !changed.some(([each]) => each === mention));
  let common: Interval | null = intervals.UNBOUNDED;
  for (const mention of fixed) common = common && intervals.intersect(common, setting.reading(mention));
  if (common === null) {
    sum.clash = true;
    return;
  }
  const [first, ...others] = changed;
  if (!first) {
    addPrinted(sum, mentions.length === 1 ? identity(mentions[0]) : common, common, weight);
    return;
  }
  addValue(sum, first, weight, setting);
  if (fixed.length > 0) {
    const value = nothing();
    addValue(value, first, ONE, setting);
    sum.meets.push({ value, interval: common });
  }
  for (const other of others) {
    const value = nothing();
    addValue(value, first, ONE, setting);
    addValue(value, other, ONE.negated(), setting);
    sum.meets.push({ value, interval: intervals.point(ZERO) });
  }
}

/** All values of the printed part of a sum and its constant. */
export function printedRange({ printed, constant }: Collected): Interval {
  let range = intervals.point(constant);
  for (const { weight, interval } of printed.values()) {
    if (!weight.isZero()) range = intervals.plus(range, intervals.scale(interval, weight));
  }
  return range;
}

/** One sum less a factor times another: figures of both stand once. */
export function lessTimes(a: Collected, factor: Decimal, b: Collected): Collected {
  const sum: Collected = {
    unknowns: new Map(a.unknowns),
    printed: new Map(a.printed),
    constant: a.constant.minus(factor.times(b.constant)),
    meets: [],
    clash: false,
  };
  for (const [unknown, weight] of b.unknowns) addUnknown(sum, unknown, factor.times(weight).negated());
  for (const [source, { interval, weight }] of b.printed) {
    addPrinted(sum, source, interval, factor.times(weight).negated());
  }
  return sum;
}

function addValue(sum: Collected, [mention, value]: [Quantity, Value], weight: Decimal, setting: Setting): void {
  const factor = mention.id === null ? weight : weight.times(setting.factorOf(mention.id));
  for (const [unknown, own] of value.unknowns) addUnknown(sum, unknown, own.times(factor));
  for (const [quantity, own] of value.printed) {
    // In other units than the check has, a figure stands apart from its mention there.
    const source = factor.eq(weight) ? identity(quantity) : quantity;
    addPrinted(sum, source, setting.reading(quantity), own.times(factor));
  }
}

function addUnknown(sum: Collected, unknown: string, weight: Decimal): void {
  sum.unknowns.set(unknown, weight.plus(sum.unknowns.get(unknown) ?? ZERO));
}

function addPrinted(sum: Collected, source: string | Quantity | Interval, interval: Interval, weight: Decimal): void {
  const known = sum.printed.get(source);
  sum.printed.set(source, { interval, weight: weight.plus(known?.weight ?? ZERO) });
}

/** A figure by its id, unless it got another value, which is then a figure of its own. */
function identity(quantity: Quantity): string | Quantity {
  return quantity.id ?? quantity;
}
