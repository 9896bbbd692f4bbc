import { type Header, type Name, type Syllable, spellingOf, syllableOf } from "../../model/index.js";
import { endsSentence } from "../clauses/layout.js";
import { type Word, wordsOf } from "../tokens/words.js";
import { PLACE_LEVELS } from "../vi/names.js";
import { type Bearing, bearingOf } from "./bearing.js";
import { type Distance, distanceOf } from "./near.js";
import { type NameSpan, printOf, type Written } from "./written.js";

/** A mention of the report's own place, or of one that is spelt much like it. */
interface Mention {
  readonly span: NameSpan;
  readonly spelling: string;
  readonly distance: Distance;
  readonly bearing: Bearing;
}

/** A name of the report's own place, and how sure it is that it is meant. */
export interface PlaceName {
  readonly span: NameSpan;
  readonly confidence: Name["confidence"];
}

/** Words that the name of a place has at least and at most, to be told from words of every day. */
const [LEAST_WORDS, MOST_WORDS] = [2, 5];
const CAPITAL = /^\p{Lu}/u;
/** A slip comes again at most once in as many names that are spelt as usual. */
const TIMES_MORE = 10;
/** Words between two names of one sentence that are held against each other. */
const MOST_BETWEEN = 60;
/** A slip of two keystrokes is believed only beside as many right ones. */
const LEAST_FOR_LOOSER = 5;

/** The names of a report's own place in all its spellings; what is spelt like it and names another place is left out. */
export function ownPlaceIn(written: readonly Written[], { place, body }: Header): PlaceName[] {
  const own = place ?? placeOfBody(body);
  const syllables = (own ?? "").split(/\s+/).map(syllableOf);
  if (syllables.length < LEAST_WORDS || syllables.length > MOST_WORDS) return [];
  const everyday = new Set<string>();
  const speaker = wordsOf(body ?? "");
  const mentions = written.flatMap((each) => mentionsIn(each, syllables, speaker, everyday));
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.spelling);
    if (group) group.push(mention);
    else groups.set(mention.spelling, [mention]);
  }
  const usual = [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
  const level = levelOf(usual);
  const standing = placed(usual);
  return mentions.flatMap((mention) => {
    const group = groups.get(mention.spelling) ?? [];
    if (group === usual) return { span: mention.span, confidence: "certain" as const };
    const confidence = confidenceOf(mention, group, usual, level);
    if (confidence === undefined) return [];
    const doubtful = everyday.has(mention.spelling) || isContrasted(mention, standing);
    return { span: mention.span, confidence: doubtful ? ("possible" as const) : confidence };
  });
}

/** How surely a mention in an unusual spelling means the usual place; `undefined` where another one is meant. */
function confidenceOf(
  { distance, bearing }: Mention,
  group: readonly Mention[],
  usual: readonly Mention[],
  level: string | undefined,
): Name["confidence"] | undefined {
  // One place that is surely another makes all of that name another.
  const elsewhere = group.some(
    ({ bearing: { of, level: other } }) => of === "other" || (other !== null && level !== undefined && other !== level),
  );
  if (elsewhere) return undefined;
  const most = 1 + Math.floor(usual.length / TIMES_MORE);
  if (group.length > most || group.length >= usual.length || bearing.of === "unknown") return "possible";
  if (distance === "looser" && (group.length > 1 || usual.length < LEAST_FOR_LOOSER)) return "possible";
  return bearing.level !== null ? "certain" : "likely";
}

/** Whether a usual mention stands in the same sentence and is called alike: two places told apart more often than a slip. */
function isContrasted({ span, bearing }: Mention, usual: ReadonlyMap<Written, ReadonlyMap<number, Mention>>): boolean {
  const { words } = span.written;
  const beside = usual.get(span.written);
  if (!beside) return false;
  const isAt = (index: number): boolean => {
    const right = beside.get(index);
    return right !== undefined && right.bearing.level === bearing.level;
  };
  for (let index = span.from - 1; index >= Math.max(0, span.from - MOST_BETWEEN); index -= 1) {
    if (endsSentence(words, index)) break;
    if (isAt(index)) return true;
  }
  for (let index = span.to; index < Math.min(words.length, span.to + MOST_BETWEEN); index += 1) {
    if (endsSentence(words, index)) break;
    if (isAt(index)) return true;
  }
  return false;
}

/** The usual mentions by where they stand. */
function placed(usual: readonly Mention[]): Map<Written, Map<number, Mention>> {
  const found = new Map<Written, Map<number, Mention>>();
  for (const mention of usual) {
    const { written, from } = mention.span;
    const inside = found.get(written) ?? new Map<number, Mention>();
    inside.set(from, mention);
    found.set(written, inside);
  }
  return found;
}

/** The mentions of a passage; what is spelt like it without capitals goes to the words of every day. */
function mentionsIn(
  written: Written,
  own: readonly Syllable[],
  speaker: readonly Word[],
  everyday: Set<string>,
): Mention[] {
  const { words } = written;
  const found: Mention[] = [];
  for (let index = 0; index + own.length <= words.length; index += 1) {
    const distance = distanceAt(words, index, own);
    if (distance === "far") continue;
    const span = { written, from: index, to: index + own.length };
    if (!words.slice(span.from, span.to).every(({ text }) => CAPITAL.test(text))) {
      everyday.add(spellingOf(printOf(span)));
      continue;
    }
    const bearing = bearingOf(words, span.from, span.to, speaker);
    if (bearing.of === "part") continue;
    found.push({ span, spelling: spellingOf(printOf(span)), distance, bearing });
    index += own.length - 1;
  }
  return found;
}

/** How far the words at a place are from a name: one syllable may be off, or only marks. */
function distanceAt(words: readonly Word[], from: number, own: readonly Syllable[]): Distance {
  let worst: Distance = "same";
  let off = 0;
  for (const [offset, syllable] of own.entries()) {
    const word = words[from + offset];
    if (word?.kind !== "word") return "far";
    const distance = distanceOf(syllableOf(word.text), syllable);
    if (distance === "far") return "far";
    if (distance === "same") continue;
    off += 1;
    if (worst !== "looser") worst = distance;
  }
  return off > 1 && worst === "looser" ? "far" : worst;
}

/** The kind of place that the usual mentions name most often: `xã`. */
function levelOf(usual: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { bearing } of usual)
    if (bearing.level !== null) counts.set(bearing.level, (counts.get(bearing.level) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** `XÃ …` at the end of a body's name. */
function placeOfBody(body: string | null): string | null {
  const words = body?.split(/\s+/) ?? [];
  for (let index = words.length - 1; index > 0; index -= 1) {
    const word = (words[index - 1] ?? "").toLowerCase();
    if (LEVEL_WORDS.has(word)) return words.slice(index).join(" ");
  }
  return null;
}

const LEVEL_WORDS: ReadonlySet<string> = new Set([...PLACE_LEVELS.firstWords()]);
