import type { Quantity } from "../engine/index.js";
import { canonical, Decimal, type Keystroke, keystrokesBefore, powerOfTen } from "../numeric/index.js";

/** What went wrong under the finger: one keystroke on the digits, a lost or added sign, a lost or moved separator. */
export type Slip = Keystroke | "sign" | "separator";

/** A value that one slip turns into the printed one. */
export interface Meant {
  readonly value: Decimal;
  readonly slip: Slip;
  /** Its print is exact to 10^-decimals: a digit lost behind the decimal sign makes a print coarser. */
  readonly decimals: number | null;
}

/**
 * Every value that one slip turns into what is printed, the likeliest slips first; each once, by its canonical form.
 *
 * @param usual how many digits figures beside it are filled up to with zeros
 */
export function meantBefore(quantity: Quantity, usual = 1): ReadonlyMap<string, Meant> {
  const { value, upTo } = quantity;
  const found = new Map<string, Meant>();
  if (upTo !== null) return found;
  const add = (meant: Decimal, slip: Slip, finer = 0): void => {
    const name = canonical(meant);
    const decimals = quantity.decimals === null ? null : quantity.decimals + finer;
    if (!meant.eq(value) && !found.has(name)) found.set(name, { value: meant, slip, decimals });
  };
  const { digits, places, width, scale } = printOf(quantity);
  const sign = value.isNegative() ? -1 : 1;
  for (const [meant, slip] of keystrokesBefore(digits)) {
    const grown = meant.length - digits.length;
    // What is typed too much or too little stands before the decimal sign or behind it.
    for (const finer of grown === 0 || (places === 0 && quantity.decimals === null) ? [0] : [0, grown]) {
      const integer = meant.length - places - finer;
      // Nobody means leading zeros that neither the figure nor those beside it have.
      const isPrintable = integer >= 1 && (integer === 1 || meant[0] !== "0" || integer <= Math.max(width, usual));
      const exponent = scale - places - finer;
      if (isPrintable) add(new Decimal(meant).times(powerOfTen(exponent)).times(sign), slip, finer);
    }
  }
  if (!value.isZero()) add(value.negated(), "sign");
  if (quantity.decimals !== null) {
    for (const exponent of [-1, 1, -2, 2, -3, 3]) {
      const moved = value.times(powerOfTen(exponent));
      if (!value.isZero()) add(moved, "separator");
    }
  }
  return found;
}

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
