import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention } from "../clauses/stretch.js";
import { type Decimal, decimal, keystrokeBetween, powerOfTen } from "../../numeric/index.js";

/** Whether one keystroke on a figure turns it into the value that it should have. */
export function oneKeystrokeAway(mention: Pick<Mention, "printed" | "value" | "unit" | "kind" | "decimals">, wanted: Decimal): boolean {
  if (wanted.isNegative() || measureOf(mention) === "") return false;
  const typed = digitsOf(mention.printed);
  const value = decimal(mention.value);
  // The print counts units of its last digit; so must what should stand there.
  const unit = value.isZero() || typed.digits === "" ? null : value.dividedBy(typed.number);
  if (unit === null || unit.isZero()) return wanted.isPositive() && wanted.lt(10);
  if (isShifted(value, wanted)) return true;
  const meant = wanted.dividedBy(unit).times(powerOfTen(typed.places));
  if (!meant.isInteger()) return false;
  const plain = meant.toFixed();
  const padded = plain.padStart(typed.digits.length, "0");
  return keystrokeBetween(padded, typed.digits) !== null || keystrokeBetween(plain, typed.digits.replace(/^0+(?=\d)/, "")) !== null;
}

/** A separator lost, moved or added: the same digits, some powers of ten away. */
function isShifted(value: Decimal, wanted: Decimal): boolean {
  if (value.isZero() || wanted.isZero() || value.e === wanted.e || Math.abs(value.e - wanted.e) > 3) return false;
  return wanted.eq(value.times(powerOfTen(wanted.e - value.e)));
}

/** Digits of a print without separators, the number that they are, and how many of them stand behind the decimal sign. */
function digitsOf(printed: string): { digits: string; number: Decimal; places: number } {
  const [token = ""] = /\d+(?:[.,]\d+)*/.exec(printed) ?? [];
  const comma = token.lastIndexOf(",");
  const places = comma < 0 ? 0 : token.length - comma - 1;
  const digits = token.replace(/[.,]/g, "");
  return { digits, number: digits === "" ? decimal("0") : decimal(digits).dividedBy(powerOfTen(places)), places };
}

/** Values that one keystroke leads to are so many for each digit: ten added at each place, nine replaced, one dropped, one swapped. */
const NEIGHBOURS_PER_DIGIT = 21;

/** How many digits the prints of some figures have together, for how many slips they allow. */
export function keystrokesOf(mentions: readonly Pick<Mention, "printed">[]): number {
  let digits = 0;
  for (const { printed } of mentions) digits += digitsOf(printed).digits.length;
  return digits * NEIGHBOURS_PER_DIGIT;
}

/** What a figure should be, in the unit of its print, for a residual in the smallest unit of its measure. */
export function shifted(mention: Mention, residual: Decimal): Decimal {
  const point = pointOf(mention);
  const value = decimal(mention.value);
  return point.isZero() ? value.plus(residual) : point.plus(residual).times(value).dividedBy(point);
}
