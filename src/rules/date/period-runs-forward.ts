import { atLeast, defineRule } from "../../engine/index.js";
import { dateWords, dayNumber, dayQuantity } from "./days.js";

/** A period does not end before it begins. */
export const periodRunsForward = defineRule({
  id: "date/period-runs-forward",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A period does not end before it begins.",
    vi: "Thời gian kết thúc không trước thời gian bắt đầu.",
  },
  rationale: {
    en: "Nobody can tell what time the figures beside it are of.",
    vi: "Không thể biết số liệu kèm theo là của thời gian nào.",
  },
  messages: {
    en: { backwards: "“{words}” ends before it begins." },
    vi: { backwards: "“{words}”: kết thúc trước khi bắt đầu." },
  },
  examples: {
    holds: [
      {
        title: "a period of one day",
        data: { dates: [{ kind: "period", words: "10/8/2024 - 10/8/2024", from: "2024-08-10", to: "2024-08-10" }] },
        messages: [],
      },
    ],
    fails: [
      {
        title: "days that have changed places",
        data: {
          dates: [
            { kind: "period", words: "từ ngày 20/8/2024 đến ngày 10/8/2024", from: "2024-08-20", to: "2024-08-10" },
          ],
        },
        messages: ["“từ ngày 20/8/2024 đến ngày 10/8/2024” ends before it begins."],
      },
    ],
  },
  *check({ dates }) {
    for (const date of dates) {
      const [from, to] = [dayNumber(date.from), dayNumber(date.to)];
      if (date.kind !== "period" || from === undefined || to === undefined) continue;
      yield {
        check: atLeast(dayQuantity(to, "to", date.to, date), dayQuantity(from, "from", date.from, date)),
        key: [date.from, date.to],
        confidence: date.confidence,
        primary: dateWords(date),
        finding: { message: "backwards", arithmetic: false, args: { words: date.words } },
      };
    }
  },
});
