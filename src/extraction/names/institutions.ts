import { spellingOf } from "../../model/index.js";
import type { Word } from "../tokens/words.js";
import { NAMED_THINGS } from "../vi/names.js";
import { STOP_WORDS } from "../vi/stop-words.js";
import { type Alike, alikeBut, type Named } from "./alike.js";
import type { NameSpan, Written } from "./written.js";

/** Words by which two names are compared: those around the one in which they differ must be the same. */
const WINDOW = 4;
/** Words that a name has at most, and that are shown behind a window. */
const [MOST_WORDS, MOST_BEHIND] = [9, 3];
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}+$/u;

/** A window of words within a name. */
interface Window {
  /** From the first word of the name to the last of the window. */
  readonly span: NameSpan;
  /** First word of the window. */
  readonly first: number;
}

/** Institutions, plans and systems whose names are alike but for one letter or mark, those of one thing together. */
export function institutionsAlike(written: readonly Written[]): Pick<Alike<NameSpan>, "usual" | "others">[] {
  return alikeBut(written.flatMap(windowsIn)).flatMap(({ usual, others, at }) => {
    const all = [...usual, ...others];
    // The names of persons and villages may differ by as little.
    if (all.some((window) => isProper(window, at))) return [];
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
    const end = NAMED_THINGS.at(words, from) ? endOfName(words, from) : from + WINDOW;
    for (let first = from; first === from || first + WINDOW <= end; first += 1) {
      const window = words.slice(first, first + WINDOW);
      if (!window.every(({ kind, text }) => kind === "word" && !CAPITALS.test(text))) break;
      found.push({
        item: { span: { written, from, to: first + WINDOW }, first },
        words: window.map(({ text }) => spellingOf(text)),
        positions: first === from ? [0, 1, 2] : [1, 2],
      });
    }
  }
  return found;
}

/** Where a name ends at the latest: at a sign, or a word that names nothing. */
function endOfName(words: readonly Word[], from: number): number {
  let end = from;
  while (end - from < MOST_WORDS && words[end]?.kind === "word" && !STOP_WORDS.has(words[end]?.folded ?? "")) end += 1;
  return end;
}

/** Whether a word is one of several with capitals, as the names of persons and places are. */
function isProper({ span: { written }, first }: Window, at: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((step) => CAPITAL.test(written.words[first + at + step]?.text ?? ""));
  return word === true && ((first + at > 0 && before === true) || after === true);
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
