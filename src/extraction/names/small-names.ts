import { type Header, spellingOf } from "../../model/index.js";
import { endsSentence } from "../clauses/layout.js";
import type { Word } from "../tokens/words.js";
import { FAMILY_NAMES, PLACE_LEVELS, PRODUCTS, SMALL_BEARERS } from "../vi/names.js";
import { type Alike, alikeBut, type Named } from "./alike.js";
import type { NameSpan, Written } from "./written.js";

/** A name of capitals alone, with the word before it. */
interface SmallName {
  readonly span: NameSpan;
  readonly before: string;
  /** Whether a word or a quotation mark before it says that it is a name. */
  readonly borne: boolean;
  /** What tells of a product that it is one: its kind before it, the number behind it. */
  readonly product: string | null;
}

/** Words that such a name has at least and at most. */
const [LEAST_WORDS, MOST_WORDS] = [2, 4];
/** Mentions of the usual spelling; fewer where the same word stands before it. */
const [LEAST_USUAL, LEAST_ALIKE] = [3, 2];
/** Words between two names that are set beside each other. */
const MOST_BETWEEN = 4;
const NAME = /^\p{Lu}\p{Ll}+$/u;

/**
 * Names of villages, firms and products that a report tells often, and once with one letter or mark off.
 *
 * Two villages may be called nearly alike, so that names beside each other are two, and nothing is certain.
 */
export function smallNamesAlike(
  written: readonly Written[],
  { place }: Header,
): Pick<Alike<NameSpan>, "usual" | "others">[] {
  const own = spellingOf(place ?? "");
  const names = written.flatMap(namesIn).filter(({ words }) => words.join(" ") !== own);
  return alikeBut(names).flatMap(({ usual, others }) => {
    const [odd, ...more] = others;
    if (!odd || more.length > 0) return [];
    const alike = usual.filter(({ before }) => before === odd.before);
    const same = odd.product !== null && usual.every(({ product }) => product === odd.product);
    if (same && !usual.some(({ span }) => isBeside(span, odd.span)))
      return [{ usual: usual.map(({ span }) => span), others: [odd.span] }];
    if (usual.length < LEAST_USUAL && alike.length < LEAST_ALIKE) return [];
    if (!odd.borne && alike.length === 0) return [];
    if (![odd, ...usual].some(({ borne }) => borne) || usual.some(({ span }) => isBeside(span, odd.span))) return [];
    return [{ usual: usual.map(({ span }) => span), others: [odd.span] }];
  });
}

function namesIn(written: Written): Named<SmallName>[] {
  const { words } = written;
  const found: Named<SmallName>[] = [];
  for (let start = 0; start < words.length; start += 1) {
    if (!NAME.test(words[start]?.text ?? "")) continue;
    let to = start + 1;
    while (to < words.length && NAME.test(words[to]?.text ?? "")) to += 1;
    const from = start + bearerAt(words, start, to);
    start = to;
    const length = to - from;
    if (length < LEAST_WORDS || length > MOST_WORDS || isPerson(words, from, to)) continue;
    const inside = words.slice(from, to).map(({ text }) => spellingOf(text));
    const [before, behind] = [words[from - 1], words[to]];
    // `Kinh tế - Xã hội`, `Thành phố Hồ Chí Minh`: what goes on in small letters is no such name.
    if (PLACE_LEVELS.endingAt(words, from - 1) || (behind?.text === "-" && behind.start === words[to - 1]?.end))
      continue;
    const quoted = before !== undefined && '“"'.includes(before.text);
    const item = {
      span: { written, from, to },
      before: quoted ? `${words[from - 2]?.folded ?? ""} “` : (before?.folded ?? ""),
      borne: quoted || SMALL_BEARERS.endingAt(words, from - 1) !== undefined || isKind(words, from),
      product: productAt(words, from, to),
    };
    found.push({ item, words: inside, positions: [...inside.keys()] });
  }
  return found;
}

/** `giống lúa Hương Lài 5`, `dừa xiêm Giồng Trôm`: a variety by its number, or what grows in a place by two words for it. */
function productAt(words: readonly Word[], from: number, to: number): string | null {
  const kind = PRODUCTS.endingAt(words, from - 1);
  if (!kind) return null;
  const number = words[to];
  if (number?.kind === "number" && /^\d{1,3}$/.test(number.text)) return `variety ${number.text}`;
  return kind.length > 1 ? kind.value : null;
}

/** Length of the word for its kind that begins with a capital, too: `Bản Nà Lềng` at the start of a sentence. */
function bearerAt(words: readonly Word[], from: number, to: number): number {
  const length = SMALL_BEARERS.at(words, from)?.length ?? 0;
  return length < to - from ? length : 0;
}

/** `Công ty May …`, `HTX Nông sản …`: the kind stands a few words before. */
function isKind(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BETWEEN); at -= 1) {
    if (words[at]?.kind !== "word" || endsSentence(words, at)) return false;
    if (SMALL_BEARERS.endingAt(words, at)) return true;
  }
  return false;
}

/** `Nguyễn Văn …`: two persons may be called nearly alike. */
function isPerson(words: readonly Word[], from: number, to: number): boolean {
  return to - from > LEAST_WORDS && FAMILY_NAMES.has(words[from]?.folded ?? "");
}

/** Whether two names stand beside each other in one clause, as two things do. */
function isBeside(one: NameSpan, other: NameSpan): boolean {
  if (one.written !== other.written) return false;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const between = one.written.words.slice(first.to, second.from);
  return between.length <= MOST_BETWEEN && !between.some(({ text }) => text === "." || text === ";");
}
