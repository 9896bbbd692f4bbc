import * as z from "zod";
import { atLeast, atMost, defineRule } from "../../engine/index.js";
import { printDay } from "../print-day.js";
import { citedOf } from "./cited.js";
import { typeWord } from "./document-types.js";
import { dateQuantity, nameOf, wordsOf } from "./prints.js";

/** What a body plans, sets or estimates for one year, with the year. */
const YEARLY =
  /(?:nhiệm vụ|kinh tế - xã hội|dự toán|ngân sách|chỉ tiêu|kế hoạch|chương trình|công tác|hoạt động|kiểm tra, giám sát|cải cách hành chính)([\p{L} ,-]{0,40}) năm (20\d{2})(?!\d| ?[-–])/u;
/** What is said of a year when it is over, or of one that is far ahead. */
const NOT_YEARLY =
  /tổng kết|sơ kết|kết quả|báo cáo|quyết toán|đánh giá|xếp loại|khen thưởng|công nhận|tặng|điều chỉnh|bổ sung|kỷ niệm|(?:đến|từ|trước|sau) năm|giai đoạn|nhiệm kỳ|lộ trình|chiến lược|quy hoạch|đạt chuẩn|phấn đấu/u;
/** `năm học 2023-2024` is planned for from the spring of its first year on, until it is over. */
const SCHOOL_YEAR = / năm học (20\d{2}) ?[-–] ?20\d{2}(?!\d)/u;
/** The year of a law is none of these. */
const OF_A_LAW = /luật|hiến pháp|nghị |thông tư/u;
const PLANS = new Set(["nghị quyết", "kế hoạch", "chương trình", "quyết định"]);

/** A document that plans for a year is of that year or the one before. */
export const yearOfSubject = defineRule({
  id: "citation/year-of-subject",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "A document on the tasks of a year is dated in that year or towards the end of the one before.",
    vi: "Văn bản về nhiệm vụ của một năm được ban hành trong năm đó hoặc cuối năm trước.",
  },
  rationale: {
    en: "Tasks, targets and budgets are set at the turn of the year: one of the two years is probably wrong.",
    vi: "Nhiệm vụ, chỉ tiêu, dự toán được giao vào đầu năm hoặc cuối năm trước: có lẽ một trong hai năm bị ghi sai.",
  },
  messages: {
    en: {
      early: "{name} is dated {date}, but is about {year}: {meant} is probably meant.",
      late: "{name} is dated {date}, when {year}, which it plans for, was over.",
    },
    vi: {
      early: "{name} đề ngày {date} nhưng nội dung về năm {year}: có lẽ đúng là {meant}.",
      late: "{name} đề ngày {date}, khi năm {year} mà văn bản đề ra nhiệm vụ đã qua.",
    },
  },
  examples: {
    holds: [
      {
        title: "of the end of the year before",
        data: {
          citations: [
            {
              type: "Nghị quyết",
              number: "12",
              symbol: "12/NQ-HĐND",
              dated: "20/12/2023",
              subject: "nhiệm vụ năm 2024",
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "of two years before",
        data: {
          citations: [
            {
              type: "Nghị quyết",
              number: "12",
              symbol: "12/NQ-HĐND",
              dated: "20/12/2022",
              subject: "nhiệm vụ năm 2024",
            },
          ],
        },
        messages: ["Nghị quyết 12/NQ-HĐND is dated 20/12/2022, but is about 2024: 20/12/2023 is probably meant."],
      },
    ],
  },
  options: z.strictObject({
    begins: z
      .string()
      .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "expected a month and a day, such as 06-01")
      .default("06-01")
      .describe("Month and day of the year before from which on a year is planned: budgets are drafted from June on."),
  }),
  *check(report, _, { begins }) {
    for (const { citation } of citedOf(report).all) {
      const { type, date, subject, symbol } = citation;
      if (date === null || subject === null || type === null || !PLANS.has(typeWord(type) ?? "")) continue;
      const text = subject.normalize("NFC").toLowerCase();
      const school = SCHOOL_YEAR.exec(text)?.[1];
      const [, between = "", year] = YEARLY.exec(text.replace(SCHOOL_YEAR, " năm $1")) ?? [];
      if (year === undefined || NOT_YEARLY.test(text) || OF_A_LAW.test(between)) continue;
      const from = school === undefined ? `${Number(year) - 1}-${begins}` : `${year}-04-01`;
      const until = school === undefined ? `${year}-12-31` : `${Number(year) + 1}-08-31`;
      const before = school === undefined ? date.slice(5) >= begins : false;
      const meant = `${Number(year) - (before ? 1 : 0)}${date.slice(4)}`;
      const day = dateQuantity(date, "date", citation);
      const args = {
        name: nameOf(citation),
        date: citation.dated ?? printDay(date),
        year,
        meant: printDay(meant),
      };
      const rest = { key: [symbol, year], confidence: "likely", primary: wordsOf(citation) } as const;
      yield {
        ...rest,
        check: atMost(dateQuantity(from, "subject"), day),
        finding: { message: "early", arithmetic: false, args },
      };
      yield {
        ...rest,
        check: atLeast(dateQuantity(until, "subject"), day),
        finding: { message: "late", arithmetic: false, args },
      };
    }
  },
});
