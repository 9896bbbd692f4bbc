import { defineRule, equal, figure } from "../../engine/index.js";
import type { Language } from "../../numeric/index.js";
import { dateWords, dayNumber } from "./days.js";

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
};

/** A stated weekday is that of its date. */
export const weekdayAgrees = defineRule({
  id: "date/weekday-agrees",
  kind: "exception",
  severity: "warning",
  summary: { en: "A stated weekday is that of its date.", vi: "Thứ trong tuần khớp với ngày tháng." },
  rationale: {
    en: "The reader comes on one day or the other.",
    vi: "Người đọc sẽ hiểu nhầm sang ngày khác.",
  },
  messages: {
    en: { other: "“{words}” is a {actual}, not a {stated}." },
    vi: { other: "“{words}” là {actual}, không phải {stated}." },
  },
  examples: {
    holds: [
      {
        title: "24 May 2026 is a Sunday",
        data: { dates: [{ kind: "day", words: "24/5/2026", from: "2026-05-24", weekday: 7 }] },
        messages: [],
      },
    ],
    fails: [
      {
        title: "it is no Monday",
        data: { dates: [{ kind: "day", words: "24/5/2026", from: "2026-05-24", weekday: 1 }] },
        messages: ["“24/5/2026” is a Sunday, not a Monday."],
      },
    ],
  },
  *check({ dates }, { lang }) {
    for (const date of dates) {
      const day = dayNumber(date.from);
      if (date.kind !== "day" || date.weekday === null || day === undefined) continue;
      // The first day counted, 1 January 1970, was a Thursday.
      const actual = ((((day + 3) % 7) + 7) % 7) + 1;
      const [name = "", stated = ""] = [actual, date.weekday].map((weekday) => NAMES[lang][weekday - 1] ?? "");
      yield {
        check: equal(
          figure(String(actual), { role: "weekday", printed: name }),
          figure(String(date.weekday), { role: "stated", printed: stated }),
        ),
        key: [date.from, String(date.weekday)],
        confidence: date.confidence,
        primary: dateWords(date),
        finding: { message: "other", arithmetic: false, args: { words: date.words, actual: name, stated } },
      };
    }
  },
});
