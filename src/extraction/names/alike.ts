import { wordDistance } from "./near.js";

/** Something with a name of several words, one of which may be misspelt. */
export interface Named<T> {
  readonly item: T;
  /** Its words in comparable form. */
  readonly words: readonly string[];
  /** Positions of the words that may be misspelt. */
  readonly positions: readonly number[];
}

/** Names that are alike but for one word, which is a keystroke off. */
export interface Alike<T> {
  /** Those with the word that stands there most often. */
  readonly usual: readonly T[];
  readonly others: readonly T[];
  /** Position of the word in which they differ. */
  readonly at: number;
}

/**
 * Groups of names of one length that differ in one word by one letter or mark.
 *
 * Each name is looked up once for each word that may be misspelt, so that the cost grows with the text alone.
 */
export function alikeBut<T>(names: readonly Named<T>[]): Alike<T>[] {
  const groups = new Map<string, { at: number; byWord: Map<string, T[]> }>();
  for (const { item, words, positions } of names) {
    for (const at of positions) {
      const key = words.map((word, index) => (index === at ? "" : word)).join(" ");
      const group = groups.get(key) ?? { at, byWord: new Map<string, T[]>() };
      groups.set(key, group);
      const word = words[at] ?? "";
      const same = group.byWord.get(word);
      if (same) same.push(item);
      else group.byWord.set(word, [item]);
    }
  }
  return [...groups.values()].flatMap(({ at, byWord }) => {
    if (byWord.size < 2) return [];
    const [[usual, first] = ["", []], ...others] = [...byWord].sort(([, one], [, other]) => other.length - one.length);
    const near = others.filter(([word]) => wordDistance(usual, word) === "near");
    return near.length === 0 ? [] : [{ usual: first, others: near.flatMap(([, items]) => items), at }];
  });
}
