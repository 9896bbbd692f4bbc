import { BECOMES, DEEDS, FROM_ON, LONG_AGO } from "../vi/dates.js";
import type { Body } from "./bodies.js";
import type { Sentence } from "./sentences.js";
import { type Found, PLAIN } from "./states.js";
import type { DateToken } from "./tokens.js";

/** Who is speaking: what a report calls its own place by. */
export interface Home {
  /** The founding that the report tells of its own place: `Xã Tân An`. */
  readonly body: string;
  /** `xã`, `phường`. */
  readonly level: string;
  readonly place: string;
}

/** Characters of a clause behind its subject, and between the subject of a sentence and the day told last. */
const [MOST_CLAUSE, MOST_BETWEEN] = [120, 240];
/** What a day stands behind that begins a clause of its own: `; ngày …`, `cụ thể là giữa tháng …`. */
const OPENS =
  /(?:^|[,;:(–-]|[.!?…])\s*["“(+–-]?\s*(?:(?:cụ thể|trong đó|riêng|nhất là|ví dụ|trước đó|đến|như)(?: là)?,? )?(?:(?:ngay )?(?:trong|vào|từ|sáng|chiều|tối|giữa|đầu|cuối) )?$/iu;
/** What a day stands behind that tells when something was done: `… vào ngày …`. */
const WHEN = /(?:\svào|,|\svào (?:sáng|chiều|tối|trưa)) $/u;
const ADVERBS = "(?:(?:cũng|còn|chủ động|kịp thời|trực tiếp|bắt đầu|đồng loạt|phối hợp|cùng) )?";
const DEED = new RegExp(String.raw`^ (?:đã ${ADVERBS}(?!được)\p{L}|${ADVERBS}(?:${DEEDS.source})(?![\p{L}]))`, "u");
const LEADING = /^(?:[-+*–•]\s*|\(?\w{1,3}[.)]\s+)?(?:(?:Riêng|Đối với|Trong đó|Đặc biệt|Nhất là),? )?/u;
const OWN =
  /^(?:(?:Thường trực|Chủ tịch|Văn phòng) )?(?:HĐND(?: và UBND)?|UBND|Hội đồng nhân dân|Ủy ban nhân dân)(?= )/iu;

/** What bodies are said to have done on a day or in a month that the clause begins with, or that their own clause ends with. */
export function deedsOf(sentence: Sentence, bodies: readonly Body[], home: Home | null): Found[] {
  const { text, tokens, start, end } = sentence;
  if (bodies.length === 0 && home === null) return [];
  const words = text.slice(start, end);
  if (LONG_AGO.test(words)) return [];
  const subject = start + (LEADING.exec(words)?.[0].length ?? 0);
  return tokens.flatMap((token): Found[] => {
    if (token.year === null || token.unit === "year") return [];
    const before = text.slice(start, token.start);
    const behind = /^,? ?/u.exec(text.slice(token.end, end))?.[0].length ?? 0;
    const named = OPENS.test(before) ? doerAt(text, token.end + behind, end, bodies, home) : null;
    if (named !== null) return [eventOf(text, token, named)];
    if (token.start - subject > MOST_BETWEEN) return [];
    // `Khoa …, từ khi thành lập đến nay đã điều trị 412 người, trong đó tháng 9/2025 điều trị 38`.
    const whole = /(?:trong đó(?: có)?|riêng|nhất là|cao nhất là) (?:trong |vào )?$/u.test(before);
    if (whole && DEED.test(text.slice(token.end, end))) {
      const own = nameAt(text, subject, token.start, bodies, home);
      if (own && /^(?:,| (?!\p{Lu}))/u.test(text.slice(own.end))) return [eventOf(text, token, own.body)];
    }
    return WHEN.test(before) ? doneBefore(sentence, token, bodies, home) : [];
  });
}

/** `…, Thường trực HĐND xã đã chủ trì phiên họp vào ngày …`: who did it begins the clause that the day ends. */
function doneBefore({ text, start }: Sentence, token: DateToken, bodies: readonly Body[], home: Home | null): Found[] {
  const before = text.slice(Math.max(start, token.start - MOST_CLAUSE), token.start);
  const clause = before.replace(/,? (?:vào )?(?:sáng |chiều |tối |trưa )?$/u, "");
  const opening = [...clause.matchAll(/(?:^|[,;:] )(?=\p{Lu})/gu)].at(-1);
  if (!opening) return [];
  const at = token.start - before.length + opening.index + opening[0].length;
  const told = text.slice(at, token.start);
  if (FROM_ON.test(told)) return [];
  const body = doerAt(text, at, token.start, bodies, home);
  return body === null ? [] : [eventOf(text, token, body)];
}

/** The body whose name stands at a place, if the verb right behind it tells what it did. */
function doerAt(text: string, at: number, end: number, bodies: readonly Body[], home: Home | null): string | null {
  const name = nameAt(text, at, end, bodies, home);
  if (!name) return null;
  const clause = /^[^,;.]*/u.exec(text.slice(name.end, Math.min(end, name.end + MOST_CLAUSE)))?.[0] ?? "";
  return DEED.test(clause) && !BECOMES.test(clause) ? name.body : null;
}

interface NameAt {
  readonly body: string;
  readonly end: number;
}

/** The one body that a name at a place may be of: the whole name, its first words, or what the report calls it. */
function nameAt(text: string, at: number, end: number, bodies: readonly Body[], home: Home | null): NameAt | null {
  const rest = text.slice(at, Math.min(end, at + 160));
  if (!/^\p{Lu}/u.test(rest)) return null;
  const own = home && ownAt(rest, home);
  if (own) return { body: own.body, end: at + own.end };
  const words = [...rest.matchAll(/[\p{L}\d]+/gu)];
  const found = bodies.flatMap(({ name, words: spelt, called }) => {
    const longest = [spelt, ...called].map((each) => shared(words, each)).reduce((one, other) => Math.max(one, other));
    return longest > 0 ? [{ name, length: longest }] : [];
  });
  const length = Math.max(...found.map((each) => each.length));
  const [best, ...others] = found.filter((each) => each.length === length);
  const last = words[length - 1];
  if (!best || others.length > 0 || !last) return null;
  // `Trung tâm … huyện …` is that of another place: the name must be over.
  const over = last.index + last[0].length;
  return { body: best.name, end: at + over + quoteAt(rest, over) };
}

function quoteAt(rest: string, at: number): number {
  return rest[at] === "”" || rest[at] === '"' ? 1 : 0;
}

/** Number of words that a name has in common with a text from its first word on: all of a short name, at least three of a long one. */
function shared(words: readonly RegExpMatchArray[], name: readonly string[]): number {
  let length = 0;
  while (length < name.length && words[length]?.[0].toLowerCase() === name[length]) length += 1;
  return length === name.length || length >= FEWEST ? length : 0;
}

/** Words by which a long name is known. */
const FEWEST = 3;

/** `UBND xã`, `Thường trực HĐND xã Tân An`: a body of the report's own place. */
function ownAt(rest: string, { body, level, place }: Home): NameAt | null {
  const organ = OWN.exec(rest)?.[0];
  if (organ === undefined) return null;
  const behind = rest.slice(organ.length).toLowerCase();
  const named = ` ${level} ${place}`.toLowerCase();
  if (behind.startsWith(named)) return { body, end: organ.length + named.length };
  const bare = ` ${level}`;
  return behind.startsWith(`${bare} `) && !/^ \p{Lu}/u.test(rest.slice(organ.length + bare.length))
    ? { body, end: organ.length + bare.length }
    : null;
}

function eventOf(text: string, { from, to, start, end }: DateToken, body: string): Found {
  return { kind: "event", words: text.slice(start, end), from, to, ...PLAIN, body, start, end };
}
