import type { Mention, Stretch } from "../clauses/stretch.js";

/** Words before a figure among which one may announce it as a sum. */
const MOST_WORDS = 24;

/** Whether the words before a figure announce a sum: `tổng số`, `tổng cộng`, `lũy kế`. */
export function isSum({ words, layout, mentions }: Stretch, mention: Mention): boolean {
  const previous = mentions[mention.order - 1];
  const from = Math.max(previous?.to ?? 0, mention.from - MOST_WORDS, 0);
  for (let index = mention.from - 1; index >= from && layout.sentence[index] === mention.sentence; index -= 1) {
    const [word, next] = [words[index]?.folded, words[index + 1]?.folded ?? ""];
    if (word === "tổng" || (word === "cộng" && next !== "đồng" && next !== "tác")) return true;
    if ((word === "lũy" || word === "luỹ") && next === "kế") return true;
  }
  return false;
}
