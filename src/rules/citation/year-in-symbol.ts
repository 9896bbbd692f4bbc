import { defineRule, equal, figure } from "../../engine/index.js";
import { printDay } from "../print-day.js";
import { citedOf } from "./cited.js";
import { nameOf, wordsOf, yearQuantity } from "./prints.js";

/** The year within a symbol is the year of the document's date. */
export const yearInSymbol = defineRule({
  id: "citation/year-in-symbol",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The year within the symbol of a document is that of its date.",
    vi: "Năm trong số, ký hiệu của văn bản trùng với năm ban hành.",
  },
  rationale: {
    en: "Legal documents are numbered within the year of their issue: one of the two years is wrong.",
    vi: "Văn bản quy phạm pháp luật được đánh số theo năm ban hành: một trong hai năm bị ghi sai.",
  },
  messages: {
    en: { differ: "{name} is dated {date}: the symbol says {symbolYear}." },
    vi: { differ: "{name} đề ngày {date}: ký hiệu ghi năm {symbolYear}." },
  },
  examples: {
    holds: [
      {
        title: "one year",
        data: {
          citations: [{ type: "Nghị định", number: "30", year: "2020", symbol: "30/2020/NĐ-CP", dated: "05/3/2020" }],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "two years",
        data: {
          citations: [{ type: "Nghị định", number: "30", year: "2020", symbol: "30/2020/NĐ-CP", dated: "05/3/2021" }],
        },
        messages: ["Nghị định 30/2020/NĐ-CP is dated 05/3/2021: the symbol says 2020."],
      },
    ],
  },
  *check(report) {
    for (const { citation } of citedOf(report).all) {
      const { date, year, symbol } = citation;
      if (date === null || year === null) continue;
      yield {
        check: equal(
          figure(String(Number(year)), { role: "symbol", printed: year }),
          yearQuantity(date, "date", citation),
        ),
        key: [symbol],
        primary: wordsOf(citation),
        finding: {
          message: "differ",
          arithmetic: false,
          args: { name: nameOf(citation), date: citation.dated ?? printDay(date), symbolYear: year },
        },
      };
    }
  },
});
