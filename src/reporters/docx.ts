import type { Document as Memo, Paragraph, Table, TableCell } from "docx";
import type { AuditResult } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { TOOL } from "../tool.js";
import { countsText, type Entry, type EntryFigure, entriesOf, GROUPS, groupOf } from "./entry.js";
import { xmlCharacters } from "./escape/xml.js";
import { MEMO_WORDS } from "./office/memo-words.js";
import { REVIEW_WORDS } from "./office/review-words.js";
import { steadyZip } from "./office/steady-zip.js";
import type { ReporterOptions } from "./options.js";
import { terminalText } from "./terminal.js";
import { REPORTER_WORDS } from "./words.js";

type Docx = typeof import("docx");

/** Millimetres in twentieths of a point, as Word measures. */
const mm = (length: number): number => Math.round((length / 25.4) * 1440);

/** A sheet of A4 lying down, with the margins of administrative papers. */
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(25), right: mm(15) };
/** Widths of the columns: number, what is wrong, figures, severity, answer. */
const WIDTHS = [mm(12), mm(88), mm(92), mm(22), mm(43)];
const ROMAN = ["I", "II", "III"];

/** Writes results as a memo (Office Open XML) for an office to circulate: a table a kind, with room for the answers. */
export async function docx(
  sources: readonly AuditResult[],
  { lang = "en", tool = TOOL }: ReporterOptions = {},
): Promise<Uint8Array> {
  const library = await import("docx");
  const memo = memoOf(library, sources, lang, tool.name);
  return steadyZip(await library.Packer.toBuffer(memo), {
    // The time of day would make each file another.
    "docProps/core.xml": (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ""),
  });
}

function memoOf(library: Docx, sources: readonly AuditResult[], lang: Language, creator: string): Memo {
  const { AlignmentType, Document, Header, PageNumber, PageOrientation, Paragraph, TextRun } = library;
  const pageNumber = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return new Document({
    ...{ creator, lastModifiedBy: creator, title: REVIEW_WORDS[lang].title },
    styles: {
      default: {
        document: {
          run: { font: "Times New Roman", size: 26, language: { value: lang === "vi" ? "vi-VN" : "en-GB" } },
        },
        title: {
          run: { font: "Times New Roman", size: 28, bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 0 } },
        },
        heading1: {
          run: { font: "Times New Roman", size: 26, bold: true, color: "000000" },
          paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
        },
      },
    },
    sections: sources.map((source) => ({
      properties: {
        titlePage: true,
        page: {
          size: { orientation: PageOrientation.LANDSCAPE, width: mm(210), height: mm(297) },
          margin: MARGIN,
          pageNumbers: { start: 1 },
        },
      },
      headers: {
        default: new Header({ children: [pageNumber] }),
        first: new Header({ children: [new Paragraph("")] }),
      },
      children: bodyOf(library, source, lang),
    })),
  });
}

function bodyOf(library: Docx, source: AuditResult, lang: Language): (Paragraph | Table)[] {
  const { AlignmentType, HeadingLevel, Paragraph, TextRun } = library;
  const words = REPORTER_WORDS[lang];
  const memo = MEMO_WORDS[lang];
  const { symbol, title, path, discrepancies, coverage, skipped } = source;
  const named = terminalText(title ?? (symbol === null ? (path ?? "") : ""));
  const entries = entriesOf(source, lang);
  const text = (value: string) => new TextRun(xmlCharacters(value));
  const paragraph = (value: string) =>
    new Paragraph({ alignment: AlignmentType.BOTH, spacing: { before: 120, after: 120 }, children: [text(value)] });
  const intro =
    entries.length === 0
      ? words.none
      : `${memo.intro}: ${countsText(discrepancies, lang)}. ${words.coverage(coverage)}.`;
  const groups = GROUPS.map((group) => ({
    group,
    listed: entries.filter(({ discrepancy }) => groupOf(discrepancy) === group),
  })).filter(({ listed }) => listed.length > 0);
  return [
    twoColumns(library, [memo.office], [memo.date], { italics: true }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [text(REVIEW_WORDS[lang].title.toUpperCase())] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [
        new TextRun({
          text: xmlCharacters(memo.ofReport(symbol === null ? null : terminalText(symbol), named)),
          bold: true,
        }),
      ],
    }),
    paragraph(intro),
    ...groups.flatMap(({ group, listed }, index) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: [text(`${ROMAN[index]}. ${words.headings[group]}`)],
      }),
      tableOf(library, listed, lang),
    ]),
    ...(skipped.length === 0 ? [] : [paragraph(words.skipped(skipped.length))]),
    ...skipped.map(({ rule, reason }) => paragraph(`- ${terminalText(`${rule}: ${reason}`)}`)),
    new Paragraph({ spacing: { before: 240 }, keepNext: true, children: [] }),
    twoColumns(library, [memo.reviewer, memo.signature], [memo.author, memo.signature], { bold: true }),
  ];
}

/** Two columns without lines, as heads and signatures of papers stand. */
function twoColumns(
  { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType }: Docx,
  left: readonly string[],
  right: readonly string[],
  first: { readonly bold?: true; readonly italics?: true },
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const half = mm(257 / 2);
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

function tableOf(library: Docx, entries: readonly Entry[], lang: Language): Table {
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
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      head,
      ...entries.map(
        (entry) =>
          new TableRow({
            cantSplit: true,
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
            children: runs.map(({ text, ...style }) => new TextRun({ text: xmlCharacters(text), size: 24, ...style })),
          }),
      ),
    });
}

function messageLines({ message, arithmetic, suspects, why }: Entry, lang: Language): Run[][] {
  const words = REPORTER_WORDS[lang];
  return [
    [{ text: capital(message) }],
    ...(arithmetic === null ? [] : [[{ text: `${capital(words.arithmetic)}: ${arithmetic}` }]]),
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
