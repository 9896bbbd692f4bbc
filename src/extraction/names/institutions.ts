import { spellingOf } from "../../model/index.js";
import type { Word } from "../tokens/words.js";
import { NAMED_THINGS } from "../vi/names.js";
import { phraseSet } from "../vi/phrases.js";
import { STOP_WORDS } from "../vi/stop-words.js";
import { type Alike, alikeBut, type Named } from "./alike.js";
import type { NameSpan, Written } from "./written.js";

/** Words by which two names are compared: those around the one in which they differ must be the same. */
const WINDOW = 4;
/** Words that a name has at most, and that are shown behind a window. */
const [MOST_WORDS, MOST_BEHIND] = [9, 3];
const CAPITAL = /^\p{Lu}/u;
/** `TNHH`, but not the `Y` of `Y tế`. */
const CAPITALS = /^\p{Lu}{2,}$/u;

/** Mentions of a name by which the word for its kind is known to begin it: `Cổng Dịch vụ công …`. */
const OFTEN = 2;

/** A window of words within a name. */
interface Window {
  /** From the first word of the name to the last of the window. */
  readonly span: NameSpan;
  /** Positions of the words of the window. */
  readonly at: readonly number[];
}

/** Institutions, plans and systems whose names are alike but for one letter or mark, those of one thing together. */
export function institutionsAlike(written: readonly Written[]): Pick<Alike<NameSpan>, "usual" | "others">[] {
  return alikeBut(written.flatMap(windowsIn)).flatMap(({ usual, others, at }) => {
    const all = [...usual, ...others];
    // The names of persons and villages may differ by as little.
    const ofKind = at === 0 && usual.length >= OFTEN && usual.some(isNamed);
    if (!ofKind && all.some((window) => isProper(window, at)) && !all.every((window) => isOfFirm(window, at)))
      return [];
    // `Đảng ủy xã …` and `Đảng ủy đã …`: the name is over.
    if (all.every((window) => STOP_WORDS.has(wordAt(window, at)))) return [];
    const spansOf = (windows: readonly Window[]): NameSpan[] => windows.map(({ span }) => span);
    const [named, unnamed] = [usual.some(isNamed), others.some(isNamed)];
    if (!named && !unnamed) return [];
    const more = sharedBehind(spansOf(all));
    const lengthened = (windows: readonly Window[]): NameSpan[] =>
      spansOf(windows).map(({ written: each, from, to }) => ({ written: each, from, to: to + more }));
    // Of `Cổng` and `Công`, only one begins the name of a thing.
    return named
      ? [{ usual: lengthened(usual), others: lengthened(others) }]
      : [{ usual: lengthened(others), others: lengthened(usual) }];
  });
}

/** The windows of what may be names: the first words behind each capital, and the later ones of what is surely a name. */
function windowsIn(written: Written): Named<Window>[] {
  const { words } = written;
  const found: Named<Window>[] = [];
  for (let from = 0; from + WINDOW <= words.length; from += 1) {
    if (!CAPITAL.test(words[from]?.text ?? "")) continue;
    const surely = NAMED_THINGS.at(words, from) !== undefined;
    const inside = wordsFrom(words, from);
    const end = surely ? inside.length : Math.min(inside.length, WINDOW);
    for (let first = 0; first + WINDOW <= end; first += 1) {
      const at = inside.slice(first, first + WINDOW);
      if (at.some((index) => CAPITALS.test(words[index]?.text ?? ""))) break;
      const positions = first === 0 ? [0, 1, 2] : [1, 2];
      // The last word of a long name is compared as well: as many others are the same.
      if (first > 0 && !CAPITAL.test(words[at.at(-1) ?? from]?.text ?? "")) positions.push(WINDOW - 1);
      found.push({
        item: { span: { written, from, to: (at.at(-1) ?? from) + 1 }, at },
        words: at.map((index) => spellingOf(words[index]?.text ?? "")),
        positions,
      });
    }
  }
  return found;
}

/** Positions of the words that a name may have from its first on: to a sign, or a word that names nothing. */
function wordsFrom(words: readonly Word[], from: number): number[] {
  const found: number[] = [];
  for (let index = from; found.length < MOST_WORDS; index += 1) {
    // `Kinh tế - Xã hội`: the stroke joins.
    if (words[index]?.text === "-" && words[index + 1]?.kind === "word") continue;
    if (words[index]?.kind !== "word") break;
    found.push(index);
    // One such word is kept: a slip may have made it of one that names something.
    if (found.length > WINDOW && STOP_WORDS.has(words[index]?.folded ?? "")) break;
  }
  return found;
}

/** Whether a word is one of several with capitals, as the names of persons and places are. */
function isProper({ span: { written }, at: inside }: Window, at: number): boolean {
  const index = inside[at] ?? 0;
  const [before, word, after] = [-1, 0, 1].map((step) => CAPITAL.test(written.words[index + step]?.text ?? ""));
  return word === true && ((index > 0 && before === true) || after === true);
}

/** `Công ty cổ phần Đá granite Hòn Vung`: whose trade and form are the same is one firm. */
function isOfFirm({ span: { written, from }, at: inside }: Window, at: number): boolean {
  return FIRMS.at(written.words, from) !== undefined && (inside[at] ?? from) - from >= LEAST_BEFORE;
}

const FIRMS = phraseSet("công ty");
/** Words of a firm's name before the one in which two differ. */
const LEAST_BEFORE = 6;

function wordAt({ span: { written }, at: inside }: Window, at: number): string {
  return written.words[inside[at] ?? -1]?.folded ?? "";
}

function isNamed({ span: { written, from } }: Window): boolean {
  return NAMED_THINGS.at(written.words, from) !== undefined;
}

/** Number of words behind names that all of them share. */
function sharedBehind(spans: readonly NameSpan[]): number {
  let more = 0;
  while (more < MOST_BEHIND) {
    const next = new Set(
      spans.map(({ written, to }) => {
        const word = written.words[to + more];
        return word?.kind === "word" ? word.folded : "";
      }),
    );
    if (next.size > 1 || next.has("")) break;
    more += 1;
  }
  return more;
}
