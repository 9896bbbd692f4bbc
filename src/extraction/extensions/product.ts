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

/** Values that only have a side to lie on are near enough within this share of them. */
const NEAR = decimal("0.02");

/** Compares quantity times rate with the amount; a rate may be an average, rounded to its last digit. */
export function compareProduct({ quantity, rate, amount }: Product): { outcome: Outcome; chance: number } {
  const product = intervals.times(intervalOf(quantity), rateInterval(rate));
  const stated = intervalOf(amount);
  const [computed, whole] = [pointOf(quantity).times(ratePoint(rate)), pointOf(amount)];
  const meets = intervals.intersect(product, stated) !== null;
  if (!intervals.isBounded(product) || !intervals.isBounded(stated)) {
    const near = meets && computed.minus(whole).abs().lte(whole.abs().times(NEAR));
    return near ? { outcome: "fits", chance: 0.06 } : { outcome: "misses", chance: 1 };
  }
  const width = product.high.minus(product.low).plus(stated.high.minus(stated.low)).toNumber();
  const size = Math.max(whole.abs().toNumber(), 1);
  const chance = Math.min(Math.max((width / size) * 0.5, 0.5 / 10 ** plainDigits(amount)), 0.6);
  if (meets) return { outcome: "fits", chance: computed.eq(whole) ? Math.min(chance, 0.02) : chance };
  if (rate.mention.approximator || quantity.approximator || amount.approximator) return { outcome: "misses", chance: 1 };
  const slips = keystrokeChance(quantity, rate, amount, chance);
  return slips === null ? { outcome: "misses", chance: 1 } : { outcome: "keystroke", chance: Math.min(slips, 0.9) };
}

/** How likely one keystroke on unrelated figures leads to a product that fits; `null` where none does. */
function keystrokeChance(quantity: Mention, rate: Rate, amount: Mention, chance: number): number | null {
  const [count, each, whole] = [pointOf(quantity), ratePoint(rate), pointOf(amount)];
  if (count.isZero() || each.isZero() || whole.isZero()) return null;
  // A rate that is no average multiplies as printed: what the amount should be is known to the last digit.
  if (away(amount, count.times(each))) return plainDigits(amount) * PER_DIGIT * 0.5 * 10 ** -plainDigits(amount);
  const meant = decimal(rate.mention.value).times(whole).dividedBy(count.times(each)).times(scaleOf(rate.mention));
  return away(quantity, whole.dividedBy(each)) || away(rate.mention, meant) ? chance * keystrokesOf([quantity, rate.mention]) : null;
}

/** Values that one keystroke leads to, for each digit. */
const PER_DIGIT = 21;

/** Digits of a print that are more than zeros at its ends. */
function plainDigits({ printed }: Mention): number {
  return Math.min(Math.max(printed.replace(/[^0-9]/g, "").replace(/^0+|0+$/g, "").length, 1), 6);
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

/** Whether one keystroke makes a figure what it should be, given in the smallest unit of its measure. */
function away(mention: Mention, wanted: Decimal): boolean {
  const value = wanted.dividedBy(scaleOf(mention));
  return oneKeystrokeAway(mention, mention.decimals === null ? value : value.toNearest(powerOfTen(-mention.decimals)));
}
