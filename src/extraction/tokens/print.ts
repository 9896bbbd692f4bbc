import { knownUnit } from "../../numeric/index.js";
import { APPROXIMATOR_WORDS, BEFORE_COMPARISON, NO_UNIT_BEFORE, SCALE_WORDS } from "../vi/measures.js";
import { COUNT_NOUNS, PLACE_NOUNS } from "../vi/nouns.js";
import type { Word } from "./words.js";

/** More words than stand together before a number: `ước đạt khoảng gần`. */
const MOST_APPROXIMATORS = 4;
const CAPITAL = /^\p{Lu}$/u;

/** Where the print of a number begins: at the words that make it approximate. */
export function startOfPrint(words: readonly Word[], digits: number): number {
  let start = digits;
  for (let taken = 0; taken < MOST_APPROXIMATORS; taken += 1) {
    const found = APPROXIMATOR_WORDS.endingAt(words, start - 1);
    if (!found || !approximates(words, start - 1, digits)) break;
    start -= found.length;
  }
  return start;
}

/** `trên 35 bản` is "in 35 villages"; `nhiều hơn 5` compares. */
function approximates(words: readonly Word[], index: number, digits: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word?.folded === "hơn" && before && BEFORE_COMPARISON.has(before.folded)) return false;
  if (word?.folded !== "trên") return true;
  // `bổ sung từ ngân sách cấp trên 9.840 triệu đồng`: the level above, not more than.
  if (before?.folded === "cấp" || before?.folded === "tuyến") return false;
  if (isOutOf(words, index, digits) || isMeasuredOutOf(words, index, digits)) return false;
  const text = words[digits]?.text ?? "";
  const small = /^\d{1,2}$/.test(text) || !text.endsWith("0");
  return !(small && PLACE_NOUNS.at(words, digits + 1));
}

/** Words from a part to the whole that `trên` takes it from. */
const MOST_BETWEEN = 8;

/** `387 người bị kết án trên 387 người có bản án`: of so many of one noun so many. */
function isOutOf(words: readonly Word[], index: number, digits: number): boolean {
  const noun = COUNT_NOUNS.at(words, digits + 1)?.value;
  if (noun === undefined) return false;
  // `giải quyết 176 đơn (khiếu nại 160, tố cáo 16) trên 221 đơn`: a bracket may stand between.
  const close = words[index - 1]?.text === ")" ? opening(words, index - 1) : index;
  if (close < index && COUNT_NOUNS.endingAt(words, close - 1)?.value === noun) return true;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN) && words[at]?.kind !== "sign"; at -= 1)
    if (words[at]?.kind === "number")
      return COUNT_NOUNS.at(words, at + 1)?.value === noun || isCountedOut(words, at, index, digits);
  return false;
}

/** Where the bracket begins that closes at a word; the word behind it where none does soon. */
function opening(words: readonly Word[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - MOST_IN_BRACKET); at -= 1) if (words[at]?.text === "(") return at;
  return close + 1;
}

const MOST_IN_BRACKET = 24;

/** `17 giải trên 24 thí sinh`: right behind what is counted, and before no round number, as one has that others are above. */
function isCountedOut(words: readonly Word[], part: number, index: number, digits: number): boolean {
  const noun = COUNT_NOUNS.at(words, part + 1);
  const [some = "", all = ""] = [words[part]?.text, words[digits]?.text];
  if (!noun || part + 1 + noun.length !== index || !/^\d{1,3}$/.test(some) || !/^\d{1,3}$/.test(all)) return false;
  return !all.endsWith("0") && Number(some) <= Number(all);
}

/** `2,73 tỷ đồng trên 3,5 tỷ đồng`: a measure right before, in the same unit. */
function isMeasuredOutOf(words: readonly Word[], index: number, digits: number): boolean {
  const end = endOfPrint(words, digits + 1);
  const length = end - digits - 1;
  if (length === 0 || words[index - length - 1]?.kind !== "number") return false;
  return words.slice(digits + 1, end).every(({ folded }, at) => words[index - length + at]?.folded === folded);
}

/** Where the print of a number ends: behind its scale words and its unit (`%`, `ha`, `triệu đồng/người/năm`). */
export function endOfPrint(words: readonly Word[], behindDigits: number): number {
  let end = behindDigits;
  while (isScale(words, end)) end += 1;
  const unit = endOfUnit(words, end);
  return unit ?? end;
}

function isScale(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || !SCALE_WORDS.has(word.folded)) return false;
  return !NO_UNIT_BEFORE.get(word.folded)?.has(words[index + 1]?.folded ?? "");
}

function endOfUnit(words: readonly Word[], index: number): number | undefined {
  const [first, second, third] = [words[index], words[index + 1], words[index + 2]];
  if (!first) return undefined;
  if (first.text === "%" || first.text === "‰") return index + 1;
  if (first.folded === "điểm" && second?.text === "%") return index + 2;
  if (first.folded === "phần" && second?.folded === "trăm") return index + 2;
  if (first.folded === "điểm" && second?.folded === "phần" && third?.folded === "trăm") return index + 3;
  // `tr.đ`, `trđ`, `tr đ`.
  if (first.folded === "trđ") return index + 1;
  if (first.folded === "tr") {
    const at = second?.text === "." ? index + 2 : index + 1;
    return words[at]?.folded === "đ" || words[at]?.folded === "đồng" ? at + 1 : undefined;
  }
  if (first.kind !== "word" || first.folded === "lần" || !knownUnit(first.folded)) return undefined;
  if (NO_UNIT_BEFORE.get(first.folded)?.has(second?.folded ?? "")) return undefined;
  if (first.folded === "đ" && second?.text === "/" && third?.folded === "c") return undefined;
  // `02 vàng, 01 bạc, 04 đồng`: medals.
  if (first.folded === "đồng" && words.slice(Math.max(index - 4, 0), index - 1).some(({ folded }) => folded === "bạc"))
    return undefined;
  // A capital letter is a name's, not a unit's; only whole units are written so.
  if (CAPITAL.test(first.text)) return undefined;
  let end = index + 1;
  if (second && "²³".includes(second.text) && second.start === first.end) end += 1;
  return behindRate(words, end);
}

/** Behind what the unit is a rate of: `đồng/người/tháng`, `tạ/ha`. */
function behindRate(words: readonly Word[], index: number): number {
  let end = index;
  while (words[end]?.text === "/" && words[end + 1]?.kind === "word") end += 2;
  return end;
}
