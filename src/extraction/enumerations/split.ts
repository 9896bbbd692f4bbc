import { HEADS } from "../vi/listing.js";
import { type Item, isCapital, mentionsIn, type Region, standsIn, trimmed, undivided } from "./region.js";

/** A region divided at its separators. */
export interface Split {
  readonly items: Item[];
  readonly least: number;
  readonly most: number;
  readonly separator: ";" | "," | "và";
}

/** Divides a region at semicolons, or else at commas; `và` divides what follows it where that has the shape of another item. */
export function splitItems(region: Region, only?: "every"): Split | undefined {
  const { stretch, from, to } = region;
  const { words } = stretch;
  const joined = undivided(stretch);
  const at = (text: string): number[] => {
    const found: number[] = [];
    for (let index = from; index < to; index += 1)
      if (words[index]?.folded === text && standsIn(region, index) && !joined[index]) found.push(index);
    return found;
  };
  const semicolons = at(";");
  const cuts =
    only === "every"
      ? [...semicolons, ...at(",")].sort((one, other) => one - other)
      : semicolons.length > 0
        ? semicolons
        : at(",");
  const raw = between(region, cuts);
  if (raw.length > 0 && semicolons.length > 0 && only !== "every") return lastOfClauses(region, raw);
  return dividedAtAnd(region, raw, at("và"));
}

function between({ stretch, from, to }: Region, cuts: readonly number[]): Item[] {
  const found: Item[] = [];
  let start = from;
  for (const cut of [...cuts, to]) {
    const item = trimmed(stretch, { from: start, to: cut });
    if (item) found.push(item);
    start = cut + 1;
  }
  return found;
}

/** Between semicolons `và` joins words; only the last clause may hold two items: `… tăng 2 % và lưu trú tăng 0,2 %`. */
function lastOfClauses(region: Region, items: Item[]): Split {
  const last = items.at(-1);
  const { stretch } = region;
  const figures = (item: Item): number => mentionsIn(stretch, item.from, item.to).length;
  const and = last && lastAnd(region, last);
  if (last && and !== undefined) {
    const [left, right] = [
      { from: last.from, to: and },
      { from: and + 1, to: last.to },
    ];
    const parallel =
      items.slice(0, -1).every((item) => figures(item) === 1) && figures(left) === 1 && figures(right) === 1;
    const heads =
      items.length > 1 &&
      items.slice(0, -1).every((item) => sameHead(region, item, right)) &&
      sameHead(region, left, right);
    if (parallel || heads) return exact([...items.slice(0, -1), left, right], ";");
  }
  return exact(items, ";");
}

function lastAnd(region: Region, { from, to }: Item): number | undefined {
  const joined = undivided(region.stretch);
  for (let index = to - 2; index > from; index -= 1)
    if (region.stretch.words[index]?.folded === "và" && standsIn(region, index) && !joined[index]) return index;
  return undefined;
}

function exact(items: Item[], separator: Split["separator"]): Split {
  return { items, least: items.length, most: items.length, separator };
}

/** Commas divide; each `và` divides, may divide, or joins. */
function dividedAtAnd(region: Region, items: readonly Item[], ands: readonly number[]): Split | undefined {
  if (items.length === 0) return undefined;
  const divided: Item[] = [];
  let unsure = 0;
  for (const [place, item] of items.entries()) {
    let start = item.from;
    const inside = ands.filter((and) => and > item.from && and < item.to - 1);
    const others = inside.length === 0 ? [] : items.filter((each) => each !== item);
    const alike = inside.filter((and) => sameHead(region, item, { from: and + 1, to: item.to }));
    for (const and of inside) {
      // Where one `và` leads to a thing of the same kind, the others stand in names.
      if (alike.length > 0 && !alike.includes(and)) continue;
      const [left, right] = [
        { from: start, to: and },
        { from: and + 1, to: item.to },
      ];
      const meaning = meaningOfAnd(region, left, right, others, place === items.length - 1);
      if (meaning === "unsure") unsure += 1;
      if (meaning !== "divides") continue;
      divided.push(left);
      start = and + 1;
    }
    divided.push({ from: start, to: item.to });
  }
  const separator = items.length > 1 ? "," : "và";
  return { items: divided, least: divided.length, most: divided.length + unsure, separator };
}

function meaningOfAnd(
  region: Region,
  left: Item,
  right: Item,
  others: readonly Item[],
  last: boolean,
): "divides" | "unsure" {
  const { words } = region.stretch;
  if (sameHead(region, left, right) || (others.length > 0 && others.every((each) => sameHead(region, each, right))))
    return "divides";
  if (last && words[left.to - 1]?.text === ")") return "divides";
  const capital = ({ from }: Item): boolean => isCapital(words[from]?.text);
  // `Phòng Kinh tế và Hạ tầng`: what begins with the name of a kind of body may go on behind `và`.
  const goesOn = HEADS.at(words, left.from) !== undefined;
  if (last && !goesOn && [left, right, ...others].every(capital) && (others.length > 0 || left.to - left.from <= 4))
    return "divides";
  return "unsure";
}

/** Whether two items begin alike: with one word, or with words for one kind of thing. */
export function sameHead({ stretch: { words } }: Pick<Region, "stretch">, one: Item, other: Item): boolean {
  const [first, second] = [words[one.from], words[other.from]];
  if (!first || !second) return false;
  if (first.folded === second.folded && first.kind === "word") return true;
  const [left, right] = [HEADS.at(words, one.from), HEADS.at(words, other.from)];
  return left !== undefined && left.value === right?.value;
}
