import { endsSentence } from "../clauses/layout.js";
import { type Alike, alikeBut } from "./alike.js";
import { fullNamesIn } from "./full-names.js";
import type { NameSpan, Written } from "./written.js";

/** Words around a name that may say what it is known by. */
const AROUND = 40;
const SYMBOL = /(?<![\p{L}\p{N}])\d{1,6}\/[\p{Lu}\d][\p{Lu}\d/-]{1,30}/gu;
/** Fewer of something may be said of two. */
const TELLING = 10;
const PERIODS: ReadonlySet<string> = new Set(["tháng", "năm", "ngày", "giờ"]);

/**
 * Institutions with proper names that are alike but for one letter or mark, and of which the same is told: the same document,
 * as many of the same things. Nothing less tells a slip from two bodies whose names differ by a tone.
 */
export function describedAlike(written: readonly Written[]): Pick<Alike<NameSpan>, "usual" | "others">[] {
  return alikeBut(written.flatMap(fullNamesIn)).flatMap((alike) => {
    const [usual, others] = [alike.usual, alike.others].map((names) => names.map(({ span }) => span));
    if (!usual || !others) return [];
    const known = new Set(usual.flatMap(toldOf));
    const same = others.filter((other) => {
      const beside = usual.some(
        (each) => each.written === other.written && sentenceOf(each).from === sentenceOf(other).from,
      );
      return !beside && toldOf(other).some((each) => known.has(each));
    });
    return same.length > 0 && same.length < usual.length + 1 ? [{ usual, others: same }] : [];
  });
}

/** What the sentence of a name tells of it: documents by number and symbol, and what it counts many of. */
function toldOf(span: NameSpan): string[] {
  const { written } = span;
  const { from, to } = sentenceOf(span);
  const words = written.words.slice(from, to);
  const text = written.passage.text.slice(words[0]?.start, words.at(-1)?.end);
  const symbols = [...text.matchAll(SYMBOL)].map(([symbol]) => symbol);
  const counts = words.flatMap(({ kind, text: digits }, index) => {
    const [one, two] = [words[index + 1], words[index + 2]];
    if (kind !== "number" || one?.kind !== "word" || two?.kind !== "word" || PERIODS.has(one.folded)) return [];
    return Number.parseInt(digits, 10) >= TELLING ? [`${digits} ${one.folded} ${two.folded}`] : [];
  });
  return [...symbols, ...counts];
}

/** The sentence around a name, as far as it is near. */
function sentenceOf({ written: { words }, from, to }: NameSpan): { from: number; to: number } {
  let [start, end] = [from, to];
  while (start > Math.max(0, from - AROUND) && !endsSentence(words, start - 1)) start -= 1;
  while (end < Math.min(words.length, to + AROUND) && !endsSentence(words, end)) end += 1;
  return { from: start, to: end };
}
