import { type Decimal, decimal, type Interval, intervals, powerOfTen, roundingInterval } from "../../numeric/index.js";
import { intervalOf, pointOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import { keystrokesOf, oneKeystrokeAway } from "../judge/repair.js";
import type { Outcome } from "../judge/weigh.js";
import type { Rate } from "./rates.js";

/** A quantity times a rate, against an amount. */
export interface Product {
  readonly quantity: Mention;
  readonly rate: Rate;
  readonly amount: Mention;
}

/** Compares quantity times rate with the amount; a rate may be an average, rounded to its last digit. */
export function compareProduct({ quantity, rate, amount }: Product): { outcome: Outcome; chance: number } {
  const factor = rateInterval(rate);
  const product = intervals.times(intervalOf(quantity), factor);
  const stated = intervalOf(amount);
  const chance = chanceOf(product, stated, amount);
  if (intervals.intersect(product, stated) !== null) return { outcome: "fits", chance: isExact(quantity, rate, amount) ? Math.min(chance, 0.02) : chance };
  if (rate.mention.approximator || quantity.approximator || amount.approximator) return { outcome: "misses", chance: 1 };
  const typed = isTyped(quantity, rate, amount);
  return typed ? { outcome: "keystroke", chance: Math.min(chance * keystrokesOf([quantity, rate.mention, amount]), 0.9) } : { outcome: "misses", chance: 1 };
}

/** Values of a rate in the smallest units of its two sides. */
function rateInterval({ mention, perUnit }: Rate): Interval {
  const per = perUnit ? powerOfTen(-perUnit.exponent) : decimal("1");
  if (mention.approximator) return intervals.scale(intervalOf(mention), per);
  const rounded = roundingInterval(decimal(mention.value), mention.decimals ?? 0, "nearest");
  return intervals.scale(rounded, scaleOf(mention).times(per));
}

function scaleOf(mention: Mention): Decimal {
  const value = decimal(mention.value);
  return value.isZero() ? decimal("1") : pointOf(mention).dividedBy(value);
}

function ratePoint({ mention, perUnit }: Rate): Decimal {
  return pointOf(mention).times(perUnit ? powerOfTen(-perUnit.exponent) : 1);
}

function isExact(quantity: Mention, rate: Rate, amount: Mention): boolean {
  return pointOf(quantity).times(ratePoint(rate)).eq(pointOf(amount));
}

/** How likely figures unrelated to each other would fit: they spread over some three powers of ten. */
function chanceOf(product: Interval, stated: Interval, amount: Mention): number {
  const size = pointOf(amount).abs().toNumber();
  if (!intervals.isBounded(product) || !intervals.isBounded(stated) || size === 0) return 0.4;
  const width = product.high.minus(product.low).plus(stated.high.minus(stated.low)).toNumber();
  return Math.min(Math.max((width / size) * 0.5, 0.5 / 10 ** digitsOf(amount)), 0.6);
}

function digitsOf({ printed }: Mention): number {
  return Math.min(printed.replace(/[^0-9]/g, "").replace(/^0+|0+$/g, "").length, 6);
}

function isTyped(quantity: Mention, rate: Rate, amount: Mention): boolean {
  const [count, each, whole] = [pointOf(quantity), ratePoint(rate), pointOf(amount)];
  if (count.isZero() || each.isZero() || whole.isZero()) return false;
  return (
    away(amount, count.times(each)) ||
    away(quantity, whole.dividedBy(each)) ||
    away(rate.mention, decimal(rate.mention.value).times(whole).dividedBy(count.times(each)).times(scaleOf(rate.mention)))
  );
}

/** Whether one keystroke makes a figure what it should be, given in the smallest unit of its measure. */
function away(mention: Mention, wanted: Decimal): boolean {
  const value = wanted.dividedBy(scaleOf(mention));
  return oneKeystrokeAway(mention, mention.decimals === null ? value : value.toNearest(powerOfTen(-mention.decimals)));
}
