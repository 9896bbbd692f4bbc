import { keystrokeBetween } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Outcome } from "../judge/weigh.js";
import type { Appearance } from "../keys/appearance.js";
import { APART } from "../vi/recall.js";
import { compareAmounts } from "./amounts.js";
import type { Known } from "./index.js";
import { differencesOf, timesOf } from "./likeness.js";
import { areParallel, namesAnother } from "./parallel.js";
import type { Vocabulary } from "./vocabulary.js";

/** Figures before one, and places that hold them, among which what it takes up is looked for. */
const [REACH, PLACES, CELLS] = [16, 5, 60];

/** How likely the words make it that a figure takes up the one found. */
const [POINTED, WHOLE, OPENING] = [0.993, 0.99, 0.985];
/** How much of its own words must stand around what it takes up, by how it does so. */
const SHARED = { pointed: 0.34, whole: 0.6, opening: 0.8 } as const;
/** A rival that has as much, or almost, leaves open what is taken up. */
const RIVAL = 0.15;

/** Another figure before one, and how likely that is the same quantity told again. */
export interface Recalled {
  readonly of: Appearance;
  readonly by: Appearance;
  readonly prior: number;
  readonly chance: number;
  readonly outcome: Outcome;
  /** `unstated` where one leaves out when it is so; else both tell of one time. */
  readonly time?: "same" | "unstated";
}

/** Finds figures that say again, near by and in other words, what one before them said, with one keystroke's difference. */
export function* recalledIn(all: readonly Appearance[], vocabulary: Vocabulary, known: Known): Generator<Recalled> {
  const noted = notedIn(all);
  for (const [index, by] of all.entries()) {
    if (isCell(by) || by.figure.upTo !== null) continue;
    const found = sourceOf(by, nearBefore(all, index, noted), vocabulary, known);
    if (found) yield found;
  }
}

function isCell({ place }: Appearance): boolean {
  return place.startsWith("t");
}

/** The figures before the mark of each note. */
function notedIn(all: readonly Appearance[]): Map<string, Appearance[]> {
  const found = new Map<string, Appearance[]>();
  for (const each of all)
    for (const label of each.noted) found.set(label, [...(found.get(label) ?? []), each].slice(-REACH));
  return found;
}

/** Figures that one may take up: those before it under its heading, in its note and where the mark of that stands. */
function nearBefore(all: readonly Appearance[], index: number, noted: ReadonlyMap<string, Appearance[]>): Appearance[] {
  const by = all[index];
  if (!by) return [];
  const found: Appearance[] = by.note === null ? [] : [...(noted.get(by.note) ?? [])];
  const places = new Set<string>();
  let cells = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const each = all[at];
    if (!each || each.note !== by.note || !isUnderOneHeading(each, by)) break;
    places.add(each.place);
    cells += isCell(each) ? 1 : 0;
    if (places.size > PLACES || index - at - cells > REACH || cells > CELLS) break;
    found.push(each);
  }
  return found;
}

function isUnderOneHeading({ path: one }: Appearance, { path: other }: Appearance): boolean {
  return one.length === other.length && one.every((heading, at) => heading === other[at]);
}

interface Source {
  readonly of: Appearance;
  readonly covered: number;
}

function sourceOf(
  by: Appearance,
  near: readonly Appearance[],
  vocabulary: Vocabulary,
  known: Known,
): Recalled | undefined {
  if (by.own.size === 0 || by.before.slice(0, 3).some((word) => APART.has(word))) return undefined;
  const sources: Source[] = [];
  const alike = near.filter((of) => measureOf(of.figure) === measureOf(by.figure) && mayBeOne(of, by));
  for (const of of alike) {
    // Whoever says the same near by is right.
    if (compareAmounts(of.figure, by.figure)?.outcome === "fits") return undefined;
    if (of.sentence === by.sentence || known.related(of.figure.id, by.figure.id)) continue;
    if (!areOfOneTime(of, by, vocabulary) || differencesOf(of, by, vocabulary) < 0.3) continue;
    // `Ngân hàng giải ngân cho 46 hồ sơ nói trên`: who points at it may begin like the sentence that told it.
    if (by.recall === "pointed" ? namesAnother(by, of) : areParallel(of, by)) continue;
    if (of.title !== null && by.title !== null && of.title !== by.title) continue;
    if ([...by.names].some((name) => !of.wide.has(name) && !vocabulary.isOwn(name))) continue;
    sources.push({ of, covered: coverOf(by, of, vocabulary) });
  }
  sources.sort((one, other) => other.covered - one.covered);
  const [best] = sources;
  if (!best || isDerived(by, alike)) return undefined;
  const rivals = sources.filter(
    ({ of, covered }) => of.figure.value !== best.of.figure.value && covered >= best.covered - RIVAL,
  );
  if (rivals.length > 0) return undefined;
  const typed = typedBetween(best.of, by);
  const prior = priorOf(by, best);
  return typed === undefined || prior === 0
    ? undefined
    : { of: best.of, by, prior, chance: typed, outcome: "keystroke" };
}

function priorOf(by: Appearance, { of, covered }: Source): number {
  if (isCell(of)) return 0;
  const { recall } = by;
  if (recall === "pointed" && covered >= SHARED.pointed) return POINTED;
  if (recall === "whole" && covered >= SHARED.whole) return WHOLE;
  // Figures of one paragraph stand there to be told apart, unless words point from one to the other.
  if (of.place === by.place) return 0;
  return recall === "opening" && covered >= SHARED.opening ? OPENING : 0;
}

/** How much of the words of one stand around the other. */
function coverOf(from: Appearance, to: Appearance, vocabulary: Vocabulary): number {
  let [all, found] = [0, 0];
  for (const word of from.own) {
    if (vocabulary.isOwn(word)) continue;
    const weight = vocabulary.weight(word);
    all += weight;
    if (to.own.has(word) || to.near.has(word) || to.wide.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** Whether two figures may count one thing: by their nouns, else by the word right behind each. */
function mayBeOne(one: Appearance, other: Appearance): boolean {
  if (one.figure.kind !== "count") return true;
  if (one.noun !== null && other.noun !== null) return nounsMatch(one.noun, other.noun);
  if (isCell(one)) return true;
  const [its, others] = [one.behind[0] ?? "", other.behind[0] ?? ""];
  return its === others || other.own.has(its) || one.own.has(others);
}

function areOfOneTime(of: Appearance, by: Appearance, vocabulary: Vocabulary): boolean {
  const time = timesOf(of, by, vocabulary);
  if (time === "other") return false;
  // What is told again need not say when; what says a time of its own is something else.
  return time !== "unstated" || by.when === null || by.when.inherited;
}

/** Whether a figure is the sum or difference of two of its kind before it. */
function isDerived({ figure }: Appearance, near: readonly Appearance[]): boolean {
  const own = Number(figure.value);
  const values = [...new Set(near.map((each) => Number(each.figure.value)))];
  const met = new Set<number>();
  for (const each of values) {
    if (met.has(own - each) || met.has(each - own) || met.has(own + each)) return true;
    met.add(each);
  }
  return values.length > 2 && values.reduce((sum, each) => sum + each, 0) === own;
}

/** How likely chance makes one number a keystroke away from another; `undefined` where none leads there. */
function typedBetween({ figure: one }: Appearance, { figure: other }: Appearance): number | undefined {
  const [meant, typed] = [digitsIn(one), digitsIn(other)];
  if (meant.size !== typed.size && meant.digits !== typed.digits) {
    if (Math.abs(meant.size - typed.size) > 1) return undefined;
  }
  const keystroke = meant.digits === typed.digits ? "swapped" : keystrokeBetween(meant.digits, typed.digits);
  if (keystroke === null) return undefined;
  const chance = BY_CHANCE[Math.max(meant.digits.length, typed.digits.length)] ?? 0.001;
  return keystroke === "swapped" ? chance * REORDERED : chance;
}

const BY_CHANCE: Readonly<Record<number, number>> = { 1: 0.9, 2: 0.25, 3: 0.05, 4: 0.006 };
const REORDERED = 0.2;

/** The telling digits of an amount in the smallest unit of its measure: `1,25 tỷ` and `1.250 triệu` have the same. */
function digitsIn(figure: Appearance["figure"]): { digits: string; size: number } {
  const point = pointOf(figure);
  const digits = point.toFixed().replace(/\D/g, "").replace(/^0+/, "");
  return { digits: figure.kind === "count" ? digits : digits.replace(/0+$/, "") || "0", size: point.e };
}
