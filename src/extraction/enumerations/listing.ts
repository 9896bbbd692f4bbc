import { measureOf } from "../clauses/amount.js";
import type { Stretch } from "../clauses/stretch.js";
import { EXPLAINS, HEADS, type HeadClass, MANY, OPEN_LISTING, PLACE_LEVELS } from "../vi/listing.js";
import { namesAtStart } from "./names.js";
import { numberedItems } from "./numbered.js";
import { isCapital, type Item, mentionsIn, type Region, standsIn, textOf, trimmed } from "./region.js";
import { sameHead, splitItems } from "./split.js";

/** Things that words list, as one way to read them. */
export interface Listing {
  readonly region: Region;
  readonly items: readonly Item[];
  /** The things in words, where they stand in paragraphs of their own. */
  readonly texts?: readonly string[];
  readonly least: number;
  readonly most: number;
  /** Numbered things are surely listed; those that begin alike or are names very likely; clauses less; what else, perhaps. */
  readonly shape: "numbered" | "alike" | "names" | "clauses" | "mixed";
  /** What the items name, where all name the same. */
  readonly head: HeadClass | null;
  /** Whether a list this short of its count, or this far beyond it, may be held against the author. */
  readonly closed: boolean;
}

/** The numbered things of a region, where it begins with number one. */
export function numberedIn(region: Region): Listing[] {
  const items = numberedItems(region);
  if (!items || isBreakdown(region, items)) return [];
  return [listing(region, items, items.length, items.length, "numbered", !isOpen(region))];
}

/** The ways to read a region as a list of things, the likeliest first. */
export function listingsIn(region: Region): Listing[] {
  if (region.from >= region.to || numberedItems(region)) return [];
  const codes = codesIn(region);
  if (isOpen(region) || EXPLAINS.at(region.stretch.words, region.from)) return codes ? [codes] : [];
  const names = namesAtStart(region);
  if (names && names.least === names.most && names.behind >= lastWord(region)) return [listing(region, names.items, names.least, names.most, "names", true)];
  const pieces = inPieces(region);
  const found = [
    names && listing(region, names.items, names.least, names.most, "names", endsWithNames(region, names.behind)),
    pieces,
    alikeAtEverySeparator(region),
    pieces?.shape === "alike" ? undefined : beforeSemicolon(region),
    codes,
  ];
  return unlike(found.filter((each) => each !== undefined));
}

/** Where a region ends, but for the full stop. */
function lastWord({ stretch: { words }, to }: Region): number {
  return words[to - 1]?.text === "." ? to - 1 : to;
}

/** Whether a list surely ends with its last name: nothing follows, or what is said of them all. */
function endsWithNames(region: Region, behind: number): boolean {
  const { words } = region.stretch;
  if (behind < region.to && ENDS_LIST.test(words[behind]?.folded ?? "")) {
    return mentionsIn(region.stretch, behind + 1, behind + 2).length > 0 || TURNS.has(words[behind + 1]?.folded ?? "");
  }
  for (let index = behind; index < region.to; index += 1) {
    const word = words[index];
    if (word && (word.text === "," || word.text === ";" || word.folded === "và") && standsIn(region, index)) return false;
  }
  return true;
}

const ENDS_LIST = /^(?:[,;]|và)$/;
/** Words that go on to something else behind a list. */
const TURNS = new Set(["mỗi", "trong", "với", "có", "đạt", "chiếm", "tăng", "giảm"]);

/** Of readings that come to the same number, the first. */
function unlike(listings: readonly Listing[]): Listing[] {
  return listings.filter(({ least, most }, index) => listings.findIndex((each) => each.least === least && each.most === most) === index);
}

/** The items before the first semicolon, where another thought follows. */
function beforeSemicolon(region: Region): Listing | undefined {
  const { words } = region.stretch;
  let end = region.from;
  while (end < region.to && !(words[end]?.text === ";" && standsIn(region, end))) end += 1;
  const first = end < region.to ? inPieces({ ...region, to: end }) : undefined;
  return first && { ...first, shape: "mixed", closed: false };
}

/** `lớp 7A4 và 8A1 có 02 em; các lớp 6A1, 6A4 có 01 em`: whatever is said of them, so many are named. */
function codesIn(region: Region): Listing | undefined {
  const { words } = region.stretch;
  const items = new Map<string, Item>();
  for (let index = region.from; index < region.to - 1; index += 1) {
    const [word, next, after] = [words[index], words[index + 1], words[index + 2]];
    if (word?.kind !== "number" || next?.kind !== "word" || next.start !== word.end || !/^\p{Lu}/u.test(next.text)) continue;
    const glued = after?.kind === "number" && after.start === next.end;
    const item = { from: index, to: index + (glued ? 3 : 2) };
    items.set(textOf(region.stretch, item), item);
  }
  const found = [...items.values()];
  return found.length < 2 ? undefined : { region, items: found, least: found.length, most: found.length, shape: "mixed", head: null, closed: false };
}

/** The one thing that short words name. */
export function singleIn(region: Region, closed: boolean): Listing | undefined {
  const { stretch, from, to } = region;
  const item = trimmed(stretch, { from, to });
  if (!item || item.to - item.from > 10 || !isCapital(stretch.words[from]?.text) || isOpen(region)) return undefined;
  if (mentionsIn(stretch, from, to).length > 0) return undefined;
  for (let index = item.from; index < item.to; index += 1) if (/^[,;:.]$/.test(stretch.words[index]?.text ?? "")) return undefined;
  const { value } = HEADS.at(stretch.words, item.from) ?? {};
  return listing(region, [item], 1, 1, "names", closed && (value === "body" || value === "place"));
}

function listing(region: Region, items: readonly Item[], least: number, most: number, shape: Listing["shape"], closed: boolean): Listing {
  return { region, items, least, most, shape, head: headOf(region, items), closed };
}

/** Items between semicolons or commas, as far as the region goes. */
function inPieces(region: Region): Listing | undefined {
  const split = splitItems(region);
  if (!split || split.most < 2) return undefined;
  const { separator } = split;
  const rest = withoutOthers(region, split.items);
  const others = split.items.length - rest.length;
  const [items, least, most] = [rest, split.least - others, split.most - others];
  if (most < 2 || isBreakdown(region, items) || items.some((item) => isMany(region, item))) return undefined;
  const { words } = region.stretch;
  const first = items[0] as Item;
  const clauses = separator === ";";
  const figures = !clauses && items.some((item) => hasCount(region, item));
  if (figures) return undefined;
  const lying = items.some((item, index) => liesIn(region, items[index - 1], item));
  const alike = items.every((item) => sameHead(region, first, item)) || items.every((item) => isToken(region, item) || isQuoted(region, item));
  const capitals = items.every(({ from }) => isCapital(words[from]?.text));
  const counting = items.some((item) => hasCount(region, item));
  const shape = alike && !lying ? "alike" : capitals && !clauses && !lying ? "names" : clauses ? "clauses" : "mixed";
  const long = items.some(({ from, to }) => to - from > (clauses ? (alike ? 150 : 80) : alike ? 25 : 14));
  return listing(region, items, least, most, shape, !counting && !long && !items.some((item) => isRange(region, item)) && shape !== "mixed");
}

/** Commas and semicolons mixed: where every piece begins alike, each is a thing. */
function alikeAtEverySeparator(region: Region): Listing | undefined {
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
  for (let index = last.from; index < last.to; index += 1) if (words[index]?.folded === "khác") return items.slice(0, -1);
  return items;
}

/** A list that goes on, or gives examples. */
function isOpen({ stretch: { words }, from, to }: Region): boolean {
  for (let index = from; index < to; index += 1) {
    const text = words[index]?.text ?? "";
    if (text === "…" || (text === "." && words[index + 1]?.text === ".")) return true;
    if (words[index]?.folded === "v" && words[index + 2]?.folded === "v") return true;
    if (words[index]?.folded === "vân" && words[index + 1]?.folded === "vân") return true;
  }
  return words[to]?.text === "…" || words[to - 1]?.text === "…" || OPEN_LISTING.at(words, from) !== undefined;
}

/** Items that count things themselves make a list of parts. */
function isBreakdown(region: Region, items: readonly Item[]): boolean {
  const opening = items.filter(({ from }) => mentionsIn(region.stretch, from, from + 2).some((each) => measureOf(each) !== "percent"));
  if (opening.length > 0) return true;
  return items.length > 1 && items.every((item) => closesWithCount(region, item));
}

function isCount(mention: Stretch["mentions"][number]): boolean {
  return mention.kind === "count";
}

function hasCount(region: Region, { from, to }: Item): boolean {
  return region.stretch.mentions.some((each) => each.from >= from && each.to <= to && measureOf(each) !== "percent" && standsIn(region, each.from));
}

/** `Hội Nông dân 18.240`, `Hội Nông dân: 40 hội viên`: a short label with its count behind it. */
function closesWithCount(region: Region, { from, to }: Item): boolean {
  return to - from <= 12 && region.stretch.mentions.some((each) => each.from >= from && each.to >= to - 3 && each.to <= to && isCount(each) && standsIn(region, each.from));
}

/** An item that stands for several things. */
function isMany({ stretch: { words } }: Region, { from, to }: Item): boolean {
  return MANY.at(words, from) !== undefined || words[to - 1]?.folded === "khác";
}

/** `xã Tân An, huyện Mỹ Lợi`: the second says where the first lies. */
function liesIn({ stretch: { words } }: Region, before: Item | undefined, item: Item): boolean {
  const [lower, higher] = [before && PLACE_LEVELS.at(words, before.from), PLACE_LEVELS.at(words, item.from)];
  return lower !== undefined && higher !== undefined && higher.value > lower.value;
}

/** `tổ 3 - 6`: more things than one. */
function isRange({ stretch: { words } }: Region, { from, to }: Item): boolean {
  for (let index = from + 1; index < to - 1; index += 1) {
    const joins = /^[-–]$/.test(words[index]?.text ?? "") || words[index]?.folded === "đến";
    if (joins && words[index - 1]?.kind === "number" && words[index + 1]?.kind === "number") return true;
  }
  return false;
}

/** A single word or code: `10A2`, `BC15`. */
function isToken({ stretch }: Region, item: Item): boolean {
  const text = textOf(stretch, item);
  return !text.includes(" ") && /\d/.test(text) && /\p{L}/u.test(text);
}

/** A name in quotation marks: `“Tiếng kẻng an ninh”`. */
function isQuoted({ stretch: { words } }: Region, { from }: Item): boolean {
  return /^[“"«‘]$/.test(words[from]?.text ?? "");
}

function headOf({ stretch: { words } }: Region, items: readonly Item[]): HeadClass | null {
  const classes = new Set(items.map(({ from }) => HEADS.at(words, from)?.value ?? null));
  const [only] = classes;
  return classes.size === 1 ? (only ?? null) : null;
}
