import type { CellObject, Image, Row, Sheet } from "write-excel-file/node";
import type { AuditResult } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { countBy } from "./count-by.js";
import { type Entry, entriesOf, figureText, GROUPS, groupOf, titleText } from "./entry.js";
import { spreadsheetText } from "./escape/spreadsheet.js";
import { REVIEW_WORDS, type ReviewWords } from "./office/review-words.js";
import { reviewFeature } from "./office/sheet-features.js";
import { steadyZip } from "./office/steady-zip.js";
import type { ReporterOptions } from "./options.js";
import { terminalLine, wrap } from "./terminal.js";
import { REPORTER_WORDS } from "./words.js";

const FONT = { fontFamily: "Times New Roman", fontSize: 12 } as const;
const BORDER = { borderStyle: "thin", borderColor: "#a6a6a6" } as const;
const FILLS = { error: "#f8d7da", warning: "#fff3cd", info: "#e7f1ff" } as const;

/** Columns of the list and their widths, in characters; those behind the remark are for the screen only. */
const WIDTHS = {
  ...({ number: 6, file: 20, kind: 11, severity: 11, message: 46, figures: 50, status: 13, remark: 28 } as const),
  ...({ place: 22, why: 40, rule: 30, id: 22 } as const),
} as const;
type Column = keyof typeof WIDTHS;

/**
 * Writes results as a workbook (Office Open XML): the list that a reviewer fills in, with a choice of states and room for
 * remarks, and a summary of each report.
 */
export async function xlsx(
  sources: readonly AuditResult[],
  { lang = "en" }: ReporterOptions = {},
): Promise<Uint8Array> {
  const [{ default: writeExcelFile }, { insertElementMarkupAccordingToOrderOfSiblings: insert }] = await Promise.all([
    import("write-excel-file/node"),
    import("write-excel-file/utility"),
  ]);
  const words = REVIEW_WORDS[lang];
  const columns = (Object.keys(WIDTHS) as Column[]).filter((column) => column !== "file" || sources.length > 1);
  const rows = sources.flatMap((source) => entriesOf(source, lang).map((entry) => rowOf(entry, source, columns, lang)));
  const letter = (column: Column): string => String.fromCharCode(65 + columns.indexOf(column));
  const feature = reviewFeature<Image["content"]>(
    {
      name: words.list,
      title: words.title,
      page: words.page,
      filter: `A1:${letter("id")}${rows.length + 1}`,
      printed: `$A$1:$${letter("remark")}$${rows.length + 1}`,
      choice:
        rows.length === 0
          ? null
          : {
              cells: `${letter("status")}2:${letter("status")}${rows.length + 1}`,
              values: Object.values(words.statuses),
              prompt: words.chooseStatus,
            },
    },
    insert,
  );
  const list: Sheet<Image["content"]> = {
    sheet: words.list,
    data: [columns.map((column) => headCell(words.columns[column])), ...rows],
    columns: columns.map((column) => ({ width: WIDTHS[column] })),
    ...{ stickyRowsCount: 1, stickyColumnsCount: 1, orientation: "landscape" },
  };
  const book = writeExcelFile([list, summarySheet(sources, words)], { features: [feature], ...FONT });
  return steadyZip(await book.toBuffer());
}

function rowOf(entry: Entry, { path }: AuditResult, columns: readonly Column[], lang: Language): Row {
  const { discrepancy, number, severity, message, arithmetic, place, figures, also, suspects, why, accepted } = entry;
  const { kinds, arithmetic: arithmeticWord, meant, also: alsoWord } = REPORTER_WORDS[lang];
  const { statuses } = REVIEW_WORDS[lang];
  const cells: Readonly<Record<Column, CellObject>> = {
    number: { value: number, type: Number, align: "center" },
    file: textCell(terminalLine(path ?? "")),
    kind: textCell(kinds[discrepancy.kind]),
    severity: { ...textCell(severity), backgroundColor: FILLS[discrepancy.severity] },
    message: textCell(
      [
        message,
        ...(arithmetic === null ? [] : [`${arithmeticWord}: ${arithmetic}`]),
        ...also.map((other) => `${alsoWord}: ${other}`),
        ...suspects.map((suspect) => `${meant}: ${suspect}`),
      ].join("\n"),
    ),
    place: textCell(place),
    figures: textCell(figures.map(figureText).join("\n")),
    why: textCell(why),
    status: { ...textCell(accepted === null ? statuses.open : statuses.kept), align: "center" },
    remark: textCell(accepted ?? ""),
    rule: { ...textCell(discrepancy.rule), textColor: "#7f7f7f" },
    id: { ...textCell(discrepancy.id), textColor: "#7f7f7f" },
  };
  const height = heightOf(columns.map((column) => ({ value: cells[column].value, width: WIDTHS[column] })));
  return columns.map((column) => ({ ...BORDER, height, alignVertical: "top", ...cells[column] }));
}

/** Points of a line of text, and the most that a row may have. */
const LINE = 15.5;
const HIGHEST = 409;
/** Signs of running text that stand in the width of a digit. */
const SIGNS = 1.12;

/** The height that a row needs to show wrapped texts whole; who opens the file does not reckon it. */
function heightOf(cells: readonly { readonly value: CellObject["value"]; readonly width: number }[]): number {
  const lines = cells.map(({ value, width }) =>
    String(value ?? "")
      .split("\n")
      .reduce((count, line) => count + wrap(line, Math.floor(width * SIGNS)).length, 0),
  );
  return Math.min(Math.max(...lines) * LINE + 4, HIGHEST);
}

/** Widths of the summary: file and report, then each number. */
const SUMMARY_WIDTHS = [34, 56];
const NUMBER_WIDTH = 13;

function summarySheet(sources: readonly AuditResult[], words: ReviewWords): Sheet<Image["content"]> {
  const states = Object.entries(words.coverage);
  const isPart = sources.some(({ leftOut }) => leftOut !== undefined && leftOut.checks.length > 0);
  const heads = [
    ...[words.columns.file, words.report, words.exceptions, words.queries, words.accepted],
    ...(isPart ? [words.leftOut] : []),
  ];
  const rows = sources.map((source): Row => {
    const counts = countBy(source.discrepancies, groupOf, GROUPS);
    const numbers = [
      ...GROUPS.map((group) => counts[group]),
      ...(isPart ? [(source.leftOut?.milder ?? 0) + (source.leftOut?.accepted ?? 0)] : []),
      ...(Object.keys(words.coverage) as (keyof AuditResult["coverage"])[]).map((state) => source.coverage[state]),
    ];
    const cells: CellObject[] = [
      textCell(terminalLine(source.path ?? "")),
      textCell(titleText(source)),
      ...numbers.map((value): CellObject => ({ value, type: Number })),
    ];
    const height = heightOf(cells.map(({ value }, index) => ({ value, width: SUMMARY_WIDTHS[index] ?? NUMBER_WIDTH })));
    return cells.map((cell) => ({ ...BORDER, height, alignVertical: "top", ...cell }));
  });
  return {
    sheet: words.summary,
    data: [[...heads, ...states.map(([, word]) => word)].map(headCell), ...rows],
    columns: [
      ...SUMMARY_WIDTHS,
      ...Array<number>(GROUPS.length + Number(isPart) + states.length).fill(NUMBER_WIDTH),
    ].map((width) => ({
      width,
    })),
    ...{ stickyRowsCount: 1, stickyColumnsCount: 1, orientation: "landscape" },
  };
}

function headCell(value: string): CellObject {
  return {
    ...{
      value,
      type: String,
      fontWeight: "bold",
      align: "center",
      alignVertical: "center",
      wrap: true,
      height: 2 * LINE + 4,
    },
    ...{ ...BORDER, backgroundColor: "#d9e2f3" },
  };
}

function textCell(value: string): CellObject {
  return { value: spreadsheetText(value), type: String, wrap: true };
}
