import type { Word } from "../tokens/words.js";
import { foldWord } from "./fold.js";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** A table of phrases, found word by word: the longest phrase that starts, or ends, at a word. */
export class PhraseTable<T> {
  readonly #forward: Node<T> = { next: new Map(), value: undefined };
  readonly #backward: Node<T> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.normalize("NFC").split(" ").map(foldWord);
      insert(this.#forward, words, value);
      insert(this.#backward, words.toReversed(), value);
    }
  }

  /** The longest phrase whose first word is `words[index]`. */
  at(words: readonly Word[], index: number): { value: T; length: number } | undefined {
    return longest(this.#forward, words, index, 1);
  }

  /** The longest phrase whose last word is `words[index]`. */
  endingAt(words: readonly Word[], index: number): { value: T; length: number } | undefined {
    return longest(this.#backward, words, index, -1);
  }
}

/** A table in which a phrase stands for itself. */
export function phraseSet(...lists: readonly string[]): PhraseTable<string> {
  const phrases = lists.flatMap((list) => list.split(/\s*[,\n]\s*/)).filter((phrase) => phrase !== "");
  return new PhraseTable(phrases.map((phrase) => [phrase, phrase]));
}

function insert<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    const next: Node<T> = node.next.get(word) ?? { next: new Map(), value: undefined };
    node.next.set(word, next);
    node = next;
  }
  node.value = value;
}

function longest<T>(
  root: Node<T>,
  words: readonly Word[],
  index: number,
  step: 1 | -1,
): { value: T; length: number } | undefined {
  let found: { value: T; length: number } | undefined;
  let node: Node<T> | undefined = root;
  for (let at = index, length = 1; node; at += step, length += 1) {
    const word: Word | undefined = words[at];
    node = word === undefined ? undefined : node.next.get(word.folded);
    if (node?.value !== undefined) found = { value: node.value, length };
  }
  return found;
}
