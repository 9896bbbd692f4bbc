import { once } from "../clauses/memo.js";
import type { Appearance } from "../keys/appearance.js";
import { type Word, wordsOf } from "../tokens/words.js";
import { CLOSING_WORDS, JUDGEMENT } from "../vi/retelling.js";

/** Whether a figure stands where a report sums up: under `Đánh giá chung`, behind `Tồn tại, hạn chế:`. */
export const isClosing = once(({ path, title }: Appearance): boolean => {
  const headings = path.map((heading) => wordsOf(heading.slice(heading.indexOf(" ") + 1)));
  return headings.some(sumsUp) || (title !== null && sumsUp(wordsOf(title)));
});

function sumsUp(words: readonly Word[]): boolean {
  const named = words.filter(({ kind }) => kind === "word");
  return named.map(({ folded }) => folded).join(" ") === JUDGEMENT || opensWith(named) || endsInClosing(named);
}

function opensWith(words: readonly Word[]): boolean {
  return CLOSING_WORDS.at(words, 0) !== undefined;
}

/** `Kết quả đạt được và hạn chế`: what is judged stands last. */
function endsInClosing(words: readonly Word[]): boolean {
  return CLOSING_WORDS.endingAt(words, words.length - 1) !== undefined;
}
