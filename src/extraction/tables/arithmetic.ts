import type { Figure } from "../../model/index.js";
import { type Decimal, decimal } from "../../numeric/index.js";
import { pointOf } from "../clauses/amount.js";
import { oneKeystrokeAway } from "../judge/repair.js";
import { type Size, sizeOf } from "./sizes.js";
import type { Trial } from "./trial.js";

/** Less than any print can tell, and more than floating-point numbers err. */
const BLUR = 1e-9;

/** Whether some parts, less others, reach a total; `null` where they do not measure one thing. */
export function trySum(total: Figure, parts: readonly Figure[], less: readonly Figure[] = []): Trial | null {
  const stated = sizeOf(total);
  let [low, high, point, grain, filled] = [0, 0, 0, total.value === "0" ? Number.POSITIVE_INFINITY : stated.grain, 0];
  const add = (figure: Figure, sign: 1 | -1): boolean => {
    const size = sizeOf(figure);
    low += sign > 0 ? size.low : -size.high;
    high += sign > 0 ? size.high : -size.low;
    point += sign * size.point;
    if (figure.value !== "0") [grain, filled] = [Math.min(grain, size.grain), filled + 1];
    return size.measure === stated.measure;
  };
  if (!parts.every((part) => add(part, 1)) || !less.every((part) => add(part, -1))) return null;
  if (parts.length + less.length === 0) return null;
  const blur = BLUR * (Math.abs(stated.point) + Math.abs(point));
  const fits = low <= stated.high + blur && high >= stated.low - blur;
  const size = Math.abs(stated.point);
  const chance = Math.min(((grain + high - low) / (size + grain)) * 1.5, 0.5);
  const trivial = fits && (filled < 2 || size === 0);
  return {
    fits,
    chance: Number.isNaN(chance) ? 0.5 : chance,
    trivial,
    typed: () => isTyped(total, parts, less),
    off: stated.point - point,
  };
}

/** Whether one keystroke on one figure makes a sum right. */
function isTyped(total: Figure, parts: readonly Figure[], less: readonly Figure[]): boolean {
  let sum = decimal("0");
  for (const part of parts) sum = sum.plus(pointOf(part));
  for (const part of less) sum = sum.minus(pointOf(part));
  const residual = pointOf(total).minus(sum);
  return (
    oneKeystrokeAway(total, moved(total, residual.negated())) ||
    parts.some((part) => oneKeystrokeAway(part, moved(part, residual))) ||
    less.some((part) => oneKeystrokeAway(part, moved(part, residual.negated())))
  );
}

/** What a figure should be, in the unit of its print, for a residual in the smallest unit of its measure. */
function moved(figure: Figure, residual: Decimal): Decimal {
  const point = pointOf(figure);
  return point.isZero() ? residual : point.plus(residual).times(decimal(figure.value)).dividedBy(point);
}

/** Whether a percentage is a part of a base, rounded or cut. */
export function tryShare(percent: Figure, part: Figure, base: readonly Figure[]): Trial | null {
  const [over, first] = [sizeOf(part), base[0]];
  if (!first || base.some((figure) => sizeOf(figure).measure !== over.measure)) return null;
  let [low, high] = [0, 0];
  for (const figure of base) [low, high] = [low + sizeOf(figure).low, high + sizeOf(figure).high];
  return tryRate(percent, over.low, over.high, low, high);
}

/** Whether a percentage is the growth from one state to another; `signed` where a decrease is printed with a minus. */
export function tryGrowth(percent: Figure, before: Figure, after: Figure, signed: boolean): Trial | null {
  const [from, to] = [sizeOf(before), sizeOf(after)];
  if (from.measure !== to.measure) return null;
  const falls = !signed && to.point < from.point;
  const [low, high] = falls ? [from.low - to.high, from.high - to.low] : [to.low - from.high, to.high - from.low];
  return tryRate(percent, low, high, from.low, from.high);
}

function tryRate(percent: Figure, low: number, high: number, baseLow: number, baseHigh: number): Trial | null {
  if (baseLow <= 0 || percent.upTo !== null) return null;
  const corners = [low / baseLow, low / baseHigh, high / baseLow, high / baseHigh].map((rate) => rate * 100);
  const [least, most] = [Math.min(...corners), Math.max(...corners)];
  const unit = 10 ** -(percent.decimals ?? 0);
  const printed = printedRates(percent, sizeOf(percent), unit);
  const blur = BLUR * (Math.abs(least) + 1);
  const fits = least <= printed.high + blur && most >= printed.low - blur;
  const value = Number(percent.value);
  const whole = value === 0 || value === 100;
  const near = least <= value + 3 * unit && most >= value - 3 * unit;
  const chance = whole ? 0.4 : Math.min((1.5 * unit + most - least) / 50, 0.5);
  const typed = (): boolean => near || isTypedRate(percent, (least + most) / 2);
  return { fits, chance: Number.isNaN(chance) ? 0.5 : chance, trivial: fits && value === 0, typed };
}

/** All rates that print as a percentage, rounded or cut. */
function printedRates(
  { approximator }: Figure,
  { point, low, high }: Size,
  unit: number,
): { low: number; high: number } {
  if (approximator !== null) return { low, high };
  return point < 0 ? { low: point - unit, high } : { low, high: point + unit };
}

/** Whether one keystroke on the percentage makes it right. */
function isTypedRate(percent: Figure, rate: number): boolean {
  const places = Math.max(percent.decimals ?? 0, 0);
  return (
    Number.isFinite(rate) &&
    rate >= 0 &&
    oneKeystrokeAway(percent, decimal(Math.abs(rate).toFixed(Math.min(places, 10))))
  );
}
