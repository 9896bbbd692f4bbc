import { atLeast, defineRule } from "../../engine/index.js";
import { citedOf } from "./cited.js";
import { dateQuantity, nameOf, wordsOf } from "./prints.js";

/** A cited document is not of a later day than the report. */
export const notAfterReport = defineRule({
  id: "citation/not-after-report",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A cited document is not dated after the report.",
    vi: "Văn bản viện dẫn không đề ngày sau ngày báo cáo.",
  },
  rationale: {
    en: "What was not yet issued cannot be cited: one of the dates is wrong.",
    vi: "Văn bản chưa ban hành thì không thể viện dẫn: một trong hai ngày bị ghi sai.",
  },
  messages: {
    en: { later: "{name} is dated {date}, after the report of {report}." },
    vi: { later: "{name} đề ngày {date}, sau ngày báo cáo {report}." },
  },
  examples: {
    holds: [
      {
        title: "of the day of the report",
        data: {
          report: { date: "2026-05-24" },
          citations: [{ type: "Kế hoạch", number: "85", symbol: "85-KH/TU", dated: "24/5/2026" }],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "of the month after",
        data: {
          report: { date: "2026-05-24" },
          citations: [{ type: "Tờ trình", number: "41", symbol: "41/TTr-UBND", dated: "02/6/2026" }],
        },
        messages: ["Tờ trình 41/TTr-UBND is dated 02/6/2026, after the report of 24/5/2026."],
      },
    ],
  },
  *check(report) {
    const { date } = report.header;
    if (date === null) return;
    const until = dateQuantity(date, "report");
    for (const { citation } of citedOf(report).all) {
      if (citation.date === null) continue;
      const day = dateQuantity(citation.date, "date", citation);
      yield {
        check: atLeast(until, day),
        key: [citation.symbol],
        primary: wordsOf(citation),
        finding: {
          message: "later",
          arithmetic: false,
          args: { name: nameOf(citation), date: citation.dated ?? day.printed ?? "", report: until.printed ?? "" },
        },
      };
    }
  },
});
