import { endsSentence } from "./clauses/layout.js";
import { bareDateAt, dateAt, type PrintedDate } from "./tokens/calendar.js";
import type { Word } from "./tokens/words.js";
import { DOCUMENT_TYPES, INSPECTORS, INSPECTS, ISSUER_ENDS, ISSUES, SUBJECT_VERBS } from "./vi/documents.js";
import { BODIES } from "./vi/letterhead.js";
import { phraseSet } from "./vi/phrases.js";

/** What is said of a document behind its symbol. */
export interface CitedDetails {
  readonly date: string | null;
  /** The date as printed. */
  readonly dated: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** The word behind its date and its issuer. */
  readonly behind: number;
}

const CAPITAL = /^\p{Lu}/u;
/** Words that the name of an issuer has at most. */
const MOST_ISSUER_WORDS = 16;
/** Characters that a subject has at most. */
const MOST_SUBJECT = 200;
/** Words that join two citations and belong to neither. */
const BETWEEN = new Set([",", ";", "và", "theo", "cùng", "với"]);
/** Words before a date: `ban hành ngày …`, `ký ngày …`. */
const BEFORE_DATE = new Set(["ban", "hành", "ký", "đề", "vào", ",", "("]);

/** Reads `ngày …`, `của …` and `về …` behind a symbol, each once, in any order, with or without commas; `next` is the next citation. */
export function detailsBehind(text: string, words: readonly Word[], from: number, next: number): CitedDetails {
  let date: PrintedDate | undefined;
  let issuer: string | null | undefined;
  let at = from;
  for (;;) {
    const cue = words[at]?.text === "," ? at + 1 : at;
    const dated = date === undefined ? dateBehind(words, at) : undefined;
    if (dated) {
      date = dated;
      at = words[dated.to]?.text === ")" && isBracketed(words, dated, at) ? dated.to + 1 : dated.to;
    } else if (issuer === undefined && words[cue]?.folded === "của") {
      // `của chính Đảng ủy`, but not `của Chính phủ`.
      const start = words[cue + 1]?.text === "chính" && words[cue + 2]?.text !== "phủ" ? cue + 2 : cue + 1;
      at = endOfIssuer(words, start, next);
      // A name that does not come to an end is none.
      issuer = at - start > MOST_ISSUER_WORDS ? null : printed(text, words, start, withOld(words, at));
      at = withOld(words, at);
    } else if (words[at]?.text === "(" && words[at + 1]?.folded === "khóa") {
      at = behindBracket(words, at);
    } else {
      const subject = subjectAt(text, words, cue, next);
      // `Kế hoạch số … về … được ban hành ngày …`: the date stands behind what the document is about.
      const said = date ?? saidDate(words, at, next);
      const dated = said === undefined ? null : printed(text, words, said.from, said.to);
      const behind = date === undefined && said ? said.to : at;
      return { date: said?.iso ?? null, dated, issuer: issuer ?? null, subject, behind };
    }
  }
}

/** `ngày …`, `ban hành ngày …`, `(ngày …)`, `, 31/12/2025`. */
function dateBehind(words: readonly Word[], from: number): PrintedDate | undefined {
  let at = from;
  while (at < from + 3 && BEFORE_DATE.has(words[at]?.folded ?? "")) at += 1;
  const named = dateAt(words, at);
  if (named) return named;
  const bare = words[from]?.text === "," || words[from]?.text === "(" ? bareDateAt(words, from + 1) : undefined;
  return bare && bare.to - bare.from === 5 ? bare : undefined;
}

/** Words between a document and the verb that dates it at most. */
const MOST_TO_VERB = 30;
const DATES = phraseSet("ban hành, ký, ký ban hành, ký kết, cùng ký, cùng ký kết, thống nhất ký");
const BY_WHOM: ReadonlySet<string> = new Set(["do", "mà"]);

/** `do Ban Thường vụ ban hành ngày …`, `mà hai ngành cùng ký ngày …`, `về … được ban hành ngày …`. */
function saidDate(words: readonly Word[], from: number, next: number): PrintedDate | undefined {
  const told = BY_WHOM.has(words[from]?.folded ?? "");
  for (let at = from; at < Math.min(next, from + MOST_TO_VERB) && !endsSentence(words, at); at += 1) {
    if (words[at]?.text === ";" || words[at]?.text === "(") return undefined;
    const verb = DATES.at(words, at);
    if (!verb) {
      // What another document is, or did, says nothing of this one.
      if (at > from && DOCUMENT_TYPES.at(words, at)) return undefined;
      continue;
    }
    const day = at + verb.length + (words[at + verb.length]?.folded === "vào" ? 1 : 0);
    const passive = words[at - 1]?.folded === "được";
    if (words[day]?.folded !== "ngày" || !(told || passive)) continue;
    const date = dateAt(words, day);
    return date && date.to <= next ? date : undefined;
  }
  return undefined;
}

/** Words between a day and the verb that brings a document about, and before a day that is another one. */
const MOST_BEFORE_VERB = 24;
const NOT_THE_DAY = new Set(["từ", "đến", "trước", "sau", "hết", "kể", "tính", "hạn"]);

/** `Ngày 02/3/2026, Đảng ủy ban hành Nghị quyết số …`: the day before the verb; `from` is the word behind the last citation. */
export function dateBefore(text: string, words: readonly Word[], from: number, start: number) {
  const verb = ISSUES.endingAt(words, start - 1);
  if (!verb || !/ban hành|ký/u.test(verb.value)) return undefined;
  const end = start - verb.length;
  let commas = 0;
  for (let at = end - 1; at >= Math.max(from, end - MOST_BEFORE_VERB); at -= 1) {
    const date = words[at]?.folded === "ngày" ? dateAt(words, at) : undefined;
    if (date && date.to <= end) {
      if (NOT_THE_DAY.has(words[at - 1]?.folded ?? "")) return undefined;
      return { date: date.iso, dated: printed(text, words, date.from, date.to) };
    }
    if (words[at]?.text === "," && words[at - 1]?.kind === "number") commas += 1;
    else if (words[at]?.kind === "sign" && !isWithinDate(words, at)) return undefined;
    if (commas > 1) return undefined;
  }
  return undefined;
}

/** The signs of `02/3/2026`. */
function isWithinDate(words: readonly Word[], at: number): boolean {
  return /^[/.-]$/.test(words[at]?.text ?? "") && words[at - 1]?.kind === "number" && words[at + 1]?.kind === "number";
}

function isBracketed(words: readonly Word[], { from }: PrintedDate, start: number): boolean {
  return words.slice(start, from).some(({ text }) => text === "(");
}

/** `UBND xã Tân An (cũ)`: a body that was is another one. */
function withOld(words: readonly Word[], at: number): number {
  return words[at]?.text === "(" && words[at + 1]?.folded === "cũ" && words[at + 2]?.text === ")" ? at + 3 : at;
}

function behindBracket(words: readonly Word[], open: number): number {
  let at = open;
  while (at < open + MOST_ISSUER_WORDS && at < words.length && words[at]?.text !== ")") at += 1;
  return words[at]?.text === ")" ? at + 1 : open + 1;
}

function endOfIssuer(words: readonly Word[], start: number, next: number): number {
  const most = Math.min(next, start + MOST_ISSUER_WORDS + 1);
  let at = start;
  while (at < most && !endsIssuer(words, at)) at = words[at]?.text === "“" ? behindQuotes(words, at, most) : at + 1;
  while (at > start && at === next && BETWEEN.has(words[at - 1]?.folded ?? "")) at -= 1;
  return at;
}

/** `Câu lạc bộ “…”`: what stands in quotation marks belongs to the name. */
function behindQuotes(words: readonly Word[], open: number, most: number): number {
  let at = open + 1;
  while (at < most && words[at]?.text !== "”") at += 1;
  return words[at]?.text === "”" ? at + 1 : open + 1;
}

function endsIssuer(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return true;
  if (word.kind === "sign") return ",;:()”[]*".includes(word.text) || endsSentence(words, index);
  // `của UBND xã Về việc …`: a capital does not make a name of these two words.
  if (word.folded === "về" && words[index + 1]?.folded === "việc") return true;
  if (word.text !== word.text.toLowerCase()) return false;
  // `Chánh Thanh tra tỉnh thanh tra …`, but `Ủy ban kiểm tra Đảng ủy`.
  if (INSPECTS.at(words, index)) return !INSPECTORS.endingAt(words, index - 1);
  return ISSUER_ENDS.at(words, index) !== undefined;
}

function subjectAt(text: string, words: readonly Word[], from: number, next: number): string | null {
  const cue = words[from]?.folded === "gửi" ? behindAddressee(words, from) : from;
  if (words[cue]?.folded === "về")
    return subjectBehind(text, words, words[cue + 1]?.folded === "việc" ? cue + 2 : cue + 1, next);
  return SUBJECT_VERBS.at(words, cue) ? subjectBehind(text, words, cue, next) : null;
}

/** `gửi Sở Xây dựng về …`: whom a letter goes to stands before what it is about. */
function behindAddressee(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (at <= from + MOST_ISSUER_WORDS && (words[at]?.kind === "word" || words[at]?.text === ",")) {
    if (words[at]?.folded === "về") return at;
    at += 1;
  }
  return from;
}

/** `về chuyển đổi số được ban hành, …`: what is told of the document behind its subject. */
const SAID_OF = phraseSet(
  "được ban hành, được phê duyệt, được thông qua, được kế thừa, đã được, còn vướng, hết hiệu lực, có hiệu lực, hết hạn",
);

/** Up to a semicolon, a colon, the end of the sentence or of the bracket around it, or a further citation of a list. */
function subjectBehind(text: string, words: readonly Word[], start: number, next: number): string | null {
  const most = (words[start]?.start ?? 0) + MOST_SUBJECT;
  let open = 0;
  let at = start;
  for (; at < words.length && (words[at]?.end ?? 0) <= most; at += 1) {
    const sign = words[at]?.text ?? "";
    if (sign === "(") open += 1;
    else if (sign === ")") open -= 1;
    if (open < 0 || sign === ";" || sign === ":" || endsSentence(words, at)) break;
    if (sign === "," && reportsBehind(words, at)) break;
    if (at > start && SAID_OF.at(words, at)) break;
    // `về Kết luận số …` has the other document for its subject; one behind a comma stands beside it.
    if (at === next && BETWEEN.has(words[at - 1]?.folded ?? "")) break;
  }
  while (at > start && BETWEEN.has(words[at - 1]?.folded ?? "")) at -= 1;
  return printed(text, words, start, at);
}

/** `Thực hiện … về việc …, UBND xã … báo cáo`: the sentence goes on with the one who reports. */
function reportsBehind(words: readonly Word[], comma: number): boolean {
  if (!BODIES.at(words, comma + 1) || !CAPITAL.test(words[comma + 1]?.text ?? "")) return false;
  const behind = words.slice(comma + 1, comma + 1 + MOST_ISSUER_WORDS);
  return behind.some(({ folded }, index) => folded === "báo" && behind[index + 1]?.folded === "cáo");
}

function printed(text: string, words: readonly Word[], from: number, to: number): string | null {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : null;
}
