import { atLeast, type CheckDraft, defineRule, type RuleContext } from "../../engine/index.js";
import { daysBetween, type Report } from "../../model/index.js";
import { reviewFile } from "./reading/review-file.js";
import { type Issued, issuedOf, type Series, seriesOf } from "./reading/series.js";
import { grouped } from "./reading/subject.js";

type Draft = CheckDraft<"beyond" | "report">;

/** No document bears a number higher than the count of its kind. */
export const documentNumbers = defineRule({
  id: "commune-review/document-numbers",
  kind: "exception",
  severity: "error",
  summary: {
    en: "No document of the commune bears a higher number than documents of its kind were issued.",
    vi: "Số của văn bản không lớn hơn số lượng văn bản cùng loại đã ban hành.",
  },
  rationale: {
    en: "Documents of a kind are numbered one after the other: the last number is how many there are.",
    vi: "Văn bản cùng loại được đánh số liên tục, nên số cuối cùng chính là số lượng đã ban hành.",
  },
  messages: {
    en: {
      beyond: "{document} is number {number} of its kind, but only {count} were issued.",
      report: "This report is number {number} of its kind, but {count} were issued. Were the others counted?",
    },
    vi: {
      beyond: "{document} mang số {number}, nhưng loại văn bản này mới ban hành {count}.",
      report:
        "Báo cáo này mang số {number}, nhưng số báo cáo đã ban hành là {count}. Có báo cáo nào chưa được tính không?",
    },
  },
  examples: {
    holds: [
      {
        title: "the last plan, and a report that is not counted yet",
        data: reviewFile({
          report: { symbol: "312-BC/ĐU", date: "2026-05-20" },
          documentsIssued: { key: { body: "Đảng ủy" }, type: { plans: "84", reports: "311" } },
          citations: [{ type: "Kế hoạch", number: "81", symbol: "81-KH/ĐU", date: "2026-04-02" }],
        }),
        messages: [],
      },
      {
        title: "decisions are numbered anew each year",
        data: reviewFile({
          report: { date: "2026-05-20" },
          documentsIssued: { key: { body: "UBND" }, total: "2.300", type: { decisions: "1.140" } },
          citations: [
            { type: "Quyết định", number: "702", symbol: "702/QĐ-UBND", issuer: "UBND xã", date: "2025-12-30" },
            { type: "Quyết định", number: "398", symbol: "398/QĐ-UBND", issuer: "UBND xã", date: "2026-03-12" },
          ],
        }),
        messages: [],
      },
      {
        title: "the last guideline, in words",
        text: "Từ khi thành lập đến nay, Đảng ủy xã đã ban hành 08 hướng dẫn, 84 kế hoạch.\n\nThực hiện Hướng dẫn số 08-HD/ĐU, ngày 09/01/2026 của Ban Thường vụ Đảng ủy xã.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "a guideline beyond the last one",
        data: reviewFile({
          report: { date: "2026-05-20" },
          documentsIssued: { key: { body: "Đảng ủy" }, type: { guidelines: "08" } },
          citations: [{ type: "Hướng dẫn", number: "18", symbol: "18-HD/ĐU", date: "2026-01-09" }],
        }),
        messages: ["Hướng dẫn số 18-HD/ĐU is number 18 of its kind, but only 08 were issued."],
      },
      {
        title: "the report itself is far beyond the count",
        data: reviewFile({
          report: { symbol: "312-BC/ĐU", date: "2026-05-20" },
          documentsIssued: { key: { body: "Đảng ủy" }, type: { reports: "302" } },
        }),
        messages: ["This report is number 312 of its kind, but 302 were issued. Were the others counted?"],
      },
      {
        title: "a guideline beyond the last one, in words",
        text: "Từ khi thành lập đến nay, Đảng ủy xã đã ban hành 08 hướng dẫn, 84 kế hoạch.\n\nThực hiện Hướng dẫn số 18-HD/ĐU, ngày 09/01/2026 của Ban Thường vụ Đảng ủy xã.",
        messages: ["Hướng dẫn số 18-HD/ĐU is number 18 of its kind, but only 08 were issued."],
      },
    ],
  },
  *check(report, context) {
    const series = seriesOf(report);
    if (series.length === 0) return;
    const issued = report.citations.flatMap((citation) => issuedOf(citation) ?? []);
    for (const each of series) {
      const documents = issued.filter(({ issuer, type }) => issuer === each.issuer && type === each.type);
      const known = documents.filter((document) => isCounted(document, report));
      const draft = each.issuer === "party" ? highest(known, each, context) : yearly(known, each, context);
      if (draft) yield draft;
      const own = each.type === "reports" && each.issuer === "party" && ownNumber(report);
      if (own) yield reportItself(own, each, context);
    }
  },
});

/** What was issued within the year and early enough to be in the count; without a date, what is cited at all. */
function isCounted({ date }: Issued, { header }: Report): boolean {
  if (date === null || header.date === null) return true;
  const age = daysBetween(date, header.date);
  return age >= 30 && age <= 366;
}

/** Numbers of the Party run through its term. */
function highest(documents: readonly Issued[], series: Series, context: RuleContext): Draft | undefined {
  const last = lastOf(documents);
  return last && beyond(last, String(last.number), series, context);
}

/** Numbers of the State begin anew each year; a body may number all its documents in one series. */
function yearly(documents: readonly Issued[], series: Series, context: RuleContext): Draft | undefined {
  const years = grouped(
    documents.filter(({ date }) => date !== null),
    ({ date }) => date?.slice(0, 4) ?? "",
  );
  const lasts = [...years.values()].flatMap((all) => lastOf(all) ?? []);
  const last = lastOf(lasts);
  if (!last) return undefined;
  const sum = lasts.reduce((all, { number }) => all + number, 0);
  const draft = beyond(last, String(sum), series, context);
  const all = series.total === null ? null : Number(series.total.value);
  return all !== null && sum > all
    ? draft
    : { ...draft, finding: { ...draft.finding, kind: "query", severity: "info" } };
}

function beyond(last: Issued, number: string, { issuer, type, count }: Series, context: RuleContext) {
  return {
    check: atLeast(context.quantity(count.id, "count"), number),
    key: [issuer, type, "beyond"],
    confidence: "likely",
    primary: { words: last.words, at: last.at },
    finding: {
      message: "beyond",
      arithmetic: false,
      args: { document: last.words, number: String(last.number), count: count.printed },
    },
  } as const;
}

/** The number of this very report, which is not among those that it counts. */
function ownNumber({ header: { symbol } }: Report): string | undefined {
  return /^(\d{1,5})-BC\/ĐU$/u.exec(symbol?.normalize("NFC").replace(/\s+/g, "") ?? "")?.[1];
}

function reportItself(number: string, { count }: Series, context: RuleContext): Draft {
  const primary = context.quantity(count.id, "count");
  return {
    check: atLeast(primary, String(Number(number) - 1)),
    key: ["report"],
    confidence: "likely",
    primary,
    finding: {
      message: "report",
      kind: "query",
      severity: "info",
      arithmetic: false,
      args: { number, count: count.printed },
    },
  };
}

function lastOf(documents: readonly Issued[]): Issued | undefined {
  return documents.reduce<Issued | undefined>(
    (best, each) => (best && best.number >= each.number ? best : each),
    undefined,
  );
}
