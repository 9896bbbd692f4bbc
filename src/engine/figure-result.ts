import type { Figure, Location } from "../model/index.js";
import type { FigureResult, FigureState } from "./result.js";
import type { WordsAt } from "./rule.js";

/** A figure as results list it; its state is known once all checks are. */
export function figureResult(
  { id, printed, value, unit, approximator, at }: Figure,
  state: FigureState | null,
): FigureResult {
  return { id, printed, value, unit, approximator, state, ...placeResult(at) };
}

/** Words of the report in the place of a figure. */
export function wordsResult({ words, at }: WordsAt): FigureResult {
  return { id: null, printed: words, value: null, unit: null, approximator: null, state: null, ...placeResult(at) };
}

function placeResult({ line, column, endLine, endColumn, section, footnote, quote, pointer, origin }: Location) {
  return { line, column, endLine, endColumn, section, footnote, quote, pointer, origin };
}
