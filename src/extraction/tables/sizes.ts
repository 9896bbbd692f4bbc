import type { Figure } from "../../model/index.js";
import { knownUnit } from "../../numeric/index.js";
import { intervalOf, measureOf } from "../clauses/amount.js";

/**
 * A figure as floating-point numbers, in the smallest unit of its measure.
 *
 * They choose between readings, of which a table has many; whether a statement holds is for the engine to compute exactly.
 */
export interface Size {
  readonly point: number;
  readonly low: number;
  readonly high: number;
  /** The finest step in which it is printed. */
  readonly grain: number;
  /** Only figures of one measure are added or compared. */
  readonly measure: string;
}

const known = new WeakMap<Figure, Size>();

/** The size of a figure, computed once. */
export function sizeOf(figure: Figure): Size {
  const before = known.get(figure);
  if (before) return before;
  const size = measured(figure);
  known.set(figure, size);
  return size;
}

function measured(figure: Figure): Size {
  const { value, upTo, decimals, approximator, unit } = figure;
  const of = unit === null ? undefined : knownUnit(unit);
  const scale = of && of.dimension !== "share" ? 10 ** of.exponent : 1;
  const point = Number(value) * scale;
  const grain = scale * 10 ** -(decimals ?? -zerosOf(value));
  const measure = measureOf(figure);
  if (approximator === null) {
    const half = decimals === null ? 0 : grain / 2;
    return { point, low: point - half, high: Number(upTo ?? value) * scale + half, grain, measure };
  }
  const { low, high } = intervalOf(figure);
  return { point, low: low.toNumber(), high: high.toNumber(), grain, measure };
}

function zerosOf(value: string): number {
  return value === "0" || value.includes(".") ? 0 : (/0*$/.exec(value)?.[0].length ?? 0);
}
