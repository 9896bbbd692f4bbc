import type { Decimal } from "decimal.js";

/** Whole numbers below this are one word of digits of decimal.js. */
const WORD = 1e7;
/** Whole numbers below this are made once. */
const MOST_KEPT = 1_000;

/**
 * Gives a kind of decimals a short way for what nearly all figures are, small whole numbers, and lets them be compared
 * without a copy of the other side; whatever else there is goes the way of decimal.js.
 */
export function withShortcuts(Kind: Decimal.Constructor): Decimal.Constructor {
  const long = Kind.prototype;
  const kept = new Map<number, Decimal>();
  const made = (value: number): Decimal => {
    if (!(value > 0 && value < MOST_KEPT)) return new Kind(value);
    const before = kept.get(value);
    if (before) return before;
    const first = new Kind(value);
    kept.set(value, first);
    return first;
  };
  const short = {
    plus(this: Decimal, other: Decimal.Value): Decimal {
      const sum = typeof other === "object" ? smallOf(this) + smallOf(other) : Number.NaN;
      return isSmall(sum) ? made(sum) : long.plus.call(this, other);
    },
    minus(this: Decimal, other: Decimal.Value): Decimal {
      const difference = typeof other === "object" ? smallOf(this) - smallOf(other) : Number.NaN;
      return isSmall(difference) ? made(difference) : long.minus.call(this, other);
    },
    times(this: Decimal, other: Decimal.Value): Decimal {
      const product = typeof other === "object" ? smallOf(this) * smallOf(other) : Number.NaN;
      return isSmall(product) ? made(product) : long.times.call(this, other);
    },
    dividedBy(this: Decimal, other: Decimal.Value): Decimal {
      if (typeof other !== "object") return long.dividedBy.call(this, other);
      const [dividend, divisor] = [smallOf(this), smallOf(other)];
      if (dividend % divisor === 0) return made(dividend / divisor);
      const exponent = exponentOf(other);
      return exponent === null ? long.dividedBy.call(this, other) : this.times(new Kind(`1e${-exponent}`));
    },
    negated(this: Decimal): Decimal {
      const opposite = -smallOf(this);
      // Nothing has a sign too, which plain subtraction would lose.
      return isSmall(opposite) && opposite !== 0 ? made(opposite) : long.negated.call(this);
    },
    abs(this: Decimal): Decimal {
      return this.s > 0 ? this : long.abs.call(this);
    },
    toNumber(this: Decimal): number {
      const small = smallOf(this);
      return Number.isNaN(small) ? long.toNumber.call(this) : small;
    },
    cmp(this: Decimal, other: Decimal.Value): number {
      return typeof other === "object" ? compare(this, other) : long.cmp.call(this, other);
    },
    // decimal.js has these ask `cmp` of a copy as well.
    eq(this: Decimal, other: Decimal.Value): boolean {
      return this.cmp(other) === 0;
    },
    lt(this: Decimal, other: Decimal.Value): boolean {
      return this.cmp(other) < 0;
    },
    lte(this: Decimal, other: Decimal.Value): boolean {
      return this.cmp(other) < 1;
    },
    gt(this: Decimal, other: Decimal.Value): boolean {
      return this.cmp(other) > 0;
    },
    gte(this: Decimal, other: Decimal.Value): boolean {
      return this.cmp(other) >= 0;
    },
  };
  // Of this kind alone: decimal.js shares one prototype among all of them.
  Object.defineProperty(Kind, "prototype", { value: Object.assign(Object.create(long), short) });
  return Kind;
}

/** A whole number of one word as a plain number; NaN, which no sum and no product loses, for any other. */
export function smallOf({ d, e, s }: Decimal): number {
  const word = d !== null && d.length === 1 && e >= 0 && e < 7 ? (d[0] ?? Number.NaN) : Number.NaN;
  // A negative zero, which plain numbers add otherwise, is none of those.
  return word === 0 && s < 0 ? Number.NaN : s * word;
}

function isSmall(result: number): boolean {
  return result > -WORD && result < WORD;
}

const WORD_POWERS: ReadonlySet<number | undefined> = new Set([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);

/** The exponent of a power of ten; `null` of any other number. */
function exponentOf({ d, e, s }: Decimal): number | null {
  return s > 0 && d?.length === 1 && WORD_POWERS.has(d[0]) ? e : null;
}

/** The order of two decimals: their signs, then their sizes. */
function compare(one: Decimal, other: Decimal): number {
  // What is no number has no sign.
  if (Number.isNaN(one.s) || Number.isNaN(other.s)) return Number.NaN;
  const [sign, otherSign] = [signOf(one), signOf(other)];
  if (sign !== otherSign) return sign < otherSign ? -1 : 1;
  if (sign === 0) return 0;
  return sign > 0 ? compareSizes(one, other) : compareSizes(other, one);
}

function signOf({ s, d }: Decimal): number {
  return d !== null && d[0] === 0 ? 0 : s;
}

/** The order of two decimals without their signs, neither of them zero: their lengths, then their digits from the first. */
function compareSizes({ d: digits, e }: Decimal, { d: others, e: otherE }: Decimal): number {
  // Infinities have no digits.
  if (digits === null || others === null) return digits === others ? 0 : digits === null ? 1 : -1;
  if (e !== otherE) return e < otherE ? -1 : 1;
  for (let at = 0; at < Math.min(digits.length, others.length); at += 1) {
    const [digit, other] = [digits[at] ?? 0, others[at] ?? 0];
    if (digit !== other) return digit < other ? -1 : 1;
  }
  return Math.sign(digits.length - others.length);
}
