import { type Syllable, syllableOf } from "../../model/index.js";
import { NAMED_AFTER_PLACES, PLACE_LEVELS } from "../vi/names.js";
import { type Alike, alikeBut } from "./alike.js";
import { type FullName, fullNamesIn } from "./full-names.js";
import { soundAlike } from "./near.js";
import type { NameSpan, Written } from "./written.js";

/** Words that two names must share, so that no two bodies of one report bear both by chance; one fewer where one is told often. */
const SHARED = 5;
/** Mentions of the usual spelling that count as often. */
const OFTEN = 2;

/**
 * Things whose whole names differ in the marks of one word of their proper part alone, or in consonants that are said alike:
 * `Công ty TNHH Thiết bị y tế …`.
 *
 * The longer the kind, the fewer such bodies there are; what villages give their names to (schools, cells) may be two, and so
 * may what stands side by side: in one passage, one table, one list.
 */
export function namesakes(written: readonly Written[]): Pick<Alike<NameSpan>, "usual" | "others">[] {
  const names = written.flatMap(fullNamesIn).filter(({ item }) => isDistinctive(item));
  return alikeBut(names).flatMap(({ usual, others, at }) => {
    const [odd, ...more] = others;
    const [first] = usual;
    if (!odd || !first || more.length > 0) return [];
    const shared = odd.span.to - odd.span.from - 1;
    if (shared + (usual.length >= OFTEN ? 1 : 0) < SHARED || !isProper(odd, at) || !isProper(first, at)) return [];
    if (lettersAt(odd, at) !== lettersAt(first, at) && !soundAlike(syllableAt(odd, at), syllableAt(first, at)))
      return [];
    if (usual.some((each) => isBeside(each.span, odd.span))) return [];
    return [{ usual: usual.map(({ span }) => span), others: [odd.span] }];
  });
}

/** Whether villages do not bear the names of such things. */
function isDistinctive({ span: { written, from, to }, kind }: FullName): boolean {
  if (NAMED_AFTER_PLACES.at(written.words, from)) return false;
  for (let index = from + kind; index < to; index += 1) if (PLACE_LEVELS.at(written.words, index)) return false;
  return true;
}

/** Whether the word in which they differ is of the proper part, where every word has a capital. */
function isProper({ span: { written, from } }: FullName, at: number): boolean {
  const [before, word] = [written.words[from + at - 1], written.words[from + at]];
  return [before, word].every((each) => /^\p{Lu}/u.test(each?.text ?? ""));
}

/** The letters of a word without any mark. */
function lettersAt(name: FullName, at: number): string {
  return syllableAt(name, at).letters.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

function syllableAt({ span: { written, from } }: FullName, at: number): Syllable {
  return syllableOf(written.words[from + at]?.text ?? "");
}

/** Whether two names are set beside each other: in one passage, one table, or as items of a list. */
function isBeside(one: NameSpan, other: NameSpan): boolean {
  const [block, known] = [one.written.block, other.written.block];
  if (one.written === other.written || block === known) return true;
  return isItem(one) && isItem(other) && block.section === known.section;
}

/** Whether a list has the name as its item, or begins an item with it. */
function isItem({ written: { block }, from }: NameSpan): boolean {
  return block.type === "paragraph" && block.marker !== null && from === 0;
}
