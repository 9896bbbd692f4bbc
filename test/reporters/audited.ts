import { auditData } from "../../src/api.js";
import type { AuditResult, Discrepancy } from "../../src/engine/index.js";
import type { ReportFile } from "../../src/model/index.js";
import type { Language } from "../../src/numeric/index.js";
import { type Colours, pretty } from "../../src/reporters/index.js";

/** 43 + 351 is 394, five short of 399. */
export const SHORT_BY_FIVE: ReportFile = {
  report: { title: "Sơ kết một năm", symbol: "430-BC/ĐU" },
  tallies: [
    {
      id: "procedures",
      label: "thủ tục",
      at: { line: 393, section: "III.6.2", footnote: 26 },
      total: { printed: "399", quote: "Tổng số TTHC: 399 thủ tục" },
      dimensions: { channel: { cells: { online: "43", other: "351" } } },
    },
  ],
};

/** 45 + 07 is 52. */
export const FITTING: ReportFile = {
  tallies: [{ id: "petitions", total: "52", dimensions: { outcome: { cells: { resolved: "45", pending: "07" } } } }],
};

const same = (text: string): string => text;

/** No marks at all. */
export const PLAIN: Colours = { bold: same, dim: same, red: same, yellow: same, cyan: same };

/** The audit of data, as a file of that name would give it. */
export function audited(data: ReportFile, path = "report.yaml", lang: Language = "en"): AuditResult {
  return auditData(data, { path, lang, minConfidence: "possible" });
}

/** The list that a person reads. */
export function listOf(data: ReportFile, { lang = "en" as Language, width = 100, colours = PLAIN } = {}): string {
  return pretty([audited(data, "report.yaml", lang)], { lang, colours, width });
}

/** An exception, and a query: a rate that may be of either of two totals. */
export const BOTH: ReportFile = {
  ...SHORT_BY_FIVE,
  statements: [{ kind: "proportion", label: "nữ", part: "14", percent: "45,2%", candidates: ["31", "34"] }],
};

/** Words of a report that would break what they are written into. */
export const HOSTILE: ReportFile = {
  report: { title: 'a "b" <c> & ]]> \u001b[31m\u202e', symbol: "=1+1,::error::x" },
  tallies: [
    {
      id: "procedures",
      label: "=HYPERLINK(1) [x](y) {0} <b>",
      unit: "bộ\u0007",
      at: { line: 3, section: "I|*_`\u0000" },
      total: { printed: "399", quote: '"]]> %0A::error::\r\n- <!-- [a](b)' },
      dimensions: { channel: { cells: { online: { printed: "43", label: "-1+1" }, other: "351" } } },
    },
  ],
};

/** A result of which one discrepancy is accepted. */
export function accepting(result: AuditResult, rule: string, reason: string, by?: string): AuditResult {
  const discrepancies = result.discrepancies.map((discrepancy) => {
    if (discrepancy.rule !== rule) return discrepancy;
    const acceptance = { source: "baseline", reason, author: by ?? null, date: "2026-06-01" } as const;
    const acceptances = discrepancy.checks.map((check) => ({ check, ...acceptance }));
    return { ...discrepancy, status: "accepted" as const, acceptances };
  });
  return { ...result, discrepancies };
}

/** A result that holds one exception several times, each with an identity of its own. */
export function repeated(result: AuditResult, count: number, overrides: Partial<Discrepancy> = {}): AuditResult {
  const [first] = result.discrepancies;
  if (!first) throw new Error("expected a discrepancy");
  const discrepancies = Array.from({ length: count }, (_, index) => ({
    ...first,
    ...overrides,
    id: `${first.id}-${index}`,
    message: `${index}`,
  }));
  return { ...result, discrepancies };
}
