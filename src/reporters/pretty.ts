import type { AuditResult, Discrepancy, Kind, Severity } from "../engine/index.js";
import { placeText } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { countBy } from "./count-by.js";
import { terminalText, terminalWidth, wrap } from "./terminal.js";
import { REPORTER_WORDS } from "./words.js";

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
    arithmetic: "arithmetic",
    why: "why",
    accepted: "ACCEPTED: looked at, and to stand",
    acceptance: "accepted",
    none: "No discrepancies.",
    skipped: (count: number) => `${count} ${count === 1 ? "statement" : "statements"} could not be checked:`,
    exceptions: (count: number) => `${count} ${count === 1 ? "exception" : "exceptions"}`,
    queries: (count: number) => `${count} ${count === 1 ? "query" : "queries"}`,
    acceptedCount: (count: number) => `${count} accepted`,
    coverage: (counts: AuditResult["coverage"]) =>
      `${counts.figures} figures: ${counts.verified} verified, ${counts.disputed} disputed, ${counts.undetermined} undetermined, ${counts.unchecked} unchecked`,
    checks: (count: number) => `${count} ${count === 1 ? "check" : "checks"}`,
  },
  vi: {
    kinds: { exception: "SAI LỆCH: các số liệu mâu thuẫn nhau", query: "ĐỀ NGHỊ LÀM RÕ: người viết cần giải thích" },
    arithmetic: "phép tính",
    why: "vì sao",
    accepted: "ĐÃ CHẤP NHẬN: đã xem xét và giữ nguyên",
    acceptance: "chấp nhận",
    none: "Không có điểm nào cần rà soát.",
    skipped: (count: number) => `${count} nội dung không kiểm tra được:`,
    exceptions: (count: number) => `${count} sai lệch`,
    queries: (count: number) => `${count} đề nghị làm rõ`,
    acceptedCount: (count: number) => `${count} đã chấp nhận`,
    coverage: (counts: AuditResult["coverage"]) =>
      `${counts.figures} số liệu: ${counts.verified} đã đối chiếu khớp, ${counts.disputed} có mâu thuẫn, ${counts.undetermined} chưa xác định, ${counts.unchecked} chưa đối chiếu được`,
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
  const open = source.discrepancies.filter(({ status }) => status === "open");
  const groups = [
    ...(["exception", "query"] as const).map((kind) => ({
      head: words.kinds[kind],
      listed: open.filter((discrepancy) => discrepancy.kind === kind),
    })),
    { head: words.accepted, listed: source.discrepancies.filter(({ status }) => status === "accepted") },
  ];
  if (open.length === 0) lines.push(words.none);
  for (const { head, listed } of groups) {
    if (listed.length > 0) lines.push("", colours.bold(head));
    for (const discrepancy of listed) {
      number += 1;
      lines.push("", ...discrepancyLines(discrepancy, number, source.path, options));
    }
  }
  const { skipped } = source;
  if (skipped.length > 0)
    lines.push(
      "",
      words.skipped(skipped.length),
      ...skipped.map(({ rule, reason }) => `     ${terminalText(`${rule}: ${reason}`)}`),
    );
  return `${[...lines, "", ...summaryLines(source, options)].join("\n")}\n`;
}

function discrepancyLines(
  discrepancy: Discrepancy,
  number: number,
  path: string | null,
  { lang, colours, width }: PrettyOptions,
): string[] {
  const words = WORDS[lang];
  const { severities, confidences } = REPORTER_WORDS[lang];
  const { kind, severity, confidence, rule, message, arithmetic, help } = discrepancy;
  const head = `${String(number).padStart(3)}. `;
  const indent = " ".repeat(head.length);
  const lines = (text: string): string[] => wrap(terminalText(text), width - head.length);
  const label = severities[severity] + (confidence === "certain" ? "" : `, ${confidences[confidence]}`);
  return [
    `${head}${severityColour(severity, kind, colours)(label)}  ${colours.dim(rule)}`,
    ...lines(message).map((line) => indent + colours.bold(line)),
    ...(arithmetic === null ? [] : lines(`${words.arithmetic}: ${arithmetic}`)).map((line) => indent + line),
    ...placeLines(discrepancy, path, lang, colours).map((line) => indent + line),
    ...lines(`${words.why}: ${help}`).map((line) => indent + colours.dim(line)),
    ...acceptanceTexts(discrepancy, lang)
      .flatMap(lines)
      .map((line) => indent + line),
  ];
}

/** Who accepted what of it, and why: `accepted: counted twice on purpose (Phòng Nội vụ, 2026-05-24)`. */
function acceptanceTexts({ acceptances }: Discrepancy, lang: Language): string[] {
  const texts = acceptances.map(({ reason, author, date }) => {
    const by = [author, date].filter((part) => part !== null).join(", ");
    return `${WORDS[lang].acceptance}: ${reason}${by === "" ? "" : ` (${by})`}`;
  });
  return [...new Set(texts)];
}

/** Every figure that takes part: what is printed, as what, where, and in which words. */
function placeLines({ figures }: Discrepancy, path: string | null, lang: Language, colours: Colours): string[] {
  const { roles } = REPORTER_WORDS[lang];
  const rows = figures.map((figure) => {
    const { role, label, line, column, origin, quote } = figure;
    const part = [role === null || role === "mention" ? null : (roles[role] ?? role), label].filter(
      (word) => word !== null,
    );
    // Where the report itself was audited, its place is the place in the file.
    const file = line === null || origin === null ? "" : `${fileName(path)}:${line}:${column}`;
    return {
      printed: terminalText(figure.printed),
      part: terminalText(part.join(": ")),
      rest: [
        terminalText(placeText(figure, lang)),
        quote === null ? "" : `“${terminalText(quote)}”`,
        file === "" ? "" : colours.dim(terminalText(file)),
      ],
    };
  });
  const column = (of: (row: (typeof rows)[number]) => string): number =>
    Math.min(Math.max(...rows.map((row) => terminalWidth(of(row)))), 32);
  const [prints, parts] = [column(({ printed }) => printed), column(({ part }) => part)];
  return rows.map(({ printed, part, rest }) =>
    [padded(printed, prints), ...(parts === 0 ? [] : [padded(part, parts)]), ...rest.filter((text) => text !== "")]
      .join("  ")
      .trimEnd(),
  );
}

/** The last part of a path; the whole stands above the list. */
function fileName(path: string | null): string {
  return path?.split(/[\\/]/).at(-1) ?? "";
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(width - terminalWidth(text), 0));
}

function summaryLines(
  { discrepancies, coverage, checks }: AuditResult,
  { lang, colours, width }: PrettyOptions,
): string[] {
  const words = WORDS[lang];
  const open = discrepancies.filter(({ status }) => status === "open");
  const kinds = countBy(open, ({ kind }) => kind, ["exception", "query"]);
  const accepted = discrepancies.length - open.length;
  const counts = [
    words.exceptions(kinds.exception),
    words.queries(kinds.query),
    ...(accepted === 0 ? [] : [words.acceptedCount(accepted)]),
  ].join(", ");
  const [first = "", ...rest] = wrap(`${counts}. ${words.coverage(coverage)} (${words.checks(checks.length)}).`, width);
  return [first.replace(counts, () => colours.bold(counts)), ...rest];
}

function severityColour(severity: Severity, kind: Kind, colours: Colours): (text: string) => string {
  if (kind === "query") return colours.cyan;
  return severity === "error" ? colours.red : severity === "warning" ? colours.yellow : colours.dim;
}
