import type { AuditResult, Discrepancy, Kind, Severity } from "../engine/index.js";
import { placeText } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { countBy } from "./summary.js";
import { terminalText, terminalWidth, wrap } from "./terminal.js";

/** Ways to mark text; plain text where colours are off. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

export interface PrettyOptions {
  readonly lang: Language;
  readonly colours: Colours;
  /** Columns of the terminal. */
  readonly width: number;
}

const WORDS = {
  en: {
    kinds: { exception: "EXCEPTIONS: the figures contradict each other", query: "QUERIES: the author should explain" },
    severities: { error: "error", warning: "warning", info: "note" },
    confidence: { certain: "", likely: ", likely", possible: ", possible" },
    arithmetic: "arithmetic",
    why: "why",
    none: "No discrepancies.",
    exceptions: (count: number) => `${count} ${count === 1 ? "exception" : "exceptions"}`,
    queries: (count: number) => `${count} ${count === 1 ? "query" : "queries"}`,
    coverage: (counts: AuditResult["coverage"]) =>
      `${counts.figures} figures: ${counts.verified} verified, ${counts.disputed} disputed, ${counts.undetermined} undetermined, ${counts.unchecked} unchecked`,
    checks: (count: number) => `${count} ${count === 1 ? "check" : "checks"}`,
  },
  vi: {
    kinds: { exception: "SAI LỆCH: các số liệu mâu thuẫn nhau", query: "ĐỀ NGHỊ LÀM RÕ: người viết cần giải thích" },
    severities: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
    confidence: { certain: "", likely: ", có khả năng", possible: ", có thể" },
    arithmetic: "phép tính",
    why: "vì sao",
    none: "Không có điểm nào cần rà soát.",
    exceptions: (count: number) => `${count} sai lệch`,
    queries: (count: number) => `${count} đề nghị làm rõ`,
    coverage: (counts: AuditResult["coverage"]) =>
      `${counts.figures} số liệu: ${counts.verified} đã đối chiếu khớp, ${counts.disputed} có mâu thuẫn, ${counts.undetermined} chưa xác định, ${counts.unchecked} không có gì để đối chiếu`,
    checks: (count: number) => `${count} phép kiểm tra`,
  },
} as const;

/** Writes results to be read by a person: exceptions before queries, the most serious first, one summary line a report. */
export function pretty(sources: readonly AuditResult[], options: PrettyOptions): string {
  return sources.map((source) => sourceText(source, options)).join("\n");
}

function sourceText(source: AuditResult, options: PrettyOptions): string {
  const { colours, lang } = options;
  const words = WORDS[lang];
  const title = [source.symbol, source.title].filter((part) => part !== null).join(" · ");
  const lines = [colours.bold(terminalText([source.path, title].filter(Boolean).join(": ")))];
  let number = 0;
  for (const kind of ["exception", "query"] as const) {
    const listed = source.discrepancies.filter((discrepancy) => discrepancy.kind === kind);
    if (listed.length > 0) lines.push("", colours.bold(words.kinds[kind]));
    for (const discrepancy of listed) {
      number += 1;
      lines.push("", ...discrepancyLines(discrepancy, number, source, options));
    }
  }
  if (number === 0) lines.push(words.none);
  return `${[...lines, "", summaryLine(source, options)].join("\n")}\n`;
}

function discrepancyLines(
  discrepancy: Discrepancy,
  number: number,
  source: AuditResult,
  options: PrettyOptions,
): string[] {
  const { lang, colours, width } = options;
  const words = WORDS[lang];
  const mark = severityColour(discrepancy.severity, discrepancy.kind, colours);
  const head = `${String(number).padStart(3)}. `;
  const indent = " ".repeat(head.length);
  const label = `${words.severities[discrepancy.severity]}${words.confidence[discrepancy.confidence]}`;
  const message = wrap(terminalText(discrepancy.message), width - head.length);
  const arithmetic = source.checks
    .filter(({ id, verdict }) => verdict !== "consistent" && discrepancy.checks.includes(id))
    .map(({ text }) => terminalText(text));
  // A message that quotes the arithmetic need not be followed by it again.
  const untold = arithmetic.filter((text) => !terminalText(discrepancy.message).includes(text));
  return [
    `${head}${mark(label)}  ${colours.dim(discrepancy.rule)}`,
    ...message.map((line) => indent + colours.bold(line)),
    ...untold.flatMap((text) => wrap(`${words.arithmetic}: ${text}`, width - head.length).map((line) => indent + line)),
    ...placeLines(discrepancy, options).map((line) => indent + line),
    ...wrap(`${words.why}: ${terminalText(discrepancy.help)}`, width - head.length).map(
      (line) => indent + colours.dim(line),
    ),
  ];
}

/** Every figure that takes part: what is printed, where, and in which words. */
function placeLines({ figures }: Discrepancy, { lang, colours }: PrettyOptions): string[] {
  const rows = figures.map((figure) => {
    const where = terminalText(placeText(figure, lang));
    const file = figure.line === null ? "" : colours.dim(` (${figure.line}:${figure.column})`);
    return {
      printed: terminalText(figure.printed),
      where: `${where}${figure.origin ? file : ""}`,
      quote: figure.quote,
    };
  });
  const column = Math.min(Math.max(...rows.map(({ printed }) => terminalWidth(printed))), 24);
  return rows.map(({ printed, where, quote }) => {
    const padding = " ".repeat(Math.max(column - terminalWidth(printed), 0));
    return `${printed}${padding}  ${where}${quote === null ? "" : `  “${terminalText(quote)}”`}`;
  });
}

function summaryLine({ discrepancies, coverage, checks }: AuditResult, { lang, colours }: PrettyOptions): string {
  const words = WORDS[lang];
  const kinds = countBy(discrepancies, ({ kind }) => kind, ["exception", "query"]);
  const counts = `${words.exceptions(kinds.exception)}, ${words.queries(kinds.query)}`;
  return `${colours.bold(counts)}. ${words.coverage(coverage)} (${words.checks(checks.length)}).`;
}

function severityColour(severity: Severity, kind: Kind, colours: Colours): (text: string) => string {
  if (kind === "query") return colours.cyan;
  return severity === "error" ? colours.red : severity === "warning" ? colours.yellow : colours.dim;
}
