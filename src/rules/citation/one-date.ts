import { type CheckDraft, defineRule, placeText, same } from "../../engine/index.js";
import { daysBetween, placedLine, type Report } from "../../model/index.js";
import type { Language } from "../../numeric/index.js";
import { printDay } from "../print-day.js";
import { type Cited, citedOf } from "./cited.js";
import { contextOf, dateQuantity, nameOf, wordsOf } from "./prints.js";
import { otherYears, sameSubject } from "./subjects.js";
import { beganAnew } from "./terms.js";

/** One number of one kind and one issuer has one date. */
export const oneDate = defineRule({
  id: "citation/one-date",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A document has one date wherever it is cited.",
    vi: "Một văn bản chỉ có một ngày ban hành ở mọi chỗ viện dẫn.",
  },
  rationale: {
    en: "One of the dates is wrong, or one of the numbers.",
    vi: "Một trong các ngày bị ghi sai, hoặc số văn bản bị ghi sai.",
  },
  messages: {
    en: {
      two: "{name} is dated {date} here and {other} elsewhere ({place}).",
      own: "{name} is this report, dated {other}; here it is dated {date}.",
    },
    vi: {
      two: "{name}: ở đây ghi ngày {date}, chỗ khác ghi ngày {other} ({place}).",
      own: "{name} là báo cáo này, đề ngày {other}; ở đây ghi ngày {date}.",
    },
  },
  examples: {
    holds: [
      {
        title: "numbers of the State begin anew every year",
        data: {
          citations: [
            {
              type: "Kế hoạch",
              number: "12",
              symbol: "12/KH-UBND",
              dated: "22/7/2025",
              subject: "cải cách hành chính",
            },
            { type: "Kế hoạch", number: "12", symbol: "12/KH-UBND", dated: "15/01/2026", subject: "chuyển đổi số" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "another day in a note",
        data: {
          citations: [
            { type: "Kế hoạch", number: "31", symbol: "31/KH-UBND", dated: "22/02/2024", at: { line: 21 } },
            { type: "Kế hoạch", number: "31", symbol: "31/KH-UBND", dated: "27/02/2024", at: { line: 65 } },
          ],
        },
        messages: ["Kế hoạch 31/KH-UBND is dated 27/02/2024 here and 22/02/2024 elsewhere (line 21)."],
      },
    ],
  },
  *check(report, { lang }) {
    const groups = new Map<string, Cited[]>();
    for (const cited of citedOf(report).all) {
      const { register, number, citation, side } = cited;
      if (citation.date === null || register === undefined) continue;
      const key = `${register} ${number} ${side} ${citation.year ?? ""}`;
      const group = groups.get(key);
      if (group) group.push(cited);
      else groups.set(key, [cited]);
    }
    for (const group of groups.values()) yield* datesOf(group, lang);
    yield* withoutIssuer(citedOf(report).all, lang);
    yield* ownDates(report);
  },
});

/** Documents of one number: those of one year or term must be of one day, others where they are told to be the same. */
function* datesOf(group: readonly Cited[], lang: Language): Generator<CheckDraft<"two" | "own">> {
  const clusters = clustersOf(group);
  const references = clusters.map(referenceOf);
  for (const [index, cluster] of clusters.entries()) {
    const reference = references[index];
    if (!reference) continue;
    for (const cited of cluster) if (cited !== reference) yield draftOf(cited, reference, lang);
    const before = references[index - 1];
    if (before && isSame(before, reference)) yield draftOf(...inOrder(before, reference), lang);
  }
}

/** Numbers from which on two bodies hardly have one within days of each other. */
const HIGH = 50;

/**
 * A document that one place cites without its issuer, with another date than elsewhere: it may be of another body, unless the
 * subject is the same, or a high number and all of the date but one digit.
 */
function* withoutIssuer(all: readonly Cited[], lang: Language): Generator<CheckDraft<"two" | "own">> {
  const stated = new Map<string, Cited[]>();
  const keyOf = ({ number, parts, side, citation: { year, date } }: Cited): string =>
    `${number} ${parts.type ?? ""} ${parts.issuer.join("-")} ${side} ${year ?? ""} ${date?.slice(0, 4) ?? ""}`;
  const dated = all.filter(({ citation, parts }) => citation.date !== null && parts.type !== null);
  for (const cited of dated) {
    if (!cited.stated) continue;
    const group = stated.get(keyOf(cited));
    if (group) group.push(cited);
    else stated.set(keyOf(cited), [cited]);
  }
  for (const cited of dated) {
    if (cited.stated) continue;
    const others = stated.get(keyOf(cited)) ?? [];
    const [other] = others;
    if (!other || other.register === cited.register) continue;
    if (others.some(({ citation }) => citation.date === cited.citation.date || citation.date !== other.citation.date))
      continue;
    const [one, known] = [cited.citation, other.citation];
    const same = sameSubject(one.subject, known.subject);
    const short = one.subject === null && cited.number >= HIGH && isOneDigit(one.date ?? "", known.date ?? "");
    if (same || short) yield draftOf(cited, other, lang);
  }
}

/** Cut where numbers begin anew, by year or by term. */
function clustersOf(group: readonly Cited[]): Cited[][] {
  const sorted = [...group].sort((a, b) => compare(a.citation.date ?? "", b.citation.date ?? ""));
  const clusters: Cited[][] = [];
  let last: Cited | undefined;
  for (const cited of sorted) {
    if (last && !beginsAnew(last, cited)) clusters.at(-1)?.push(cited);
    else clusters.push([cited]);
    last = cited;
  }
  return clusters;
}

function beginsAnew(
  { citation: { date: before } }: Cited,
  { citation: { date }, side, congress, parts }: Cited,
): boolean {
  if (before === null || date === null || parts.term !== null) return false;
  return side === "State" ? before.slice(0, 4) !== date.slice(0, 4) : beganAnew(before, date, congress) !== "no";
}

/** The citation with the date that most have, the first of them. */
function referenceOf(cluster: readonly Cited[]): Cited | undefined {
  const counts = new Map<string | null, number>();
  for (const { citation } of cluster) counts.set(citation.date, (counts.get(citation.date) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...cluster].sort(asCited).find(({ citation }) => counts.get(citation.date) === most);
}

/** Days that a number of a new term is at least away from the same number of the old one. */
const LEAST_APART = 31;

/** Two documents of different years or terms that are told to be one: the same day of another year, the same subject, a digit. */
function isSame({ citation: one, side }: Cited, { citation: other }: Cited): boolean {
  if (one.date === null || other.date === null || otherYears(one.subject, other.subject)) return false;
  if (one.date.slice(5) === other.date.slice(5) || sameSubject(one.subject, other.subject)) return true;
  return (
    side === "Party" && (Math.abs(daysBetween(one.date, other.date)) <= LEAST_APART || isOneDigit(one.date, other.date))
  );
}

function isOneDigit(one: string, other: string): boolean {
  return [...one].filter((digit, index) => digit !== other[index]).length === 1;
}

function draftOf({ citation, stated }: Cited, reference: Cited, lang: Language): CheckDraft<"two" | "own"> {
  const other = reference.citation;
  const [date, known] = [citation.date ?? "", other.date ?? ""];
  return {
    check: same(dateQuantity(known, "date", other), dateQuantity(date, "date", citation)),
    key: [citation.symbol],
    confidence: stated === reference.stated ? "certain" : "likely",
    primary: wordsOf(citation),
    context: contextOf([other], "citation"),
    finding: {
      message: "two",
      arithmetic: false,
      args: {
        name: nameOf(citation),
        date: citation.dated ?? printDay(date),
        other: other.dated ?? printDay(known),
        place: placeText(other.at, lang),
      },
    },
  };
}

/** The report itself, cited by its number: `Kèm theo Báo cáo số …`. */
function* ownDates(report: Report): Generator<CheckDraft<"two" | "own">> {
  const { symbol, date } = report.header;
  if (symbol === null || date === null) return;
  for (const { citation, side, congress } of citedOf(report).all) {
    if (citation.symbol !== symbol || citation.date === null) continue;
    const anew =
      side === "State"
        ? citation.date.slice(0, 4) !== date.slice(0, 4)
        : beganAnew(citation.date, date, congress) !== "no";
    if (anew && citation.date.slice(5) !== date.slice(5)) continue;
    yield {
      check: same(dateQuantity(date, "report"), dateQuantity(citation.date, "date", citation)),
      key: [symbol, "own"],
      primary: wordsOf(citation),
      finding: {
        message: "own",
        arithmetic: false,
        args: { name: nameOf(citation), date: citation.dated ?? printDay(citation.date), other: printDay(date) },
      },
    };
  }
}

/** The later cited one first: it is set against the earlier. */
function inOrder(one: Cited, other: Cited): [Cited, Cited] {
  return asCited(one, other) > 0 ? [one, other] : [other, one];
}

function asCited({ citation: one }: Cited, { citation: other }: Cited): number {
  return (placedLine(one.at) ?? 0) - (placedLine(other.at) ?? 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
