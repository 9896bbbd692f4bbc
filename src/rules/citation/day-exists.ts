import { defineRule } from "../../engine/index.js";
import { dateExists } from "../../model/index.js";
import { citedOf } from "./cited.js";
import { nameOf, wordsCheck, wordsOf } from "./prints.js";

/** The date of a cited document is a day of the calendar. */
export const dayExists = defineRule({
  id: "citation/day-exists",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The date of a cited document is a day of the calendar.",
    vi: "Ngày của văn bản viện dẫn có trong lịch.",
  },
  rationale: {
    en: "A document of a day that does not exist cannot be found.",
    vi: "Văn bản ghi ngày không có trong lịch thì không thể tra cứu.",
  },
  messages: {
    en: { none: "{name}: there is no {date}." },
    vi: { none: "{name}: không có ngày {date}." },
  },
  examples: {
    holds: [
      {
        title: "a leap day",
        data: { citations: [{ type: "Kế hoạch", number: "12", symbol: "12/KH-UBND", dated: "29/02/2024" }] },
        messages: [],
      },
    ],
    fails: [
      {
        title: "April has thirty days",
        data: { citations: [{ type: "Kế hoạch", number: "12", symbol: "12/KH-UBND", dated: "31/4/2026" }] },
        messages: ["Kế hoạch 12/KH-UBND: there is no 31/4/2026."],
      },
    ],
  },
  *check(report) {
    for (const { citation, printed } of citedOf(report).all) {
      if (!printed || citation.dated === null) continue;
      const { day, month, year } = printed;
      const two = (number: number): string => String(number).padStart(2, "0");
      // Without its year, a leap day may be meant.
      const exists = dateExists(`${String(year ?? 2024).padStart(4, "0")}-${two(month)}-${two(day)}`);
      yield {
        check: wordsCheck(citation.dated, exists ? citation.dated : "—", exists),
        key: [citation.symbol, citation.dated],
        primary: wordsOf(citation),
        finding: {
          message: "none",
          words: true,
          arithmetic: false,
          args: { name: nameOf(citation), date: citation.dated },
        },
      };
    }
  },
});
