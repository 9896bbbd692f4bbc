import { MANY } from "../vi/listing.js";
import { hasCount, isBreakdown, isMany, isQuoted, isRange, isToken, liesIn } from "./items.js";
import { type Item, isCapital, type Region, standsIn } from "./region.js";
import { type Listing, listing } from "./shape.js";
import { sameHead, splitItems } from "./split.js";

/** Items between semicolons or commas, as far as the region goes. */
export function inPieces(region: Region): Listing | undefined {
  const split = splitItems(region);
  if (!split || split.most < 2) return undefined;
  const tail = tailOf(region, split.items);
  if (tail !== undefined) return inPieces({ ...region, to: tail });
  const { separator } = split;
  const rest = withoutOthers(region, split.items);
  const others = split.items.length - rest.length;
  const [items, least, most] = [rest, split.least - others, split.most - others];
  if (most < 2 || isBreakdown(region, items) || items.some((item) => isMany(region, item))) return undefined;
  const { words } = region.stretch;
  const [first] = items;
  const clauses = separator === ";";
  const counting = items.some((item) => hasCount(region, item));
  if (!first || (counting && !clauses)) return undefined;
  const lying = items.some((item, index) => liesIn(region, items[index - 1], item));
  const alike =
    items.every((item) => sameHead(region, first, item)) ||
    alikeBehindNoun(region, items) ||
    items.every((item) => isToken(region, item) || isQuoted(region, item));
  const capitals = items.every(({ from }) => isCapital(words[from]?.text));
  const names = capitals || items.every((item) => endsInName(region, item));
  const shape = alike && !lying ? "alike" : names && !clauses && !lying ? "names" : clauses ? "clauses" : "mixed";
  const long = items.some(({ from, to }) => to - from > (clauses ? (alike ? 150 : 80) : alike ? 25 : 14));
  const closed = shape !== "mixed" && !counting && !long && !items.some((item) => isRange(region, item));
  return listing(region, items, least, most, shape, closed);
}

/** Where the last piece begins that is no thing but says of them all: `Tiếng Anh, Bóng đá, Dân ca, với 186 lượt học sinh đăng ký`. */
function tailOf(region: Region, items: readonly Item[]): number | undefined {
  const last = items.at(-1);
  if (!last || items.length < 3 || !OF_ALL.has(region.stretch.words[last.from]?.folded ?? "")) return undefined;
  const counted = items.filter((item) => hasCount(region, item));
  return counted.length === 1 && counted[0] === last ? last.from - 1 : undefined;
}

const OF_ALL = new Set(["với", "thu", "có", "phục", "tổng"]);

/** `tiêu chí số 2 về giao thông, số 10 về thu nhập, số 17 về môi trường`: the noun stands once for them all. */
function alikeBehindNoun(region: Region, [first, second, ...others]: readonly Item[]): boolean {
  if (!first || !second || others.length === 0 || !others.every((item) => sameHead(region, second, item))) return false;
  const { words } = region.stretch;
  const head = words[second.from];
  if (head?.kind !== "word") return false;
  return words
    .slice(first.from + 1, Math.min(first.to, first.from + MOST_NOUN_WORDS + 1))
    .some(({ folded }) => folded === head.folded);
}

const MOST_NOUN_WORDS = 4;

/** `đường Bản Mạ`, `nhà văn hóa Yên Thượng`: what kind of thing, and its name. */
function endsInName({ stretch: { words } }: Region, { from, to }: Item): boolean {
  return to - from > 1 && !isCapital(words[from]?.text) && isCapital(words[to - 1]?.text);
}

/** Commas and semicolons mixed: where every piece begins alike, each is a thing. */
export function alikeAtEverySeparator(region: Region): Listing | undefined {
  const split = splitItems(region, "every");
  if (!split || split.most < 2) return undefined;
  const [first, ...others] = split.items;
  if (!first || others.length === 0 || !others.every((item) => sameHead(region, first, item))) return undefined;
  if (isBreakdown(region, split.items) || split.items.some((item) => isMany(region, item))) return undefined;
  return listing(region, split.items, split.least, split.most, "alike", false);
}

/** `…, các dân tộc khác`: what is left names no thing. */
function withoutOthers(region: Region, items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const { words } = region.stretch;
  if (!last || items.length < 3 || MANY.at(words, last.from) === undefined) return items;
  for (let index = last.from; index < last.to; index += 1)
    if (words[index]?.folded === "khác") return items.slice(0, -1);
  return items;
}

/** The items before the first semicolon, where another thought follows. */
export function beforeSemicolon(region: Region): Listing | undefined {
  const { words } = region.stretch;
  let end = region.from;
  while (end < region.to && !(words[end]?.text === ";" && standsIn(region, end))) end += 1;
  const first = end < region.to ? inPieces({ ...region, to: end }) : undefined;
  return first && { ...first, shape: "mixed", closed: false };
}
