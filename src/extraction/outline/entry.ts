import type { Block, Passage, TextDocument } from "../../document/index.js";
import type { OutlineEntry } from "../../model/index.js";
import { locationIn } from "../places.js";

/** What is known of an entry of the outline before it has its place. */
export interface FoundEntry
  extends Pick<OutlineEntry, "kind" | "number" | "title">,
    Partial<Pick<OutlineEntry, "level" | "printed" | "subject" | "closes" | "confidence">> {
  readonly start: number;
  readonly end: number;
}

/** An entry of the outline at its place in a passage. */
export function entryIn(
  document: TextDocument,
  block: Block,
  passage: Passage,
  { start, end, ...found }: FoundEntry,
): OutlineEntry {
  const at = locationIn(document, block, passage, start, end);
  return { level: null, printed: null, subject: null, closes: false, confidence: "certain", ...found, at };
}

/** Characters of a text that stand for its title, cut at a word. */
const FIRST_WORDS = 60;

/** The first words of a text. */
export function firstWords(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  const cut = text.lastIndexOf(" ", FIRST_WORDS);
  return text.slice(0, cut > 0 ? cut : FIRST_WORDS);
}
