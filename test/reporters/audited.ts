import { auditData } from "../../src/api.js";
import type { AuditResult } from "../../src/engine/index.js";
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
