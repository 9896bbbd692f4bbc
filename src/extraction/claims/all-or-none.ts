import { HUNDRED } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import {
  ALL_CUES,
  BEFORE_NONE,
  FILLED,
  HEDGES,
  NONE_CUES,
  QUOTA,
  RUN_ENDS,
  STATES,
  TERMS,
  WEAK_NONE_CUES,
} from "../vi/claims.js";
import { phraseSet } from "../vi/phrases.js";
import { headIn, propertyIn, verbAndThings } from "./parse.js";
import { type AllOrNone, keyOf } from "./saying.js";
import { nounAt, runEnd, runStart, stateOf, termsBetween, valuesOf } from "./terms.js";

/** Claims of all or none in a paragraph, in the order of their words. */
export function allOrNoneIn(stretch: Stretch): AllOrNone[] {
  const hundreds = stretch.mentions.filter(isHundred).flatMap((figure) => ofHundred(stretch, figure) ?? []);
  const worded = stretch.words.flatMap((_, at) => wordedAt(stretch, at) ?? []);
  return [...hundreds, ...worded];
}

function isHundred(mention: Mention): boolean {
  return (
    measureOf(mention) === "percent" &&
    mention.upTo === null &&
    mention.approximator === null &&
    pointOf(mention).eq(HUNDRED)
  );
}

/** `100% hồ sơ được giải quyết`, `hồ sơ giải quyết đúng hạn đạt 100%`, `hoàn thành 100% chỉ tiêu biên chế`. */
function ofHundred(stretch: Stretch, figure: Mention): AllOrNone | undefined {
  if (HEDGES.endingAt(stretch.words, figure.from - 1)) return undefined;
  const quota = QUOTA.at(stretch.words, figure.to);
  const noun = quota && nounAt(stretch.words, figure.to + quota.length);
  if (!quota || !noun) {
    const shared = sharedState(stretch, figure);
    return shared && { ...shared, figure, hedged: isByRule(stretch, shared.to) };
  }
  const to = figure.to + quota.length + noun.length;
  const words = [STATES.short];
  return { stretch, from: figure.from, to, nouns: [noun.value], words, key: STATES.short, figure, hedged: false };
}

/** `100% hồ sơ được giải quyết đúng quy định`: all that were resolved may be meant, resolved by the rules. */
function isByRule({ words }: Stretch, end: number): boolean {
  const at = Math.max(end - BY_RULE.length, 0);
  return words.slice(at, end + 4).some((_, index) => BY_RULE.phrases.at(words, at + index) !== undefined);
}

const BY_RULE = { phrases: phraseSet("đúng quy định, theo quy định, đúng trình tự, đúng quy trình"), length: 8 };

/** The things that a percentage tells a share of, and what the others are: for `98% hồ sơ đúng hạn` late dossiers. */
export function sharedState(stretch: Stretch, percent: Mention): Omit<AllOrNone, "figure" | "hedged"> | undefined {
  const end = runEnd(stretch, percent.to, percent.order + 1);
  const forward = propertyIn(stretch, percent.to, end, false);
  if (forward) return sayingOf(stretch, percent.from, end, forward.noun, forward.words);
  const opening = openingOf(stretch, percent);
  if (opening === percent.from) return ofVerb(stretch, percent, percent, end);
  const start = runStart(stretch, opening, stretch.mentions[percent.order - 1]?.to ?? 0);
  const backward = propertyIn(stretch, start, opening, true);
  return backward && sayingOf(stretch, start, percent.to, backward.noun, backward.words);
}

/** `đã giải quyết 100% đơn thư`, `giải quyết đạt 100% hồ sơ`, `hoàn thành toàn bộ 12 chỉ tiêu`. */
function ofVerb(stretch: Stretch, number: Pick<Mention, "from" | "order">, { to }: Pick<Mention, "to">, end: number) {
  const verb = startOfVerb(stretch.words, number.from);
  const start = runStart(stretch, verb, stretch.mentions[number.order - 1]?.to ?? 0);
  const said = verbAndThings(stretch, { from: start, to: verb }, { from: to, to: end });
  return said && sayingOf(stretch, start, end, said.noun, said.words);
}

/** Where `đạt 100%`, `(100%)`, `: 100%` begins, whose subject stands before; the figure itself where none of these does. */
export function openingOf({ words }: Stretch, percent: Mention): number {
  const follows = words[percent.to];
  if (follows?.kind === "word" && !RUN_ENDS.at(words, percent.to)) return percent.from;
  const verb = startOfVerb(words, percent.from);
  const sign = words[verb - 1]?.text ?? "";
  return sign === "(" || sign === ":" || (sign === "," && verb < percent.from) ? verb - 1 : verb;
}

const VERBS = new Set(["đạt", "tỷ", "lệ", "là", "chiếm", "bằng"]);

function startOfVerb(words: Stretch["words"], from: number): number {
  let at = from;
  while (at > 0 && VERBS.has(words[at - 1]?.folded ?? "")) at -= 1;
  return at;
}

/** Claims without a figure that begin at a word. */
function wordedAt(stretch: Stretch, at: number): AllOrNone | undefined {
  return noneAt(stretch, at) ?? allAt(stretch, at) ?? filledAt(stretch, at) ?? settledAt(stretch, at);
}

/** `không có hồ sơ quá hạn`, `không còn hộ nghèo`, `không để xảy ra cháy nổ`. */
function noneAt(stretch: Stretch, at: number): AllOrNone | undefined {
  const { words } = stretch;
  const cue = NONE_CUES.at(words, at);
  if (!cue) return undefined;
  const previous = words[at - 1];
  const opens = previous === undefined || previous.kind === "sign" || BEFORE_NONE.endingAt(words, at - 1);
  if (HEDGES.endingAt(words, at - 1) || (!opens && WEAK_NONE_CUES.has(cue.value))) return undefined;
  const from = at + cue.length;
  const end = runEnd(stretch, from, firstMention(stretch, from));
  const head = headIn(stretch, from, end, false);
  if (!head && WEAK_NONE_CUES.has(cue.value)) return undefined;
  const said = stateOf(valuesOf(termsBetween(words, head ? head.at + head.length : from, end)));
  if (said.length === 0 || (!head && said.length < 2 && !said[0]?.startsWith("#"))) return undefined;
  const nouns = head && head.noun !== "trường hợp" ? [head.noun] : [];
  return { stretch, from: at, to: end, nouns, words: said, key: keyOf(said), figure: null, hedged: false };
}

/** `tất cả hồ sơ đều được giải quyết`, `toàn bộ 96 công chức được cấp chữ ký số`. */
function allAt(stretch: Stretch, at: number): AllOrNone | undefined {
  const cue = ALL_CUES.at(stretch.words, at);
  if (!cue || HEDGES.endingAt(stretch.words, at - 1)) return undefined;
  const counted = stretch.mentions.find(({ from }) => from === at + cue.length);
  const from = counted?.to ?? at + cue.length;
  const end = runEnd(stretch, from, firstMention(stretch, from));
  const claimed = propertyIn(stretch, from, end, false);
  const order = firstMention(stretch, at);
  const said = claimed
    ? sayingOf(stretch, at, end, claimed.noun, claimed.words)
    : ofVerb(stretch, { from: at, order }, { to: from }, end);
  return said && { ...said, figure: null, hedged: false };
}

/** `đã bố trí đủ biên chế`. */
function filledAt(stretch: Stretch, at: number): AllOrNone | undefined {
  const { words } = stretch;
  if (words[at]?.folded !== "đủ" || !FILLED.endingAt(words, at - 1)) return undefined;
  const verb = FILLED.endingAt(words, at - 1)?.length ?? 0;
  if (HEDGES.endingAt(words, at - 1 - verb)) return undefined;
  const behind = ["số", "lượng"].every((word, index) => words[at + 1 + index]?.folded === word) ? at + 3 : at + 1;
  const noun = nounAt(words, behind);
  if (!noun || PAPERS.test(noun.value)) return undefined;
  const to = behind + noun.length;
  return {
    stretch,
    from: at - verb,
    to,
    nouns: [noun.value],
    words: [STATES.short],
    key: STATES.short,
    figure: null,
    hedged: false,
  };
}

/** Papers that someone needs, not posts or things that are to be filled or had. */
const PAPERS = /^(?:hồ sơ|giấy|văn bản|chữ ký|tài khoản|phiếu)/;

/** `giải quyết dứt điểm các đơn thư`: all of them, by the plain reading. */
function settledAt(stretch: Stretch, at: number): AllOrNone | undefined {
  const { words } = stretch;
  const verb = TERMS.at(words, at);
  const settles = verb?.value === STATES.done && words[at + verb.length - 1]?.folded === "điểm";
  if (!settles || words[at + verb.length]?.folded !== "các" || HEDGES.endingAt(words, at - 1)) return undefined;
  const from = at + verb.length;
  const end = runEnd(stretch, from, firstMention(stretch, from));
  const head = headIn(stretch, from, end, false);
  if (!head) return undefined;
  const narrowed = valuesOf(termsBetween(words, head.at + head.length, end));
  const said = [...narrowed.filter((value) => value !== STATES.pending), STATES.pending];
  return { ...sayingOf(stretch, at, end, head.noun, said), figure: null, hedged: true };
}

function sayingOf(stretch: Stretch, from: number, to: number, noun: string, words: readonly string[]) {
  return { stretch, from, to, nouns: [noun], words, key: keyOf(words) };
}

/** Position of the first figure from a word on. */
function firstMention({ mentions }: Stretch, from: number): number {
  const at = mentions.findIndex((mention) => mention.from >= from);
  return at < 0 ? mentions.length : at;
}
