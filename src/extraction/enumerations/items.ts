import { measureOf } from "../clauses/amount.js";
import { MANY, OPEN_LISTING, PLACE_LEVELS } from "../vi/listing.js";
import { type Item, mentionsIn, type Region, standsIn, textOf } from "./region.js";

const LETTER = /\p{L}/u;

/** A list that goes on, or gives examples. */
export function isOpen({ stretch: { words, cut }, from, to }: Region): boolean {
  if (cut && to >= words.length) return true;
  for (let index = from; index < to; index += 1) {
    const text = words[index]?.text ?? "";
    if (text === "…" || (text === "." && words[index + 1]?.text === ".")) return true;
    if (words[index]?.folded === "v" && words[index + 2]?.folded === "v") return true;
    if (words[index]?.folded === "vân" && words[index + 1]?.folded === "vân") return true;
  }
  return words[to]?.text === "…" || words[to - 1]?.text === "…" || OPEN_LISTING.at(words, from) !== undefined;
}

/** Items that count things themselves make a list of parts. */
export function isBreakdown(region: Region, items: readonly Item[]): boolean {
  const opening = items.filter(({ from }) =>
    mentionsIn(region.stretch, from, from + 2).some((each) => measureOf(each) !== "percent"),
  );
  if (opening.length > 0) return true;
  return items.length > 1 && items.every((item) => closesWithCount(region, item));
}

/** Whether an item holds a figure of its own. */
export function hasCount(region: Region, { from, to }: Item): boolean {
  return mentionsIn(region.stretch, from, to).some(
    (each) => measureOf(each) !== "percent" && standsIn(region, each.from),
  );
}

/** `Hội Nông dân 18.240`, `Hội Nông dân: 40 hội viên`: a short label with its count behind it. */
function closesWithCount(region: Region, { from, to }: Item): boolean {
  return (
    to - from <= 12 &&
    mentionsIn(region.stretch, from, to).some(
      (each) => each.to >= to - 3 && each.kind === "count" && standsIn(region, each.from),
    )
  );
}

/** An item that stands for several things. */
export function isMany({ stretch: { words } }: Region, { from, to }: Item): boolean {
  return MANY.at(words, from) !== undefined || words[to - 1]?.folded === "khác";
}

/** `xã Tân An, huyện Mỹ Lợi`: the second says where the first lies. */
export function liesIn({ stretch: { words } }: Region, before: Item | undefined, item: Item): boolean {
  const [lower, higher] = [before && PLACE_LEVELS.at(words, before.from), PLACE_LEVELS.at(words, item.from)];
  return lower !== undefined && higher !== undefined && higher.value > lower.value;
}

/** `tổ 3 - 6`: more things than one. */
export function isRange({ stretch: { words } }: Region, { from, to }: Item): boolean {
  for (let index = from + 1; index < to - 1; index += 1) {
    const joins = /^[-–]$/.test(words[index]?.text ?? "") || words[index]?.folded === "đến";
    if (joins && words[index - 1]?.kind === "number" && words[index + 1]?.kind === "number") return true;
  }
  return false;
}

/** A single word or code: `10A2`, `BC15`. */
export function isToken({ stretch }: Region, item: Item): boolean {
  const text = textOf(stretch, item);
  return !text.includes(" ") && /\d/.test(text) && LETTER.test(text);
}

/** A name in quotation marks: `“Tiếng kẻng an ninh”`. */
export function isQuoted({ stretch: { words } }: Region, { from }: Item): boolean {
  return /^[“"«‘]$/.test(words[from]?.text ?? "");
}
