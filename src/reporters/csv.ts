import type { AuditResult } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { type Entry, entriesOf, figureText } from "./entry.js";
import { csvCell } from "./escape/csv.js";
import type { ReporterOptions } from "./options.js";
import { terminalText } from "./terminal.js";
import { REPORTER_WORDS } from "./words.js";

/** Tells spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...[
      "no.",
      "file",
      "kind",
      "severity",
      "confidence",
      "status",
      "rule",
      "message",
      "stated",
      "computed",
      "difference",
    ],
    ...["arithmetic", "same cause", "place", "quote", "other figures", "perhaps meant", "why", "accepted because"],
    ...["line in file", "column in file", "id"],
  ],
  vi: [
    ...["số TT", "tệp", "loại", "mức độ", "độ chắc chắn", "tình trạng", "quy tắc", "nội dung", "báo cáo ghi"],
    ...[
      "tính được",
      "chênh lệch",
      "phép tính",
      "cùng nguyên nhân",
      "vị trí",
      "trích dẫn",
      "số liệu liên quan",
      "có lẽ đúng là",
      "vì sao",
    ],
    ...["lý do chấp nhận", "dòng trong tệp", "cột trong tệp", "mã"],
  ],
};

/** Writes results as CSV (RFC 4180, UTF-8 with a byte order mark): one row a discrepancy. */
export function csv(sources: readonly AuditResult[], { lang = "en" }: ReporterOptions = {}): string {
  const rows = sources.flatMap((source) => entriesOf(source, lang).map((entry) => rowOf(entry, source.path, lang)));
  return BYTE_ORDER_MARK + [COLUMNS[lang], ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function rowOf(entry: Entry, path: string | null, lang: Language): (string | number | null)[] {
  const { discrepancy, number, message, arithmetic, also, place, quote, figures, suspects, why, accepted } = entry;
  const { kind, severity, confidence, status, rule, stated, computed, difference, id } = discrepancy;
  const [primary] = discrepancy.figures;
  const { kinds, severities, confidences, statuses } = REPORTER_WORDS[lang];
  const shown = (text: string | null): string | null => (text === null ? null : terminalText(text));
  return [
    ...[
      number,
      shown(path),
      kinds[kind],
      severities[severity],
      confidences[confidence],
      statuses[status],
      rule,
      message,
    ],
    ...[shown(stated), shown(computed), shown(difference), arithmetic, also.join("; "), place, quote],
    ...[figures.slice(1).map(figureText).join("; "), suspects.join("; "), why, accepted],
    ...[primary?.line ?? null, primary?.column ?? null, id],
  ];
}
