import { ACTED, ACTED_UPON, BECOMES, FOUNDED, FOUNDS, OPENING } from "../vi/dates.js";
import type { Sentence } from "./sentences.js";
import { type Found, PLAIN } from "./states.js";
import type { DateToken } from "./tokens.js";

/** Words that the name of a body has at most, and at least where it is shortened. */
const [MOST, FEWEST] = [14, 3];
const LEADING = /^(?:[-+–•]|\(?\w{1,3}[).])\s*|^(?:Trong đó|Riêng|Hiện nay|Đến nay),? /u;
/** What follows the name of a body and tells more of it. */
const TRAILING = /,? (?:do|của|gồm|là|có|trực thuộc|thuộc|trên) .*$/u;

/** The first of several words for how a body began: `… được thành lập trên cơ sở … và bắt đầu hoạt động từ ngày …`. */
const BEGINNING =
  /,? (?:được|bắt đầu|chính thức|mới|đã|đi vào|thành lập|hình thành|ra mắt) .*$|,? (?:được|bắt đầu|chính thức|mới|đã)$/u;

/** Characters from the name of a body to the day on which it acted. */
const MOST_BEFORE = 160;
/** Characters that may stand before the date that a sentence begins with. */
const NEAR = 20;
/** Bodies whose events are looked for. */
const MANY = 200;

/** A body of which the founding is known. */
export interface Body {
  readonly name: string;
  readonly words: readonly string[];
  /** What else it is called, word by word. */
  readonly called: readonly (readonly string[])[];
}

/** What is told of the founding of a body. */
interface Told {
  readonly body: string | null;
  readonly alias?: string | null;
}

/** The bodies of foundings, each once. */
export function bodiesOf(foundings: readonly Told[]): Body[] {
  const bodies = new Map<string, Body>();
  for (const { body, alias } of foundings) {
    const words = wordsIn(body ?? "");
    const called = alias ? [wordsIn(alias)] : [];
    const known = bodies.get(words.join(" "));
    if (body !== null && bodies.size < MANY)
      bodies.set(words.join(" "), { name: known?.name ?? body, words, called: [...(known?.called ?? []), ...called] });
  }
  return [...bodies.values()];
}

/** The same bodies, those that a text names also by the word for their kind alone, where it names no other of the kind. */
export function calledIn(text: string, bodies: readonly Body[]): Body[] {
  return bodies.map((body) => {
    const kind = KIND.exec(body.name)?.[0];
    if (kind === undefined || !text.includes(body.name)) return body;
    const named = text.match(new RegExp(`${kind} \\p{Lu}`, "gu"))?.length ?? 0;
    const own = text.split(body.name).length - 1;
    return named > own ? body : { ...body, called: [...body.called, wordsIn(kind)] };
  });
}

const KIND =
  /^(?:Trung tâm|Khoa|Tổ hợp tác|Tổ công tác|Tổ|Đội|Quỹ|Câu lạc bộ|Hợp tác xã|HTX|Trạm|Trường|Chi nhánh|Phòng|Hội đồng|Nhà máy|Bộ phận)(?= \p{Lu})/u;

/** Bodies that are said to have been founded on a day. */
export function foundingsIn({ text, tokens, start, end }: Sentence, own: string): Found[] {
  return tokens.flatMap((token): Found[] => {
    if ((token.unit !== "day" && token.unit !== "month") || token.year === null) return [];
    const before = text.slice(Math.max(start, token.start - 240), token.start);
    const cue = FOUNDED.exec(before);
    const behind = FOUNDS.exec(text.slice(token.end, Math.min(end, token.end + 160)));
    const named = cue
      ? bodiesIn(before.slice(0, cue.index))
      : behind
        ? [nameAt(text.slice(token.end + behind[0].length, end))]
        : [];
    const words = text.slice(token.start - (cue?.[0].trimStart().length ?? 0), token.end);
    return named
      .map((body) => (body === kindOf(own) ? own : body))
      .filter((body) => body !== "" && body.includes(" "))
      .map((body) => ({
        kind: "founding",
        words,
        from: token.from,
        to: token.to,
        ...PLAIN,
        body,
        start: token.start,
        end: token.end,
      }));
  });
}

/** What bodies of which the founding is known are said to have done on a day or in a month. */
export function eventsOf(sentence: Sentence, bodies: readonly Body[]): Found[] {
  const { text, tokens, start, end } = sentence;
  const [token] = tokens;
  if (!token || token.year === null || token.unit === "year" || bodies.length === 0) return [];
  const before = text.slice(start, token.start);
  if (token.start - start > NEAR || !OPENING.test(before.trimStart())) return eventBehind(sentence, token, bodies);
  const behind = /^,? (.*)$/u.exec(text.slice(token.end, Math.min(end, token.end + 200)))?.[1] ?? "";
  if (BECOMES.test(behind)) return [];
  const acted = wordsIn(behind.split(/ (?:đã|được|tổ chức|ban hành|tiếp nhận|mở|phối hợp|triển khai)(?= )/u)[0] ?? "");
  return eventAt(text, token, bodies, acted);
}

/** `Trung tâm … đã tiếp nhận … trong ngày …`: the sentence begins with who did it. */
function eventBehind({ text, tokens, start, end }: Sentence, token: DateToken, bodies: readonly Body[]): Found[] {
  const before = text.slice(start, token.start);
  const more = tokens.length > 1 || BECOMES.test(text.slice(start, end)) || before.length > MOST_BEFORE;
  if (more || !ACTED.test(before) || ACTED_UPON.test(before) || !/^(?:ngày|tháng)/iu.test(text.slice(token.start)))
    return [];
  const acted = before
    .trimStart()
    .split(/ (?=(?:đã|tiếp|giải|tổ|đạt|bán|điều|khám|ký|kết|mở|thu|họp|xuất|đón|hỗ|bàn) )/u);
  return eventAt(text, token, bodies, wordsIn(acted[0] ?? ""));
}

function eventAt(text: string, token: DateToken, bodies: readonly Body[], acted: readonly string[]): Found[] {
  const [body, ...others] = bodies.filter(({ words }) => isOf(words, acted));
  if (!body || others.length > 0) return [];
  const { from, to, start, end } = token;
  return [{ kind: "event", words: text.slice(start, end), from, to, ...PLAIN, body: body.name, start, end }];
}

/** The name itself, or the first words of it: `Tổ hợp tác` for `Tổ hợp tác “Bánh gai”`. */
function isOf(name: readonly string[], acted: readonly string[]): boolean {
  if (acted.length < FEWEST)
    return acted.length > 1 && acted.length === name.length && acted.every((word, index) => word === name[index]);
  const length = Math.min(name.length, acted.length);
  return length >= FEWEST && name.slice(0, length).every((word, index) => word === acted[index]);
}

/** `Ban Pháp chế và Ban Kinh tế - Xã hội` are two. */
function bodiesIn(text: string): string[] {
  const clause = text.split(/[:;]\s|,\s(?=\p{Lu})/u).at(-1) ?? "";
  // What a body was made of is no name of it: `… được thành lập trên cơ sở hợp nhất … và …`.
  return clause
    .replace(LEADING, "")
    .replace(/,? (?:được |mới |đã )*(?:thành lập|hình thành) (?:trên cơ sở|từ) .*$/u, "")
    .split(/ và (?=\p{Lu})/u)
    .map((name) =>
      name
        .replace(BEGINNING, "")
        .replace(TRAILING, "")
        .replace(/ ?\([^()]*\)$/u, "")
        .trim(),
    )
    .filter((name) => /^\p{Lu}/u.test(name) && wordsIn(name).length <= MOST && wordsIn(name).length > 0);
}

/** `Sở`, as a report calls the body that it comes from. */
function kindOf(own: string): string {
  return /^\S+/u.exec(own)?.[0] ?? "";
}

function nameAt(text: string): string {
  const name = (/^[^,;.()]{3,120}/u.exec(text)?.[0] ?? "").replace(TRAILING, "").trim();
  return wordsIn(name).length <= MOST && wordsIn(name).length >= FEWEST ? name : "";
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
