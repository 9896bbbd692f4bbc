import type { Block, Passage, Table, TextDocument } from "../../document/index.js";
import type { WordingNote } from "../../model/index.js";
import type { Stretch } from "../clauses/stretch.js";
import { blocksOf, locationIn, locationOf, passagesOf } from "../places.js";
import { type LoneQuote, loneQuotesIn } from "./quotation.js";
import { repeatedIn, type WordSpan } from "./repeated.js";
import { foreignCellsOf, foreignNumbersIn } from "./separators.js";

/** What stands out in a text by how it is printed: in prose, then in tables, each in reading order. */
export function wordingOf(document: TextDocument, stretches: readonly Stretch[]): WordingNote[] {
  const inProse = stretches.flatMap((stretch) => [
    ...repeatedIn(stretch).map((span) => noteOf(document, stretch, span, "repeated")),
    ...foreignNumbersIn(stretch).map((span) => noteOf(document, stretch, span, "separators")),
  ]);
  const inTables = blocksOf(document).flatMap((block) =>
    block.type === "table" ? foreignCellsOf(block).map((cell) => noteOfCell(document, block, cell)) : [],
  );
  return [...inProse, ...inTables, ...quotationsOf(document)];
}

/** Passages that a quotation runs through at most. */
const MOST_PASSAGES = 12;
/** Characters shown beside a quotation mark. */
const BESIDE = 30;

/** Quotation marks without their other ones; a quotation may run through several paragraphs. */
function quotationsOf(document: TextDocument): WordingNote[] {
  const found: { note: WordingNote; quote: LoneQuote; at: number }[] = [];
  let at = 0;
  for (const block of blocksOf(document)) {
    for (const passage of passagesOf(block)) {
      at += 1;
      for (const quote of loneQuotesIn(passage.text)) {
        const before = found.at(-1);
        if (before?.quote.opens && !quote.opens && at > before.at && at - before.at <= MOST_PASSAGES) found.pop();
        else found.push({ note: quotationAt(document, block, passage, quote), quote, at });
      }
    }
  }
  return found.map(({ note }) => note);
}

/** The mark with the words that it stands beside. */
function quotationAt(document: TextDocument, block: Block, passage: Passage, { at, opens }: LoneQuote): WordingNote {
  const { text } = passage;
  const cut = opens
    ? text.indexOf(" ", Math.min(text.length, at + BESIDE))
    : text.lastIndexOf(" ", Math.max(0, at - BESIDE));
  const start = opens ? at : cut + 1;
  const end = opens ? (cut < 0 ? text.length : cut) : at + 1;
  return { kind: "quotation", words: text.slice(start, end), at: locationIn(document, block, passage, start, end) };
}

function noteOfCell(document: TextDocument, table: Table, cell: Passage): WordingNote {
  const words = cell.text.trim();
  const start = cell.text.indexOf(words);
  return { kind: "separators", words, at: locationIn(document, table, cell, start, start + words.length) };
}

function noteOf(
  document: TextDocument,
  stretch: Stretch,
  { from, to }: WordSpan,
  kind: WordingNote["kind"],
): WordingNote {
  const [start, end] = [stretch.words[from]?.start ?? 0, stretch.words[to - 1]?.end ?? 0];
  return { kind, words: stretch.text.slice(start, end), at: locationOf(document, stretch, start, end) };
}
