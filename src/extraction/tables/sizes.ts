import type { Figure } from "../../model/index.js";
import { decimal } from "../../numeric/index.js";
import { intervalOf, measureOf, pointOf } from "../clauses/amount.js";

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
  const { low, high } = intervalOf(figure);
  const point = pointOf(figure).toNumber();
  const value = decimal(figure.value).toNumber();
  const scale = value === 0 ? 1 : Math.abs(point / value);
  const grain = scale * 10 ** -(figure.decimals ?? -zerosOf(figure.value));
  const size = { point, low: low.toNumber(), high: high.toNumber(), grain, measure: measureOf(figure) };
  known.set(figure, size);
  return size;
}

function zerosOf(value: string): number {
  return value === "0" || value.includes(".") ? 0 : (/0*$/.exec(value)?.[0].length ?? 0);
}
