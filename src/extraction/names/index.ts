import type { TextDocument } from "../../document/index.js";
import { type Header, type Name, spellingOf } from "../../model/index.js";
import type { Stretch } from "../clauses/stretch.js";
import { locationIn } from "../places.js";
import { inNames } from "../tokens/own-terms.js";
import type { OwnTerms } from "../tokens/words.js";
import type { Alike } from "./alike.js";
import { codesAlike } from "./codes.js";
import { describedAlike } from "./described.js";
import { institutionsAlike } from "./institutions.js";
import { namesakes } from "./namesakes.js";
import { ownBodyAlike } from "./own-body.js";
import { ownPlaceIn } from "./own-place.js";
import { quotedAlike } from "./quoted.js";
import { smallNamesAlike } from "./small-names.js";
import { upperPlacesAlike } from "./upper-places.js";
import { type NameSpan, printOf, type Written, writtenIn } from "./written.js";

type Thing = Pick<Alike<NameSpan>, "usual" | "others">;

/** The names of a text whose spellings can be compared: its own place, and things whose names are almost alike. */
export function namesOf(
  document: TextDocument,
  stretches: readonly Stretch[],
  header: Header,
  terms: OwnTerms | null,
): Name[] {
  const written = writtenIn(document, stretches, terms);
  const right = new Map(terms ? written.map((each) => [each, inNames(each.words, terms)]) : []);
  const isRight = ({ written: each, from }: NameSpan): boolean => right.get(each)?.has(from) ?? false;
  const things = withoutRepeats([
    ...quotedAlike(written),
    ...codesAlike(written),
    ...institutionsAlike(written),
    ...describedAlike(written),
    ...namesakes(written),
    ...ownBodyAlike(written, header),
    ...upperPlacesAlike(written),
    ...smallNamesAlike(written, header),
  ]);
  const told = wordsOfThings(things);
  return [
    // A place within the name of a thing is told with the thing.
    ...ownPlaceIn(written, header)
      .filter(({ span }) => !isRight(span))
      .filter(({ span, confidence }) => confidence === "certain" || !told.get(span.written)?.has(span.from))
      .map(({ span, confidence }) => nameOf(document, span, "place", confidence)),
    ...things.flatMap(({ usual, others: odd }) => {
      const others = odd.filter((span) => !isRight(span));
      if (others.length === 0) return [];
      const thing = usual[0] ? spellingOf(printOf(usual[0])) : "";
      return [
        ...usual.map((span) => nameOf(document, span, thing, "certain")),
        ...others.map((span) => nameOf(document, span, thing, "likely")),
      ];
    }),
  ];
}

/** The groups of names none of which stands in an earlier group. */
function withoutRepeats(groups: readonly Thing[]): Thing[] {
  const told = new Map<Written, Set<number>>();
  return groups.filter(({ usual, others }) => {
    const spans = [...usual, ...others];
    const known = spans.some(({ written, from }) => told.get(written)?.has(from));
    if (!known) addWords(told, spans);
    return !known;
  });
}

function wordsOfThings(groups: readonly Thing[]): Map<Written, Set<number>> {
  const told = new Map<Written, Set<number>>();
  for (const { usual, others } of groups) addWords(told, [...usual, ...others]);
  return told;
}

function addWords(told: Map<Written, Set<number>>, spans: readonly NameSpan[]): void {
  for (const { written, from, to } of spans) {
    const words = told.get(written) ?? new Set<number>();
    for (let index = from; index < to; index += 1) words.add(index);
    told.set(written, words);
  }
}

function nameOf(document: TextDocument, span: NameSpan, of: string, confidence: Name["confidence"]): Name {
  const { written, from, to } = span;
  const [start, end] = [written.words[from]?.start ?? 0, written.words[to - 1]?.end ?? 0];
  const at = locationIn(document, written.block, written.passage, start, end);
  return { name: printOf(span), of, confidence, at };
}
