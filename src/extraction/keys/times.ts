import type { Layout } from "../clauses/layout.js";
import { dateSpans } from "../tokens/dates.js";
import type { Span } from "../tokens/span.js";
import type { Word } from "../tokens/words.js";
import { BEFORE_TIME, CLOSING, NO_NOW, NOW, OPENING } from "../vi/times.js";

/** A word for a time, where it stands and what it names: equal names are equal times. */
export interface TimeWord {
  readonly from: number;
  readonly to: number;
  /** `now`, `opening`, `closing`, or the date, month, quarter, year or span itself. */
  readonly name: string;
}

/** Words of times in a passage, from left to right. */
export function timeWords(words: readonly Word[]): TimeWord[] {
  const found: TimeWord[] = [];
  const dates = dateSpans(words);
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    while ((dates[next]?.from ?? words.length) < index) next += 1;
    const date = dates[next];
    if (date?.from === index) {
      if (isTime(words, date)) found.push({ ...date, name: nameOf(words, date) });
      index = date.to - 1;
      continue;
    }
    const time = halfYearAt(words, index) ?? phraseAt(words, index);
    if (!time) continue;
    found.push({ from: index, to: index + time.length, name: time.name });
    index += time.length - 1;
  }
  return joined(found, words);
}

/** `ngày 20/6/2025` behind the number of a document is its date; a year or month names a period wherever it stands. */
function isTime(words: readonly Word[], { from, to }: Span): boolean {
  const numbers = words.slice(from, to).filter(({ kind }) => kind === "number").length;
  if (numbers < 3) return true;
  const before = words[from - 1];
  if (from === 0 || before?.text === "." || before?.text === ":") return true;
  if (before?.text === "(" && words[to]?.text === ")") return namesDay(words, from - 1);
  const named = before?.folded === "ngày" || words[from]?.folded === "ngày";
  const ahead = before?.folded === "ngày" ? words[from - 2] : before;
  if (named && (ahead?.kind !== "word" || words[from - 3]?.text === "/"))
    return ahead?.text === "." || ahead === undefined;
  return BEFORE_TIME.endingAt(words, from - 1) !== undefined;
}

/** `Ngày đầu (01/7/2025)`, `thời điểm sáp nhập (01/7/2025)`: the brackets hold the date of the day named before them. */
function namesDay(words: readonly Word[], bracket: number): boolean {
  for (let at = bracket - 1; at >= Math.max(1, bracket - DAY_NAME); at -= 1) {
    if (words[at]?.kind === "sign") return false;
    if (DAYS.has(`${words[at - 1]?.folded} ${words[at]?.folded}`)) return true;
  }
  return false;
}

const DAYS: ReadonlySet<string> = new Set(["ngày đầu", "thời điểm", "lúc đầu", "ban đầu"]);
/** Words from the name of a day to its date: `ngày đầu vận hành chính quyền mới (…)`. */
const DAY_NAME = 8;

function phraseAt(words: readonly Word[], index: number): { length: number; name: string } | undefined {
  let longest: { length: number; name: string } | undefined;
  if (NO_NOW.has(words[index - 1]?.folded ?? "")) return undefined;
  for (const [name, table] of PHRASES) {
    const length = table.at(words, index)?.length ?? 0;
    if (length > (longest?.length ?? 0)) longest = { length, name };
  }
  return longest;
}

const PHRASES = [
  ["now", NOW],
  ["opening", OPENING],
  ["closing", CLOSING],
] as const;

/** `từ ngày 01/7/2025 đến nay`, `từ 16/7 đến 15/8`: two words of one period. */
function joined(times: readonly TimeWord[], words: readonly Word[]): TimeWord[] {
  const found: TimeWord[] = [];
  for (const time of times) {
    const last = found.at(-1);
    const goesOn = last && time.from - last.to <= 3 && isDay(last.name) && (time.name === "now" || isDay(time.name));
    // `9 tháng năm 2026`, `quý I năm 2026`: the year says which.
    if (last && time.from - last.to <= 1 && /^\d{4}$/.test(time.name) && !isDay(last.name))
      found[found.length - 1] = { ...last, to: time.to };
    else if (last && goesOn && reaches(words, last.to, time.to))
      found[found.length - 1] = { from: last.from, to: time.to, name: `${last.name}..${time.name}` };
    else found.push(time);
  }
  return found;
}

function reaches(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (words[index]?.folded === "đến") return true;
  return false;
}

function isDay(name: string): boolean {
  return /^\d{1,2}\/\d/.test(name);
}

/** The numbers of a date in one spelling: `22/5/2026`, `5/2026`, `2025`, `qi/2026`. */
function nameOf(words: readonly Word[], { from, to }: Span): string {
  const parts: string[] = [];
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word?.kind === "number") parts.push(...word.text.split(".").map((each) => each.replace(/^0+(?=\d)/, "")));
    else if (word && /^(?:I{1,3}|IV)$/.test(word.text)) parts.push(`q${word.folded}`);
  }
  return parts.join("/");
}

/** `6 tháng đầu năm`, `9 tháng`, `sáu tháng cuối năm`. */
function halfYearAt(words: readonly Word[], index: number): { length: number; name: string } | undefined {
  const number = words[index];
  if (number?.kind !== "number" || words[index + 1]?.folded !== "tháng" || number.text.length > 2) return undefined;
  const months = number.text.replace(/^0/, "");
  const half = words[index + 2]?.folded;
  if (half !== "đầu" && half !== "cuối") return { length: 2, name: `${months}m` };
  const length = words[index + 3]?.folded === "năm" ? 4 : 3;
  return { length, name: half === "đầu" ? `${months}m` : `${months}m cuối` };
}

/** When a figure holds: `inherited` where its own sentence does not say. */
export interface When {
  readonly name: string;
  readonly inherited: boolean;
}

/** The time of a figure: named before it in its sentence, else right behind it, else in the sentences before. */
export function whenOf(
  times: readonly TimeWord[],
  { from, to, sentence, clause }: { from: number; to: number; sentence: number; clause: number },
  layout: Layout,
  /** Where the figure before it ends. */
  after: number,
): When | undefined {
  let before: TimeWord | undefined;
  let earlier: TimeWord | undefined;
  let period: TimeWord | undefined;
  for (const time of times) {
    if (time.from >= to) {
      const near = time.from - to <= BEHIND && layout.clause[time.from] === clause;
      if (!before && near) before = time;
      break;
    }
    // `kỳ trước chuyển sang 118, nhận mới 294`: an opening is that of the next figure alone.
    if (time.to > from || (time.name === "opening" && time.from < after)) continue;
    if (!ENDS.has(time.name) && time.name !== "now") period = time;
    if (layout.sentence[time.from] === sentence) before = time;
    else earlier = time;
  }
  const found = before ?? earlier;
  if (!found) return undefined;
  // Each period has its own opening.
  const name = ENDS.has(found.name) && period ? `${found.name} ${period.name}` : found.name;
  return { name, inherited: !before };
}

const BEHIND = 8;
const ENDS = new Set(["opening", "closing"]);
