import { dateExists, type Time } from "../../model/index.js";
import { MOVES } from "../vi/dates.js";
import type { Sentence } from "./sentences.js";
import { type Found, PLAIN } from "./states.js";
import { type DateToken, spanOf } from "./tokens.js";

/** The hour of a day: `từ 8 giờ 30 ngày …`, `17h00, ngày …`. */
const HOUR = String.raw`(?: \d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,?)?`;
const FROM = new RegExp(String.raw`(?:^|[\s(])(?:[Tt]ừ|[Kk]ể từ)(?: đầu)?${HOUR} ?$`, "u");
const TO = new RegExp(`^,? ?(?:đến|tới|–|-)(?: hết| cuối)?${HOUR} ?$`, "u");
/** Between words for a period and the dates of it. */
const BESIDE = /^ ?[,(:]? ?(?:(?:tức |tính |số liệu |kỳ báo cáo )?(?:từ|kể từ) ?)$/u;
const BESIDE_DAYS = /^ ?\( ?$/u;
const TERM = /[Hh]ọc k[ỳì] (II|I|[12])(?:,? năm học 20\d\d ?[-–] ?20\d\d)? ?[,(:]? ?(?:(?:từ|kể từ) ?)?$/u;
/** `quý II/2023 (các tháng 4, 5, 6)`: the months of a period. */
const LISTED_MONTHS =
  /^ ?\((?:gồm |tức )?(?:các |[23] )?tháng (\d{1,2}(?:(?:, ?| và |, tháng | và tháng )\d{1,2}){1,8})\)/u;
/** `quý IV (từ tháng 10 đến tháng 12)`, `(tháng 10 - 12)`: the first and the last of them. */
const RANGED_MONTHS =
  /^ ?\((?:gồm |tức |tính )?(?:từ )?tháng (\d{1,2})(?: đến (?:hết )?tháng | đến (?:hết )?| ?[-–] ?tháng | ?[-–] ?)(\d{1,2})(?:(?: năm |\/)(\d{4}))?\)/u;
/** `9 tháng (từ ngày …`. */
const COUNTED_MONTHS = /(?<![\d,.])(\d{1,2}) tháng(?: (?:đầu )?năm \d{4})? ?\((?:tính |số liệu )?(?:kể )?từ ?$/u;
/** `Tháng Công nhân năm 2026 (`: what is held in a year, and when. */
const HELD = /(?<!\p{L})(?:Tháng|Tuần lễ|Ngày hội|Lễ hội|Hội thi|Giải) (?!\d)[^.,;:()]{2,60}$/u;
/** What is done for it in another year. */
const OTHER_TIMES = /tổng kết|sơ kết|chuẩn bị|kế hoạch|phát động|ban hành|tập huấn/iu;
/** Spans of years, `2021-2026`. */
const YEARS =
  /(?:[Gg]iai đoạn|[Nn]hiệm kỳ|[Nn]iên độ|[Nn]ăm học|[Nn]iên khóa) ((?:19|20)\d{2}) ?[-–] ?((?:19|20)\d{2})(?!\d)/gu;

/** The periods of a sentence, each with the words that name it beside its dates. */
export function periodsIn({ text, tokens, start }: Sentence): Found[] {
  const found = tokens.flatMap(
    (token, index) => monthsBeside(text, token) ?? heldIn(text, start, token, tokens[index + 1]) ?? [],
  );
  for (const [index, first] of tokens.entries()) {
    const second = tokens[index + 1];
    if (!second || first.unit !== second.unit || !TO.test(text.slice(first.end, second.start))) continue;
    const before = text.slice(Math.max(start, first.start - 60), first.start);
    const announced = FROM.test(before);
    if (!announced && !(first.unit === "day" && first.year !== null && second.year !== null)) continue;
    if (announced && MOVES.test(before.replace(FROM, ""))) continue;
    const name = tokens[index - 1];
    const named = name && first.unit === "day" ? nameOf(text, name, first, second) : null;
    const dated = withYears(first, second, named);
    if (!dated) continue;
    const opening = announced ? (FROM.exec(before)?.[0].trimStart().length ?? 0) : 0;
    const from = first.start - opening;
    const period = named && datedAs(named, dated.to);
    const term = first.unit === "day" ? TERM.exec(before) : null;
    const counted = first.unit === "day" && first.year !== null ? COUNTED_MONTHS.exec(before) : null;
    const of =
      period ?? (term ? otherTerm(term[1] ?? "", dated) : counted ? monthsFrom(first, Number(counted[1])) : null);
    const bracket = of && text[second.end] === ")" ? 1 : 0;
    const cue = term ?? counted;
    const begins = period && name ? name.start : of && cue ? first.start - cue[0].length : from;
    found.push({
      kind: "period",
      words: text.slice(begins, second.end + bracket),
      ...dated,
      ...PLAIN,
      named: of,
      start: begins,
      end: second.end + bracket,
    });
  }
  return found;
}

/** A quarter or half-year whose months are listed behind it, one after the other. */
function monthsBeside(text: string, { unit, year, from, to, start, end }: DateToken): Found | undefined {
  if ((unit !== "quarter" && unit !== "months") || year === null) return undefined;
  const behind = text.slice(end, end + MOST_LISTED);
  const [listed, span] = listedMonths(behind, year) ?? rangedMonths(behind, year) ?? [];
  if (listed === undefined || !span) return undefined;
  const words = text.slice(start, end + listed.length);
  const named = { from, to };
  return { kind: "period", words, from: span.from, to: span.to, ...PLAIN, named, start, end: end + listed.length };
}

type Months = readonly [string, ReturnType<typeof spanOf>];

function listedMonths(text: string, year: number): Months | undefined {
  const [listed, numbers = ""] = LISTED_MONTHS.exec(text) ?? [];
  const months = (numbers.match(/\d+/g) ?? []).map(Number);
  const [first = 0] = months;
  if (listed === undefined || months.some((month, index) => month !== first + index)) return undefined;
  return [listed, spanOf("months", year, first, first + months.length - 1)];
}

/** Months that go down lie in two years, of which nobody can tell which is meant. */
function rangedMonths(text: string, year: number): Months | undefined {
  const [listed, first, last, of] = RANGED_MONTHS.exec(text) ?? [];
  if (listed === undefined || Number(first) > Number(last)) return undefined;
  return [listed, spanOf("months", of === undefined ? year : Number(of), Number(first), Number(last))];
}

/** `Tháng Công nhân năm 2026 (tháng 5/2026)`: the month lies in the year. */
function heldIn(text: string, least: number, name: DateToken, month: DateToken | undefined): Found | undefined {
  if (name.unit !== "year" || month?.unit !== "month" || month.year === null) return undefined;
  if (!/^ ?\($/u.test(text.slice(name.end, month.start)) || text[month.end] !== ")") return undefined;
  const before = text.slice(Math.max(least, name.start - MOST_LISTED), name.start);
  const [held] = HELD.exec(before) ?? [];
  if (held === undefined || OTHER_TIMES.test(before)) return undefined;
  const [start, end] = [name.start - held.length, month.end + 1];
  const named = { from: name.from, to: name.to };
  const words = text.slice(start, end);
  return { kind: "period", words, from: month.from, to: month.to, ...PLAIN, named, start, end };
}

/** So many months from a day on. */
function monthsFrom({ from }: DateToken, count: number): Time | null {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  if (count < 1 || count > 36 || !dateExists(from)) return null;
  const last = new Date(Date.UTC(year, month - 1 + count, day - 1));
  return { from, to: last.toISOString().slice(0, 10) };
}

/** Characters of a list of months at most. */
const MOST_LISTED = 120;

/** Spans of years in a text. */
export function yearSpansIn(text: string): Found[] {
  return [...text.matchAll(YEARS)].map(({ 0: words, 1: first, 2: last, index }) => ({
    ...{ kind: "period" as const, words, from: `${first}-01-01`, to: `${last}-12-31`, ...PLAIN },
    ...{ start: index, end: index + words.length },
  }));
}

/** Where one of two years is left out it is that of the other, unless the months go down: then it may be the one before. */
function withYears(first: DateToken, second: DateToken, named: DateToken | null): { from: string; to: string } | null {
  const year = first.year ?? second.year ?? named?.year ?? null;
  const month = (token: DateToken): string => token.from.slice(-5, -2);
  const whole = first.year !== null && second.year !== null;
  if (!whole && (first.unit !== "day" || month(first) > month(second))) return null;
  const of = year === null ? "2000" : String(year);
  const dated = (iso: string): string => (iso.startsWith("--") ? `${of}${iso.slice(1)}` : iso);
  return { from: dated(first.from), to: dated(second.to) };
}

/** `học kỳ I (từ …`: the first term of a school year lies in autumn, the second in spring; `null` where the dates may be its own. */
function otherTerm(term: string, { from, to }: { from: string; to: string }): Time | null {
  const year = Number(from.slice(0, 4));
  const [first, last] = [from.slice(5), to.slice(5)];
  if (to < from || from.slice(0, 4) === "2000") return null;
  const isSecond = term === "II" || term === "2";
  if (isSecond)
    return first >= "07-15" && first < "12-15" ? { from: `${year + 1}-01-15`, to: `${year + 1}-05-31` } : null;
  const within = from.slice(0, 4) === to.slice(0, 4);
  return within && first >= "01-05" && last <= "07-15" ? { from: `${year - 1}-09-05`, to: `${year}-01-15` } : null;
}

/** A part of a period, or one that is joined to the period before: `quý IV/2025 và tháng đầu quý I/2026, từ …`. */
const PART_OR_JOINED =
  /(?<!\p{L})(?:tháng|tuần|ngày|nửa|phần|\d tuần|\d tháng) (?:đầu|cuối|giữa)(?: của)? $|(?<!\p{L})(?:quý|tháng|năm|kỳ)(?: đầu năm| cuối năm)?(?: [IV\d]{1,4})?(?: ?\/ ?| năm | )?(?:\d{4})?(?: và| đến| tới|,| ?[-–]) $/iu;

/** The token that names the period of two days beside it; none where it is one of two, or no year is told at all. */
function nameOf(text: string, token: DateToken, first: DateToken, last: DateToken): DateToken | null {
  const between = text.slice(token.end, first.start);
  if (token.unit === "day" || !(BESIDE.test(between) || BESIDE_DAYS.test(between))) return null;
  const year = last.year ?? first.year ?? token.year;
  return year === null || PART_OR_JOINED.test(text.slice(Math.max(0, token.start - 60), token.start)) ? null : token;
}

/** The period that a token names; a year that is left out is that of the dates. */
function datedAs({ from, to }: DateToken, last: string): Time {
  const dated = (iso: string): string => (iso.startsWith("--") ? `${last.slice(0, 4)}${iso.slice(1)}` : iso);
  return { from: dated(from), to: dated(to) };
}
