/** Words that stand with more than this tell none of them apart. */
const MOST_WITH_WORD = 60;

/** Things of a text by the words they are told in. */
export class WordIndex<Thing extends { readonly words: ReadonlySet<string> }> {
  readonly #byWord = new Map<string, Thing[]>();

  constructor(things: Iterable<Thing>) {
    for (const thing of things) {
      for (const word of thing.words) {
        const its = this.#byWord.get(word) ?? [];
        this.#byWord.set(word, its);
        if (its.length <= MOST_WITH_WORD) its.push(thing);
      }
    }
  }

  /** The things that are told in all of some words; none where each of these is told everywhere. */
  holding(words: ReadonlySet<string>): Thing[] {
    const [rarest] = [...words]
      .map((word) => this.#byWord.get(word) ?? [])
      .sort((one, other) => one.length - other.length);
    if (!rarest || rarest.length > MOST_WITH_WORD) return [];
    return rarest.filter((thing) => [...words].every((word) => thing.words.has(word)));
  }
}
