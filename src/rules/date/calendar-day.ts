import { atLeast, defineRule, figure } from "../../engine/index.js";
import { dateWords } from "./days.js";

/** A stated day is one of the calendar. */
export const calendarDay = defineRule({
  id: "date/calendar-day",
  kind: "exception",
  severity: "error",
  summary: { en: "A stated day is one of the calendar.", vi: "Ngày được nêu phải có trong lịch." },
  rationale: {
    en: "The event has no date, and what depends on it cannot be checked.",
    vi: "Sự việc không có ngày đúng, nội dung liên quan không thể kiểm tra.",
  },
  messages: {
    en: { day: "“{words}”: the month has {last} days.", month: "“{words}”: the year has 12 months." },
    vi: { day: "“{words}”: tháng này chỉ có {last} ngày.", month: "“{words}”: một năm chỉ có 12 tháng." },
  },
  examples: {
    holds: [
      {
        title: "29 February of a leap year, and of none in particular",
        data: {
          dates: [
            { kind: "day", words: "29/02/2024", from: "2024-02-29" },
            { kind: "day", words: "29/02", from: "--02-29" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "31 September",
        data: { dates: [{ kind: "day", words: "ngày 31/9/2024", from: "2024-09-31" }] },
        messages: ["“ngày 31/9/2024”: the month has 30 days."],
      },
      {
        title: "month and day have changed places",
        data: { dates: [{ kind: "day", words: "05/24/2026", from: "2026-24-05" }] },
        messages: ["“05/24/2026”: the year has 12 months."],
      },
    ],
  },
  *check({ dates }) {
    for (const date of dates) {
      if (date.kind !== "day") continue;
      const [, year = "", month = "", day = ""] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(date.from) ?? [];
      const isMonth = Number(month) >= 1 && Number(month) <= 12;
      // Without a year, February may have 29 days.
      const last = isMonth ? new Date(Date.UTC(year === "-" ? 2000 : Number(year), Number(month), 0)).getUTCDate() : 12;
      const [stated, role] = isMonth ? [day, "day"] : [month, "month"];
      yield {
        check: atLeast(
          figure(String(last), { role: "last" }),
          figure(String(Number(stated)), { role, printed: stated }),
        ),
        key: [date.from],
        confidence: date.confidence,
        primary: dateWords(date),
        finding: {
          message: isMonth ? "day" : "month",
          arithmetic: false,
          args: { words: date.words, last: String(last) },
        },
      };
    }
  },
});
