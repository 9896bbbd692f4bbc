import { once } from "../clauses/memo.js";
import type { Appearance } from "../keys/appearance.js";
import { FILLERS, NEXT_STATEMENT } from "../vi/retelling.js";
import { SHORT_FORMS } from "../vi/short-forms.js";
import { STOP_WORDS } from "../vi/stop-words.js";

const WORD = /^\p{L}+$/u;

/** The words of the clause around a figure that say what it counts, short forms in full. */
export const coreOf = once(({ before, behind, near }: Appearance): ReadonlySet<string> => {
  const own = new Set<string>();
  for (const word of [...upTo(before, false), ...upTo(behind, true)]) {
    for (const each of SHORT_FORMS.get(word) ?? [word]) if (!STOP_WORDS.has(each) && !FILLERS.has(each)) own.add(each);
  }
  return own.size > 0 ? own : near;
});

/** The words that tell what a figure counts, in its clause or in what it is labelled with. */
export const tellingOf = once(
  (appearance: Appearance): ReadonlySet<string> => new Set([...appearance.near, ...coreOf(appearance)]),
);

/** The words next to a figure up to a sign or number, behind it up to what begins another statement. */
function upTo(words: readonly string[], behind: boolean): readonly string[] {
  const end = words.findIndex((word) => !WORD.test(word) || (behind && NEXT_STATEMENT.has(word)));
  return end < 0 ? words : words.slice(0, end);
}
