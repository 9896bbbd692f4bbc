import { knownUnit } from "../../numeric/index.js";
import {
  AFTER_REFERENCE,
  ALWAYS_SET,
  CONDITIONS,
  COUNTS_AFTER,
  MAY_NAME_NUMBER,
  NAMES_NUMBER,
  NUMERALS,
  REFERRED,
  SET_PHRASES,
  TIME_UNITS,
} from "../vi/naming.js";
import { COUNT_NOUNS, PLACE_NOUNS, SPELT_NOUNS } from "../vi/nouns.js";
import { citationSpans } from "./citations.js";
import { dateSpans } from "./dates.js";
import type { Reason } from "./reasons.js";
import { coverage } from "./span.js";
import { isSpeltOut } from "./spelt-out.js";
import type { Word } from "./words.js";

const CAPITAL = /^\p{Lu}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const UP_TO_FOUR_DIGITS = /^\d{1,4}$/;

/** A number of the text: a quantity, or what it is instead. */
export interface NumberToken {
  /** Its first word, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Canonical value of a number in words; `null` for digits. */
  readonly spelt: string | null;
  /** Why it is no quantity; `null` where it is one. */
  readonly reason: Reason | null;
}

/** Every number of a passage, in order, with the reason where it is no quantity. */
export function numberTokens(words: readonly Word[]): NumberToken[] {
  const cited = coverage(words.length, citationSpans(words));
  const dated = coverage(words.length, dateSpans(words));
  const tokens: NumberToken[] = [];
  let listed = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word?.kind === "word") {
      const spelt = cited[index] || dated[index] ? undefined : speltNumber(words, index);
      if (!spelt) continue;
      tokens.push({ from: index, to: index + spelt.length, spelt: spelt.value, reason: null });
      index += spelt.length - 1;
    } else if (word?.kind === "number") {
      const number = numberingOf(words, index, listed);
      if (number !== undefined) listed = number;
      const reason =
        number !== undefined
          ? "numbering"
          : cited[index]
            ? "citation"
            : dated[index]
              ? "date"
              : reasonAgainst(words, index);
      tokens.push({ from: index, to: index + 1, spelt: null, reason });
    }
  }
  return tokens;
}

/** `(1) … (2) …`, `1) … 2) …`: numbers that count on from one. */
function numberingOf(words: readonly Word[], index: number, last: number): number | undefined {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || after?.text !== ")" || !/^[1-9]\d?$/.test(word.text)) return undefined;
  const value = Number(word.text);
  if (before?.text === "(") {
    if (countsName(words, index)) return undefined;
    return value === 1 || value === last + 1 ? value : undefined;
  }
  const opens = before === undefined || before.kind === "sign";
  return opens && (value === 1 || value === last + 1) ? value : undefined;
}

/** `An Giang (5), Hậu Giang (1), Kiên Giang (3)`: behind names, and not counting on, such numbers are counts. */
function countsName(words: readonly Word[], index: number): boolean {
  const [name, behind] = [words[index - 2], words[index + 2]];
  if (!name || !CAPITAL.test(name.text) || (behind?.kind === "word" && !BEHIND_NAME.has(behind.folded))) return false;
  const value = Number(words[index]?.text);
  const [before, after] = [bracketed(words, index - 3, -1), bracketed(words, index + 3, 1)];
  if (before === undefined && after === undefined) return false;
  return before !== value - 1 && after !== value + 1;
}

const BEHIND_NAME = new Set(["và", "trong"]);

/** Words of a name between two numbers in brackets. */
const MOST_NAME = 9;

/** The next number alone in brackets, in one direction. */
function bracketed(words: readonly Word[], from: number, step: 1 | -1): number | undefined {
  for (let index = from; Math.abs(index - from) < MOST_NAME; index += step) {
    const word = words[index];
    if (!word || word.text === "." || word.text === ";") return undefined;
    if (word.kind !== "number") continue;
    const alone = words[index - 1]?.text === "(" && words[index + 1]?.text === ")";
    return alone ? Number(word.text) : undefined;
  }
  return undefined;
}

/** A number in words, where what follows is surely counted: `bảy người`. `một` is an article more often than a count. */
function speltNumber(words: readonly Word[], index: number): { value: string; length: number } | undefined {
  const found = NUMERALS.at(words, index);
  if (!found || (found.value === "1" && !hasShare(words, index))) return undefined;
  const [before, after] = [words[index - 1], words[index + found.length]];
  if (after?.kind !== "word" || !SPELT_NOUNS.at(words, index + found.length)) return undefined;
  // `của ba xã cũ` may be a set phrase; `của mười hai trạm` is not.
  const never = found.length > 1 ? BEFORE_ORDINAL : BEFORE_NO_NUMERAL;
  if (ALWAYS_SET.at(words, index + found.length) || (before && never.has(before.folded))) return undefined;
  // Part of a name: `Ba Đình`, `Hai Bà Trưng`; at the start of a sentence a numeral is a numeral.
  const named = words[index]?.text !== words[index]?.folded && before !== undefined && before.kind === "word";
  return named ? undefined : found;
}

/** `một đại biểu là người dân tộc thiểu số (chiếm 1,05%)`: what has a percentage is counted. */
function hasShare(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at < index + MOST_TO_SHARE; at += 1) {
    const word = words[at];
    if (word?.text === "(") {
      const figure = words[at + 1]?.kind === "word" ? at + 2 : at + 1;
      return words[figure]?.kind === "number" && words[figure + 1]?.text === "%";
    }
    if (word?.kind !== "word") return false;
  }
  return false;
}

/** Words from a numeral to the bracket behind what it counts. */
const MOST_TO_SHARE = 14;

/** Words that a numeral follows which says the how manieth something is: `lần hai`, `đợt mười hai`. */
const BEFORE_ORDINAL = new Set("thứ lần đợt vòng tháng ngày năm khóa kỷ".split(" "));

/** Words after which a numeral is no number: `thứ ba`, `trong năm`, `hàng năm`, `cả hai`. */
const BEFORE_NO_NUMERAL = new Set(
  "thứ trong hàng hằng mỗi các những đầu cuối giữa sang qua cả nhiều từng mấy vài một suốt lần đợt vòng tháng trước sau đến của theo ngày và là".split(
    " ",
  ),
);

function reasonAgainst(words: readonly Word[], index: number): Reason | null {
  const word = words[index];
  const [before, after] = [words[index - 1], words[index + 1]];
  if (!word) return "not a number";
  if (/^0\d{7,}$/.test(word.text) || /^\d{16,}$/.test(word.text)) return "code";
  if (before?.text === "-" && before.end === word.start && isGluedWord(words[index - 2], before)) return "name";
  if (before?.text === "." && splitsCode(words[index - 2], before, word)) return "name";
  if (before?.kind === "word" && before.end === word.start && /^[A-Z]+$/.test(before.text)) return "code";
  if (after && after.start === word.end && after.kind === "word") {
    if (CAPITAL.test(after.text) && !/^(?:MW|KW|MWh|ĐỒNG|USD|VNĐ|VND|HA|KM|Đ)/i.test(after.text)) return "code";
    if (/^(?:h|g|p)(?:\d|$)/.test(after.text)) return "length of time";
  }
  const noun = COUNT_NOUNS.at(words, index + 1);
  return nameReason(words, index, noun !== undefined) ?? phraseReason(words, index, noun?.length ?? 0);
}

/** `Lux A2.0`: a point inside a code. */
function splitsCode(code: Word | undefined, point: Word, digits: Word): boolean {
  return code?.kind === "word" && /\d$/.test(code.text) && code.end === point.start && point.end === digits.start;
}

function isGluedWord(word: Word | undefined, hyphen: Word): boolean {
  return word?.kind === "word" && word.end === hyphen.start;
}

function nameReason(words: readonly Word[], index: number, counts: boolean): Reason | null {
  const before = words[index - 1];
  if (!before) return null;
  if (before.folded === "khoản" && LONG.test(words[index]?.text ?? "")) return "name";
  if (COUNTS_AFTER.endingAt(words, index - 1)) return null;
  const names = NAMES_NUMBER.endingAt(words, index - 1);
  if (names) {
    const counted = counts && (MAY_COUNT.has(before.folded) || opensWithNumber(words, index));
    return counted || isListed(words, index, names) ? null : "name";
  }
  if (!counts && (continuesNumbers(words, index) || labelsNext(words, index))) return "name";
  const naming = MAY_NAME_NUMBER.endingAt(words, index - 1);
  const text = words[index]?.text ?? "";
  const capital =
    naming &&
    CAPITAL.test(words[index - naming.length]?.text ?? "") &&
    words[index - naming.length - 1]?.kind === "word";
  if (naming && refersToDocument(words, index, naming)) return "name";
  if (naming && capital && PLACE_NOUNS.endingAt(words, index - 1) && /^[1-9]\d?$/.test(text)) return "name";
  if (counts || isMeasured(words[index + 1])) return null;
  if (naming && LEVELS.has(naming.value) && /^(?:[1-9]|1\d|20)$/.test(text)) return "name";
  if (naming && /^[1-9]\d{0,3}$/.test(text) && endsPhrase(words[index + 1]) && !isSplitBehind(words, index)) {
    // `Thôn: 7`, `loại 1, loại 2`; a list of counted nouns (`kế hoạch 99, quyết định 261`) has larger numbers or leading zeros.
    const document = CAPITAL.test(words[index - naming.length]?.text ?? "") && index - naming.length > 0;
    if (Number(text) <= 30 && !isDocument(naming.value)) return "name";
    if (document && isDocument(naming.value)) return "name";
  }
  return isProperName(words, index) ? "name" : null;
}

/** The digits of an account. */
const LONG = /^\d{7,}$/;

/** `Số 94 cán bộ phân theo …`: at the beginning, before what is counted, the word says how many. */
function opensWithNumber(words: readonly Word[], index: number): boolean {
  const before = words[index - 2];
  return words[index - 1]?.folded === "số" && (before === undefined || before.kind === "sign");
}

/** `cà phê 1.208; điều 755; cây khác 500`: between items that end in counts a word that may name a number is a label like theirs. */
function isListed(
  words: readonly Word[],
  index: number,
  { value, length }: { value: string; length: number },
): boolean {
  if (!ALSO_COUNTED.has(value) || words[index - length]?.text !== words[index - length]?.folded) return false;
  return endsInCount(words, index - length - 1, -1) && endsInCount(words, index + 1, 1);
}

/** Cashew trees and schemes, which share their words with articles of law and the titles of documents. */
const ALSO_COUNTED = new Set(["điều", "đề án", "luật", "nghị định", "thông tư", "chương"]);

/** Words of the neighbour of an item. */
const MOST_ITEM = 6;

/** Whether the item before or behind a separator has a label of plain words, and then its number. */
function endsInCount(words: readonly Word[], from: number, step: 1 | -1): boolean {
  if (!SEPARATORS.has(words[from]?.text ?? "")) return false;
  for (let at = from + step; Math.abs(at - from) <= MOST_ITEM; at += step) {
    const word = words[at];
    if (word?.kind === "number") return step > 0 ? at > from + 1 : !NAMES_NUMBER.endingAt(words, at - 1);
    // `chương trình, đề án 11`: two kinds may share one number.
    const shares = step < 0 && word?.text === ",";
    if (word?.kind !== "word" && !shares) return false;
  }
  return false;
}

const SEPARATORS = new Set([",", ";"]);

/** `UBND phường 28 (tập thể 08, cá nhân 20)`: no name is the sum of what the bracket behind it counts. */
function isSplitBehind(words: readonly Word[], index: number): boolean {
  if (words[index + 1]?.text !== "(") return false;
  const end = words.findIndex(({ text }, at) => at > index && at <= index + MOST_SPLIT && text === ")");
  const inside = words.slice(index + 2, Math.max(end, index + 2)).filter(({ kind }) => kind === "number");
  const sum = inside.reduce((all, { text }) => all + Number(text), 0);
  return inside.length > 1 && sum === Number(words[index]?.text);
}

/** Words of a bracket that splits a count. */
const MOST_SPLIT = 24;

/** `Nghị quyết 18 của …`, `Chỉ thị 05, …`; `Nghị quyết 35, quyết định 20` counts what was passed. */
function refersToDocument(
  words: readonly Word[],
  index: number,
  { value, length }: { value: string; length: number },
): boolean {
  const from = index - length;
  if (
    !REFERRED.has(value) ||
    !CAPITAL.test(words[from]?.text ?? "") ||
    !UP_TO_FOUR_DIGITS.test(words[index]?.text ?? "")
  )
    return false;
  if (AFTER_REFERENCE.at(words, index + 1)) return true;
  if (!endsPhrase(words[index + 1])) return false;
  // A list in lower case goes on counting.
  const next = MAY_NAME_NUMBER.at(words, index + 2);
  if (next && !CAPITAL.test(words[index + 2]?.text ?? "") && words[index + 2 + next.length]?.kind === "number")
    return false;
  const before = words[from - 1];
  if (before?.kind === "word") return true;
  // A line of its own may be a point of a list that counts; nobody passes a hundred.
  return (
    (before === undefined || before.text === ".") && (words[index + 1]?.text === "," || Number(words[index]?.text) > 99)
  );
}

/** Words that grade or number things up to some twenty. */
/** `(số 12, 13, 14, 17 và 21)`: the word for number stands once for all that follow. */
function continuesNumbers(words: readonly Word[], index: number): boolean {
  let at = index;
  for (let taken = 0; taken < MOST_NUMBERS; taken += 1) {
    const joint = words[at - 1];
    if (joint?.text !== "," && joint?.folded !== "và") return false;
    at -= 2;
    if (words[at]?.kind !== "number") return false;
    if (DECREES.has(words[at - 1]?.folded ?? "")) return true;
    if (words[at - 1]?.folded === "số") return words[at - 2] === undefined || !SUMS.has(words[at - 2]?.folded ?? "");
  }
  return false;
}

/** `đối tượng 4: 02`, `cấp độ 2: 04`: of two numbers around a colon the first belongs to the label. */
function labelsNext(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.kind !== "word" || !ONE_DIGIT.test(words[index]?.text ?? "")) return false;
  return words[index + 1]?.text === ":" && words[index + 2]?.kind === "number";
}

const ONE_DIGIT = /^[1-9]$/;

/** Most numbers that one word names. */
const MOST_NUMBERS = 24;
const SUMS = new Set(["tổng", "con", "trong"]);
/** `theo NĐ 178, 67`. */
const DECREES = new Set(["nđ", "nđ-cp", "tt", "qđ", "nq"]);

const LEVELS = new Set("lớp,khối,cấp,hạng,loại,mức độ,tổ,tổ dân phố,khu phố,đợt,lần,bước,giai đoạn".split(","));

const DOCUMENTS = new Set(
  "chương trình,nghị quyết,quyết định,kế hoạch,chỉ thị,kết luận,quy định,hướng dẫn,thông báo,công văn,báo cáo,tờ trình,dự án".split(
    ",",
  ),
);

function isDocument(name: string): boolean {
  return DOCUMENTS.has(name);
}

function isMeasured(word: Word | undefined): boolean {
  return word !== undefined && (word.text === "%" || (word.kind === "word" && knownUnit(word.text) !== undefined));
}

/** Naming words that now and then precede a count: `khóa 25 học viên`. */
const MAY_COUNT = new Set(["khóa", "biểu", "mẫu", "mục", "hình", "km", "thứ", "điện thoại", "lộ", "tỉnh"]);

/** `bản Chu Va 6`, `“Bình Minh 360”`: capitals that a naming word or a quotation mark introduces; `Thạnh Lễ 42` counts. */
function isProperName(words: readonly Word[], index: number): boolean {
  if (!/^[1-9]\d{0,2}$/.test(words[index]?.text ?? "") || !endsPhrase(words[index + 1])) return false;
  let at = index - 1;
  while (at > index - 6 && CAPITALISED.test(words[at]?.text ?? "")) at -= 1;
  if (at === index - 1) return false;
  const before = words[at]?.text ?? "";
  if ('“"«'.includes(before) && before !== "") return true;
  if (PLACE_NOUNS.endingAt(words, at)) return true;
  // `Chu Va 6, Chu Va 8`: the same name with another number.
  const name = words
    .slice(at + 1, index)
    .map(({ folded }) => folded)
    .join(" ");
  const length = index - at - 1;
  const earlier = words
    .slice(Math.max(0, at - length - 1), Math.max(0, at - 1))
    .map(({ folded }) => folded)
    .join(" ");
  return before === "," && earlier === name;
}

function endsPhrase(word: Word | undefined): boolean {
  return (
    word === undefined ||
    (word.kind === "sign" && word.text !== "%" && word.text !== "/") ||
    word.folded === "và" ||
    word.folded === "đến"
  );
}

function phraseReason(words: readonly Word[], index: number, nounLength: number): Reason | null {
  const [before, after] = [words[index - 1], words[index + 1]];
  const upTo =
    words[index + 2]?.kind === "number" && (after?.folded === "đến" || after?.text === "-" || after?.text === "–")
      ? 2
      : 0;
  const condition = CONDITIONS.at(words, index + 1 + upTo);
  if (condition && condition.length >= nounLength) return "condition";
  const always = ALWAYS_SET.at(words, index + 1);
  if (always && always.length >= nounLength && words[index + 1 + always.length]?.folded !== "ủy")
    return isSpeltOut(words, index) ? null : "set phrase";
  const quoted = before !== undefined && '“"«'.includes(before.text) && /^\d{1,2}$/.test(words[index]?.text ?? "");
  if (quoted && (SET_PHRASES.at(words, index + 1) || isQuotedPhrase(words, index)))
    return isSpeltOut(words, index) ? null : "set phrase";
  if (SET_PHRASES.at(words, index + 1) && isSecondPhrase(words, index)) return "set phrase";
  if (after?.folded === "tốt" && TITLED.has(before?.folded ?? "") && ONE_DIGIT.test(words[index]?.text ?? ""))
    return "set phrase";
  if (isAge(words, index)) return "condition";
  const time = TIME_UNITS.at(words, index + 1);
  if (time && time.length >= nounLength && !isTally(words, index, time.length)) return "length of time";
  return isRoundTheClock(words, after?.text === "/" ? index : index - 2) ? "set phrase" : null;
}

/** `học sinh 3 tốt`, `sinh viên 5 tốt`: titles of a movement. */
const TITLED = new Set(["sinh", "viên"]);

/** `tổng số ngày điều trị 38.633 ngày`, `5,9 ngày/lượt`: days that were counted, or how many fall to one. */
function isTally(words: readonly Word[], index: number, length: number): boolean {
  if (words[index + 1]?.folded !== "ngày") return false;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(words[index]?.text ?? "")) return true;
  return words[index + 1 + length]?.text === "/" && words[index + 2 + length]?.kind === "word";
}

/** `tuổi 70 có 61 cụ`, `độ tuổi 70: 61 cụ`: how old they are; `trẻ 6 tuổi 45 cháu` counts. */
function isAge(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.folded !== "tuổi" || words[index - 2]?.kind === "number") return false;
  if (!/^[1-9]\d{0,2}$/.test(words[index]?.text ?? "")) return false;
  const [next, behind] = [words[index + 1], words[index + 2]];
  if (BEHIND_AGE.has(next?.folded ?? "")) return behind?.kind === "number" || next?.folded === "trở";
  return next?.text === ":" && behind?.kind === "number";
}

const BEHIND_AGE = new Set(["có", "được", "là", "trở"]);

/** `24/24 giờ`, `24/7`, but not `24/24 thôn`. */
function isRoundTheClock(words: readonly Word[], index: number): boolean {
  const [hours, stroke, second] = words.slice(Math.max(index, 0), index + 3);
  if (index < 0 || hours?.text !== "24" || stroke?.text !== "/") return false;
  return second?.text === "7" || (second?.text === "24" && !COUNT_NOUNS.at(words, index + 3));
}

/** `“6 rõ, 5 nhất”`: behind another set phrase in one quotation. */
function isSecondPhrase(words: readonly Word[], index: number): boolean {
  const [quote, first, phrase, comma] = words.slice(Math.max(index - 4, 0), index);
  if (!comma || (comma.text !== "," && comma.folded !== "và")) return false;
  return '“"«'.includes(quote?.text ?? " ") && first?.kind === "number" && phrase?.kind === "word";
}

/** A short quotation that begins with the number is the name of something: `“3 trong 1”`. */
function isQuotedPhrase(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at < index + 7; at += 1) {
    const text = words[at]?.text;
    if (text === undefined) return false;
    if ('”"»'.includes(text)) return true;
  }
  return false;
}
