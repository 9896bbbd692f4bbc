import { once } from "../clauses/memo.js";
import type { Stretch } from "../clauses/stretch.js";
import { dateSpans } from "../tokens/dates.js";
import { OTHER_TIMES, THIS_TIME } from "../vi/claims.js";

/** A word for a time in a paragraph: `now`, `earlier`, a date, or a period from a date to now or another. */
export interface Time {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly key: string;
}

export const NOW = "now";
export const EARLIER = "earlier";

/** Words that stand before a date when something happened or was so, not before the date of a document. */
const LEADS = new Set(["từ", "đến", "tới", "tính", "trong", "hết", "cuối", "quý", "tháng", "đầu", "kỳ", "năm", "học"]);

/** The times that a paragraph names, in its order. */
export const timesOf = once(({ words, layout }: Stretch): Time[] => {
  const found: Time[] = [];
  const add = (from: number, to: number, key: string): void => {
    found.push({ from, to, key, sentence: layout.sentence[from] ?? 0 });
  };
  for (const { from, to: end } of dateSpans(words)) {
    // `tháng 5/2026`
    const to = words[end]?.text === "/" && /^\d{4}$/.test(words[end + 1]?.text ?? "") ? end + 2 : end;
    const first = words[from]?.folded ?? "";
    const dated = first === "ngày" || words[from]?.kind === "number";
    if (dated ? LEADS.has(words[from - 1]?.folded ?? "") : true) add(from, to, dateKey(words.slice(from, to)));
  }
  for (let at = 0; at < words.length; at += 1) {
    const now = THIS_TIME.at(words, at);
    const other = OTHER_TIMES.at(words, at);
    if (now) add(at, at + now.length, NOW);
    else if (other) add(at, at + other.length, EARLIER);
  }
  return joined(found.sort((one, next) => one.from - next.from));
});

function dateKey(words: Stretch["words"]): string {
  const numbers = words.flatMap(({ text }) => (/\d/.test(text) ? text.split(".") : []));
  const quarter = words.find(({ text }) => /^(?:I{1,3}|IV)$/.test(text));
  return [...(quarter ? [quarter.text] : []), ...numbers.map((number) => String(Number(number)))].join("/");
}

/** `từ 01/7/2025 đến nay` is one period, and so is `6 tháng đầu năm 2026`. */
function joined(times: readonly Time[]): Time[] {
  const result: Time[] = [];
  for (const time of times) {
    const last = result.at(-1);
    if (last && time.from < last.to) continue;
    if (
      last &&
      time.from - last.to <= 2 &&
      last.sentence === time.sentence &&
      last.key !== EARLIER &&
      time.key !== EARLIER
    )
      result[result.length - 1] = { ...last, to: time.to, key: `${last.key}..${time.key}` };
    else result.push(time);
  }
  return result;
}

/** How two times stand to each other. */
export type Agreement = "same" | "unsure" | "different";

/** Whether two statements speak of one time; one that names none may speak of the report's own. */
export function compareTimes(one: string | null, other: string | null, year: string | null): Agreement {
  if (one === other) return one === null ? "unsure" : "same";
  if (one === EARLIER || other === EARLIER) return "different";
  // What is so at the end of a period is so on its last day.
  if (one?.endsWith(`..${other}`) || other?.endsWith(`..${one}`)) return /\d$/.test(one ?? "") ? "same" : "unsure";
  const [first, second] = [yearOf(one), yearOf(other)];
  if (first !== undefined && second !== undefined && first !== second && !reachesNow(one) && !reachesNow(other))
    return "different";
  return isCurrent(one, year) && isCurrent(other, year) ? "unsure" : "different";
}

function reachesNow(key: string | null): boolean {
  return key?.endsWith(NOW) ?? true;
}

function yearOf(key: string | null): string | undefined {
  return key?.split(/[/.]+/).findLast((number) => number.length === 4);
}

/** Whether a time may be the report's own: it reaches to now, or lies in the year of the report. */
function isCurrent(key: string | null, year: string | null): boolean {
  const last = yearOf(key);
  return reachesNow(key) || last === undefined || year === null || last === year;
}
