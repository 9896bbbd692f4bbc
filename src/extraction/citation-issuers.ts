import { symbolParts } from "../model/index.js";
import { endsSentence } from "./clauses/layout.js";
import type { Word } from "./tokens/words.js";
import { DECIDES, ISSUES, PASSIVE, RESTS_ON } from "./vi/documents.js";
import { BODIES, LEVELS } from "./vi/letterhead.js";
import { phraseSet } from "./vi/phrases.js";

/** Words of a body's name before the verb at most. */
const MOST_NAME = 16;
const CAPITAL = /^\p{Lu}/u;
/** Words in small letters that stand between the names of two bodies, not within one: `UBND trình Đảng ủy ban hành …`. */
const BETWEEN_BODIES =
  /^(?:và|với|cùng|của|do|trình|giúp|xin|để|cho|từ|theo|được|là|thì|mà|nếu|khi|sau|trước|trong|tại)$/u;

/** Whoever does so issues nothing: `Ban Tổ chức … (cũ) tham mưu Kế hoạch số …`. */
const DRAFTS = phraseSet("tham mưu, trình, đề xuất, đề nghị, kiến nghị");

interface CitedSymbol {
  readonly start: number;
  readonly to: number;
  /** The word behind its date and issuer. */
  readonly behind: number;
  readonly symbol: string;
}

/**
 * For each citation, who is said before it to have issued it: `HĐND xã ban hành Nghị quyết số …`; else `null`.
 *
 * What follows in the same sentence with the same letters is of the same body, `…; Nghị quyết số …`, unless the one carries the other out.
 */
export function issuersBefore(
  text: string,
  words: readonly Word[],
  cited: readonly CitedSymbol[],
  bases: readonly (readonly number[])[],
): (string | null)[] {
  const issuers: (string | null)[] = [];
  const carriedOut = new Set(bases.flat());
  /** Documents of a body that the sentence only mentions: what follows may be of another one. */
  const aside = new Set<number>();
  cited.forEach(({ start, symbol }, index) => {
    const before = cited[index - 1];
    const issuing = issuerBefore(text, words, start);
    const named = issuing ?? deciderBefore(text, words, start) ?? oldBody(text, words, before?.to ?? 0, start);
    const beside = before && letters(before.symbol) === letters(symbol) && !hasEnd(words, before.to, start);
    const goesOn =
      beside &&
      !carriedOut.has(index) &&
      !RESTS_ON.endingAt(words, start - 1) &&
      (!aside.has(index - 1) || joins(words, before.behind, start));
    if (named ? named !== issuing : goesOn && aside.has(index - 1)) aside.add(index);
    issuers.push(named ?? (goesOn ? (issuers[index - 1] ?? null) : null));
  });
  return issuers;
}

/** `HĐND xã ban hành Nghị quyết số …`. */
function issuerBefore(text: string, words: readonly Word[], start: number): string | null {
  const verb = ISSUES.endingAt(words, start - 1);
  if (!verb) return null;
  // `Trường có Quyết định số …` may be one on the school; a letter is of who has it.
  const has = /^(?:đã )?có$/u.test(verb.value) && LETTERS.at(words, start) !== undefined;
  return has || /ban hành|ký/u.test(verb.value) ? bodyBefore(text, words, start - verb.length) : null;
}

const LETTERS = phraseSet("công văn, văn bản");

/** `được UBND tỉnh phê duyệt tại Quyết định số …`. */
function deciderBefore(text: string, words: readonly Word[], start: number): string | null {
  if (!/^(?:tại|theo|bằng)$/u.test(words[start - 1]?.folded ?? "")) return null;
  const verb = DECIDES.endingAt(words, start - 2);
  return verb ? bodyBefore(text, words, start - 1 - verb.length) : writerBefore(text, words, start);
}

/** `Sở Y tế góp ý thiết kế tại Văn bản số …`: what the body that begins the clause says, it says in its own letter. */
function writerBefore(text: string, words: readonly Word[], start: number): string | null {
  if (LETTERS.at(words, start) === undefined || words[start - 1]?.folded === "theo") return null;
  for (let at = start - 2; at >= Math.max(1, start - MOST_SAID); at -= 1) {
    const word = words[at];
    if (!word || word.kind === "sign" || PASSIVE.has(word.folded) || endsSentence(words, at)) return null;
    const verb = WRITES.at(words, at);
    if (!verb) continue;
    const end = words[at - 1]?.folded === "đã" ? at - 1 : at;
    const name = bodyBefore(text, words, end);
    if (name !== null) return beginsClause(words, end, name) ? name : null;
  }
  return null;
}

/** Whether the name of a body that ends before a word is the first of its clause. */
function beginsClause(words: readonly Word[], end: number, name: string): boolean {
  const first = (words[end - 1]?.end ?? 0) - name.length;
  const at = words.findIndex(({ start }) => start === first);
  return at === 0 || (at > 0 && (endsSentence(words, at - 1) || /^[,;:)-]$/u.test(words[at - 1]?.text ?? "")));
}

/** What a body does in a letter. */
const WRITES = phraseSet(
  "góp ý, trả lời, phúc đáp, có ý kiến, hướng dẫn, đề nghị, yêu cầu, thông báo, đôn đốc, thỏa thuận, kiến nghị, thẩm định",
);
/** Words from such a verb to its letter at most. */
const MOST_SAID = 14;

function joins(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ text }) => text === "," || text === "và");
}

/** A body that is no more, named before the document in its sentence: `… của HĐND huyện Ba Tơ (cũ), trong đó Nghị quyết số …`. */
function oldBody(text: string, words: readonly Word[], from: number, start: number): string | null {
  for (let at = start - 1; at > Math.max(from, start - MOST_NAME) && !endsSentence(words, at); at -= 1) {
    if (DRAFTS.endingAt(words, at)) return null;
    if (isOld(words, at)) return bodyBefore(text, words, at + 1);
  }
  return null;
}

/** `(cũ)` ends at a word. */
function isOld(words: readonly Word[], at: number): boolean {
  return words[at]?.text === ")" && words[at - 1]?.folded === "cũ" && words[at - 2]?.text === "(";
}

function letters(symbol: string): string {
  return symbolParts(symbol).issuer.join("-");
}

function hasEnd(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsSentence(words, at)) return true;
  return false;
}

/** One of several that act together is not the issuer: `Đảng ủy, UBND xã ban hành …`; a comma may also end `Ngày 02/3/2026,`. */
function isJoined(words: readonly Word[], joint: number): boolean {
  const sign = words[joint]?.folded ?? "";
  if (sign !== ",") return /^(?:và|cùng|với)$/u.test(sign);
  for (let at = joint - 1; at >= Math.max(0, joint - MOST_NAME); at -= 1) {
    if (words[at]?.kind === "sign" || endsSentence(words, at)) return false;
    // Letters of a symbol and whose document it is stand in another clause: `… của UBND tỉnh, UBND xã ban hành …`.
    if (beginsBody(words, at)) return !/^(?:của|[-/.–])$/u.test(words[at - 1]?.folded ?? "");
  }
  return false;
}

/** Only names go on before a name, with small letters in every other word: `Chủ tịch UBND xã`, `Ủy ban Kiểm tra Đảng ủy`. */
function isWithinName(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at]?.text ?? "", words[at - 1]?.text ?? ""];
  return CAPITAL.test(word) || (CAPITAL.test(before) && !BETWEEN_BODIES.test(word));
}

/** A name in capitals, or `đảng ủy xã`; the last syllable of `Đảng bộ xã` or `xã hội phường` begins none. */
function beginsBody(words: readonly Word[], at: number): boolean {
  const [word, length] = [words[at], BODIES.at(words, at)?.length ?? 0];
  if (!word || length === 0) return false;
  if (CAPITAL.test(word.text)) return true;
  return (length > 1 || /^\p{L}*\p{Lu}/u.test(word.text)) && LEVELS.at(words, at + length) !== undefined;
}

/** The name of a body that ends right before a word, as far back as it goes within its clause. */
function bodyBefore(text: string, words: readonly Word[], end: number): string | null {
  let from: number | undefined;
  const behind = isOld(words, end - 1) ? end - 3 : end;
  for (let at = behind - 1; at >= Math.max(0, behind - MOST_NAME); at -= 1) {
    const word = words[at];
    if (!word || word.kind === "sign" || endsSentence(words, at)) break;
    if (beginsBody(words, at)) from = at;
    else if (from === undefined ? word.folded === "các" || word.folded === "những" : !isWithinName(words, at)) break;
  }
  if (from !== undefined && isJoined(words, from - 1)) return null;
  const [first, last] = [words[from ?? -1], words[end - 1]];
  return first && last ? text.slice(first.start, last.end) : null;
}
