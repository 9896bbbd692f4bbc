import * as z from "zod";
import { atLeast, type CheckDraft, defineRule } from "../../engine/index.js";
import { type StatedDate, wholeNumberSchema } from "../../model/index.js";
import { printDay } from "../print-day.js";
import { dateWords, dayNumber, dayQuantity } from "./days.js";

/** A state is not said to be reached, nor an event to have happened, later than the report. */
export const reachedByReport = defineRule({
  id: "date/reached-by-report",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A state is not said to be reached, nor an event to have happened, later than the report.",
    vi: "Kết quả đã đạt, việc đã làm không thể có ngày sau ngày báo cáo.",
  },
  rationale: {
    en: "What lies ahead cannot have been counted: the day or the figures are of another report.",
    vi: "Việc chưa đến thì chưa thể có số liệu: ngày hoặc số liệu là của báo cáo khác.",
  },
  messages: {
    en: { later: "“{words}” is told as reached, in a report of {report}." },
    vi: { later: "“{words}” được nêu như đã đạt, trong báo cáo ngày {report}." },
  },
  examples: {
    holds: [
      {
        title: "a state of the day of the report, and one of its month",
        data: {
          report: { date: "2026-05-24" },
          dates: [
            { kind: "state", words: "tính đến ngày 24/5/2026", from: "2026-05-24" },
            { kind: "state", words: "tính đến tháng 5/2026", from: "2026-05" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a state of the next month",
        data: {
          report: { date: "2026-05-24" },
          dates: [{ kind: "state", words: "tính đến ngày 30/6/2026", from: "2026-06-30" }],
        },
        messages: ["“tính đến ngày 30/6/2026” is told as reached, in a report of 24/5/2026."],
      },
    ],
  },
  options: z.strictObject({
    days: wholeNumberSchema.default(0).describe("Days that a state or an event may lie behind the date of the report."),
  }),
  *check({ header, dates }, _, { days }) {
    const report = header.date === null ? undefined : dayNumber(header.date);
    if (header.date === null || report === undefined) return;
    // One day is one slip, however often it is told.
    const told = new Map<string, StatedDate[]>();
    for (const date of dates) {
      if (date.kind !== "state" && date.kind !== "event") continue;
      told.set(date.from, [...(told.get(date.from) ?? []).slice(0, 20), date]);
    }
    for (const [from, [first, ...others]] of told) {
      const day = dayNumber(from);
      if (first && day !== undefined && !(day > report && day <= report + days))
        yield draftOf(first, others, [day, report], header.date);
    }
  },
});

function draftOf(
  date: StatedDate,
  others: readonly StatedDate[],
  [day, report]: readonly [number, number],
  of: string,
): CheckDraft<"later"> {
  return {
    check: atLeast(dayQuantity(report, "report", of), dayQuantity(day, date.kind, date.from)),
    key: [date.kind, date.from],
    confidence: date.confidence,
    primary: dateWords(date),
    context: others.map((other) => ({ role: "also", item: dateWords(other) })),
    finding: { message: "later", arithmetic: false, args: { words: date.words, report: printDay(of) } },
  };
}
