import * as z from "zod";
import { type CheckDraft, defineRule, equal, figure } from "../../engine/index.js";
import { type StatedDate, type Time, wholeNumberSchema } from "../../model/index.js";
import { printDay } from "../print-day.js";
import { dateWords, dayNumber } from "./days.js";

/** Half-years and years of some services begin up to a quarter before those of the calendar. */
const QUARTER = 95;
/** Days by which figures may be closed early in a report that is written once the period is over. */
const LATE = 62;
const HALF_YEAR = 150;
/** Quarters of some services begin up to a month and a half before those of the calendar: the first runs from December to February. */
const [SHORT_QUARTER, MONTH_AND_HALF] = [80, 46];

/** The dates beside the name of a period are those of the period. */
export const periodAsNamed = defineRule({
  id: "date/period-as-named",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The dates beside the name of a period are those of the period.",
    vi: "Ngày ghi cạnh tên kỳ (quý, 6 tháng, tháng) đúng là của kỳ đó.",
  },
  rationale: {
    en: "The figures are of one period and are read as of another.",
    vi: "Số liệu của kỳ này bị hiểu là của kỳ khác.",
  },
  messages: {
    en: { other: "“{words}”: the period named runs from {from} to {to}." },
    vi: { other: "“{words}”: kỳ được nêu là từ {from} đến {to}." },
  },
  examples: {
    holds: [
      {
        title: "a half-year closed in the middle of its last month, and one that has not ended",
        data: {
          report: { date: "2026-05-24" },
          dates: [
            {
              kind: "period",
              words: "6 tháng đầu năm (từ 15/12/2025 đến 14/6/2026)",
              from: "2025-12-15",
              to: "2026-06-14",
              named: "2026-01..2026-06",
            },
            {
              kind: "period",
              words: "6 tháng đầu năm (từ 01/01/2026 đến 20/5/2026)",
              from: "2026-01-01",
              to: "2026-05-20",
              named: "2026-01..2026-06",
            },
          ],
        },
        messages: [],
      },
      {
        title: "a quarter of a service that closes its year in November",
        data: {
          dates: [
            {
              kind: "period",
              words: "quý I năm 2026 (từ 01/12/2025 đến 28/02/2026)",
              from: "2025-12-01",
              to: "2026-02-28",
              named: "2026-Q1",
            },
          ],
        },
        messages: [],
      },
      {
        title: "some days of a quarter",
        data: {
          dates: [
            {
              kind: "period",
              words: "trong quý I/2026, từ ngày 03/02/2026 đến ngày 04/02/2026",
              from: "2026-02-03",
              to: "2026-02-04",
              named: "2026-Q1",
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a quarter with the days of the one before",
        data: {
          dates: [
            {
              kind: "period",
              words: "quý III (từ 01/4/2024 đến 30/6/2024)",
              from: "2024-04-01",
              to: "2024-06-30",
              named: "2024-Q3",
            },
          ],
        },
        messages: ["“quý III (từ 01/4/2024 đến 30/6/2024)”: the period named runs from 01/7/2024 to 30/9/2024."],
      },
    ],
  },
  options: z.strictObject({
    days: wholeNumberSchema
      .default(20)
      .describe("Days by which figures may be closed before a period ends, as statistics do in the middle of a month."),
  }),
  *check({ header, dates }, _, { days }) {
    const report = header.date === null ? undefined : dayNumber(header.date);
    for (const date of dates) {
      if (date.kind === "period" && date.named) yield* draftsOf(date, date.named, report, days);
    }
  },
});

function* draftsOf(
  date: StatedDate,
  named: Time,
  report: number | undefined,
  most: number,
): Generator<CheckDraft<"other">> {
  const days = [date.from, date.to, named.from, named.to].map(dayNumber);
  const [from, to, first, last] = days;
  if (from === undefined || to === undefined || first === undefined || last === undefined || from > to) return;
  const begins = from - first;
  const ends = to - last;
  // The report may have been written before the period was over.
  const underway = report !== undefined && (report <= last || (report <= last + most && ends >= -LATE));
  const open = underway && to <= report && Math.abs(begins) <= most;
  const length = last - first;
  const ahead = length > HALF_YEAR ? QUARTER : length > SHORT_QUARTER ? MONTH_AND_HALF : 0;
  const early = begins < 0 && begins >= -ahead && Math.abs(ends - begins) <= most;
  // `lớp thứ nhất trong quý I/2026, từ ngày 03/3/2026 đến ngày 04/3/2026`: what took some days of the period.
  const within = begins > most && ends < -most;
  const off = Math.abs(begins) > most ? begins : ends;
  yield {
    check: equal(
      figure("0", { role: "named", printed: `${printDay(named.from)} – ${printDay(named.to)}` }),
      figure(open || early || within || Math.abs(off) <= most ? "0" : String(off), {
        role: "dates",
        printed: `${printDay(date.from)} – ${printDay(date.to)}`,
      }),
    ),
    key: [date.from, date.to, named.from, named.to],
    // Without the day of the report nobody can tell whether the period was over.
    confidence: report === undefined && ends < 0 && Math.abs(begins) <= most ? "possible" : date.confidence,
    primary: dateWords(date),
    finding: {
      message: "other",
      arithmetic: false,
      args: { words: date.words, from: printDay(named.from), to: printDay(named.to) },
    },
  };
}
