import { type AnyCategory, type AnyConcept, entriesOf } from "../../taxonomy/index.js";
import { holds, STOP, wordsOfLabel } from "./cue.js";

/** A category whose name stands among some words, and how long that name is. */
interface Match {
  readonly category: string;
  readonly length: number;
}

/** The split of a concept or category that some labels are of, by position; what is no category of it is left out. */
export interface Fit {
  readonly dimension: string;
  readonly categories: readonly (string | null)[];
}

/** The category that words name: the longest name that stands among them, the last of equals. */
export function categoryIn(categories: Readonly<Record<string, AnyCategory>>, words: readonly string[]): Match | null {
  let best: Match | null = null;
  for (const [category, { vi }] of entriesOf(categories)) {
    for (const name of vi) {
      const phrase = wordsOfLabel(name);
      if (best && phrase.length <= best.length) continue;
      if (holds(words, phrase)) best = { category, length: phrase.length };
    }
  }
  return best;
}

/** The category that words name, where they name one alone: `công văn, kế hoạch` are two together. */
export function categoryAmong(
  categories: Readonly<Record<string, AnyCategory>>,
  words: readonly string[],
): Match | null {
  // `101 người có trình độ đại học trở lên`: several levels together are none of them.
  if (holds(words, UPWARDS)) return null;
  const match = categoryIn(categories, words);
  return match && isAlone(categories, words, match) ? match : null;
}

const UPWARDS = ["trở", "lên"] as const;

/** Whether nothing but one category is named: neither beside its name nor within what is left. */
function isAlone(
  categories: Readonly<Record<string, AnyCategory>>,
  words: readonly string[],
  { category }: Match,
): boolean {
  const own = categories[category]?.vi.map(wordsOfLabel).sort((one, other) => other.length - one.length) ?? [];
  let rest = words;
  for (const phrase of own) {
    for (let at = lastAt(rest, phrase); at >= 0; at = lastAt(rest, phrase))
      rest = [...rest.slice(0, at), STOP, ...rest.slice(at + phrase.length)];
  }
  return categoryIn(categories, rest) === null;
}

/** The words that may name the category of a figure. */
export interface Label {
  /** The surest first. */
  readonly words: readonly (readonly string[])[];
  /** All that stands behind the figure as far as the next. */
  readonly all: readonly string[];
}

/** Which dimension the labels of a list are categories of: the one that knows most of them, each once. */
export function dimensionOf(
  owner: Pick<AnyConcept | AnyCategory, "dimensions">,
  labels: readonly Label[],
  context: readonly string[],
): Fit | null {
  let best: { fit: Fit; score: number } | null = null;
  for (const [dimension, { categories, vi = [] }] of entriesOf(owner.dimensions)) {
    const found = bestOf(labels, categories);
    const known = found.filter((match) => match !== null);
    if (known.length === 0 || known.length * 2 < labels.length) continue;
    const length = known.reduce((sum, match) => sum + match.length, 0);
    const said = Math.max(-1, ...vi.map((name) => lastAt(context, wordsOfLabel(name))));
    const score = known.length * 10 + length + (said >= 0 ? 1000 + said : 0) - (vi.length > 0 && said < 0 ? 5 : 0);
    const names = found.map((match) => match?.category ?? null);
    if (!best || score > best.score) best = { fit: { dimension, categories: names }, score };
  }
  return best?.fit ?? null;
}

/** Names stand behind their figures or before them, in one list throughout: that which names more. */
function bestOf(labels: readonly Label[], categories: Readonly<Record<string, AnyCategory>>): (Found | null)[] {
  const asRead = once(labels.map((label) => surest(categories, label, false)));
  const turned = once(labels.map((label) => surest(categories, label, true)));
  const known = (found: readonly (Found | null)[]): number => found.filter((match) => match !== null).length;
  return known(turned) > known(asRead) ? turned : asRead;
}

interface Found extends Match {
  /** Which of the words of its label name it: the first are the surest. */
  readonly rank: number;
}

function surest(categories: Readonly<Record<string, AnyCategory>>, label: Label, turned: boolean): Found | null {
  const [behind = [], before = []] = label.words;
  if (holds(label.all, UPWARDS)) return null;
  // A label ends at a comma, what is counted together does not: `2.184 công văn, kế hoạch, tờ trình`.
  const isFirst = categoryIn(categories, behind) !== null && categoryIn(categories, before) === null;
  if (isFirst && behind.every((word, at) => label.all[at] === word) && !categoryAmong(categories, label.all))
    return null;
  // `329 thủ tục một phần, trực tiếp`: a name may hold a comma.
  const whole = isFirst ? categoryAmong(categories, label.all) : null;
  if (whole && whole.length > (categoryIn(categories, behind)?.length ?? 0)) return { ...whole, rank: 0 };
  const [, , ...others] = label.words;
  for (const [rank, words] of (turned ? [before, behind, ...others] : label.words).entries()) {
    const match = categoryAmong(categories, words);
    if (match) return { ...match, rank };
  }
  return null;
}

/** Of figures with one category the surest has it, then the one whose name says more, then the first. */
function once(found: readonly (Found | null)[]): (Found | null)[] {
  const owners = new Map<string, Found>();
  for (const match of found) {
    const owner = match && owners.get(match.category);
    if (match && (!owner || isSurer(match, owner))) owners.set(match.category, match);
  }
  return found.map((match) => (match && owners.get(match.category) === match ? match : null));
}

function isSurer(one: Found, other: Found): boolean {
  return one.rank === other.rank ? one.length > other.length : one.rank < other.rank;
}

/** Where a phrase stands last among words; -1 where it does not. */
export function lastAt(words: readonly string[], phrase: readonly string[]): number {
  for (let at = words.length - phrase.length; at >= 0; at -= 1) {
    if (phrase.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}
