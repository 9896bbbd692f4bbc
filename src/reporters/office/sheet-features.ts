import type { Feature } from "write-excel-file/node";
import { xmlText } from "../escape/xml.js";

/** Elements of a worksheet in the order that ECMA-376 (CT_Worksheet) asks for, as far as these lists have them. */
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "mergeCells"],
  ...[
    "conditionalFormatting",
    "dataValidations",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "drawing",
  ],
];

/** What a list of a reviewer needs beside its cells. */
export interface ReviewSheet {
  /** Name of the first sheet, which the rest is about. */
  readonly name: string;
  /** Cells of the header, such as `A1:L1`, over which the filter stands. */
  readonly filter: string;
  /** Cells that are printed, such as `$A$1:$H$20`. */
  readonly printed: string;
  /** Cells that take one of the choices, such as `I2:I20`; `null` where there are no rows. */
  readonly choice: { readonly cells: string; readonly values: readonly string[]; readonly prompt: string } | null;
  readonly title: string;
  readonly page: string;
}

type Insert = typeof import("write-excel-file/utility").insertElementMarkupAccordingToOrderOfSiblings;

/**
 * What the writer of spreadsheets leaves to others: a filter, a list of choices, and pages that are printed in full width
 * with the header on each.
 */
export function reviewFeature<Content>(sheet: ReviewSheet, insert: Insert): Feature<Content> {
  const { name, filter, printed, choice, title, page } = sheet;
  const header = `<oddHeader>&amp;C&amp;B${xmlText(title.replaceAll("&", "&&"))}</oddHeader>`;
  const footer = `<oddFooter>&amp;C${xmlText(page)} &amp;P/&amp;N</oddFooter>`;
  const elements = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<headerFooter>${header}${footer}</headerFooter>`,
  ];
  const ofList = [`<autoFilter ref="${filter}"/>`, ...(choice ? [validation(choice)] : [])];
  // Quotes within the name of a sheet are doubled.
  const quoted = `'${xmlText(name.replaceAll("'", "''"))}'`;
  const names = [
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${quoted}!${printed}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName>`,
  ];
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) =>
            [...elements, ...(sheetIndex === 0 ? ofList : [])].reduce(
              (content, element) => insert(content, element, ORDER, "worksheet"),
              xml,
            ),
          transformElementAttributes: (tag, attributes) =>
            tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace(/<definedNames\/>|(?=<calcPr)/, () => `<definedNames>${names.join("")}</definedNames>`),
        },
      },
    },
  };
}

function validation({ cells, values, prompt }: NonNullable<ReviewSheet["choice"]>): string {
  const list = xmlText(`"${values.join(",")}"`);
  const attributes = `type="list" allowBlank="1" showErrorMessage="1" error="${xmlText(prompt)}" sqref="${cells}"`;
  return `<dataValidations count="1"><dataValidation ${attributes}><formula1>${list}</formula1></dataValidation></dataValidations>`;
}
