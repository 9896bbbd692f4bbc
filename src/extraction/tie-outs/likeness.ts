import { nounsMatch } from "../clauses/nouns.js";
import type { Appearance } from "../keys/appearance.js";
import { ALL_THERE_ARE, OPPOSITES, TERRITORY } from "../vi/stop-words.js";
import type { Vocabulary } from "./vocabulary.js";

/** How likely the words make it that two figures are of one quantity, and what they say of its time. */
export interface Likeness {
  readonly prior: number;
  readonly time: "same" | "stated" | "unstated" | "other";
}

/** What a word of a label is worth that the other says only around its own. */
const AROUND = 0.75;
/** Every label says something that cannot be seen in it. */
const UNSAID = 0.3;

/** Compares what two figures count. */
export function likenessOf(one: Appearance, other: Appearance, vocabulary: Vocabulary): Likeness {
  const time = timesOf(one, other, vocabulary);
  const rich = richness(one, other, vocabulary);
  const twice = toldTwice(one, other);
  // Most pairs share a number and no word.
  if (rich === 0 && !twice) return { prior: 0, time };
  const covered = Math.min(cover(one, other, vocabulary), cover(other, one, vocabulary));
  let prior = MOST * covered ** 1.5 * rich;
  if (twice && time !== "unstated") prior = Math.max(prior, TWICE);
  prior *= differencesOf(one, other, vocabulary);
  // A label that comes again and again with another number is the form of a list.
  if (vocabulary.isFormula(one) || vocabulary.isFormula(other)) prior *= 0.15;
  if (one.title !== null && other.title !== null && one.title !== other.title) prior *= 0.2;
  if (areSiblings(one, other) && !(twice && isLong(one) && isLong(other))) prior *= 0.1;
  if (time === "other") prior *= 0.1;
  if (time === "unstated") prior *= 0.9;
  return { prior, time };
}

/** What is left of a likeness by what sets two figures apart: another noun, body, aspect, name, an opposite. */
export function differencesOf(one: Appearance, other: Appearance, vocabulary: Vocabulary): number {
  let left = 1;
  if (!sameNoun(one, other)) left *= 0.05;
  if (one.body && other.body && one.body.name !== other.body.name)
    left *= one.body.sure && other.body.sure ? 0.15 : 0.5;
  if (one.aspect !== other.aspect) left *= 0.1;
  const strangers = [namesMatch(one, other, vocabulary), namesMatch(other, one, vocabulary)].filter((each) => !each);
  if (strangers.length > 0) left *= strangers.length > 1 ? 0.1 : 0.35;
  if (areOpposite(one, other)) left *= OF_ANOTHER;
  if (areTwo(one, other)) left *= OF_ANOTHER;
  return left;
}

/** Words alone hardly make two figures one. */
const MOST = 0.95;
/** A sentence told twice all but does. */
const TWICE = 0.995;
/** Words around a figure that make a sentence told twice. */
const SAME_WORDS = 14;
const ON_EACH_SIDE = 4;

function toldTwice(one: Appearance, other: Appearance): boolean {
  if (one.place === other.place) return false;
  const [before, behind] = [run(one.before, other.before), run(one.behind, other.behind)];
  return before >= ON_EACH_SIDE && behind >= ON_EACH_SIDE && before + behind >= SAME_WORDS;
}

function run(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((word, index) => word !== other[index] || /^[.;]$/.test(word));
  return end < 0 ? one.length : end;
}

/** How much the words that both labels share tell: `người` alone says little. */
function richness(one: Appearance, other: Appearance, vocabulary: Vocabulary): number {
  let shared = 0;
  for (const word of one.near) if (other.near.has(word)) shared += vocabulary.weight(word);
  const told = 1 - Math.exp(-shared / 3.5);
  return countsAll(one) && countsAll(other) ? Math.max(told, OF_THE_PLACE) : told;
}

/** `có 35 bản`, `35/35 bản`: a place has one number of them. */
function countsAll({ noun, near, before }: Appearance): boolean {
  return (
    noun !== null && TERRITORY.has(noun) && near.size <= noun.split(" ").length && ALL_THERE_ARE.has(before[0] ?? "")
  );
}

const OF_THE_PLACE = 0.85;

/** What one of several places has is told in the words of what the others have. */
const OF_ANOTHER = 0.01;

/** `Thu ngân sách` and `chi ngân sách`. */
function areOpposite({ near: one }: Appearance, { near: other }: Appearance): boolean {
  return OPPOSITES.some(
    ([left, right]) =>
      (isOnly(one, left, right) && isOnly(other, right, left)) ||
      (isOnly(one, right, left) && isOnly(other, left, right)),
  );
}

function isOnly(label: ReadonlySet<string>, word: string, opposite: string): boolean {
  return label.has(word) && !label.has(opposite);
}

/** `a) Khu phố 3: …`, `b) Khu phố 5: …`: paragraphs that begin with two different places or bodies. */
function areTwo({ subject: one }: Appearance, { subject: other }: Appearance): boolean {
  return one !== null && other !== null && one.kind === other.kind && one.name !== other.name;
}

/** Words of a heading that is more than a name; below such ones a sentence told twice is told of one thing. */
const NAME_OF_SECTION = 8;

function isLong({ path }: Appearance): boolean {
  return (path.at(-1) ?? "").split(" ").length > NAME_OF_SECTION;
}

/** `1. Thôn Đông`, `2. Thôn Tây`: sections beside each other below one heading tell of different things in like words. */
function areSiblings({ path: one }: Appearance, { path: other }: Appearance): boolean {
  const last = one.length - 1;
  const [a = "", b = ""] = [one[last], other[last]];
  if (one.length !== other.length || a === b || a.startsWith("1 ") || a.split(" ")[0] !== b.split(" ")[0]) return false;
  return one.slice(0, last).every((heading, index) => heading === other[index]);
}

/** How much of a label another says, in its own or around it. */
function cover(from: Appearance, to: Appearance, vocabulary: Vocabulary): number {
  let [all, found] = [UNSAID, 0];
  for (const word of from.near) {
    if (vocabulary.isOwn(word)) continue;
    const weight = vocabulary.weight(word);
    all += weight;
    found += to.near.has(word) ? weight : to.wide.has(word) ? weight * AROUND : 0;
  }
  return from.near.size === 0 ? 0 : (found + UNSAID) / all;
}

function sameNoun({ noun: one, near }: Appearance, { noun: other, near: its }: Appearance): boolean {
  if (one !== null && other !== null) return nounsMatch(one, other);
  const known = one ?? other;
  const label = one === null ? near : its;
  return known === null || known.split(" ").every((word) => label.has(word)) || label.size > 0;
}

function namesMatch(one: Appearance, other: Appearance, vocabulary: Vocabulary): boolean {
  for (const name of one.names) if (!other.wide.has(name) && !vocabulary.isOwn(name)) return false;
  return true;
}

/** `stated`: both say one period; `same`: neither says another time than the report's; `unstated`: only one says its own. */
export function timesOf(
  { when: one }: Appearance,
  { when: other }: Appearance,
  vocabulary: Vocabulary,
): Likeness["time"] {
  const [a, b] = [vocabulary.timeOf(one), vocabulary.timeOf(other)];
  if (a === b) return a.includes("..") || bothState(one, other) ? "stated" : "same";
  if (a.endsWith("now") && b.endsWith("now")) return "same";
  if (vocabulary.isEarlier(one) !== vocabulary.isEarlier(other)) return "other";
  return one && other && !one.inherited && !other.inherited ? "other" : "unstated";
}

/** Whether both name one year, month or day in their own sentence. */
function bothState(one: Appearance["when"], other: Appearance["when"]): boolean {
  return !!one && !!other && !one.inherited && !other.inherited && one.name === other.name && /\d/.test(one.name);
}
