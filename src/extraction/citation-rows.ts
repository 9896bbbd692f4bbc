import type { Passage } from "../document/index.js";
import type { Citation } from "../model/index.js";
import { bareDateAt } from "./tokens/calendar.js";
import { wordsOf } from "./tokens/words.js";
import { DOCUMENT_TYPES } from "./vi/documents.js";

/** The word for its kind, where a cell holds nothing else. */
function typeIn(row: readonly Passage[]): string | null {
  const found = row.filter(({ text }) => {
    const words = wordsOf(text);
    return words.length > 0 && DOCUMENT_TYPES.at(words, 0)?.length === words.length;
  });
  return found.length === 1 ? (found[0]?.text ?? null) : null;
}

/**
 * Gives the one document of a table's row the kind and the date that stand in cells of their own; changes `citations` from
 * `first` on. Documents behind the first are of what it is about, where a cell holds nothing but its symbol.
 */
export function withCells(row: readonly Passage[], citations: Citation[], first: number): void {
  const cited = citations[first];
  if (!cited || (citations.length > first + 1 && !row.some(({ text }) => text.trim() === cited.symbol))) return;
  const citation = { ...cited, type: cited.type ?? typeIn(row) };
  citations[first] = citation;
  if (citation.dated !== null) return;
  const dates = row.flatMap(({ text }) => {
    const words = wordsOf(text);
    const date = bareDateAt(words, words[0]?.folded === "ngày" ? 1 : 0);
    return date && date.to === words.length && date.to - date.from >= 5
      ? { ...date, dated: text.replace(/^ngày /iu, "") }
      : [];
  });
  const [date] = dates;
  if (date && dates.length === 1) citations[first] = { ...citation, date: date.iso, dated: date.dated };
}
