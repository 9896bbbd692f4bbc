import { HEADS, PLACE_LEVELS } from "../vi/listing.js";
import { type Item, isCapital, type Region, standsIn, undivided } from "./region.js";

/** Proper names one after the other, and how many things they are. */
export interface Names {
  readonly items: Item[];
  readonly least: number;
  readonly most: number;
  /** The word behind the last name. */
  readonly behind: number;
}

/** The list of proper names that a region begins with: `xã Tân An, xã Bình Hòa và thị trấn Mỹ Lợi`. It ends with what is no name. */
export function namesAtStart(region: Region): Names | undefined {
  const { stretch, to } = region;
  const { words } = stretch;
  const joined = undivided(stretch);
  const items: Item[] = [];
  /** Places at which `và` may be part of a name. */
  let unsure = 0;
  let index = region.from;
  const bare = HEADS.at(words, index) === undefined;
  let lies = false;
  for (;;) {
    const end = endOfName(region, index);
    if (end === undefined) break;
    items.push({ from: index, to: end });
    index = skipBrackets(region, end);
    const separator = words[index];
    if (index >= to || !separator || joined[index] || !standsIn(region, index)) break;
    if (separator.text !== "," && separator.text !== ";" && separator.folded !== "và") break;
    const oxford = separator.text !== "và" && words[index + 1]?.folded === "và" ? 1 : 0;
    const next = index + 1 + oxford;
    if (endOfName(region, next) === undefined) break;
    // `Tân An, Bình Hòa, xã Mỹ Lợi`: the last says where the others lie.
    lies = bare && separator.text === "," && PLACE_LEVELS.at(words, next) !== undefined;
    if (lies) break;
    if (separator.folded === "và") unsure += 1;
    index = next;
  }
  // The `và` before the last name ends the list; one before others may stand in a name.
  const last = items.at(-1);
  const closes =
    last !== undefined && words[last.from - 1]?.folded === "và" && (lies || !hasCommaBehind(region, index));
  const most = items.length;
  return most < 2 ? undefined : { items, least: most - (unsure - (closes ? 1 : 0)), most, behind: index };
}

function hasCommaBehind({ stretch, to }: Region, index: number): boolean {
  return index < to && stretch.words[index]?.text === ",";
}

/** Most words of one name. */
const LONGEST = 9;

/** Where a name that begins at a word ends: capitals, after a word that says what they name; a code such as `10A2` is one too. */
function endOfName(region: Region, from: number): number | undefined {
  const { stretch, to } = region;
  const { words } = stretch;
  const joined = undivided(stretch);
  const head = HEADS.at(words, from);
  let index = from + (head && !isCapital(words[from + head.length - 1]?.text) ? head.length : 0);
  const start = index;
  while (index < to && index < from + LONGEST && standsIn(region, index)) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word) break;
    const joint =
      ["-", "–", "&"].includes(word.text) || (word.text === "." && (words[index - 1]?.text.length ?? 0) <= 2);
    const linked = index > start && joint && isCapital(next?.text) && index + 1 < to;
    const within =
      index > start && joined[index] === 1 && (word.text === "," || word.folded === "và") && index + 1 < to;
    const numbered = index > start && word.kind === "number" && /^\d{1,3}$/.test(word.text);
    if (!isCapital(word.text) && !linked && !within && !numbered && !isCode(words, index)) break;
    index += isCode(words, index) ? 2 : 1;
  }
  return index > start && index <= to ? index : undefined;
}

/** `10CB2`: digits with a capital glued to them. */
function isCode(words: Region["stretch"]["words"], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return word?.kind === "number" && next !== undefined && next.start === word.end && isCapital(next.text);
}

function skipBrackets({ stretch, to }: Region, index: number): number {
  const close = stretch.layout.closing.get(index);
  return close !== undefined && close < to ? close + 1 : index;
}
