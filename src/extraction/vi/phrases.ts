import type { Word } from "../tokens/words.js";
import { foldWord } from "./fold.js";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

interface Tries<T> {
  readonly forward: Node<T>;
  readonly backward: Node<T>;
}

/** A table of phrases, found word by word: the longest phrase that starts, or ends, at a word. */
export class PhraseTable<T> {
  readonly #entries: Iterable<readonly [phrase: string, value: T]>;
  #tries: Tries<T> | undefined;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    this.#entries = entries;
  }

  /** The words that its phrases begin with. */
  firstWords(): Iterable<string> {
    return this.#built().forward.next.keys();
  }

  /** The longest phrase whose first word is `words[index]`. */
  at(words: readonly Word[], index: number): { value: T; length: number } | undefined {
    return longest(this.#built().forward, words, index, 1);
  }

  /** The longest phrase whose last word is `words[index]`. */
  endingAt(words: readonly Word[], index: number): { value: T; length: number } | undefined {
    return longest(this.#built().backward, words, index, -1);
  }

  /** Built when first looked into, so that importing the tables costs nothing. */
  #built(): Tries<T> {
    this.#tries ??= build(this.#entries);
    return this.#tries;
  }
}

/** A table in which a phrase stands for itself. */
export function phraseSet(...lists: readonly string[]): PhraseTable<string> {
  return new PhraseTable(phrasesOf(...lists));
}

/** The phrases of lists, which commas and line ends separate, each standing for itself; split when first asked for. */
export function* phrasesOf(...lists: readonly string[]): Generator<[phrase: string, value: string]> {
  for (const phrase of lists.flatMap((list) => list.split(/[,\n]/))) {
    const trimmed = phrase.trim();
    if (trimmed !== "") yield [trimmed, trimmed];
  }
}

function build<T>(entries: Iterable<readonly [phrase: string, value: T]>): Tries<T> {
  const tries: Tries<T> = { forward: emptyNode(), backward: emptyNode() };
  for (const [phrase, value] of entries) {
    const words = phrase.normalize("NFC").split(" ").map(foldWord);
    insert(tries.forward, words, value);
    insert(tries.backward, words.toReversed(), value);
  }
  return tries;
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), value: undefined };
}

function insert<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    const next: Node<T> = node.next.get(word) ?? emptyNode();
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
