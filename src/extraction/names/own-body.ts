import { type Header, spellingOf, syllableOf } from "../../model/index.js";
import { type Word, wordsOf } from "../tokens/words.js";
import { LEVELS } from "../vi/letterhead.js";
import { phraseSet } from "../vi/phrases.js";
import { SHORT_FORMS } from "../vi/short-forms.js";
import type { Alike } from "./alike.js";
import { bearingOf } from "./bearing.js";
import { wordDistance } from "./near.js";
import type { NameSpan, Written } from "./written.js";

type Thing = Pick<Alike<NameSpan>, "usual" | "others">;

/** Words of a name by which its end alone is known: `… Lê Văn Tám`. */
const LEAST_END = 3;
const CAPITAL = /^\p{Lu}/u;
const OF_THE_LAND = phraseSet("việt nam");
/** What stands before the proper part of the name of a school, an office, a firm. */
const BEFORE_END = /^(?:\p{Lu}{2,}|trường|sở|thông|học|non|viện|đẳng|ty|xã)$/u;
/** Letters that an abbreviation has at least, for two of them to be swapped by a slip. */
const LEAST_LETTERS = 4;

/** The name of the body that reports, as its letterhead has it, and what is spelt like it but for the marks or a letter of one word. */
export function ownBodyAlike(written: readonly Written[], { body }: Header): Thing[] {
  const name = withoutPlace(wordsOf(body ?? ""));
  if (name.length < 2) return [];
  const inFull = wordsOf(name.map(({ text, folded }) => SHORT_FORMS.get(folded)?.join(" ") ?? text).join(" "));
  const speaker = wordsOf(body ?? "");
  const found = written.flatMap((each) => {
    const mentions = mentionsIn(each, name);
    const all = mentions.length > 0 || inFull.length === name.length ? mentions : mentionsIn(each, inFull);
    // A namesake is told apart from one's own, in the same passage or by the words around it.
    const proper = all.filter(({ span }) => CAPITAL.test(each.words[span.to - 1]?.text ?? ""));
    return all.filter((one) => !(one.odd && proper.includes(one)) || isMeant(each, one.span, name, speaker));
  });
  const usual = found.filter(({ odd }) => !odd).map(({ span }) => span);
  const others = found.filter(({ odd }) => odd).map(({ span }) => span);
  const named = usual.length > 0 && others.length > 0 && others.length < usual.length + 1;
  return [...(named ? partsAlike(usual, others) : []), ...abbreviationsAlike(written, name)];
}

/** Whether a name whose proper part is off may be one's own all the same. */
function isMeant({ words }: Written, { from, to }: NameSpan, name: readonly Word[], speaker: readonly Word[]): boolean {
  if (bearingOf(words, from, to, speaker).of === "other") return false;
  const end = name.slice(-2).map(({ text }) => spellingOf(text));
  const isRight = (at: number): boolean =>
    end.every((word, offset) => spellingOf(words[at + offset]?.text ?? "") === word);
  return !words.some(({ text }, at) => (at < from || at >= to) && CAPITAL.test(text) && isRight(at));
}

/** Mentions of the whole name and of its end are told apart, so that equal words are held against each other. */
function partsAlike(usual: readonly NameSpan[], others: readonly NameSpan[]): Thing[] {
  const lengths = new Set(others.map(({ from, to }) => to - from));
  return [...lengths].flatMap((length) => {
    const odd = others.filter(({ from, to }) => to - from === length);
    const right = usual.map((span) => ({ ...span, from: Math.max(span.from, span.to - length) }));
    return odd.length > 0 ? [{ usual: right, others: odd }] : [];
  });
}

/** `ỦY BAN NHÂN DÂN XÃ …` up to the word for the place, whose name is looked at by itself. */
function withoutPlace(words: readonly Word[]): readonly Word[] {
  const level = words.findIndex(
    (_, index) => index > 1 && (LEVELS.at(words, index) ?? OF_THE_LAND.at(words, index)) !== undefined,
  );
  const name = level < 0 ? words : words.slice(0, level);
  // `HUYỆN ỦY …`: the word for the Party committee is the kind, the name of its place goes on behind it.
  const kind = name[1]?.folded === "ủy" || (name[1]?.folded === "đoàn" && LEVELS.at(name, 0) !== undefined);
  return kind ? name.slice(0, 2) : name;
}

function mentionsIn(written: Written, name: readonly Word[]): { span: NameSpan; odd: boolean }[] {
  const { words } = written;
  const found: { span: NameSpan; odd: boolean }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const whole = offAt(words, from, name);
    const end = whole === undefined && name.length > LEAST_END ? endAt(words, from, name) : undefined;
    const length = whole === undefined ? LEAST_END : name.length;
    const off = whole ?? end;
    if (off === undefined) continue;
    const span = { written, from, to: from + length };
    if (off.length === 0 || isSlip(words, span, off)) found.push({ span, odd: off.length > 0 });
    from += length - 1;
  }
  return found;
}

/** The last words of the name, behind the word or the letters for its kind. */
function endAt(words: readonly Word[], from: number, name: readonly Word[]): number[] | undefined {
  const end = name.slice(-LEAST_END);
  if (!BEFORE_END.test(words[from - 1]?.text ?? "")) return undefined;
  if (!words.slice(from, from + LEAST_END).every(({ text }) => CAPITAL.test(text))) return undefined;
  return offAt(words, from, end);
}

/** Positions of the words that are off by a keystroke, at most one; `undefined` where others stand there. */
function offAt(words: readonly Word[], from: number, name: readonly Word[]): number[] | undefined {
  const off: number[] = [];
  for (const [offset, { text, kind }] of name.entries()) {
    const word = words[from + offset];
    if (word === undefined || word.kind !== kind) return undefined;
    if (spellingOf(word.text) === spellingOf(text)) continue;
    if (kind !== "word" || off.length > 0 || wordDistance(word.text, text) !== "near") return undefined;
    off.push(from + offset);
  }
  return off;
}

/** What begins with a capital, is no longer name, and where two words are all there is, differs in the second by a mark. */
function isSlip(words: readonly Word[], { from, to }: NameSpan, [off = from]: readonly number[]): boolean {
  const [first, next] = [words[from], words[to]];
  if (!CAPITAL.test(first?.text ?? "") && to - from < LEAST_END + 1) return false;
  if (to - from > 2) return true;
  if (next?.kind === "word" && CAPITAL.test(next.text) && CAPITAL.test(words[to - 1]?.text ?? "")) return false;
  return (
    LEVELS.at(words, to) !== undefined || syllableOf(words[off === from ? to - 1 : off]?.text ?? "").letters === "uy"
  );
}

/** `UBDN` for `UBND`: the first letters of the name with two neighbours swapped. */
function abbreviationsAlike(written: readonly Written[], name: readonly Word[]): Thing[] {
  const letters = name.map(({ text }) => text[0] ?? "").join("");
  const short = letters === "ỦBND" ? "UBND" : letters;
  if (short.length < LEAST_LETTERS) return [];
  const swapped = new Set(
    [...short].flatMap((_, index) => {
      const signs = [...short];
      const [one, other] = [signs[index], signs[index + 1]];
      if (one === undefined || other === undefined || one === other) return [];
      signs.splice(index, 2, other, one);
      return signs.join("");
    }),
  );
  const spans = written.flatMap((each) =>
    each.words.map(({ text }, from) => ({ text, span: { written: each, from, to: from + 1 } })),
  );
  const usual = spans.filter(({ text }) => text === short).map(({ span }) => span);
  const others = spans.filter(({ text }) => swapped.has(text)).map(({ span }) => span);
  return usual.length > others.length && others.length > 0 ? [{ usual, others }] : [];
}
