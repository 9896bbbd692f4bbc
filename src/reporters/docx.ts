import type { Document as Memo, Paragraph, Table } from "docx";
import type { AuditResult } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { TOOL } from "../tool.js";
import { countsText, emptyText, entriesOf, GROUPS, groupOf } from "./entry.js";
import { xmlCharacters } from "./escape/xml.js";
import { type Docx, memoTable, mm, twoColumns } from "./office/memo-table.js";
import { MEMO_WORDS } from "./office/memo-words.js";
import { REVIEW_WORDS } from "./office/review-words.js";
import { steadyZip } from "./office/steady-zip.js";
import type { ReporterOptions } from "./options.js";
import { terminalText } from "./terminal.js";
import { REPORTER_WORDS } from "./words.js";

/** A sheet of A4 lying down, with the margins of administrative papers. */
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(25), right: mm(15) };
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
  const { symbol, title, path, coverage, skipped } = source;
  const named = terminalText(title ?? (symbol === null ? (path ?? "") : ""));
  const entries = entriesOf(source, lang);
  const text = (value: string) => new TextRun(xmlCharacters(value));
  const paragraph = (value: string) =>
    new Paragraph({ alignment: AlignmentType.BOTH, spacing: { before: 120, after: 120 }, children: [text(value)] });
  const counts = `${countsText([source], lang)}. ${words.coverage(coverage)}.`;
  const intro = [emptyText(source, lang) ?? `${memo.intro}:`, counts].join(" ");
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
      memoTable(library, listed, lang),
    ]),
    ...(skipped.length === 0 ? [] : [paragraph(words.skipped(skipped.length))]),
    ...skipped.map(({ rule, reason }) => paragraph(`- ${terminalText(`${rule}: ${reason}`)}`)),
    new Paragraph({ spacing: { before: 240 }, keepNext: true, children: [] }),
    twoColumns(library, [memo.reviewer, memo.signature], [memo.author, memo.signature], { bold: true }),
  ];
}
