import type { Passage } from "../document/index.js";
import type { Citation } from "../model/index.js";
import { bareDateAt } from "./tokens/calendar.js";
import { wordsOf } from "./tokens/words.js";
import { CARRIES_OUT, DOCUMENT_TYPES } from "./vi/documents.js";
import { phraseSet } from "./vi/phrases.js";

/** Heads of columns that tell what a document is about. */
const SUBJECTS = phraseSet("nội dung, trích yếu, nội dung trích yếu, trích yếu nội dung, nội dung văn bản, về việc");
/** Characters that a subject has at most. */
const MOST_SUBJECT = 200;

/** Position of the column that tells what the documents of a table are about; -1 where none does. */
export function subjectColumn(head: readonly Passage[]): number {
  return head.findIndex(({ text }) => {
    const words = wordsOf(text);
    return words.length > 0 && SUBJECTS.at(words, 0)?.length === words.length;
  });
}

/**
 * Gives the document of a table's row what stands in cells of their own: kind, date, what it is about and carries out;
 * changes `citations` from `first` on. Documents behind the first are of what it is about.
 */
export function withCells(row: readonly Passage[], subject: number, citations: Citation[], first: number): void {
  const cited = citations[first];
  if (!cited || (citations.length > first + 1 && !isAlone(row, cited))) return;
  const citation = { ...cited, type: cited.type ?? typeIn(row), ...about(row[subject], citations.slice(first), cited) };
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

/** Whether a cell names the document and nothing behind it but its date. */
function isAlone(row: readonly Passage[], { symbol, dated }: Citation): boolean {
  return row.some(({ text }) => text.trim().endsWith(symbol) || (dated !== null && text.trim().endsWith(dated)));
}

/** What the cell of that column tells: `triển khai thực hiện Nghị quyết số …` names the document that is carried out. */
function about(
  cell: Passage | undefined,
  [, behind, ...others]: readonly Citation[],
  { subject, basis }: Citation,
): Pick<Citation, "subject" | "basis"> {
  const text = cell?.text.trim() ?? "";
  if (subject !== null || text === "") return { subject, basis };
  const carriedOut = behind && others.length === 0 && CARRIES_OUT.at(wordsOf(text), 0) !== undefined;
  return { subject: text.slice(0, MOST_SUBJECT), basis: carriedOut && basis.length === 0 ? [behind.id] : basis };
}

/** The word for its kind, where a cell holds nothing else. */
function typeIn(row: readonly Passage[]): string | null {
  const found = row.filter(({ text }) => {
    const words = wordsOf(text);
    return words.length > 0 && DOCUMENT_TYPES.at(words, 0)?.length === words.length;
  });
  return found.length === 1 ? (found[0]?.text ?? null) : null;
}
