import type { Table, TableCell } from "docx";
import type { Language } from "../../numeric/index.js";
import type { Entry, EntryFigure } from "../entry.js";
import { xmlCharacters } from "../escape/xml.js";
import { REPORTER_WORDS } from "../words.js";
import { MEMO_WORDS } from "./memo-words.js";
import { REVIEW_WORDS } from "./review-words.js";

export type Docx = typeof import("docx");

/** Millimetres in twentieths of a point, as Word measures. */
export const mm = (length: number): number => Math.round((length / 25.4) * 1440);

/** Widths of the columns: number, what is wrong, figures, severity, answer. */
const WIDTHS = [mm(12), mm(88), mm(92), mm(22), mm(43)];
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Two columns without lines, as heads and signatures of papers stand. */
export function twoColumns(
  { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType }: Docx,
  left: readonly string[],
  right: readonly string[],
  first: { readonly bold?: true; readonly italics?: true },
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const half = Math.floor(WIDTH / 2);
  const cell = (lines: readonly string[]): TableCell =>
    new TableCell({
      width: { size: half, type: WidthType.DXA },
      children: lines.map(
        (line, index) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: line, ...(index === 0 ? first : { italics: true }) })],
          }),
      ),
    });
  return new Table({
    ...{ columnWidths: [half, half], width: { size: half * 2, type: WidthType.DXA } },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
  });
}

/** A row for each discrepancy, with room for the answers; the header is repeated on every page. */
export function memoTable(library: Docx, entries: readonly Entry[], lang: Language): Table {
  const { AlignmentType, Table, TableLayoutType, TableRow, WidthType } = library;
  const { columns } = REVIEW_WORDS[lang];
  const memo = MEMO_WORDS[lang];
  const heads = [columns.number, columns.message, memo.figures, columns.severity, memo.answer];
  const cellOf = cells(library);
  const head = new TableRow({
    ...{ tableHeader: true, cantSplit: true },
    children: heads.map((text, index) =>
      cellOf(index, [[{ text, bold: true }]], { alignment: AlignmentType.CENTER, fill: "D9E2F3" }),
    ),
  });
  return new Table({
    ...{ columnWidths: WIDTHS, layout: TableLayoutType.FIXED },
    width: { size: WIDTH, type: WidthType.DXA },
    rows: [
      head,
      ...entries.map(
        (entry) =>
          new TableRow({
            ...(isShort(entry, lang) ? { cantSplit: true } : {}),
            children: [
              cellOf(0, [[{ text: String(entry.number) }]], { alignment: AlignmentType.CENTER }),
              cellOf(1, messageLines(entry, lang)),
              cellOf(2, entry.figures.map(figureLine)),
              cellOf(3, [[{ text: entry.severity }]], { alignment: AlignmentType.CENTER }),
              cellOf(4, [[{ text: entry.accepted ?? "" }]]),
            ],
          }),
      ),
    ],
  });
}

/** Signs that a line of the two wide columns holds, and lines up to which a row is kept on one page. */
const SIGNS = 44;
const WHOLE = 12;

/** A long row that may not be parted leaves half of the page before it blank. */
function isShort(entry: Entry, lang: Language): boolean {
  const lines = (runs: readonly (readonly Run[])[]): number =>
    runs.reduce((sum, line) => sum + Math.ceil(line.reduce((length, { text }) => length + text.length, 0) / SIGNS), 0);
  return Math.max(lines(messageLines(entry, lang)), lines(entry.figures.map(figureLine))) <= WHOLE;
}

interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A cell of a column, one paragraph a line. */
function cells({ Paragraph, ShadingType, TableCell, TextRun, VerticalAlignTable, WidthType }: Docx) {
  return (
    column: number,
    lines: readonly (readonly Run[])[],
    { alignment, fill }: { alignment?: Docx["AlignmentType"]["CENTER"]; fill?: string } = {},
  ): TableCell =>
    new TableCell({
      width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(fill === undefined
        ? {}
        : { shading: { type: ShadingType.CLEAR, color: "auto", fill }, verticalAlign: VerticalAlignTable.CENTER }),
      children: lines.map(
        (runs) =>
          new Paragraph({
            ...(alignment === undefined ? {} : { alignment }),
            spacing: { after: 40 },
            children: runs.map(({ text, ...style }) => new TextRun({ text: xmlCharacters(text), size: 22, ...style })),
          }),
      ),
    });
}

function messageLines({ message, arithmetic, also, suspects, why }: Entry, lang: Language): Run[][] {
  const words = REPORTER_WORDS[lang];
  return [
    [{ text: capital(message) }],
    ...(arithmetic === null ? [] : [[{ text: `${capital(words.arithmetic)}: ${arithmetic}` }]]),
    ...also.map((other) => [{ text: `${capital(words.also)}: ${other}` }]),
    ...suspects.map((suspect) => [{ text: `${capital(words.meant)}: ${suspect}`, bold: true }]),
    [{ text: why, italics: true }],
  ];
}

function figureLine({ printed, part, place, quote }: EntryFigure): Run[] {
  const rest = [
    part === "" ? "" : ` (${part})`,
    place === "" ? "" : `, ${place}`,
    quote === null ? "" : `: “${quote}”`,
  ];
  return [{ text: printed, bold: true }, { text: rest.join("") }];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
