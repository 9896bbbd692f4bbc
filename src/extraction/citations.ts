import type { Passage, TextDocument } from "../document/index.js";
import type { Citation } from "../model/index.js";
import { type CitedDetails, detailsBehind } from "./citation-details.js";
import type { Stretch } from "./clauses/stretch.js";
import { isOwnSymbol } from "./letterhead.js";
import { blocksOf, locationIn, passagesOf } from "./places.js";
import { type PrintedSymbol, symbolsIn } from "./tokens/symbols.js";
import { type Word, wordsOf } from "./tokens/words.js";
import { DOCUMENT_TYPES, TYPE_LETTERS } from "./vi/documents.js";

/** A citation within the words of a passage. */
interface Cited extends PrintedSymbol, CitedDetails {
  readonly type: string | null;
}

/** The documents that a report cites by number and symbol, in reading order; its own number is none. */
export function citationsOf(document: TextDocument, stretches: readonly Stretch[]): Citation[] {
  const read = new Map<Passage, readonly Word[]>(stretches.map(({ block, words }) => [block.passage, words]));
  const citations: Citation[] = [];
  for (const block of blocksOf(document)) {
    for (const passage of passagesOf(block)) {
      const words = read.get(passage) ?? wordsOf(passage.text);
      if (isOwnSymbol(block, passage, words)) continue;
      for (const { type, number, year, symbol, issuer, date, subject, from, to } of citedIn(passage.text, words)) {
        const at = locationIn(document, block, passage, words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
        const id = `c${citations.length + 1}`;
        citations.push({ id, type, number, year, symbol, issuer, date, subject, basis: [], at });
      }
    }
  }
  return citations;
}

function citedIn(text: string, words: readonly Word[]): Cited[] {
  const announced = symbolsIn(text, words).flatMap((symbol) => {
    const found = announcementOf(text, words, symbol);
    return found ? { symbol, ...found } : [];
  });
  return announced.map(({ symbol, type }, index) => {
    const next = announced[index + 1]?.start ?? words.length;
    return { ...symbol, type, ...detailsBehind(text, words, symbol.to, next) };
  });
}

/** The word for its type before a symbol; `undefined` where the print may be something else than a document. */
function announcementOf(text: string, words: readonly Word[], { from, letters }: PrintedSymbol) {
  let start = from;
  if (words[start - 1]?.text === ":") start -= 1;
  if (words[start - 1]?.folded === "số") start -= 1;
  else start = from;
  const length = DOCUMENT_TYPES.endingAt(words, start - 1)?.length ?? 0;
  const [first, last] = [words[start - length], words[start - 1]];
  if (length > 0 && first && last) return { type: text.slice(first.start, last.end), start: start - length };
  // `05/THCS` counts schools; a document has its type among its letters.
  return start < from || letters.some((each) => TYPE_LETTERS.has(each)) ? { type: null, start } : undefined;
}
