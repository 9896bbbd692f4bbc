import { EXPLAINS, HEADS } from "../vi/listing.js";
import { isBreakdown, isOpen } from "./items.js";
import { namesAtStart } from "./names.js";
import { numberedItems } from "./numbered.js";
import { alikeAtEverySeparator, beforeSemicolon, inPieces } from "./pieces.js";
import { type Item, isCapital, mentionsIn, type Region, standsIn, textOf, trimmed } from "./region.js";
import { type Listing, listing } from "./shape.js";

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
  if (names && names.least === names.most && names.behind >= lastWord(region))
    return [listing(region, names.items, names.least, names.most, "names", true)];
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
    if (word && (word.text === "," || word.text === ";" || word.folded === "và") && standsIn(region, index))
      return false;
  }
  return true;
}

const ENDS_LIST = /^(?:[,;]|và)$/;
/** Words that go on to something else behind a list. */
const TURNS = new Set(["mỗi", "trong", "với", "có", "đạt", "chiếm", "tăng", "giảm"]);

/** Of readings that come to the same number, the first. */
function unlike(listings: readonly Listing[]): Listing[] {
  return listings.filter(
    ({ least, most }, index) => listings.findIndex((each) => each.least === least && each.most === most) === index,
  );
}

/** `lớp 7A4 và 8A1 có 02 em; các lớp 6A1, 6A4 có 01 em`: whatever is said of them, so many are named. */
function codesIn(region: Region): Listing | undefined {
  const { words } = region.stretch;
  const items = new Map<string, Item>();
  for (let index = region.from; index < region.to - 1; index += 1) {
    const [word, next, after] = [words[index], words[index + 1], words[index + 2]];
    if (word?.kind !== "number" || next?.kind !== "word" || next.start !== word.end || !isCapital(next.text)) continue;
    const glued = after?.kind === "number" && after.start === next.end;
    const item = { from: index, to: index + (glued ? 3 : 2) };
    items.set(textOf(region.stretch, item), item);
  }
  const found = [...items.values()];
  return found.length < 2
    ? undefined
    : { region, items: found, least: found.length, most: found.length, shape: "mixed", head: null, closed: false };
}

/** The one thing that short words name. */
export function singleIn(region: Region, closed: boolean): Listing | undefined {
  const { stretch, from, to } = region;
  const item = trimmed(stretch, { from, to });
  if (!item || item.to - item.from > 10 || !isCapital(stretch.words[from]?.text) || isOpen(region)) return undefined;
  if (mentionsIn(stretch, from, to).length > 0) return undefined;
  for (let index = item.from; index < item.to; index += 1)
    if (/^[,;:.]$/.test(stretch.words[index]?.text ?? "")) return undefined;
  const { value } = HEADS.at(stretch.words, item.from) ?? {};
  return listing(region, [item], 1, 1, "names", closed && (value === "body" || value === "place"));
}
