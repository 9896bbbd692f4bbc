import { type Decimal, decimal, keystrokeBetween, ONE, powerOfTen } from "../../numeric/index.js";
import { exponentOf, measureOf, pointOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import type { Mention } from "../clauses/stretch.js";

type Printed = Pick<Mention, "printed" | "value" | "unit" | "kind" | "decimals">;

/** What turns a figure into the value that it should have: two digits in each other's place, or another keystroke. */
export type Slip = "swapped" | "another";

/** The slip of one keystroke that turns a figure into the value that it should have. */
export function slipOn(mention: Printed, wanted: Decimal): Slip | null {
  if (wanted.isNegative() || measureOf(mention) === "") return null;
  const { value, unit, digits, bare } = typedOf(mention);
  if (unit === null) return wanted.isPositive() && wanted.lt(10) ? "another" : null;
  if (isShifted(value, wanted)) return "another";
  const meant = unit.eq(ONE) ? wanted : wanted.dividedBy(unit);
  // One keystroke makes a number at most a hundred times as large, or as small.
  if (!meant.isInteger() || meant.e > digits.length) return null;
  const plain = meant.toFixed();
  const found = keystrokeBetween(plain.padStart(digits.length, "0"), digits) ?? keystrokeBetween(plain, bare);
  return found === null ? null : found === "swapped" ? "swapped" : "another";
}

/** Whether one keystroke on a figure turns it into the value that it should have. */
export function oneKeystrokeAway(mention: Printed, wanted: Decimal): boolean {
  return slipOn(mention, wanted) !== null;
}

/** Of two slips the one that fewer numbers allow. */
export function likelier(one: Slip | null, other: Slip | null): Slip | null {
  return one === "swapped" || other === null ? one : other;
}

/** A print as it is typed: its digits, without leading zeros as well, and what one of the last of them is worth. */
const typedOf = once((mention: Pick<Mention, "printed" | "value">) => {
  const { digits, number, places } = digitsOf(mention.printed);
  const value = decimal(mention.value);
  // The print counts units of its last digit; so must what should stand there.
  const scale = value.isZero() || digits === "" ? null : value.dividedBy(number);
  const unit = scale === null || scale.isZero() ? null : scale.dividedBy(powerOfTen(places));
  return { value, unit, digits, bare: digits.replace(/^0+(?=\d)/, "") };
});

/** A separator lost, moved or added: the same digits, some powers of ten away. */
function isShifted(value: Decimal, wanted: Decimal): boolean {
  if (value.isZero() || wanted.isZero() || value.e === wanted.e || Math.abs(value.e - wanted.e) > 3) return false;
  const moved = value.e - wanted.e;
  return moved > 0 ? value.eq(wanted.times(powerOfTen(moved))) : wanted.eq(value.times(powerOfTen(-moved)));
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

/** Of the slips that authors make, about one in so many swaps two digits. */
const SWAPS_ARE_ONE_IN = 4;

/** How many slips of a kind the prints of some figures allow, as against how often authors make one of that kind. */
export function slipsOf(slip: Slip, mentions: readonly Pick<Mention, "printed">[]): number {
  if (slip === "another") return keystrokesOf(mentions);
  const swaps = mentions.reduce((sum, mention) => sum + Math.max(countDigits(mention) - 1, 0), 0);
  return Math.max(swaps, 1) * SWAPS_ARE_ONE_IN;
}

/** How many slips the prints of some figures allow: so many for each of their digits. */
export function keystrokesOf(mentions: readonly Pick<Mention, "printed">[]): number {
  let digits = 0;
  for (const mention of mentions) digits += countDigits(mention);
  return digits * NEIGHBOURS_PER_DIGIT;
}

const countDigits = once(({ printed }: Pick<Mention, "printed">): number => digitsOf(printed).digits.length);

/** What a figure should be, in the unit of its print, for a residual in the smallest unit of its measure. */
export function shifted(mention: Mention, residual: Decimal): Decimal {
  const point = pointOf(mention);
  if (point.isZero() || exponentOf(mention) === 0) return point.plus(residual);
  return point.plus(residual).times(decimal(mention.value)).dividedBy(point);
}
