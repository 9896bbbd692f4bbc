import { isDifference } from "../breakdowns/items.js";
import { labelRange } from "../breakdowns/labels.js";
import { onceIn } from "../clauses/memo.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { strokePartner } from "../clauses/words.js";
import type { Word } from "../tokens/words.js";
import { BEFORE_NAMES, SUPERLATIVES } from "../vi/comparisons.js";

/** A figure of one of several, with the words that name whose it is. */
export interface Member {
  readonly mention: Mention;
  readonly stretch: Stretch;
  readonly name: readonly Word[];
}

/** Most words of a name with what it has. */
const LONGEST = 9;

/** Whose figure a mention is, by the words before it; none where these name nobody. */
export const memberOf = onceIn((stretch: Stretch, mention: Mention): Member | null => {
  if (mention.upTo !== null || isDifference(stretch, mention)) return null;
  // What stands beside a stroke is a part or a whole.
  if (strokePartner(stretch, mention) || stretch.words[mention.from - 1]?.text === "/") return null;
  const name = ownName(stretch, mention);
  return name.length > 0 && name.length <= LONGEST ? { mention, stretch, name } : null;
});

function ownName(stretch: Stretch, mention: Mention): readonly Word[] {
  const { words, layout, mentions } = stretch;
  const range = labelRange(stretch, mention);
  let [from, to] = [range.from, mention.from];
  // `Định Xuyên (97,0%)`: the name stands before the bracket.
  if (from === to && mention.group >= 0 && mention.group + 1 === from) {
    const least = mentions[mention.order - 1]?.to ?? 0;
    to = mention.group;
    from = to;
    while (from > least && layout.piece[from - 1] === layout.piece[to - 1] && words[from - 1]?.kind !== "sign")
      from -= 1;
  }
  // `31,2 triệu đồng ở thôn Đông`.
  if (from === to) return trimmed(words, mention.to, range.to);
  return trimmed(words, from, to);
}

/** Words without what leads up to a name: up to a colon or a superlative among them, then joints. */
export function trimmed(words: readonly Word[], first: number, end: number): readonly Word[] {
  let [from, to] = [first, end];
  while (to > from && words[to - 1]?.kind === "sign") to -= 1;
  for (let at = from; at < to; at += 1) {
    const superlative = SUPERLATIVES.at(words, at);
    if (words[at]?.text === ":") from = at + 1;
    else if (superlative && words[at + superlative.length]?.folded === "là") from = at + superlative.length;
  }
  while (from < to) {
    const joint = (BEFORE_NAMES.at(words, from) ?? SUPERLATIVES.at(words, from))?.length;
    if (joint === undefined && words[from]?.kind !== "sign") break;
    from += joint ?? 1;
  }
  return words.slice(Math.min(from, to), to);
}

/** What kind of thing a name names: its first word where that is a common one, else that it is a proper name. */
export function headOf(name: readonly Word[]): string {
  const [first, second] = name;
  const proper = CAPITAL.test(first?.text ?? "") && (second === undefined || CAPITAL.test(second.text));
  return proper ? PROPER : (first?.folded ?? "");
}

const CAPITAL = /^\p{Lu}/u;
const PROPER = "^";

/** Words that two names share from the first on. */
export function sharedWords(one: readonly Word[], other: readonly Word[]): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count]?.folded === other[count]?.folded) count += 1;
  return count;
}
