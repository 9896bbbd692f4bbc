import type { TextDocument } from "../document/index.js";
import { type Citation, daysBetween, type Founding } from "../model/index.js";
import { endsSentence } from "./clauses/layout.js";
import type { Stretch } from "./clauses/stretch.js";
import { locationOf } from "./places.js";
import { dateAt } from "./tokens/calendar.js";
import type { Word } from "./tokens/words.js";
import { BODIES, LEVELS } from "./vi/letterhead.js";
import { phraseSet } from "./vi/phrases.js";

/** Words of a body's name at most. */
const MOST_NAME = 16;
/** Words from the verb to its date or its document at most. */
const MOST_BETWEEN = 14;
/** Words from the verb to the document that a long clause rests on, and from its preposition to its number at most. */
const [MOST_TO_BASIS, MOST_TYPE] = [60, 6];
/** Words behind the verb among which it may be said since when the body works, and days until then. */
const [MOST_BEHIND, MOST_DAYS] = [80, 183];
const CAPITAL = /^\p{Lu}/u;
const FOUNDED = phraseSet("thành lập, được lập");
const PARTY_BODIES = phraseSet(
  "đảng bộ, chi bộ, khoa, bộ phận, tổ, tổ công tác, trạm, ban chỉ đạo, bcđ, đội, câu lạc bộ, clb, tổ hợp tác",
);
const BEFORE_VERB = new Set(["được", "mới", "đã", "chính", "thức"]);
const BEGINS = phraseSet(
  "hoạt động từ, hoạt động kể từ, vận hành từ, đi vào hoạt động, đi vào hoạt động từ, kể từ, hoạt động chính thức từ",
);
const ALIAS = phraseSet("sau đây gọi là, sau đây gọi tắt là, sau đây viết tắt là, gọi tắt là, viết tắt là, gọi là");

/** The bodies that a report says were founded, each with the day: `… được thành lập theo Nghị quyết …`, `… ngày 08/7/2025`. */
export function foundingsOf(
  document: TextDocument,
  stretches: readonly Stretch[],
  citations: readonly Citation[],
): Founding[] {
  const dates = new Map<string, string>();
  for (const { at, date } of citations) if (date !== null) dates.set(`${at.line}:${at.column}`, date);
  return stretches.flatMap((stretch) => foundingsIn(document, stretch, dates));
}

function foundingsIn(document: TextDocument, stretch: Stretch, dates: ReadonlyMap<string, string>): Founding[] {
  const { words, text } = stretch;
  const foundings: Founding[] = [];
  words.forEach((_, verb) => {
    const found = FOUNDED.at(words, verb);
    if (!found) return;
    const end = verb + found.length;
    const [before, behind] = [nameBefore(words, verb), nameBehind(words, end)];
    const name = before ?? behind;
    const [first, last] = [words[name?.from ?? -1], words[(name?.to ?? 0) - 1]];
    if (!name || !first || !last) return;
    const decided = dateBehind(document, stretch, before ? end : name.to, dates);
    if (decided === undefined) return;
    const date = before ? beginningOf(words, verb, decided) : decided;
    const alias = shortName(text, words, name.to);
    const at = locationOf(document, stretch, first.start, last.end);
    foundings.push({ body: text.slice(first.start, last.end), alias, date, at });
  });
  return foundings;
}

/** `Đảng bộ xã … được thành lập`: the name begins its clause. */
function nameBefore(words: readonly Word[], verb: number): { from: number; to: number } | undefined {
  let to = verb;
  while (BEFORE_VERB.has(words[to - 1]?.folded ?? "")) to -= 1;
  // `Ban Pháp chế (thành lập ngày …)`.
  if (words[to - 1]?.text === "(") to -= 1;
  to = beforeBracket(words, to);
  let from = to;
  let quoted = false;
  while (from > Math.max(0, to - MOST_NAME)) {
    const sign = words[from - 1];
    if (sign?.text === "”") quoted = true;
    else if (sign?.text === "“" && quoted) quoted = false;
    else if (sign?.kind === "sign" && sign.text !== "-") break;
    from -= 1;
  }
  for (let at = from; at < to; at += 1) {
    if (isBody(words, at))
      return SERVED.has(words[at - 1]?.folded ?? "") ? undefined : { from: at, to: endBefore(words, at, to) };
  }
  return undefined;
}

/** `Tổ … do UBND xã thành lập`: who founded it is no part of its name. */
function endBefore(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at += 1) if (words[at]?.folded === "do" && isBody(words, at + 1)) return at;
  return to;
}

/** Words before a body that others work for: `03 cơ quan giúp việc Đảng ủy (thành lập theo …)`. */
const SERVED = new Set(["việc", "mưu", "thuộc", "của"]);

/** `Tổ Công tác rà soát đơn thư (Tổ 214) được thành lập`: the bracket is no part of the name. */
function beforeBracket(words: readonly Word[], to: number): number {
  if (words[to - 1]?.text !== ")") return to;
  const least = Math.max(0, to - MOST_NAME);
  for (let at = to - 2; at >= least; at -= 1) if (words[at]?.text === "(") return at;
  return to;
}

/** What stands in a bracket behind a name, where it is short for it: said to be, with a number (`Tổ 214`), or capitals alone. */
function shortName(text: string, words: readonly Word[], open: number): string | null {
  if (words[open]?.text !== "(") return null;
  const said = aliasAt(text, words, open);
  if (said !== null) return said;
  const last = words.slice(open, open + MOST_NAME).findIndex((word) => word.text === ")");
  const [first, end] = [words[open + 1], words[open + last - 1]];
  if (last < 2 || !first || !end || !CAPITAL.test(first.text)) return null;
  const name = text.slice(first.start, end.end);
  return /^[\p{Lu} ]+$|\d$/u.test(name) ? name : null;
}

/** `thành lập Ban Chỉ đạo … theo Quyết định …`. */
function nameBehind(words: readonly Word[], from: number): { from: number; to: number } | undefined {
  if (!isBody(words, from)) return undefined;
  let to = from;
  while (to < Math.min(words.length, from + MOST_NAME)) {
    const word = words[to];
    if (!word || (word.kind === "sign" && word.text !== "-") || /^(?:theo|tại|ngày|từ|để|do)$/u.test(word.folded))
      break;
    to += 1;
  }
  return { from, to };
}

function isBody(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const named = BODIES.at(words, at) ?? PARTY_BODIES.at(words, at);
  if (named) return CAPITAL.test(word.text);
  const level = LEVELS.at(words, at);
  return level !== undefined && CAPITAL.test(words[at + level.length]?.text ?? "");
}

/** The day on which it began to work, where the sentence says so: `…, hoạt động từ ngày 01/7/2025`; else that of the decision. */
function beginningOf(words: readonly Word[], from: number, decided: string): string {
  for (let at = from; at < Math.min(words.length, from + MOST_BEHIND) && !endsSentence(words, at); at += 1) {
    if (!BEGINS.at(words, at)) continue;
    const date = dateAt(words, at + (BEGINS.at(words, at)?.length ?? 0))?.iso ?? "";
    if (date > decided && daysBetween(decided, date) <= MOST_DAYS) return date;
  }
  return decided;
}

/** The date right behind the verb, or that of the document that it is said to rest on. */
function dateBehind(
  document: TextDocument,
  stretch: Stretch,
  from: number,
  dates: ReadonlyMap<string, string>,
): string | undefined {
  const { words } = stretch;
  for (let at = from; at < Math.min(words.length, from + MOST_TO_BASIS); at += 1) {
    const word = words[at];
    if (!word || endsSentence(words, at) || word.text === ";") return undefined;
    const far = at >= from + MOST_BETWEEN;
    const date = dateAt(words, at);
    if (date) return far ? undefined : (date.iso ?? undefined);
    if (word.kind !== "number" || (far && !restsOn(words, at))) continue;
    const { line, column } = locationOf(document, stretch, word.start, word.end);
    const cited = dates.get(`${line}:${column}`);
    if (cited !== undefined) return cited;
  }
  return undefined;
}

/** `… theo Nghị quyết số 1662/…`: the preposition shortly before the number. */
function restsOn(words: readonly Word[], number: number): boolean {
  return words
    .slice(Math.max(0, number - MOST_TYPE), number)
    .some(({ folded }) => folded === "theo" || folded === "tại");
}

/** `(sau đây gọi là BCĐ 57)`. */
function aliasAt(text: string, words: readonly Word[], open: number): string | null {
  if (words[open]?.text !== "(") return null;
  const cue = ALIAS.at(words, open + 1);
  if (!cue) return null;
  const from = open + 1 + cue.length;
  let to = from;
  while (to < from + MOST_NAME && words[to] && words[to]?.text !== ")") to += 1;
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : null;
}
