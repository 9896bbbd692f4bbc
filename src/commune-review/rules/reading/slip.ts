import type { Quantity } from "../../../engine/index.js";
import { type Decimal, keystrokeBetween, ZERO } from "../../../numeric/index.js";

/** Short numbers are a keystroke from a tenth of all numbers: with them, a slip explains nothing. */
const TELLING_DIGITS = 3;

/**
 * Whether one keystroke in one of the figures makes the parts add up to the total.
 *
 * That the parts are all there are is an inference of the rules; a slip that explains the difference supports it.
 */
export function explainedBySlip(parts: readonly Quantity[], total: Quantity): boolean {
  const missing = total.value.minus(sumOf(parts));
  return isSlip(total, total.value.minus(missing)) || parts.some((part) => isSlip(part, part.value.plus(missing)));
}

/** What figures add up to in print. */
export function sumOf(parts: readonly Quantity[]): Decimal {
  return parts.reduce((all, { value }) => all.plus(value), ZERO);
}

function isSlip({ value, approximator }: Quantity, meant: Decimal): boolean {
  if (approximator !== null || meant.isNegative() || !meant.isInteger() || !value.isInteger()) return false;
  const [right, typed] = [meant.toFixed(), value.toFixed()];
  return typed.length >= TELLING_DIGITS && right.length <= typed.length + 1 && keystrokeBetween(right, typed) !== null;
}
