import type { AuditResult, Severity } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { countsText, type Entry, entriesOf, figureText, uncheckedText } from "./entry.js";
import { commandMessage, commandProperty } from "./escape/workflow-command.js";
import { hostPath, STDIN_NAME } from "./host-path.js";
import type { ReporterOptions } from "./options.js";
import { terminalLine } from "./terminal.js";
import { REPORTER_WORDS } from "./words.js";

/** How many annotations of a level the host shows of one step; it cuts off the others without a word. */
const SHOWN = 10;

const LEVELS = { error: "error", warning: "warning", info: "notice" } as const;

const MORE = {
  en: (count: number) => `${count} more of this level are not shown as annotations; the log of this step lists them.`,
  vi: (count: number) => `Còn ${count} điểm cùng mức không hiện thành chú thích; xem trong nhật ký của bước này.`,
} as const;

interface Annotated {
  readonly entry: Entry;
  readonly path: string | null;
}

/**
 * Writes results as workflow commands of GitHub Actions, the worst first over all files. Where the host cuts off a level,
 * its last annotation says how many more there are. Accepted discrepancies are counted only.
 */
export function github(sources: readonly AuditResult[], { lang = "en", ...folders }: ReporterOptions = {}): string {
  const open = sources
    .flatMap((source) => entriesOf(source, lang).map((entry) => ({ entry, path: pathOf(source, folders) })))
    .filter(({ entry }) => entry.discrepancy.status === "open");
  const levels = (["error", "warning", "info"] as const).flatMap((severity) => {
    const listed = open.filter(({ entry }) => entry.discrepancy.severity === severity);
    const queries = listed.filter(({ entry }) => entry.discrepancy.kind === "query");
    return levelLines([...listed.filter((each) => !queries.includes(each)), ...queries], severity, lang);
  });
  const unchecked = sources.flatMap((source) => uncheckedLine(source, pathOf(source, folders), lang));
  return [...levels, ...unchecked, `crossfoot: ${countsText(sources, lang)}.`].map((line) => `${line}\n`).join("");
}

function pathOf({ path }: AuditResult, folders: ReporterOptions): string | null {
  // Standard input is no file of the repository; a name that a log would obey is shown by its codes.
  return path === null || path === STDIN_NAME ? null : terminalLine(hostPath(path, folders));
}

/** A report of which nothing was checked is not to look like one that holds. */
function uncheckedLine(source: AuditResult, path: string | null, lang: Language): string[] {
  const text = uncheckedText(source, lang);
  if (text === null) return [];
  const file = path === null ? "" : `file=${commandProperty(path)},`;
  return [`::notice ${file}title=crossfoot::${commandMessage(text)}`];
}

function levelLines(listed: readonly Annotated[], severity: Severity, lang: Language): string[] {
  const lines = listed.map((each) => annotation(each, lang));
  if (lines.length <= SHOWN) return lines;
  const more = `::${LEVELS[severity]} title=crossfoot::${commandMessage(MORE[lang](lines.length - (SHOWN - 1)))}`;
  return [...lines.slice(0, SHOWN - 1), more, ...lines.slice(SHOWN - 1)];
}

function annotation({ entry, path }: Annotated, lang: Language): string {
  const { discrepancy, message, arithmetic, figures, also, suspects, why } = entry;
  const { kinds, arithmetic: arithmeticWord, meant, also: alsoWord } = REPORTER_WORDS[lang];
  const text = [
    message,
    ...(arithmetic === null ? [] : [`${arithmeticWord}: ${arithmetic}`]),
    ...also.map((other) => `${alsoWord}: ${other}`),
    ...figures.map(figureText),
    ...suspects.map((suspect) => `${meant}: ${suspect}`),
    why,
  ].join("\n");
  const properties = [
    ...(path === null ? [] : [["file", path], ...placeOf(discrepancy.figures[0])]),
    ["title", `${kinds[discrepancy.kind]} ${discrepancy.rule}`],
  ].map(([name, value]) => `${name}=${commandProperty(value ?? "")}`);
  return `::${LEVELS[discrepancy.severity]} ${properties.join(",")}::${commandMessage(text)}`;
}

/** Line and columns; the host refuses columns of what spans several lines. */
function placeOf(figure: Entry["discrepancy"]["figures"][number] | undefined): [string, string][] {
  const { line, endLine, column, endColumn } = figure ?? {};
  if (line == null) return [];
  const columns = line === endLine && column != null && endColumn != null;
  return [
    ["line", `${line}`],
    ...(endLine == null ? [] : [["endLine", `${endLine}`] satisfies [string, string]]),
    ...(columns
      ? ([
          ["col", `${column}`],
          ["endColumn", `${endColumn}`],
        ] satisfies [string, string][])
      : []),
  ];
}
