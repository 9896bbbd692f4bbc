import type { Passage } from "../document/index.js";
import type { Citation } from "../model/index.js";
import { bareDateAt } from "./tokens/calendar.js";
import { wordsOf } from "./tokens/words.js";

/** Gives the one document of a table's row the date that stands in a cell of its own; changes `citations` from `first` on. */
export function withCells(row: readonly Passage[], citations: Citation[], first: number): void {
  const citation = citations[first];
  if (!citation || citations.length !== first + 1 || citation.dated !== null) return;
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
