import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { isState } from "./items.js";
import type { Option } from "./slot.js";

/** Sums that are printed as such, `85 đơn = 67 thuộc thẩm quyền + 18 không thuộc thẩm quyền`, on either side of the sign. */
export function equationOptions(stretch: Stretch): Option[][] {
  const { words, layout } = stretch;
  return words.flatMap(({ text }, sign) => {
    if (text !== "=") return [];
    const left = addends(stretch, sign, -1);
    const right = addends(stretch, sign, 1);
    const [parts, [total, ...more]] = left.length > right.length ? [left, right] : [right, left];
    if (!total || more.length > 0 || parts.length < 2 || layout.sentence[total.from] !== layout.sentence[sign])
      return [];
    if (!parts.every((part) => measureOf(part) === measureOf(total))) return [];
    return [[{ total, items: parts.map((part) => [part]), weight: 1, sealed: true }]];
  });
}

/** The figures on one side of the sign that `+` joins, the nearest first: `… = 67 + 18`. */
function addends(stretch: Stretch, sign: number, step: 1 | -1): Mention[] {
  const { words, layout, mentions } = stretch;
  const beside =
    step > 0 ? mentions.filter(({ from }) => from > sign) : mentions.filter(({ to }) => to <= sign).reverse();
  const found: Mention[] = [];
  let edge = sign;
  for (const mention of beside) {
    const between = step > 0 ? words.slice(edge + 1, mention.from) : words.slice(mention.to, edge);
    const joined = found.length === 0 || between.some(({ text }) => text === "+");
    const ends = between.some(({ text }) => text === "=" || text === ";");
    if (!joined || ends || mention.group !== layout.group[sign] || mention.sentence !== layout.sentence[sign]) break;
    if (!isState(stretch, mention)) return [];
    found.push(mention);
    edge = step > 0 ? mention.to - 1 : mention.from;
  }
  return found;
}
