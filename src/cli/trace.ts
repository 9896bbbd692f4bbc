import type { TraceEntry } from "../extraction/trace.js";
import type { Figure } from "../model/index.js";
import type { Language } from "../numeric/index.js";
import { terminalText, terminalWidth, wrap } from "../reporters/terminal.js";

/** One line of a text, and what its reading met there and elsewhere. */
export interface TracedLine {
  readonly name: string;
  readonly number: number;
  readonly text: string;
  readonly entries: readonly TraceEntry[];
  readonly figures: readonly Figure[];
}

const WORDS = {
  en: {
    line: "line",
    numbers: "Numbers",
    noNumbers: "No numbers on this line.",
    readings: "Readings",
    noReadings: "Nothing relates the figures of this line to each other.",
    kinds: { figure: "figure", rejected: "no figure", candidate: "reading" },
    chosen: "chosen",
    refused: "not chosen",
    figures: "figures",
    weighed: "weighed",
    why: "why",
    prior: (value: string) => `prior ${value}`,
    chance: (value: string) => `by chance ${value}`,
    odds: (value: string) => `odds ${value}`,
  },
  vi: {
    line: "dòng",
    numbers: "Các số",
    noNumbers: "Dòng này không có số.",
    readings: "Các cách hiểu",
    noReadings: "Không có gì liên hệ các số liệu của dòng này với nhau.",
    kinds: { figure: "số liệu", rejected: "không phải số liệu", candidate: "cách hiểu" },
    chosen: "được chọn",
    refused: "không chọn",
    figures: "số liệu",
    weighed: "cân nhắc",
    why: "lý do",
    prior: (value: string) => `theo câu chữ ${value}`,
    chance: (value: string) => `trùng ngẫu nhiên ${value}`,
    odds: (value: string) => `tỷ số ${value}`,
  },
} as const;

/** Tells how one line was read: each number with what it is and why, then each reading with what spoke for and against it. */
export function traceText(traced: TracedLine, lang: Language, width: number): string {
  const words = WORDS[lang];
  const { name, number, text } = traced;
  const [quote = "", ...more] = wrap(terminalText(text.trim()), width - 2);
  const numbers = numberLines(traced, lang);
  const readings = readingLines(traced, lang, width);
  const lines = [
    `${terminalText(name)}, ${words.line} ${number}`,
    `  ${more.length > 0 ? `${quote} …` : quote}`.trimEnd(),
    "",
    ...(numbers.length > 0 ? [words.numbers, ...numbers] : [words.noNumbers]),
    "",
    ...(readings.length > 0 ? [words.readings, ...readings] : [words.noReadings]),
  ];
  return `${lines.join("\n")}\n`;
}

/** A line a number, in the order in which they stand. */
function numberLines({ entries, number }: TracedLine, lang: Language): string[] {
  const { kinds } = WORDS[lang];
  const rows = entries
    .filter(({ kind, place }) => kind !== "candidate" && stands(place, number))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ place, text, kind, figures, reason }) => [
      `${place.line}:${place.column}`,
      terminalText(text),
      [kinds[kind], ...(figures ?? [])].join(" "),
      terminalText(reason),
    ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => terminalWidth(row[column] ?? ""))));
  const padded = (cell: string, column: number): string =>
    cell + " ".repeat(Math.max((widths[column] ?? 0) - terminalWidth(cell), 0));
  return rows.map((row) => `  ${row.map(padded).join("  ")}`.trimEnd());
}

/** Readings that stand on the line or take in one of its figures. */
function readingLines({ entries, number, figures }: TracedLine, lang: Language, width: number): string[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const takesIn = (id: string): boolean => {
    const at = byId.get(id)?.at;
    return at !== undefined && stands({ line: at.line ?? 0, endLine: at.endLine ?? 0 }, number);
  };
  const nameOf = (id: string): string => figureText(id, byId.get(id), number, lang);
  return entries
    .filter(
      ({ kind, place, figures: ids = [] }) => kind === "candidate" && (stands(place, number) || ids.some(takesIn)),
    )
    .flatMap((entry, index) => numbered(index + 1, laidOut(rowsOf(entry, nameOf, lang), width - 6)));
}

/** What is said of one reading, each with its name. */
function rowsOf(entry: TraceEntry, nameOf: (id: string) => string, lang: Language): [name: string, said: string][] {
  const words = WORDS[lang];
  return [
    [entry.chosen ? words.chosen : words.refused, entry.text],
    [words.figures, (entry.figures ?? []).map(nameOf).join(", ")],
    [words.weighed, weightsText(entry, lang)],
    [words.why, entry.reason],
  ];
}

/** Names and what is said beside them, in two columns; what says nothing is left out. */
function laidOut(rows: readonly [string, string][], width: number): string[] {
  const head = Math.max(...rows.map(([name]) => terminalWidth(name)));
  return rows
    .filter(([, said]) => said !== "")
    .flatMap(([name, said]) =>
      wrap(terminalText(said), width - head - 2).map((part, at) => {
        const label = at === 0 ? name : "";
        return `${label}${" ".repeat(head - terminalWidth(label))}  ${part}`;
      }),
    );
}

function numbered(number: number, lines: readonly string[]): string[] {
  return lines.map((line, at) => `${at === 0 ? `${number}.`.padStart(5) : "     "} ${line}`);
}

/** A figure by its print, with its line where that is another one. */
function figureText(id: string, figure: Figure | undefined, line: number, lang: Language): string {
  if (!figure) return id;
  const elsewhere = figure.at.line === null || figure.at.line === line ? "" : `, ${WORDS[lang].line} ${figure.at.line}`;
  return `${figure.printed} (${id}${elsewhere})`;
}

function weightsText({ prior, outcome, chance, odds }: TraceEntry, lang: Language): string {
  const words = WORDS[lang];
  const said = [
    prior === undefined ? "" : words.prior(short(prior)),
    outcome ?? "",
    chance === undefined ? "" : words.chance(short(chance)),
    odds === undefined ? "" : words.odds(short(odds)),
  ];
  return said.filter((each) => each !== "").join(", ");
}

/** A weight to two digits: 0.96, 12, 3.1e-9. */
function short(weight: number): string {
  return String(Number(weight.toPrecision(2)));
}

function stands({ line, endLine }: Pick<TraceEntry["place"], "line" | "endLine">, number: number): boolean {
  return line <= number && number <= endLine;
}
