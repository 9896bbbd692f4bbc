import { type AnyConcept, entriesOf } from "../../taxonomy/index.js";
import { holds, wordsOfName } from "./cue.js";

type Concepts = Readonly<Record<string, AnyConcept>>;

const known = new WeakMap<Concepts, readonly (readonly [concept: string, phrase: readonly string[]])[]>();

/** The concepts that the words of a title or a heading are about, the longest phrase first. */
export function topicsIn(concepts: Concepts, words: readonly string[]): string[] {
  const phrases = known.get(concepts) ?? phrasesOf(concepts);
  known.set(concepts, phrases);
  return [...new Set(phrases.flatMap(([concept, phrase]) => (holds(words, phrase) ? [concept] : [])))];
}

function phrasesOf(concepts: Concepts): [string, readonly string[]][] {
  return entriesOf(concepts)
    .flatMap(([concept, { topics = [] }]) =>
      topics.map((topic): [string, readonly string[]] => [concept, wordsOfName(topic)]),
    )
    .sort(([, one], [, other]) => other.length - one.length);
}
