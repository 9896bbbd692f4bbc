import { pairRuns } from "./inline/emphasis.js";
import { BLANKED, DROPPED, type FoundMark, KEPT, type Marking } from "./inline/marking.js";
import { readMarkup } from "./inline/read-markup.js";
import { TapeWriter } from "./tape.js";
import type { Passage } from "./types.js";

/** A mark at its place in the text without marks. */
export type InkMark = FoundMark;

/** A folded text without its inline markup, line by line as in the file; what the markup said stands beside it. */
export interface Ink extends Passage {
  readonly source: string;
  /** In the order in which they stand. */
  readonly marks: readonly InkMark[];
  /** Places of pipes that separate no cells. */
  readonly plainPipes: ReadonlySet<number>;
  /** Places of line breaks that end a paragraph. */
  readonly hardBreaks: ReadonlySet<number>;
  /** From where an emphasis begins to where it ends. */
  readonly emphasis: ReadonlyMap<number, number>;
}

/** Takes the inline markup off a folded text. */
export function readInk(folded: Passage, source: string): Ink {
  const marking = readMarkup(folded.text);
  const pairs = pairRuns(marking.runs);
  for (const { open, close, size } of pairs) {
    marking.fates.fill(DROPPED, open - size, open);
    marking.fates.fill(DROPPED, close, close + (open === close ? 0 : size));
  }
  const { passage, places } = strip(marking, folded);
  const placeOf = (at: number): number => places[at] ?? passage.text.length;
  return {
    ...passage,
    source,
    marks: marking.marks.map((mark) => ({ ...mark, at: placeOf(mark.at) })),
    plainPipes: new Set(Array.from(marking.plainPipes, placeOf)),
    hardBreaks: new Set(Array.from(marking.hardBreaks, placeOf)),
    emphasis: new Map(pairs.map(({ open, close }) => [placeOf(open), placeOf(close)])),
  };
}

/** The text without what is dropped, and the place in it of each unit of the text with it. */
function strip({ text, fates }: Marking, folded: Passage): { passage: Passage; places: Uint32Array } {
  const places = new Uint32Array(text.length + 1);
  const tape = new TapeWriter(text.length);
  let done = 0;
  let dropped = 0;
  for (let at = 0; at < text.length; at += 1) {
    places[at] = at - dropped;
    const fate = fates[at];
    if (fate === KEPT) continue;
    tape.copy(folded, done, at);
    if (fate === BLANKED) tape.push(" ", folded.offsets[at] ?? 0);
    else dropped += 1;
    done = at + 1;
  }
  tape.copy(folded, done, text.length);
  places[text.length] = tape.length;
  return { passage: tape.finish(folded.offsets[text.length] ?? 0), places };
}

/** Index of the first mark at or behind a place. */
export function marksFrom({ marks }: Ink, from: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
