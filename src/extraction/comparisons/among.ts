import type { Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import { linesBefore, listsIn, type MemberList } from "./lists.js";
import { headOf, type Member, memberOf, sharedWords } from "./members.js";
import { standsSo } from "./order.js";
import type { ComparisonReading } from "./reading.js";
import { mayBeOf, type Superlative } from "./superlatives.js";

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
  return undefined;
}

function readingOf(superlative: Superlative, { members, context }: MemberList): ComparisonReading | undefined {
  const { stretch, from, to, order, figure, by } = superlative;
  const own = ownOf(superlative, members);
  if (!own || !members.every(({ mention }) => mayBeOf(superlative, mention))) return undefined;
  const head = headOf(own.name);
  if (!by.every((word) => context.has(word) || word === head)) return undefined;
  const others = members.filter(
    ({ mention, name }) => mention !== own.mention && mention !== figure && !isOne(name, own.name),
  );
  if (others.length === 0) return undefined;
  const claimed = figure ?? own.mention;
  const compared = others.map(({ mention }) => mention);
  const holds = compared.every((other) => standsSo(order, claimed, other));
  return { stretch, from, to, order, figure: claimed, others: compared, holds };
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
