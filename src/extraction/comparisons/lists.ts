import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { headOf, type Member, memberOf } from "./members.js";

/** Figures of one measure, each of another of several that are named alike. */
export interface MemberList {
  readonly members: readonly Member[];
  /** Words that say what they are figures of. */
  readonly context: ReadonlySet<string>;
}

/** Most figures of a paragraph that are looked at for one list. */
const MOST = 60;

/** The lists of a sentence: what is named by one kind of word and counted by one. */
export function listsIn(stretch: Stretch, sentence: number): MemberList[] {
  const all = stretch.mentions.filter((mention) => mention.sentence === sentence).slice(0, MOST);
  return listsOf(all.flatMap((mention) => memberOf(stretch, mention) ?? []));
}

/** The list of the lines before a paragraph, each with the figure of one. */
export function linesBefore(stretches: readonly Stretch[], stretch: Stretch): MemberList[] {
  const members: Member[] = [];
  for (let at = stretch.index - 1; at >= 0 && stretch.index - at <= MOST; at -= 1) {
    const line = stretches[at];
    if (!line || line.block.marker === null || line.block.section !== stretch.block.section) break;
    for (const mention of line.mentions) members.unshift(...[memberOf(line, mention)].flatMap((each) => each ?? []));
  }
  return listsOf(members);
}

function listsOf(members: readonly Member[]): MemberList[] {
  const lists = new Map<string, Member[]>();
  for (const member of members) {
    const { mention, name } = member;
    const key = `${headOf(name)}|${measureOf(mention)}|${mention.group >= 0}`;
    lists.set(key, [...(lists.get(key) ?? []), member]);
  }
  return [...lists.values()].flatMap((list) => {
    const nouns = [...new Set(list.map(({ mention }) => mention.noun))];
    const ofOne = nouns.map((noun) => list.filter(({ mention }) => mayCount(mention, noun)));
    return ofOne.filter(({ length }) => length > 1).map((each) => ({ members: each, context: contextOf(each) }));
  });
}

function mayCount({ noun: own }: Mention, noun: string | null): boolean {
  return own === noun || (own !== null && noun !== null && nounsMatch(own, noun));
}

/** Words of the sentences of a list. */
function contextOf(members: readonly Member[]): ReadonlySet<string> {
  const found = new Set<string>();
  const [first] = members;
  const last = members.at(-1);
  for (const { stretch, mention } of members) {
    const { words, layout } = stretch;
    let [from, to] = [mention.from, mention.to];
    while (from > 0 && layout.sentence[from - 1] === mention.sentence) from -= 1;
    while (to < words.length && layout.piece[to] === mention.piece) to += 1;
    for (const word of words.slice(from, to)) if (word.kind === "word") found.add(word.folded);
    if (first?.stretch === last?.stretch && mention === first?.mention) {
      const end = last?.mention.to ?? to;
      for (const word of words.slice(from, end)) if (word.kind === "word") found.add(word.folded);
    }
  }
  return found;
}
