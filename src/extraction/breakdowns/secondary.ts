import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";

/** Words that set a second quantity beside the first: `177 buổi cho 18.000 lượt người`. */
const BESIDE = new Set([
  "với",
  "cho",
  "tại",
  "của",
  "thuộc",
  "đối",
  "trị",
  "giá",
  "là",
  "có",
  "đến",
  "trong",
  "ở",
  "bằng",
  "trên",
  "từ",
  "gồm",
  "thu",
  "hút",
  "được",
]);

/** Whether a figure explains the one before it instead of standing beside it as another item. */
export function isSecondary({ words, layout }: Stretch, before: Mention | undefined, mention: Mention): boolean {
  if (!before || before.clause !== mention.clause) return false;
  if (words[mention.from - 1]?.text === "/" || words[mention.from - 1]?.text === "=") return true;
  // Separated by a comma or colon: an item of its own, unless it is another kind of quantity.
  if (before.piece !== mention.piece) return measureOf(before) !== measureOf(mention) && !isSeries(before, mention);
  for (let index = mention.from - 1; index >= Math.max(before.to, mention.from - 3); index -= 1) {
    if (words[index]?.folded === "và" || words[index]?.text === "+") return false;
  }
  for (let index = before.to; index < mention.from; index += 1) {
    const word = words[index]?.folded ?? "";
    if (word === "và" || word === "+") return false;
    if (layout.group[index] === mention.group && BESIDE.has(word)) return true;
  }
  return false;
}

/** A measure whose unit is written once for a list. */
function isSeries(before: Mention, mention: Mention): boolean {
  return before.unit === null && before.noun === null && mention.noun === null;
}
