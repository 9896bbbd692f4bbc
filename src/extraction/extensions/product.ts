import { type Decimal, decimal, type Interval, intervals, powerOfTen, roundingInterval } from "../../numeric/index.js";
import { intervalOf, pointOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import type { Outcome } from "../judge/weigh.js";
import { neighboursOf } from "./neighbours.js";
import type { Rate } from "./rates.js";

/** A quantity times a rate, against an amount. */
export interface Product {
  readonly quantity: Mention;
  readonly rate: Rate;
  readonly amount: Mention;
}

/** Values that only have a side to lie on are near enough within this share of them. */
const NEAR = decimal("0.02");

/**
 * Compares quantity times rate with the amount; a rate may be an average, rounded to its last digit.
 *
 * Slips are looked for only where the words make it `plain` that these three belong together.
 */
export function compareProduct(
  { quantity, rate, amount }: Product,
  plain: boolean,
): { outcome: Outcome; chance: number } {
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
  const slips = plain ? slipChance(quantity, rate, amount) : null;
  return slips === null ? { outcome: "misses", chance: 1 } : { outcome: "keystroke", chance: Math.min(slips, 0.9) };
}

/** How likely one keystroke on unrelated figures would make the product fit; `null` where none does. */
function slipChance(quantity: Mention, rate: Rate, amount: Mention): number | null {
  const [count, whole] = [intervalOf(quantity), intervalOf(amount)];
  const each = rate.average ? rateInterval(rate) : intervals.point(ratePoint(rate));
  const per = rate.perUnit ? powerOfTen(rate.perUnit.exponent) : decimal("1");
  const targets: [Mention, Interval | null][] = [
    [amount, intervals.times(count, each)],
    [quantity, intervals.divide(whole, each)],
    [rate.mention, intervals.divide(intervals.scale(whole, per), count)],
  ];
  const chances = targets.flatMap(([mention, target]) =>
    target === null ? [] : (chanceOfSlip(mention, target) ?? []),
  );
  return chances.length === 0 ? null : Math.min(...chances);
}

/** The same for a slip in one figure, which should lie in an interval given in the smallest units of its measure. */
function chanceOfSlip(mention: Mention, target: Interval): number | undefined {
  if (!intervals.isBounded(target)) return undefined;
  const scale = scaleOf(mention).toNumber();
  const unit = mention.decimals === null ? 0 : 10 ** -mention.decimals;
  const [low, high] = [target.low.toNumber() / scale - unit / 2, target.high.toNumber() / scale + unit / 2];
  const near = neighboursOf(mention).find((value) => value >= low && value <= high);
  if (near === undefined) return undefined;
  const digits = Math.max(
    plainDigits(mention),
    String(near)
      .replace(/[^0-9]/g, "")
      .replace(/0+$/, "").length,
  );
  const share = Math.max((high - low) / Math.max(near, 1e-9), 10 ** -Math.min(digits, 6));
  // Strokes on later digits leave the value where it is, far from a wide target.
  return Math.min(digits, Math.max(0.5 - Math.log10(share), 1)) * PER_DIGIT * share * 0.5;
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

/** A rate in the smallest units of its two sides. */
export function ratePoint({ mention, perUnit }: Rate): Decimal {
  return pointOf(mention).times(perUnit ? powerOfTen(-perUnit.exponent) : 1);
}
