import { isIntended } from "../claims/intent.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import {
  BY_WHAT,
  type End,
  IN_ORDER,
  NO_SUPERLATIVE,
  OF_ALL,
  PLAIN_WORDS,
  SUPERLATIVE_OPENS,
  SUPERLATIVES,
} from "../vi/comparisons.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { trimmed } from "./members.js";

/** Words that call one of several the first or the last of them. */
export interface Superlative {
  readonly stretch: Stretch;
  readonly order: End;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** The words that name it, where any do. */
  readonly name: readonly Word[];
  /** The names of the first, the second and so on, where it gives an order. */
  readonly names: readonly (readonly Word[])[];
  /** Whether the name may go on with what it has: it stands before the superlative. */
  readonly open: boolean;
  /** The figure that stands beside the words. */
  readonly figure: Mention | undefined;
  /** Words that say by what it is the first. */
  readonly by: readonly string[];
  /** What is counted, where these words name it, and the kind of what is chosen among. */
  readonly nouns: readonly string[];
  /** What there are the most of: `nhiều hộ nghèo nhất`. */
  readonly most: readonly string[];
}

/** Most words from the beginning of a clause to a superlative, and of a name behind it. */
const MOST_BEFORE = 16;
const LONGEST_NAME = 7;
/** Most words within `nhiều hộ nghèo nhất`. */
const MOST_WITHIN = 5;

/** The superlatives of a paragraph that name one of several. */
export function superlativesIn(stretch: Stretch): Superlative[] {
  const { words } = stretch;
  const found: Superlative[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const cue = cueAt(words, at);
    if (!cue) continue;
    const one = superlativeAt(stretch, at, cue, found.at(-1)?.to ?? 0);
    if (one) found.push(one);
    at = cue.to - 1;
  }
  return found;
}

interface Cue {
  readonly order: End;
  readonly to: number;
  /** Words within it. */
  readonly within: readonly Word[];
}

function cueAt(words: readonly Word[], at: number): Cue | undefined {
  const whole = SUPERLATIVES.at(words, at);
  if (whole) return { order: whole.value, to: at + whole.length, within: [] };
  const opens = SUPERLATIVE_OPENS.at(words, at);
  if (!opens) return undefined;
  for (let end = at + 1; end <= at + MOST_WITHIN && words[end]?.kind === "word"; end += 1)
    if (words[end]?.folded === "nhất") return { order: opens.value, to: end + 1, within: words.slice(at + 1, end) };
  return undefined;
}

function superlativeAt(
  stretch: Stretch,
  at: number,
  { order, to, within }: Cue,
  after: number,
): Superlative | undefined {
  const { words, layout, mentions } = stretch;
  if (NO_SUPERLATIVE.endingAt(words, at - 1) || isIntended(stretch, at, to)) return undefined;
  let end = to + (OF_ALL.at(words, to)?.length ?? 0);
  const bracketed = words[at - 1]?.text === "(" && words[end]?.text === ")";
  const before = mentions.findLast((mention) => mention.to <= at);
  if (bracketed) {
    // `khối trường học 42,0 triệu (cao nhất)`.
    const figure = before && before.to === at - 1 ? before : undefined;
    return (
      figure && {
        stretch,
        order,
        from: figure.from,
        to: end + 1,
        sentence: figure.sentence,
        name: [],
        names: [],
        open: false,
        figure,
        by: [],
        nouns: [],
        most: [],
      }
    );
  }
  let from = at;
  const least = Math.max(before?.to ?? 0, after, at - MOST_BEFORE);
  while (from > least && layout.clause[from - 1] === layout.clause[at] && layout.group[from - 1] === layout.group[at])
    from -= 1;
  const what = IN_ORDER.at(words, end) ? [] : byWhat(words, end);
  end += what.length;
  const ordered = IN_ORDER.at(words, end);
  let name: readonly Word[] = [];
  let names: readonly (readonly Word[])[] = [];
  if (ordered) {
    names = namesBehind(stretch, end + ordered.length);
    name = names[0] ?? [];
    end = behindNames(stretch, end + ordered.length);
    if (names.length < 2) return undefined;
  } else if (words[end]?.folded === "là") {
    const start = end + 1;
    end = start;
    while (end < start + LONGEST_NAME && isOfName(stretch, end)) end += 1;
    name = words.slice(start, end).filter(({ kind }) => kind !== "sign");
    if (name.length === 0) return undefined;
  } else if (what.length > 0) return undefined;
  const figure = figureBehind(stretch, end);
  const closes = words[end] === undefined || words[end]?.kind === "sign" || words[end]?.folded === "và";
  if (!figure && !closes) return undefined;
  const open = name.length === 0;
  // `giá cao nhất 32.000 đồng`: the words name the highest of all, not one of several.
  const bare = words[end]?.text !== "(" && ![...words.slice(from, at)].some(isOwnName);
  if (open && figure && bare) return undefined;
  const start = open ? startOfPiece(stretch, from, at) : at;
  const own = words.slice(start, at);
  const growth = words[at]?.folded === "tăng" ? words.slice(at, at + 1) : [];
  const said = [...words.slice(from, start), ...(open ? [] : own), ...growth, ...within, ...what].filter(
    ({ kind }) => kind === "word",
  );
  return {
    stretch,
    order,
    from: open ? start : at,
    to: figure ? behindBracket(stretch, figure) : end,
    sentence: layout.sentence[at] ?? 0,
    name: open ? trimmed(words, start, at) : name,
    names,
    open,
    figure,
    by: said.map(({ folded }) => folded).filter((word) => !PLAIN_WORDS.has(word)),
    most: nounsIn(within),
    nouns: nounsIn([...(open ? [] : words.slice(from, at)), ...within]),
  };
}

/** `theo tỷ lệ`, `so với dự toán`, before `là`. */
function byWhat(words: readonly Word[], at: number): readonly Word[] {
  const cue = BY_WHAT.at(words, at);
  if (!cue) return [];
  for (let end = at + cue.length; end <= at + cue.length + MOST_WITHIN && words[end]?.kind === "word"; end += 1)
    if (words[end]?.folded === "là") return words.slice(at, end);
  return [];
}

function isOfName(stretch: Stretch, at: number): boolean {
  const word = stretch.words[at];
  // `X-quang`.
  const joins = word?.text === "-" && word.start === stretch.words[at - 1]?.end;
  return (
    word !== undefined && (word.kind === "word" || joins) && !ENDS_NAME.has(word.folded) && !startsFigure(stretch, at)
  );
}

/** Names one after the other, up to a bracket, a figure or the end of the sentence. */
function namesBehind(stretch: Stretch, from: number): (readonly Word[])[] {
  const { words } = stretch;
  const names: Word[][] = [[]];
  for (let at = from; at < behindNames(stretch, from); at += 1) {
    const word = words[at];
    if (word?.text === "," || word?.folded === "và") names.push([]);
    else if (word) names.at(-1)?.push(word);
  }
  return names.filter(({ length }) => length > 0);
}

function behindNames(stretch: Stretch, from: number): number {
  const { words } = stretch;
  let at = from;
  while (at < from + LONGEST_LIST && words[at] && (words[at]?.text === "," || words[at]?.kind === "word")) {
    if (startsFigure(stretch, at)) break;
    at += 1;
  }
  return at;
}

const LONGEST_LIST = 30;

function isOwnName({ kind, text }: Word, index: number): boolean {
  return kind === "number" || (index > 0 && /^\p{Lu}/u.test(text));
}

/** Behind a figure, or behind the bracket that it alone fills with its noun. */
function behindBracket({ words, layout }: Stretch, { to, group }: Mention): number {
  const close = group < 0 ? undefined : layout.closing.get(group);
  if (close === undefined || close - to > MOST_WITHIN) return to;
  return words.slice(to, close).every(({ kind }) => kind === "word") ? close + 1 : to;
}

const ENDS_NAME: ReadonlySet<string> = new Set(["với", "đạt", "có", "và", "bằng", "chiếm", "còn"]);

function startsFigure({ mentions }: Stretch, at: number): boolean {
  return mentions.some(({ from }) => from === at);
}

/** The last piece before a superlative, in which the one that it names stands. */
function startOfPiece({ layout }: Stretch, from: number, at: number): number {
  let start = at;
  while (start > from && layout.piece[start - 1] === layout.piece[at]) start -= 1;
  return start;
}

/** `với 45 lượt`, `(97,0%)`, `đạt 12 tấn`, right behind the words. */
function figureBehind({ words, mentions }: Stretch, end: number): Mention | undefined {
  let at = end;
  if (words[at]?.text === "(" || words[at]?.text === ",") at += 1;
  while (BEFORE_FIGURE.has(words[at]?.folded ?? "")) at += 1;
  return mentions.find(({ from, upTo }) => from === at && upTo === null);
}

const BEFORE_FIGURE: ReadonlySet<string> = new Set(["với", "đạt", "có", "là", "bằng", "chiếm"]);

/** The counted nouns among some words. */
export function nounsIn(words: readonly Word[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const noun = COUNT_NOUNS.at(words, at);
    if (!noun) continue;
    found.push(noun.value);
    at += noun.length - 1;
  }
  return found;
}
