import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import { KIND_NOUNS, KINDS, NEXT_IN_ORDER, PLAIN_WORDS } from "../vi/comparisons.js";
import { linesBefore, listsIn, type MemberList } from "./lists.js";
import { headOf, type Member, memberOf, sharedWords } from "./members.js";
import { standsSo } from "./order.js";
import type { ComparisonReading } from "./reading.js";
import { nounsIn, type Superlative } from "./superlatives.js";

/** A superlative against the figures of the list that it speaks of, in its sentence, the one before, or the lines before. */
export function amongMembers(stretches: readonly Stretch[], superlative: Superlative): ComparisonReading | undefined {
  const { stretch, sentence } = superlative;
  const near = [...listsIn(stretch, sentence), ...(sentence > 0 ? listsIn(stretch, sentence - 1) : [])];
  for (const lists of [near, sentence === 0 ? linesBefore(stretches, stretch) : []]) {
    const readings = lists.flatMap((list) => readingOf(superlative, list) ?? []);
    // Words that one list bears out may speak of that one.
    const [first] = readings;
    if (first) return readings.find(({ holds }) => holds) ?? first;
  }
  return amongBare(superlative) ?? beforeNext(superlative);
}

function readingOf(superlative: Superlative, { members, context }: MemberList): ComparisonReading | undefined {
  const { figure } = superlative;
  const own = ownOf(superlative, members);
  if (!own || !speaksOf(superlative, own, context)) return undefined;
  const measure = members.every(({ mention }) => isLike(superlative, own, mention));
  const others = members.filter(
    ({ mention, name }) => mention !== own.mention && mention !== figure && !isOne(name, own.name),
  );
  if (!measure || others.length === 0) return undefined;
  return readingFrom(
    superlative,
    figure ?? own.mention,
    others.map(({ mention }) => mention),
  );
}

function readingFrom({ stretch, from, to, order }: Superlative, figure: Mention, others: readonly Mention[]) {
  const holds = others.every((other) => standsSo(order, figure, other));
  return { stretch, from, to, order, figure, others, holds };
}

/** Whether nothing but what a list tells is said in a superlative. */
function speaksOf(superlative: Superlative, { name }: Member, context: ReadonlySet<string>): boolean {
  const head = headOf(name);
  return [...superlative.by, ...behindName(superlative, name).map(({ folded }) => folded)].every(
    (word) => context.has(word) || PLAIN_WORDS.has(word) || word === head || KINDS.has(word),
  );
}

/** Whether a figure counts or measures what a superlative speaks of. */
function isLike(superlative: Superlative, { name, mention: own }: Member, mention: Mention): boolean {
  const { figure, nouns, most } = superlative;
  if (most.length > 0 && mention.kind !== "count") return false;
  if (figure && (measureOf(figure) !== measureOf(mention) || !mayCount(figure.noun, mention.noun))) return false;
  const head = headOf(name);
  const counted = [...nouns, ...nounsIn(behindName(superlative, name))].filter(
    (noun) => noun !== head && !KIND_NOUNS.has(noun),
  );
  if (mention.kind !== "count" || own.kind !== "count") return true;
  return counted.every((noun) => mention.noun !== null && nounsMatch(noun, mention.noun));
}

function mayCount(one: string | null, other: string | null): boolean {
  return one === null || other === null || nounsMatch(one, other);
}

/** What is said of the one that a superlative names, before it: `thôn Đình | đạt tỷ lệ cao nhất`. */
function behindName({ name, open }: Superlative, own: readonly Word[]): readonly Word[] {
  return open ? name.slice(sharedWords(name, own)) : [];
}

/** The one of a list that a superlative names. */
function ownOf(superlative: Superlative, members: readonly Member[]): Member | undefined {
  const { figure, name, open, stretch } = superlative;
  const beside = figure && members.find(({ mention }) => mention === figure);
  if (beside) return beside;
  if (name.length === 0) return undefined;
  const own = figure && memberOf(stretch, figure);
  return named(open && own ? own.name : name, members, open);
}

/** The one member with that name; words that go on behind a name may say what it has. */
export function named(name: readonly Word[], members: readonly Member[], open: boolean): Member | undefined {
  const shared = members.map((member) => sharedWords(name, member.name));
  const most = Math.max(...shared);
  const found = members.filter((_, index) => shared[index] === most);
  const [one] = found;
  if (!one || found.length > 1 || most === 0) return undefined;
  return open || most === name.length ? one : undefined;
}

function isOne(one: readonly Word[], other: readonly Word[]): boolean {
  return sharedWords(one, other) === Math.min(one.length, other.length);
}

/** `Điểm các trường: 78,5; 81,0; 77,9 – thấp nhất là trường cuối bảng (77,9)`: the figures are a list without names. */
function amongBare(superlative: Superlative): ComparisonReading | undefined {
  const { stretch, figure, sentence, by } = superlative;
  if (!figure || by.length > 0) return undefined;
  const bare: Mention[] = [];
  for (let at = figure.order - 1; at >= 0 && bare.length < MOST_BARE; at -= 1) {
    const mention = stretch.mentions[at];
    if (!mention || mention.sentence !== sentence || measureOf(mention) !== measureOf(figure)) break;
    bare.push(mention);
    const before = stretch.words[mention.from - 1]?.text;
    if (before === ":") return takesUp(superlative, figure, bare);
    if (before !== ";" && before !== ",") break;
  }
  return undefined;
}

const MOST_BARE = 40;

function takesUp(superlative: Superlative, figure: Mention, bare: readonly Mention[]): ComparisonReading | undefined {
  const own = bare.find((mention) => pointOf(mention).eq(pointOf(figure)));
  const others = bare.filter((mention) => mention !== own);
  return own && others.length > 0 ? readingFrom(superlative, figure, others) : undefined;
}

/** `lớn nhất là A (41,6%), tiếp đến là B (25,2%)`: what comes next in the order is said to be no more. */
function beforeNext(superlative: Superlative): ComparisonReading | undefined {
  const { stretch, figure } = superlative;
  const next = figure && stretch.mentions[figure.order + 1];
  if (!next || next.sentence !== figure.sentence || measureOf(next) !== measureOf(figure)) return undefined;
  if (!mayCount(figure.noun, next.noun)) return undefined;
  let at = figure.to;
  while (at < next.from && (stretch.words[at]?.kind === "word" || stretch.words[at]?.text === ")")) at += 1;
  if (!/^[,;]$/.test(stretch.words[at]?.text ?? "") || !NEXT_IN_ORDER.at(stretch.words, at + 1)) return undefined;
  return readingFrom(superlative, figure, [next]);
}
