import { defineRule, placeText } from "../../engine/index.js";
import { type Cited, citedOf } from "./cited.js";
import { contextOf, nameOf, wordsCheck, wordsOf } from "./prints.js";
import { objectOf, otherObject, otherSubject, otherYears, subjectWords } from "./subjects.js";

/** Words that a subject must have of its own, to be held against another. */
const LEAST_WORDS = 3;

/** One document is about one thing. */
export const oneSubject = defineRule({
  id: "citation/one-subject",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "A document has one subject wherever it is cited.",
    vi: "Một văn bản chỉ có một nội dung ở mọi chỗ viện dẫn.",
  },
  rationale: {
    en: "Two subjects under one number are two documents: one of the numbers is wrong.",
    vi: "Một số mà hai nội dung là hai văn bản khác nhau: một chỗ ghi sai số.",
  },
  messages: {
    en: { two: "{name} is about “{subject}” here and about “{other}” elsewhere ({place})." },
    vi: { two: "{name}: ở đây là về “{subject}”, chỗ khác là về “{other}” ({place})." },
  },
  examples: {
    holds: [
      {
        title: "one subject in other words",
        data: {
          citations: [
            { number: "12", symbol: "12-QĐ/ĐU", dated: "24/01/2026", subject: "phân cấp quản lý cán bộ" },
            { number: "12", symbol: "12-QĐ/ĐU", dated: "24/01/2026", subject: "việc quản lý, phân cấp cán bộ" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "two subjects of an undated decision of the report's own body",
        data: {
          report: { symbol: "30/BC-UBND", body: "ỦY BAN NHÂN DÂN XÃ A", place: "A" },
          citations: [
            ...[
              {
                number: "36",
                symbol: "36/KH-UBND",
                issuer: "UBND xã A",
                subject: "phòng cháy, chữa cháy rừng",
                at: { line: 3 },
              },
            ],
            { number: "36", symbol: "36/KH-UBND", issuer: "UBND xã A", subject: "tuyển chọn công dân nhập ngũ" },
          ],
        },
        messages: [
          "36/KH-UBND is about “tuyển chọn công dân nhập ngũ” here and about “phòng cháy, chữa cháy rừng” elsewhere (line 3).",
        ],
      },
      {
        title: "two subjects",
        data: {
          citations: [
            ...[
              {
                number: "12",
                symbol: "12-KH/ĐU",
                dated: "24/01/2026",
                subject: "phòng cháy, chữa cháy rừng",
                at: { line: 3 },
              },
            ],
            { number: "12", symbol: "12-KH/ĐU", dated: "24/01/2026", subject: "tuyển chọn công dân nhập ngũ" },
          ],
        },
        messages: [
          "12-KH/ĐU is about “tuyển chọn công dân nhập ngũ” here and about “phòng cháy, chữa cháy rừng” elsewhere (line 3).",
        ],
      },
    ],
  },
  *check(report, { lang }) {
    const { all, dateOf } = citedOf(report);
    const first = new Map<string, Cited>();
    for (const cited of all) {
      const { register, number, citation, side } = cited;
      const { subject } = citation;
      const date = dateOf(cited);
      if (register === undefined || subject === null || !tells(subject)) continue;
      // Without any date, only the report's own body is known to have numbered both.
      if (date === null && !(cited.own && citation.dated === null)) continue;
      const key = `${register} ${number} ${date ?? ""}`;
      const reference = first.get(key);
      if (!reference) {
        first.set(key, cited);
        continue;
      }
      const other = reference.citation.subject ?? "";
      const told = citation.date !== null && reference.citation.date !== null;
      yield {
        check: wordsCheck(subject, other, !(isLong(subject, other) ? otherSubject : otherObject)(subject, other)),
        key: [citation.symbol],
        // Without its date, a document of the State may be that of another year.
        confidence: told || side === "Party" || (date === null && !otherYears(subject, other)) ? "likely" : "possible",
        primary: wordsOf(citation),
        context: contextOf([reference.citation], "citation"),
        finding: {
          message: "two",
          words: true,
          arithmetic: false,
          args: { name: nameOf(citation), subject, other, place: placeText(reference.citation.at, lang) },
        },
      };
    }
  },
});

/** Whether each of two subjects has words enough of its own. */
function isLong(...subjects: readonly string[]): boolean {
  return subjects.every((subject) => subjectWords(subject).size >= LEAST_WORDS);
}

/** Whether a subject can be held against others: by its words, or by what the document is said to do. */
function tells(subject: string): boolean {
  return isLong(subject) || objectOf(subject) !== undefined;
}
