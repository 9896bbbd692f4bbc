import type { Block, Passage, TextDocument } from "../../document/index.js";
import type { Stretch } from "../clauses/stretch.js";
import { blocksOf, passagesOf } from "../places.js";
import { newSpellings, type OwnTerms, type Word, wordsOf } from "../tokens/words.js";

/** A passage in which names may stand, with its words. */
export interface Written {
  readonly block: Block;
  readonly passage: Passage;
  readonly words: readonly Word[];
}

/** A name within a passage: its first word, and the one after its last. */
export interface NameSpan {
  readonly written: Written;
  readonly from: number;
  readonly to: number;
}

/** Every passage of a document in reading order, letterhead and headings too. */
export function writtenIn(document: TextDocument, stretches: readonly Stretch[], terms: OwnTerms | null): Written[] {
  const read = new Map<Passage, readonly Word[]>(stretches.map(({ block, words }) => [block.passage, words]));
  const spellings = newSpellings(terms);
  return blocksOf(document).flatMap((block) =>
    passagesOf(block).map((passage) => ({
      block,
      passage,
      words: read.get(passage) ?? wordsOf(passage.text, spellings),
    })),
  );
}

/** The print of a name. */
export function printOf({ written: { passage, words }, from, to }: NameSpan): string {
  return passage.text.slice(words[from]?.start, words[to - 1]?.end);
}
