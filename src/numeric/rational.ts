import { Decimal } from "./decimal.js";
import { divide as divideIntervals, type Interval, point } from "./interval.js";
import { smallOf } from "./shortcuts.js";

/** A fraction in lowest terms with a positive denominator: what decimals cannot divide exactly, fractions can. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A fraction, brought to lowest terms. */
export function rational(top: bigint, bottom = 1n): Rational {
  if (bottom === 1n) return { top, bottom };
  const divisor = gcd(top, bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

/** Nothing. */
export const NOTHING: Rational = { top: 0n, bottom: 1n };

/** A finite decimal as a fraction. */
export function ofDecimal(value: Decimal): Rational {
  const small = smallOf(value);
  if (!Number.isNaN(small)) return { top: BigInt(small), bottom: 1n };
  const [integer = "0", fraction = ""] = value.toFixed().split(".");
  return rational(BigInt(integer + fraction), 10n ** BigInt(fraction.length));
}

/** The sum of two fractions. */
export function plus(a: Rational, b: Rational): Rational {
  if (a.bottom === 1n && b.bottom === 1n) return { top: a.top + b.top, bottom: 1n };
  return rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

/** The product of two fractions. */
export function times(a: Rational, b: Rational): Rational {
  if (a.bottom === 1n && b.bottom === 1n) return { top: a.top * b.top, bottom: 1n };
  return rational(a.top * b.top, a.bottom * b.bottom);
}

/** One fraction by another, which is not nothing. */
export function over(a: Rational, b: Rational): Rational {
  return rational(a.top * b.bottom, a.bottom * b.top);
}

/** A fraction with the other sign. */
export function negated({ top, bottom }: Rational): Rational {
  return { top: -top, bottom };
}

/** -1, 0 or 1. */
export function signOf({ top }: Rational): -1 | 0 | 1 {
  return top < 0n ? -1 : top > 0n ? 1 : 0;
}

/** The order of two fractions. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  return signOf({ top: a.top * b.bottom - b.top * a.bottom, bottom: 1n });
}

/** The greatest whole number that is not greater. */
export function floorOf({ top, bottom }: Rational): bigint {
  const cut = top / bottom;
  return top < 0n && cut * bottom !== top ? cut - 1n : cut;
}

/** The least whole number that is not less. */
export function ceilingOf(value: Rational): bigint {
  return -floorOf(negated(value));
}

/** The narrowest interval of decimals around a fraction: a point, where its digits end. */
export function intervalOf({ top, bottom }: Rational): Interval {
  const dividend = decimalOf(top);
  return bottom === 1n
    ? point(dividend)
    : (divideIntervals(point(dividend), point(decimalOf(bottom))) ?? point(dividend));
}

/** A whole number as a decimal; short ones are made faster of plain numbers. */
function decimalOf(whole: bigint): Decimal {
  return new Decimal(whole > -SHORT && whole < SHORT ? Number(whole) : whole.toString());
}

const SHORT = 10n ** 7n;

/** The greatest common divisor, never negative. */
export function gcd(a: bigint, b: bigint): bigint {
  let [one, other] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}
