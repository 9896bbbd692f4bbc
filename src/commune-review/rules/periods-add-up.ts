import { type CheckDraft, defineRule, equal, sum } from "../../engine/index.js";
import type { Figure, Report, Time } from "../../model/index.js";
import { figureOf, placesOf } from "./reading/places.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import type { Version } from "./reading/stated.js";
import { ownerAndScope } from "./reading/subject.js";

/** Counts of two periods, one after the other, add up to the count of both. */
export const periodsAddUp = defineRule({
  id: "commune-review/periods-add-up",
  kind: "exception",
  severity: "error",
  summary: {
    en: "What was done in the two years of the report adds up to what was done in all.",
    vi: "Số liệu của hai năm trong kỳ báo cáo cộng lại bằng số liệu của cả kỳ.",
  },
  rationale: {
    en: "The year to come is planned from the last part, the year past is judged by the whole.",
    vi: "Số cả kỳ để đánh giá, số từng năm để theo dõi; hai cách tính phải ra một kết quả.",
  },
  messages: {
    en: { differs: "{label} of both periods: {computed}, not {stated} (off by {difference}): {text}." },
    vi: {
      differs: "{label} của hai giai đoạn cộng lại là {computed}, không phải {stated} (lệch {difference}): {text}.",
    },
  },
  examples: {
    holds: [
      { title: "inspections of two years", data: inspections("48"), messages: [] },
      {
        title: "inspections of two years, in words",
        text: "Số 12-BC/ĐU\n\nTân Khê, ngày 20 tháng 5 năm 2026\n\nĐảng ủy xã đã tổ chức 48 cuộc kiểm tra, giám sát.\n\nNăm 2025, Đảng ủy xã đã tổ chức 31 cuộc kiểm tra, giám sát.\n\nNăm 2026, Đảng ủy xã đã tổ chức 17 cuộc kiểm tra, giám sát.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "the total of both years is off",
        data: inspections("46"),
        messages: ["inspections of both periods: 48, not 46 (off by 2): 31 + 17 = 48; stated: 46."],
      },
      {
        title: "the total of both years is off, in words",
        text: "Số 12-BC/ĐU\n\nTân Khê, ngày 20 tháng 5 năm 2026\n\nĐảng ủy xã đã tổ chức 46 cuộc kiểm tra, giám sát.\n\nNăm 2025, Đảng ủy xã đã tổ chức 31 cuộc kiểm tra, giám sát.\n\nNăm 2026, Đảng ủy xã đã tổ chức 17 cuộc kiểm tra, giám sát.",
        messages: ["cuộc kiểm tra, giám sát of both periods: 48, not 46 (off by 2): 31 + 17 = 48; stated: 46."],
      },
    ],
  },
  *check(report, context) {
    const review = reviewOf(report);
    const counted: readonly (readonly [name: string, concept: { readonly versions: readonly Version[] }])[] = [
      ["inspections", review.inspections],
      ["inspectedOrganisations", review.inspectedOrganisations],
      ["inspectedMembers", review.inspectedMembers],
      ["documentsIssued", review.documentsIssued],
      ["dossiers", review.dossiers],
      ["petitions", review.petitions],
      ["citizenReceptions", review.citizenReceptions],
    ];
    for (const [name, concept] of counted) {
      for (const { subject, versions } of placesOf(report, concept, ownerAndScope)) {
        const found = partsOf(versions, report);
        const whole = figureOf({ subject, versions: versions.filter(({ time }) => coversAll(time, report)) });
        if (!found || !whole) continue;
        const ids = [...found, whole].map(({ id }) => id);
        if (new Set(ids).size < ids.length || related(report, ids)) continue;
        const total = context.quantity(whole.id, "total");
        const parts = found.map(({ id }) => context.quantity(id, "part"));
        if (parts.some(({ value }) => value.gt(total.value))) continue;
        yield {
          check: equal(sum(...parts), total),
          key: [name, subject],
          confidence: "likely",
          primary: total,
          finding: {
            message: "differs",
            args: { label: versions.find(({ figure }) => figure === whole)?.label ?? name },
          },
        } satisfies CheckDraft<"differs">;
      }
    }
  },
});

/** The counts of the last year and of this one, where both are told of. */
function partsOf(versions: readonly Version[], { header }: Report): [Figure, Figure] | undefined {
  const periods = versions.filter(({ time }) => time !== null && time.from !== time.to);
  const lastYear = periods.filter(({ time }) => time?.to.endsWith("-12-31") && time.to < (header.date ?? "report"));
  const thisYear = periods.filter((each) => each.time?.from.endsWith("-01-01") && !lastYear.includes(each));
  const follows = lastYear.every(({ time: last }) => thisYear.every(({ time }) => isNextYear(last, time)));
  const [before, after] = [lastYear, thisYear].map((some) => figureOf({ subject: "", versions: some }));
  return before && after && follows ? [before, after] : undefined;
}

function isNextYear(last: Time | null, next: Time | null): boolean {
  return Number(last?.to.slice(0, 4)) + 1 === Number(next?.from.slice(0, 4));
}

/** Whether a count is of the whole period of the report: no time is stated, or one that runs from before this year to the report. */
function coversAll(time: Time | null, { header }: Report): boolean {
  if (time === null || time.from === "report") return true;
  const ends = time.to === "report" || time.to === header.date;
  return ends && header.date !== null && time.from.slice(0, 4) < header.date.slice(0, 4);
}

/** Inspections of two years and of both. */
function inspections(both: string) {
  return reviewFile({
    report: { date: "2026-05-20" },
    inspections: [
      { label: "inspections", total: both },
      { key: { time: "2025" }, total: "31" },
      { key: { time: "2026-01-01..report" }, total: "17" },
    ],
  });
}
