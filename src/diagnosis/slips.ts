import type { Quantity } from "../engine/index.js";
import {
  canonical,
  Decimal,
  type Interval,
  intervals,
  type Keystroke,
  keystrokesBefore,
  powerOfTen,
} from "../numeric/index.js";

/** What went wrong under the finger: one keystroke on the digits, a lost or added sign, a lost or moved separator. */
export type Slip = Keystroke | "sign" | "separator";

/** A value that one slip turns into the printed one. */
export interface Meant {
  readonly value: Decimal;
  readonly slip: Slip;
  /** Its print is exact to 10^-decimals: a digit lost behind the decimal sign makes a print coarser. */
  readonly decimals: number | null;
}

/** A slip undone whose value is not made yet. */
interface Undone {
  readonly slip: Slip;
  readonly decimals: number | null;
  /** The value as a plain number, near enough to tell whether the value is worth making. */
  readonly near: number;
  /** The value: digits times a power of ten, or what is printed times one where these are `null`. */
  readonly digits: string | null;
  readonly exponent: number;
}

/** Plain numbers are this near to what they stand for, as part of it. */
const NEARNESS = 1e-9;

/**
 * Every value that one slip turns into what is printed, the likeliest slips first; each once, by its canonical form.
 *
 * @param usual how many digits figures beside it are filled up to with zeros
 */
export function meantBefore(quantity: Quantity, usual = 1): ReadonlyMap<string, Meant> {
  return meantWithin(quantity, usual)(intervals.UNBOUNDED);
}

/**
 * As `meantBefore`, of the values whose print may lie in an interval, and perhaps some about it. The slips are listed once, however
 * many intervals are asked for, and values are made of few of them.
 */
export function meantWithin(quantity: Quantity, usual = 1): (values: Interval) => ReadonlyMap<string, Meant> {
  const undone = quantity.upTo === null ? undoneOf(quantity, usual) : [];
  // A print vouches for half a unit on either side, and one with a digit lost for half of a larger one.
  const margin = quantity.decimals === null ? 0 : 10 ** (1 - quantity.decimals);
  return ({ low, high }) => {
    const found = new Map<string, Meant>();
    const [from, to] = [outwards(low, -1) - margin, outwards(high, 1) + margin];
    for (const each of undone) {
      if (each.near < from || each.near > to) continue;
      const { slip, decimals } = each;
      const meant = undoneValue(each, quantity.value);
      const name = canonical(meant);
      if (!meant.eq(quantity.value) && !found.has(name)) found.set(name, { value: meant, slip, decimals });
    }
    return found;
  };
}

/** An end of an interval as a plain number that surely lies beyond it. */
function outwards(end: Decimal, direction: 1 | -1): number {
  const number = end.toNumber();
  return Number.isFinite(number) ? number + direction * Math.abs(number) * NEARNESS : number;
}

function undoneValue({ slip, digits, exponent }: Undone, printed: Decimal): Decimal {
  if (slip === "sign") return printed.negated();
  if (digits === null) return printed.times(powerOfTen(exponent));
  const size =
    exponent === 0 && digits.length < SHORT ? new Decimal(Number(digits)) : new Decimal(`${digits}e${exponent}`);
  return printed.isNegative() ? size.negated() : size;
}

/** Short whole numbers are made faster of plain numbers. */
const SHORT = 8;

/** All slips that may have happened to a print. */
function undoneOf(quantity: Quantity, usual: number): Undone[] {
  const { value, decimals } = quantity;
  const undone: Undone[] = [];
  const { digits, places, width, scale } = printOf(quantity);
  const sign = value.isNegative() ? -1 : 1;
  const widest = Math.max(width, usual);
  for (const [meant, slip] of keystrokesBefore(digits)) {
    const grown = meant.length - digits.length;
    const number = sign * Number(meant);
    // What is typed too much or too little stands before the decimal sign or behind it.
    for (const finer of grown === 0 || (places === 0 && decimals === null) ? BEFORE : [0, grown]) {
      const integer = meant.length - places - finer;
      // Nobody means leading zeros that neither the figure nor those beside it have.
      const isPrintable = integer >= 1 && (integer === 1 || meant[0] !== "0" || integer <= widest);
      if (!isPrintable) continue;
      const exponent = scale - places - finer;
      const near = number * 10 ** exponent;
      undone.push({ slip, decimals: decimals === null ? null : decimals + finer, near, digits: meant, exponent });
    }
  }
  if (value.isZero()) return undone;
  const printed = value.toNumber();
  undone.push({ slip: "sign", decimals, near: -printed, digits: null, exponent: 0 });
  if (decimals === null) return undone;
  for (const exponent of [-1, 1, -2, 2, -3, 3]) {
    undone.push({ slip: "separator", decimals, near: printed * 10 ** exponent, digits: null, exponent });
  }
  return undone;
}

const BEFORE = [0];

/** The slip that turned a meant value into what is printed, or `null` where it takes none or more than one. */
export function slipBetween(quantity: Quantity, meant: Decimal): Slip | null {
  return meantBefore(quantity).get(canonical(meant))?.slip ?? null;
}

/** The digits of a figure as they are typed, without separators. */
function printOf({ value, decimals, style }: Quantity): {
  digits: string;
  places: number;
  width: number;
  scale: number;
} {
  const { scale = 0, width = 1, places: styled = null } = style?.() ?? {};
  const unscaled = value.abs().times(powerOfTen(-scale));
  const places = Math.max(unscaled.decimalPlaces(), styled ?? Math.max(0, decimals ?? 0));
  const [integer = "0", fraction = ""] = unscaled.toFixed(places).split(".");
  return { digits: integer.padStart(width, "0") + fraction, places, width, scale };
}
