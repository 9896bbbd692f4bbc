import type { StatedDate } from "../../model/index.js";
import {
  DRAWN_UP_ON,
  HAS_BEEN,
  MAY_NOT_BE_REACHED,
  NOT_REACHED,
  NOT_YET_HELD,
  OPENING,
  REACHED,
  SIGNED_IN_BRACKET,
  STATE_CUE,
} from "../vi/dates.js";
import type { Sentence } from "./sentences.js";
import type { DateToken } from "./tokens.js";

/** A date with what a sentence says of it, at its place in the text. */
export interface Found extends Omit<StatedDate, "at"> {
  readonly start: number;
  readonly end: number;
}

/** What every date has unless more is said of it. */
export const PLAIN = { weekday: null, named: null, body: null, confidence: "certain" } as const;

/** `Số đoàn viên có đến 31/12/2024: 41.206 người`. */
const COUNTED = /^\)? ?: ?\d/u;
/** `… tính đến ngày 30/6/2025: BHXH bắt buộc 14.728 người, …`. */
const LISTED = /^\)? ?: \p{L}[\p{L} -]{0,60} \d/u;
/** `Tính đến ngày 30/6/2025, Ban quản lý 7 dự án, …`: what the sentence begins with is the day of what it counts. */
const COUNTS = /^,? \p{L}[^.,;:()]{0,80} \d/u;
/** The head of a table's column for what was done by a day. */
const DONE_BY =
  /^(?:đã |kết quả )?(?:thực hiện|kết quả|đạt được|giải ngân|số liệu|hiện có)(?: tính)? (?:đến|tới)(?: hết)?(?: ngày)? ?$/iu;

/** Characters before and behind a date that tell what is said of it. */
const NEAR = 240;

/** States that are said to have been reached on a day, or in a month, and events that have happened. */
export function statesIn(sentence: Sentence): Found[] {
  const { text, ahead, start, end } = sentence;
  const words = text.slice(start, end);
  if (NOT_REACHED.test(words)) return [];
  const [reached, planned] = [REACHED.test(words), MAY_NOT_BE_REACHED.test(words)];
  return sentence.tokens.flatMap((token) => {
    if (token.year === null) return [];
    const before = text.slice(Math.max(start, token.start - NEAR), token.start);
    const behind = text.slice(token.end, Math.min(end, token.end + NEAR));
    const cue = STATE_CUE.exec(before);
    // Under a heading of what is to be done, only what is said to have been done is.
    if (ahead && !(cue && HAS_BEEN.test(behind))) return [];
    if (!cue)
      return isRecorded(words, token, before, behind) ? event(text, token) : eventAt(sentence, token, before, behind);
    const sure = /tính|thời điểm|kế/iu.test(cue[1] ?? "");
    // `từ … đến …` is a period, `(đến ngày …)` the time of a table or of a plan.
    if (!sure && (planned || /(?:^|[\s(])từ /iu.test(before))) return [];
    const opens = before.trimStart() === cue[0].trimStart();
    const told =
      COUNTED.test(behind) ||
      (sure ? reached || LISTED.test(behind) || (opens && COUNTS.test(behind)) : REACHED.test(behind));
    if (!told) return [];
    const from = token.start - cue[0].trimStart().length;
    return [
      { kind: "state", words: text.slice(from, token.end), ...days(token), ...PLAIN, start: from, end: token.end },
    ];
  });
}

/** The state that the head of a column tells: `Thực hiện đến 31/12/2024`. */
export function columnStates({ text, tokens }: Sentence): Found[] {
  const [token] = tokens;
  if (!token || token.year === null || tokens.length > 1 || token.end < text.trimEnd().length) return [];
  if (!DONE_BY.test(text.slice(0, token.start))) return [];
  return [{ kind: "state", words: text.slice(0, token.end), ...days(token), ...PLAIN, start: 0, end: token.end }];
}

/** `Ngày …, xã đã …`: what a sentence begins with is the time of what it tells. */
function eventAt({ text, start }: Sentence, token: DateToken, before: string, behind: string): Found[] {
  const opens = token.start - start < NEAR && OPENING.test(before.trimStart());
  if (!opens || !/^,? [^,;]{0,80}?\sđã\s/u.test(behind) || MAY_NOT_BE_REACHED.test(behind)) return [];
  return event(text, token);
}

function event(text: string, token: DateToken): Found[] {
  const words = text.slice(token.start, token.end);
  return [{ kind: "event", words, ...days(token), ...PLAIN, start: token.start, end: token.end }];
}

/** `Biên bản nghiệm thu lập ngày …`, `ký thỏa thuận với … (ngày …)`: what a record bears is the day of something that was done. */
function isRecorded(sentence: string, { unit, start, end }: DateToken, before: string, behind: string): boolean {
  if (unit !== "day" || end === start || NOT_YET_HELD.test(sentence)) return false;
  return DRAWN_UP_ON.test(before) || (SIGNED_IN_BRACKET.test(before) && behind.startsWith(")"));
}

function days({ from, to }: DateToken): Pick<DateToken, "from" | "to"> {
  return { from, to };
}
