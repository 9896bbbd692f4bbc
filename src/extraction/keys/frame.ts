import type { Mention, Stretch } from "../clauses/stretch.js";

/** Words of its sentence before a figure and behind it that are its frame at most; words that a paragraph opens with. */
const [BEFORE, BEHIND, OPENS] = [24, 10, 8];

/** The words that a figure is told in. */
export interface Frame {
  /** Folded words before it in its sentence and behind it as far as its piece goes, `FIGURE` for figures. */
  readonly words: readonly string[];
  /** What its paragraph begins with, before its first figure. */
  readonly opening: readonly string[];
}

/** What stands for a figure in a frame. */
export const FIGURE = "#";

/** The words around a figure, for seeing whether two are told in the same way. */
export function frameOf(stretch: Stretch, { from, to, sentence, piece, order }: Mention): Frame {
  const { words, layout, mentions } = stretch;
  let start = from;
  while (start > 0 && from - start < BEFORE && layout.sentence[start - 1] === sentence) start -= 1;
  let end = to;
  const next = mentions[order + 1]?.from ?? words.length;
  while (end < Math.min(next, to + BEHIND) && layout.piece[end] === piece) end += 1;
  return {
    words: told(stretch, start, end),
    opening: told(stretch, 0, Math.min(OPENS, mentions[0]?.from ?? words.length)),
  };
}

function told({ words, mentions }: Stretch, from: number, to: number): string[] {
  const found: string[] = [];
  let [at, next] = [from, mentions.findIndex((each) => each.to > from)];
  while (at < to) {
    const mention = next < 0 ? undefined : mentions[next];
    if (mention && mention.from <= at) {
      found.push(FIGURE);
      at = mention.to;
      next += 1;
      continue;
    }
    const word = words[at];
    if (word && word.kind !== "sign") found.push(word.folded);
    at += 1;
  }
  return found;
}
