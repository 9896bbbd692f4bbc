import type { Block, Passage, TextDocument } from "../document/index.js";
import type { Citation } from "../model/index.js";
import { basesIn } from "./citation-bases.js";
import { type CitedDetails, dateBefore, detailsBehind } from "./citation-details.js";
import { issuersBefore } from "./citation-issuers.js";
import { subjectColumn, withCells } from "./citation-rows.js";
import { shortFormsIn } from "./citation-short-forms.js";
import type { Stretch } from "./clauses/stretch.js";
import { isOwnSymbol } from "./letterhead.js";
import { blocksOf, locationIn } from "./places.js";
import { type PrintedSymbol, symbolsIn } from "./tokens/symbols.js";
import { type Word, wordsOf } from "./tokens/words.js";
import { DOCUMENT_TYPES } from "./vi/documents.js";

/** A citation within the words of a passage; `start` is the first of them, with the word for its type. */
interface Cited extends PrintedSymbol, CitedDetails {
  readonly type: string | null;
  readonly start: number;
}

/** Words between the word for a type and `số`: `Kế hoạch giáo dục số …`, `Quy chế làm việc số …`. */
const MOST_BETWEEN = 8;

/** The documents that a report cites by number and symbol, in reading order; its own number is none. */
export function citationsOf(document: TextDocument, stretches: readonly Stretch[]): Citation[] {
  const read = new Map<Passage, readonly Word[]>(stretches.map(({ block, words }) => [block.passage, words]));
  const citations: Citation[] = [];
  for (const block of blocksOf(document)) {
    const rows = block.type === "table" ? block.rows : [[block.passage]];
    const subject = block.type === "table" ? subjectColumn(rows[0] ?? []) : -1;
    for (const row of rows) {
      const first = citations.length;
      for (const passage of row) {
        const words = read.get(passage) ?? wordsOf(passage.text);
        if (!isOwnSymbol(document, block, passage)) addCited(document, block, passage, words, citations);
      }
      if (block.type === "table") withCells(row, subject, citations, first);
    }
  }
  return [...citations, ...shortForms(document, read, citations)];
}

/** The documents among them that are told once more without their symbols. */
function shortForms(
  document: TextDocument,
  read: ReadonlyMap<Passage, readonly Word[]>,
  full: readonly Citation[],
): Citation[] {
  const found: Citation[] = [];
  for (const block of blocksOf(document)) {
    if (block.type === "table") continue;
    const { passage } = block;
    const words = read.get(passage) ?? wordsOf(passage.text);
    for (const { from, to, ...short } of shortFormsIn(passage.text, words, full)) {
      const at = locationIn(document, block, passage, words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
      found.push({ ...short, id: `c${full.length + found.length + 1}`, year: null, subject: null, basis: [], at });
    }
  }
  return found;
}

function addCited(
  document: TextDocument,
  block: Block,
  passage: Passage,
  words: readonly Word[],
  citations: Citation[],
): void {
  const cited = citedIn(passage.text, words);
  const bases = basesIn(words, cited);
  const before = issuersBefore(passage.text, words, cited, bases);
  const id = (index: number): string => `c${index + 1}`;
  const first = citations.length;
  cited.forEach(({ type, number, year, symbol, issuer, date, dated, subject, from, to }, index) => {
    const at = locationIn(document, block, passage, words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
    const basis = (bases[index] ?? []).map((base) => id(first + base));
    const by = issuer ?? before[index] ?? null;
    citations.push({ id: id(first + index), type, number, year, symbol, issuer: by, date, dated, subject, basis, at });
  });
}

function citedIn(text: string, words: readonly Word[]): Cited[] {
  const announced = symbolsIn(text, words).flatMap((symbol) => {
    const found = announcementOf(text, words, symbol);
    return found ? { symbol, ...found } : [];
  });
  const cited: Cited[] = [];
  announced.forEach(({ symbol, type, start }, index) => {
    const next = announced[index + 1]?.start ?? words.length;
    const details = detailsBehind(text, words, symbol.to, next);
    const day = details.date === null ? dateBefore(text, words, cited.at(-1)?.behind ?? 0, start) : undefined;
    cited.push({ ...symbol, start, type: type ?? inherited(words, cited.at(-1), symbol, start), ...details, ...day });
  });
  return cited;
}

/** The word for its type before a symbol; `undefined` where the print may be something else than a document. */
function announcementOf(text: string, words: readonly Word[], { from, letters }: PrintedSymbol) {
  let start = from;
  if (words[start - 1]?.text === ":") start -= 1;
  if (words[start - 1]?.folded === "số") start -= 1;
  else start = from;
  const phrase = typeBefore(words, start, start < from);
  const [first, last] = [words[phrase?.from ?? -1], words[(phrase?.to ?? 0) - 1]];
  if (phrase && first && last) return { type: text.slice(first.start, last.end), start: phrase.from };
  // `05/THCS` counts schools; a document has its type among its letters.
  return start < from || letters !== null ? { type: null, start } : undefined;
}

/** `Kế hoạch` before `số`; also with what it is about between them, in small letters or as the name of a law. */
function typeBefore(words: readonly Word[], end: number, announced: boolean) {
  const length = DOCUMENT_TYPES.endingAt(words, end - 1)?.length ?? (isTypeLetters(words[end - 1]) ? 1 : undefined);
  if (length !== undefined) return { from: end - length, to: end };
  if (!announced) return undefined;
  for (let at = end - 2; at >= Math.max(0, end - 1 - MOST_BETWEEN); at -= 1) {
    if (words[at + 1]?.kind === "sign" && words[at + 1]?.text !== "-" && words[at + 1]?.text !== ",") return undefined;
    const found = /^\p{Lu}/u.test(words[at]?.text ?? "") ? DOCUMENT_TYPES.at(words, at) : undefined;
    if (found) return { from: at, to: at + found.length };
  }
  return undefined;
}

/** `KH số 12-KH/ĐU`. */
function isTypeLetters(word: Word | undefined): boolean {
  return word?.kind === "word" && /^(?:NQ|QĐ|KH|CT|BC|TB|HD|KL|CV|TTr)$/u.test(word.text);
}

/** `các Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND`: the word stands once for both. */
function inherited(
  words: readonly Word[],
  before: Cited | undefined,
  symbol: PrintedSymbol,
  start: number,
): string | null {
  if (!before || before.type === null || before.letters !== symbol.letters) return null;
  const between = words.slice(before.to, start);
  return between.some(({ text }) => text === "." || text === "(" || text === ")") ? null : before.type;
}
