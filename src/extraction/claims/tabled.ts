import type { Figure } from "../../model/index.js";
import type { Stretch } from "../clauses/stretch.js";
import { type Word, wordsOf } from "../tokens/words.js";
import { LEFT_HEADS, STATES, SUM_HEADS } from "../vi/claims.js";
import type { Counted } from "./saying.js";
import { scopesIn } from "./scope.js";
import { nounAt, termsBetween, valuesOf } from "./terms.js";

/** The figures of a table with the heads of their rows and columns, and the paragraph before it. */
export interface TabledFigures {
  readonly figures: readonly Figure[];
  readonly heads: ReadonlyMap<string, readonly string[]>;
  readonly before: Stretch;
}

/** A count in a table, with the scope that its row confines it to. */
export interface TabledCount {
  readonly count: Counted;
  readonly scopes: readonly string[];
}

/** Counts of what is late or left to do in a table, for each row that names a field or a place, and for the sum. */
export function tabledCounts({ figures, heads, before }: TabledFigures): TabledCount[] {
  const title = nounIn(before.words);
  return figures.flatMap((figure) => {
    if (figure.kind !== "count" || figure.upTo !== null || figure.approximator !== null) return [];
    const texts = (heads.get(figure.id) ?? []).map((text) => wordsOf(text));
    const at = texts.findIndex((words) => stateIn(words) !== undefined);
    const state = stateIn(texts[at] ?? []);
    // The name of a field is no noun: `Hộ tịch` counts no households.
    const noun = nounIn(texts[at] ?? []) ?? title;
    const scopes = scopesBeside(texts, at);
    if (state === undefined || noun === undefined || scopes === undefined) return [];
    const place = { stretch: before, from: 0, to: 0, nouns: [noun], words: [state], key: state };
    return [{ count: { ...place, remainder: figure, done: null, base: null }, scopes }];
  });
}

function stateIn(words: readonly Word[]): string | undefined {
  if (LEFT_HEADS.has(foldedOf(words))) return STATES.pending;
  const values = valuesOf(termsBetween(words, 0, words.length));
  return [STATES.late, STATES.pending].find((state) => values.includes(state));
}

function nounIn(words: readonly Word[]): string | undefined {
  for (const { at, length } of termsBetween(words, 0, words.length)) {
    const noun = nounAt(words, at);
    if (noun && noun.length >= length) return noun.value;
  }
  return undefined;
}

/** What the other head confines a count to: nothing in the row of a sum, which has none, or beside a plain head. */
function scopesBeside(heads: readonly (readonly Word[])[], at: number): string[] | undefined {
  const [first, second] = heads;
  if (first && !second) return [];
  if (!first || !second || heads.length > 2) return undefined;
  if (at === 1) return scopesOfRow(first);
  return second.some(({ kind }) => kind === "number") ? undefined : [];
}

/** A row that is no sum and names no place is one of the fields that the table lists. */
function scopesOfRow(words: readonly Word[]): string[] {
  if (SUM_HEADS.has(foldedOf(words))) return [];
  const named = scopesIn(words, 0, words.length);
  return named.length > 0 ? named : [`lĩnh vực ${foldedOf(words.slice(0, 2))}`];
}

function foldedOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(" ");
}
