import type { TextDocument } from "../../document/index.js";
import type { WordingNote } from "../../model/index.js";
import type { Stretch } from "../clauses/stretch.js";
import { locationOf } from "../places.js";
import { repeatedIn, type WordSpan } from "./repeated.js";
import { foreignNumbersIn } from "./separators.js";

/** What stands out in a text by how it is printed, in reading order. */
export function wordingOf(document: TextDocument, stretches: readonly Stretch[]): WordingNote[] {
  return stretches.flatMap((stretch) => [
    ...repeatedIn(stretch).map((span) => noteOf(document, stretch, span, "repeated")),
    ...foreignNumbersIn(stretch).map((span) => noteOf(document, stretch, span, "separators")),
  ]);
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
