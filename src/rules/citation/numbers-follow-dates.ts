import { atLeast, atMost, type CheckDraft, defineRule, placeText } from "../../engine/index.js";
import { dateExists } from "../../model/index.js";
import type { Language } from "../../numeric/index.js";
import { printDay } from "../print-day.js";
import { type Cited, citedOf } from "./cited.js";
import { misdated } from "./misdated.js";
import { contextOf, dateQuantity, nameOf, wordsOf } from "./prints.js";
import { judged, type Outlier } from "./registers.js";

/** Documents of one register are numbered in the order of their dates. */
export const numbersFollowDates = defineRule({
  id: "citation/numbers-follow-dates",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "Documents of one kind and one issuer are numbered in the order of their dates.",
    vi: "Văn bản cùng loại của một cơ quan có số tăng dần theo ngày ban hành.",
  },
  rationale: {
    en: "Numbers run through the year, in the Party through the term: a number or a date is wrong.",
    vi: "Số văn bản tăng dần trong năm (văn bản của Đảng: trong nhiệm kỳ): số hoặc ngày bị ghi sai.",
  },
  messages: {
    en: {
      before: "{name} is dated {date}, before {other} of {otherDate} ({place}), though its number is higher.",
      after: "{name} is dated {date}, after {other} of {otherDate} ({place}), though its number is lower.",
      year: "{name} is dated {date}; by its number it stands {neighbours}, so that {meant} is probably meant.",
    },
    vi: {
      before: "{name} đề ngày {date}, trước {other} ngày {otherDate} ({place}), dù có số lớn hơn.",
      after: "{name} đề ngày {date}, sau {other} ngày {otherDate} ({place}), dù có số nhỏ hơn.",
      year: "{name} đề ngày {date}; theo số thì văn bản này đứng {neighbours}, có lẽ đúng là ngày {meant}.",
    },
  },
  examples: {
    holds: [
      {
        title: "numbers of the State begin anew every year, those of the Party run on",
        data: {
          report: { symbol: "30/BC-UBND", body: "ỦY BAN NHÂN DÂN XÃ A" },
          citations: [
            { number: "40", symbol: "40/QĐ-UBND", dated: "11/12/2025" },
            { number: "03", symbol: "03/QĐ-UBND", dated: "08/01/2026" },
            { number: "41", symbol: "41-KH/ĐU", dated: "11/12/2025" },
            { number: "44", symbol: "44-KH/ĐU", dated: "08/01/2026" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a later number of an earlier day",
        data: {
          report: { symbol: "30/BC-UBND", body: "ỦY BAN NHÂN DÂN XÃ A" },
          citations: [
            { number: "52", symbol: "52/QĐ-UBND", dated: "02/4/2024" },
            { number: "58", symbol: "58/QĐ-UBND", dated: "15/4/2024", at: { line: 5 } },
            { number: "64", symbol: "64/QĐ-UBND", dated: "08/4/2024" },
          ],
        },
        messages: [
          "64/QĐ-UBND is dated 08/4/2024, before 58/QĐ-UBND of 15/4/2024 (line 5), though its number is higher.",
        ],
      },
      {
        title: "a year that only the neighbours tell",
        data: {
          report: { symbol: "30-BC/ĐU", date: "2026-05-24" },
          citations: [
            { number: "14", symbol: "14-KH/ĐU", dated: "06/11/2025" },
            { number: "66", symbol: "66-KH/ĐU", dated: "06/3/2026", at: { line: 5 } },
            { number: "74", symbol: "74-KH/ĐU", dated: "10/4/2025" },
            { number: "75", symbol: "75-KH/ĐU", dated: "13/4/2026", at: { line: 9 } },
          ],
        },
        messages: [
          "74-KH/ĐU is dated 10/4/2025; by its number it stands between 66-KH/ĐU of 06/3/2026 (line 5) and 75-KH/ĐU of 13/4/2026 (line 9), so that 10/4/2026 is probably meant.",
        ],
      },
    ],
  },
  *check(report, { lang }) {
    for (const { fitting, outliers } of judged(citedOf(report).all)) {
      const [first, ...rest] = fitting;
      let before = first;
      for (const cited of rest) {
        if (before) yield orderDraft(cited, before, "certain", "before", lang);
        before = cited;
      }
      for (const outlier of outliers) yield outlierDraft(outlier, report.header.date, lang);
    }
    for (const outlier of misdated(citedOf(report).all, report.header.date))
      yield outlierDraft(outlier, report.header.date, lang);
  },
});

type Code = "before" | "after" | "year";

function outlierDraft(outlier: Outlier, until: string | null, lang: Language): CheckDraft<Code> {
  const { cited, below, above, unsure } = outlier;
  const meant = meantDate(outlier, until);
  const other = below && dateOf(below) > dateOf(cited) ? below : (above ?? below ?? cited);
  const draft = orderDraft(
    cited,
    other,
    confidenceOf(outlier, meant),
    other === below ? "before" : "after",
    lang,
    isAsked(outlier),
  );
  if (meant === undefined) return draft;
  const context = contextOf(
    [below, above].flatMap((each) => each?.citation ?? []),
    "neighbour",
  );
  const told = neighboursText(below, above, lang);
  const args = {
    name: nameOf(cited.citation),
    date: printDay(dateOf(cited)),
    meant: printDay(meant),
    neighbours: told,
  };
  return {
    ...draft,
    context,
    finding: { message: "year", severity: unsure ? "warning" : "error", arithmetic: false, args },
  };
}

/** Whether the reading is right: that all these numbers are of one register, and that it did not begin anew between them. */
function confidenceOf(outlier: Outlier, meant: string | undefined): "likely" | "possible" {
  const { cited, unsure, anew } = outlier;
  if (meant !== undefined || isAsked(outlier)) return "likely";
  return anew || unsure || !cited.own ? "possible" : "likely";
}

/** Another body may have several registers of a kind; a list of its documents that counts up is asked about. */
function isAsked({ cited, anew, listed }: Outlier): boolean {
  return listed && !cited.own && !anew;
}

/** The date with another year, where that alone fits between the neighbours. */
function meantDate({ cited, below, above }: Outlier, until: string | null): string | undefined {
  const date = dateOf(cited);
  const [from, to] = [below && dateOf(below), above ? dateOf(above) : until];
  if (from === undefined || to === null) return undefined;
  const years = new Set([from, to].map((end) => end.slice(0, 4)));
  const fitting = [...years]
    .map((year) => year + date.slice(4))
    .filter((each) => each !== date && each >= from && each <= to && dateExists(each));
  return fitting.length === 1 && Math.abs(Number(fitting[0]?.slice(0, 4)) - Number(date.slice(0, 4))) <= 10
    ? fitting[0]
    : undefined;
}

const BETWEEN: Readonly<Record<Language, { between: string; and: string; after: string; of: string }>> = {
  en: { between: "between", and: "and", after: "after", of: "of" },
  vi: { between: "giữa", and: "và", after: "sau", of: "ngày" },
};

function neighboursText(below: Cited | undefined, above: Cited | undefined, lang: Language): string {
  const words = BETWEEN[lang];
  const told = [below, above].flatMap((each) =>
    each ? `${nameOf(each.citation)} ${words.of} ${printDay(dateOf(each))} (${placeText(each.citation.at, lang)})` : [],
  );
  return told.length === 2 ? `${words.between} ${told.join(` ${words.and} `)}` : `${words.after} ${told.join()}`;
}

function orderDraft(
  { citation }: Cited,
  { citation: other }: Cited,
  confidence: "certain" | "likely" | "possible",
  side: "before" | "after",
  lang: Language,
  asked = false,
): CheckDraft<Code> {
  const [date, known] = [
    dateQuantity(citation.date ?? "", "date", citation),
    dateQuantity(other.date ?? "", "neighbour", other),
  ];
  return {
    check: side === "before" ? atMost(known, date) : atLeast(known, date),
    key: [citation.symbol, other.symbol],
    confidence,
    primary: wordsOf(citation),
    context: contextOf([other], "neighbour"),
    finding: {
      message: side,
      ...(asked ? { kind: "query" as const } : {}),
      arithmetic: false,
      args: {
        name: nameOf(citation),
        date: citation.dated ?? date.printed ?? "",
        other: nameOf(other),
        otherDate: other.dated ?? known.printed ?? "",
        place: placeText(other.at, lang),
      },
    },
  };
}

function dateOf({ citation }: Cited): string {
  return citation.date ?? "";
}
