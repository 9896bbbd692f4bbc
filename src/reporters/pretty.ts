import type { AuditResult, Discrepancy, Kind, Severity } from "../engine/index.js";
import { placeText, shortId } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { acceptancesOf, alsoTexts, countsText, emptyText, GROUPS, groupOf, leftOutOf, suspectTexts } from "./entry.js";
import type { ReporterOptions } from "./options.js";
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

export interface PrettyOptions extends ReporterOptions {
  /** No marks by default. */
  readonly colours?: Colours;
  /** Columns of the terminal; 100 by default. */
  readonly width?: number;
}

interface Layout {
  readonly lang: Language;
  readonly colours: Colours;
  readonly width: number;
}

const plain = (text: string): string => text;
const NO_COLOURS: Colours = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain };

/** Writes results to be read by a person: exceptions before queries, the most serious first, one summary line a report. */
export function pretty(
  sources: readonly AuditResult[],
  { lang = "en", colours = NO_COLOURS, width = 100 }: PrettyOptions = {},
): string {
  const layout = { lang, colours, width };
  const listed = sources.map((source) => (isShort(source) ? shortText(source, layout) : sourceText(source, layout)));
  return listed.filter((text) => text !== "").join("\n");
}

/** A list that was told to leave things out, and has nothing to show. */
function isShort({ leftOut, discrepancies }: AuditResult): boolean {
  return leftOut !== undefined && discrepancies.length === 0;
}

/** What such a list leaves out, if anything. */
function shortText(source: AuditResult, { lang, width }: Layout): string {
  const { milder, accepted } = leftOutOf([source]);
  if (milder + accepted === 0) return "";
  const text = [source.path, REPORTER_WORDS[lang].leftOut(milder, accepted)].filter((part) => part !== null).join(": ");
  return `${wrap(terminalText(text), width).join("\n")}\n`;
}

function sourceText(source: AuditResult, options: Layout): string {
  const { colours, lang } = options;
  const words = REPORTER_WORDS[lang];
  const title = [source.symbol, source.title].filter((part) => part !== null).join(" · ");
  const lines = [colours.bold(terminalText([source.path, title].filter(Boolean).join(": ")))];
  let number = 0;
  const empty = emptyText(source, lang);
  if (empty !== null) lines.push(...wrap(empty, options.width));
  for (const group of GROUPS) {
    const listed = source.discrepancies.filter((discrepancy) => groupOf(discrepancy) === group);
    if (listed.length > 0) lines.push("", colours.bold(words.headings[group]));
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
  { lang, colours, width }: Layout,
): string[] {
  const words = REPORTER_WORDS[lang];
  const { severities, confidences } = words;
  const { id, mark, kind, status, severity, confidence, rule, message, arithmetic, help } = discrepancy;
  const head = `${String(number).padStart(3)}. `;
  const indent = " ".repeat(head.length);
  const lines = (text: string): string[] => wrap(terminalText(text), width - head.length);
  const label = severities[severity] + (confidence === "certain" ? "" : `, ${confidences[confidence]}`);
  return [
    `${head}${severityColour(severity, kind, colours)(label)}  ${colours.dim(`${rule}  ${shortId(id, mark)}`)}`,
    ...lines(message).map((line) => indent + colours.bold(line)),
    ...(arithmetic === null ? [] : lines(`${words.arithmetic}: ${arithmetic}`)).map((line) => indent + line),
    ...alsoTexts(discrepancy)
      .flatMap((text) => lines(`${words.also}: ${text}`))
      .map((line) => indent + line),
    ...suspectTexts(discrepancy)
      .flatMap((text) => lines(`${words.meant}: ${text}`))
      .map((line) => indent + line),
    ...placeLines(discrepancy, path, lang, colours).map((line) => indent + line),
    ...lines(`${words.why}: ${help}`).map((line) => indent + colours.dim(line)),
    ...acceptancesOf(discrepancy)
      .flatMap((text) => lines(`${status === "accepted" ? words.accepted : words.partly}: ${text}`))
      .map((line) => indent + line),
  ];
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

function summaryLines(source: AuditResult, { lang, colours, width }: Layout): string[] {
  const words = REPORTER_WORDS[lang];
  const { coverage, checks } = source;
  const counts = countsText([source], lang);
  const [first = "", ...rest] = wrap(`${counts}. ${words.coverage(coverage)} (${words.checks(checks.length)}).`, width);
  return [first.replace(counts, () => colours.bold(counts)), ...rest];
}

function severityColour(severity: Severity, kind: Kind, colours: Colours): (text: string) => string {
  if (kind === "query") return colours.cyan;
  return severity === "error" ? colours.red : severity === "warning" ? colours.yellow : colours.dim;
}
