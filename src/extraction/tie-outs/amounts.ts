import { intervals, keystrokeBetween } from "../../numeric/index.js";
import { intervalOf, measureOf, nearIntervalOf, pointOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import type { Outcome } from "../judge/weigh.js";
import type { Appearance } from "../keys/appearance.js";
import { digitsOf } from "./candidates.js";

type Amount = Appearance["figure"];

/** Whether two prints may be of one quantity, and how likely chance makes two others so. */
export function compareAmounts(one: Amount, other: Amount): { outcome: Outcome; chance: number } | undefined {
  if (measureOf(one) !== measureOf(other)) return undefined;
  const digits = Math.min(lengthOf(one), lengthOf(other));
  if (pointOf(one).eq(pointOf(other))) return { outcome: "fits", chance: equalByChance(digits) };
  const alike = one.decimals === other.decimals && one.approximator === other.approximator;
  const [near, its] = [nearIntervalOf(one), nearIntervalOf(other)];
  if (!alike && intervals.intersect(near, its) !== null)
    return { outcome: "fits", chance: equalByChance(Math.min(digits, 2)) };
  if (!alike && intervals.intersect(intervalOf(one), intervalOf(other)) !== null) return undefined;
  if (!isTyped(one, other)) return { outcome: "far", chance: 1 };
  const chance = TYPED_BY_CHANCE[Math.max(lengthOf(one), lengthOf(other))] ?? 0.001;
  return { outcome: "keystroke", chance: isReordered(one, other) ? chance * REORDERED : chance };
}

/** Numbers of a report are no lottery: small ones come again and again, and so do round ones. */
function equalByChance(digits: number): number {
  return Math.max(0.35 * 8 ** (1 - digits), 1e-6);
}

/** How likely one keystroke leads from one number to another of so many digits that has nothing to do with it. */
const TYPED_BY_CHANCE: Readonly<Record<number, number>> = { 1: 0.9, 2: 0.25, 3: 0.05, 4: 0.006 };

/** Of the numbers that are one keystroke away, so many have the same digits in another order. */
const REORDERED = 0.2;

/** Two digits swapped, or the separator elsewhere. */
function isReordered(one: Amount, other: Amount): boolean {
  const [meant, typed] = [digitsOf(one), digitsOf(other)];
  return meant.length > 2 && (meant === typed || keystrokeBetween(meant, typed) === "swapped");
}

const lengthOf = once((amount: Amount): number => {
  const digits = digitsOf(amount);
  return Math.max(
    digits.length > 3 && (amount.decimals ?? 0) <= 0 ? digits.replace(/0+$/, "").length : digits.length,
    1,
  );
});

function isTyped(one: Amount, other: Amount): boolean {
  const [meant, typed] = [digitsOf(one), digitsOf(other)];
  if (meant === "" || typed === "" || one.unit?.replace(/^.*\s/, "") !== other.unit?.replace(/^.*\s/, "")) return false;
  // The same digits with the separator elsewhere.
  if (meant === typed) return true;
  // A keystroke makes a number ten times as large at most; a scale word is no keystroke.
  const [size, its] = [pointOf(one).e, pointOf(other).e];
  return Math.abs(size - its) <= 1 && keystrokeBetween(meant, typed) !== null;
}
