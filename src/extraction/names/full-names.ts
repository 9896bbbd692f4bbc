import { spellingOf } from "../../model/index.js";
import { NAME_ENDS, NAMED_THINGS, PLACE_LEVELS } from "../vi/names.js";
import type { Named } from "./alike.js";
import type { NameSpan, Written } from "./written.js";

/** The whole name of a thing, with the word for its kind. */
export interface FullName {
  readonly span: NameSpan;
  /** Words of the kind: 3 of `Hợp tác xã Nông nghiệp …`. */
  readonly kind: number;
}

/** Words that a name has at most. */
const MOST_WORDS = 12;
const CAPITAL = /^\p{Lu}\p{Ll}*$/u;

/** Names of things from the word for their kind to their last capital: `Trung tâm Ngoại ngữ Bình Minh`. */
export function fullNamesIn(written: Written): Named<FullName>[] {
  const { words } = written;
  const found: Named<FullName>[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const kind = NAMED_THINGS.at(words, from)?.length;
    // In small letters, a word such as `hội` is any; `hồ chứa nước` is a kind all the same.
    if (kind === undefined || (kind < 2 && !CAPITAL.test(words[from]?.text ?? ""))) continue;
    const to = endOfName(written, from, from + kind);
    const length = to - from;
    if (length < kind + 2) continue;
    // `Chi bộ Công ty …` holds the name of the firm, too.
    found.push({
      item: { span: { written, from, to }, kind },
      words: words.slice(from, to).map(({ text }) => spellingOf(text)),
      positions: [length - 2, length - 1].filter((at) => at >= kind),
    });
  }
  return found;
}

/** The word behind the last capital, before a sign and a word that belongs to no name. */
function endOfName({ words }: Written, from: number, behindKind: number): number {
  let to = behindKind;
  for (let index = behindKind; index < from + MOST_WORDS; index += 1) {
    const word = words[index];
    if (word?.kind !== "word") break;
    if (CAPITAL.test(word.text)) to = index + 1;
    else if (NAME_ENDS.has(word.folded) || PLACE_LEVELS.at(words, index)) break;
    // `Hợp tác xã … và Công ty …` are two.
    else if (word.folded === "và" && NAMED_THINGS.at(words, index + 1)) break;
  }
  return to;
}
