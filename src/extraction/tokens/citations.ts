import { COUNT_NOUNS } from "../vi/nouns.js";
import type { Span } from "./span.js";
import type { Word } from "./words.js";

/** Signs that join the parts of a document's number: `85-KH/TU`, `3683-QĐ.UBND`. */
const JOINTS = new Set(["-", "/", ".", "–", "&"]);
/** More parts than any symbol has. */
const MOST_PARTS = 8;
const CAPITAL_OR_DIGIT = /^(?:\p{Lu}|\d)/u;
const TYPE = /^\p{Lu}{2}|^\p{Lu}{1,2}y?\p{Lu}|^[CT]Tr$/u;

/** Numbers and symbols of documents: `85-KH/TU`, `30/2020/NĐ-CP`, `890/QĐ-UBND`, `Số 09 KH/ĐU`, `16 - HD/BTCTW`. */
export function citationSpans(words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const to = endOfSymbol(words, index);
    if (to === undefined) continue;
    spans.push({ from: index, to });
    index = to - 1;
  }
  return spans;
}

function endOfSymbol(words: readonly Word[], from: number): number | undefined {
  if (words[from]?.kind !== "number" || !/^\d{1,5}$/.test(words[from].text)) return undefined;
  let at = from + 1;
  // The year within a number: `30/2020/NĐ-CP`.
  if (words[at]?.text === "/" && /^\d{4}$/.test(words[at + 1]?.text ?? "")) at += 2;
  const joined = JOINTS.has(words[at]?.text ?? "");
  const announced = words[from - 1]?.folded === "số" || words[from - 1]?.text === ":";
  if (joined && endsSentence(words, at) && !isMarker(words[from].text)) return undefined;
  if (joined) at += 1;
  // `Số 94 CBCC phân theo …`: what is counted in capitals is no type.
  else if (!announced || COUNT_NOUNS.at(words, at)) return undefined;
  if (!isType(words[at])) return undefined;
  at += 1;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const [joint, next] = [words[at], words[at + 1]];
    if (!joint || !next || !JOINTS.has(joint.text) || next.kind === "sign") break;
    if (endsSentence(words, at)) break;
    if (!CAPITAL_OR_DIGIT.test(next.text)) break;
    at += 2;
  }
  return at;
}

/** A full stop ends the sentence where a blank follows it. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const [stop, next] = [words[at], words[at + 1]];
  return stop?.text === "." && next !== undefined && next.start > stop.end;
}

/** `2. UBND xã`: the number of an item, not the end of a sentence such as `Tổng số đơn: 47. KN 06`. */
function isMarker(number: string): boolean {
  return !number.startsWith("0") && Number(number) < MOST_ITEMS;
}

/** Items that a list within a sentence has at most. */
const MOST_ITEMS = 20;

/** The letters of a document's type: two or more, the second of them a capital, or one of the mixed ones (`QĐi`). */
function isType(word: Word | undefined): boolean {
  return word?.kind === "word" && TYPE.test(word.text) && word.text.length <= 14;
}
