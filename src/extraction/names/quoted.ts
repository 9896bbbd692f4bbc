import { spellingOf } from "../../model/index.js";
import type { Word } from "../tokens/words.js";
import { type Alike, alikeBut, type Named } from "./alike.js";
import type { NameSpan, Written } from "./written.js";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
]);
/** Words that a name between quotation marks has at least and at most. */
const [LEAST_WORDS, MOST_WORDS] = [3, 12];
const CAPITAL = /^\p{Lu}/u;

/** Names between quotation marks that are alike but for one letter or mark, those of one thing together. */
export function quotedAlike(written: readonly Written[]): Alike<NameSpan>[] {
  return alikeBut(written.flatMap(quotedIn));
}

function quotedIn(written: Written): Named<NameSpan>[] {
  const { words } = written;
  const found: Named<NameSpan>[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const closing = CLOSING.get(words[index]?.text ?? "");
    const to = closing === undefined ? -1 : endOfQuote(words, index + 1, closing);
    if (to < 0) continue;
    const inside = words.slice(index + 1, to).filter(({ kind }) => kind !== "sign");
    if (inside.length >= LEAST_WORDS && CAPITAL.test(inside[0]?.text ?? "")) {
      const item = { written, from: index + 1, to };
      found.push({ item, words: inside.map(({ text }) => spellingOf(text)), positions: [...inside.keys()] });
    }
    index = to;
  }
  return found;
}

function endOfQuote(words: readonly Word[], from: number, closing: string): number {
  const most = Math.min(words.length, from + 2 * MOST_WORDS);
  for (let index = from; index < most; index += 1) if (words[index]?.text === closing) return index;
  return -1;
}
