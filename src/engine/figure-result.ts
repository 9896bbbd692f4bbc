import type { Figure, Location } from "../model/index.js";
import type { FigureResult, FigureState } from "./result.js";
import type { WordsAt } from "./rule.js";

/** A figure as results list it; its state is known once all checks are. */
export function figureResult(
  { id, printed, value, upTo, unit, approximator, at }: Figure,
  state: FigureState | null,
): FigureResult {
  return { id, printed, value, upTo, unit, approximator, state, ...placeResult(at) };
}

/** Words of the report in the place of a figure. */
export function wordsResult({ words, at }: WordsAt): FigureResult {
  return {
    id: null,
    printed: words,
    value: null,
    upTo: null,
    unit: null,
    approximator: null,
    state: null,
    ...placeResult(at),
  };
}

function placeResult({ line, column, endLine, endColumn, section, footnote, quote, pointer, origin }: Location) {
  const note = footnoteNumber(footnote);
  const from = origin && { ...origin, footnote: footnoteNumber(origin.footnote) };
  return { line, column, endLine, endColumn, section, footnote: note, quote, pointer, origin: from };
}

function footnoteNumber(mark: string | null): number | string | null {
  return mark !== null && /^\d{1,9}$/.test(mark) ? Number(mark) : mark;
}
