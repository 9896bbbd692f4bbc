import { type AnyConcept, entriesOf } from "../../taxonomy/index.js";
import { holds, wordsOfName } from "./cue.js";

type Concepts = Readonly<Record<string, AnyConcept>>;

/** A phrase that says what is told of, unless one of others stands beside it: `trình độ ! giáo viên | học sinh`. */
interface Topic {
  readonly concept: string;
  readonly phrase: readonly string[];
  readonly not: readonly (readonly string[])[];
}

const known = new WeakMap<Concepts, readonly Topic[]>();

/**
 * The concepts that the words of a title or a heading are about, the longest phrase first.
 *
 * @param beside words of what stands below, which may rule a topic out
 */
export function topicsIn(concepts: Concepts, words: readonly string[], beside: readonly string[] = []): string[] {
  const phrases = known.get(concepts) ?? phrasesOf(concepts);
  known.set(concepts, phrases);
  const found = phrases.filter(
    ({ phrase, not }) => holds(words, phrase) && !not.some((other) => holds(words, other) || holds(beside, other)),
  );
  return [...new Set(found.map(({ concept }) => concept))];
}

function phrasesOf(concepts: Concepts): Topic[] {
  return entriesOf(concepts)
    .flatMap(([concept, { topics = [] }]) =>
      topics.map((topic): Topic => {
        const [phrase = "", not = ""] = topic.split(" ! ");
        const others = not.split("|").map(wordsOfName);
        return { concept, phrase: wordsOfName(phrase), not: others.filter((words) => words.length > 0) };
      }),
    )
    .sort((one, other) => other.phrase.length - one.phrase.length);
}
